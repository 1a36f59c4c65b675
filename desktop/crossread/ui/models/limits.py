"""What the reading could not do, as one message: a sentence that holds for several articles is said once."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.model import Message
from crossread.ui.words import said, tr_n


def limits_words(notices: Iterable[str]) -> str:
    """A comparison's notices; of those that differ by their article only, the first and how many more."""
    groups: dict[str, list[str]] = {}
    for notice in dict.fromkeys(notices):
        groups.setdefault(notice.id if isinstance(notice, Message) else notice, []).append(notice)
    sentences = []
    for alike in groups.values():
        sentences.append(said(alike[0]))
        if more := len(alike) - 1:
            sentences.append(
                tr_n("The same holds for %n more article. | The same holds for %n more articles.", more)
            )
    return " ".join(sentences)
