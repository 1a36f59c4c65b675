"""When a figure holds: the date of its clause, and whether the text tells it as overtaken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line
from crossread.model import DateMention

_FAR = 90
"""Code points beyond which a date of the sentence says nothing of a figure."""


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "quantities").get("totality", {}).get(key, ()))


def read_times(line: Line, drafts: list[Draft], dates: Sequence[DateMention]) -> None:
    """Set ``when`` (the TimeML value of the nearest date) and ``history``."""
    low = {t.low for t in line.tokens}
    moved = bool(low & _set(line.language, "moved"))
    for draft in drafts:
        draft.when = _nearest(line, draft, dates)
        before = line.low(draft.left - 1)
        draft.history = before in _set(line.language, "overtaken") or (
            moved and before in _set(line.language, "moved_from") and not draft.ranged
        )


def _nearest(line: Line, draft: Draft, dates: Sequence[DateMention]) -> str:
    start, end = line.tokens[draft.first].start, line.tokens[draft.last - 1].end
    best, value = _FAR, ""
    for date in dates:
        gap = date.span.start - end if date.span.start >= end else start - date.span.end
        if date.iso and 0 <= gap < best:
            best, value = gap, date.iso
    return value
