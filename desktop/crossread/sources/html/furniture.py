"""What on a page is furniture and not the article: by element, by the words of its class, by its wording.

The words are those that content-management systems and the platforms' own embeds use everywhere; no
publisher's names stand here.
"""

from __future__ import annotations

import re

from crossread.sources.html.parse import Tree
from crossread.sources.words import any_of, at_start, words

_ELEMENTS = frozenset("figcaption figure aside nav footer form button label menu fieldset picture".split())
_ROLES = frozenset(
    "navigation complementary banner contentinfo dialog alertdialog search button menu".split()
)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](px)?[ ,]+[01]", re.I
)
_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|visuallyhidden|a11y-hidden|"
    r"print-?only|visible-print|only-print|show-for-sr|assistive-text)(?:$|[\s_-])",
    re.I,
)
_WORDS = words("furniture", "word")
_TELLING = _WORDS - words("furniture", "misleading")
_BOUNDARY = re.compile(r"[\s_]+|--+|__+|(?<=[a-z])(?=[A-Z])")

_CALL = at_start("calls", "call")
_SHORT_CALL = at_start("calls", "short", r".{0,24}$")
_CREDIT = at_start("credits", "opening")
_CREDIT_WITHIN = re.compile(any_of("credits", "anywhere"), re.I)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}")


def structural(node: Tree) -> bool:
    """Whether an element is by its kind, its class or its state not part of running text."""
    if node.tag in _ELEMENTS or (node.get("role") or "") in _ROLES:
        return True
    return hidden(node) or _furnished(node.get("class") or "") or (node.get("id") or "").lower() in _WORDS


def unseen(node: Tree) -> bool:
    """Whether an inline element is only for screen readers or not shown at all."""
    style = node.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = node.get("class")
    return bool(names) and _UNSEEN.search(names or "") is not None


def hidden(node: Tree) -> bool:
    """Whether a sighted reader does not see the element."""
    if node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return True
    return unseen(node)


def _furnished(names: str) -> bool:
    """Whether a class attribute names furniture: a whole word, or a part of one that cannot mislead."""
    for word in _BOUNDARY.split(names):
        low = word.lower()
        if low in _WORDS and (len(low) > 3 or low == names.lower()):
            return True
        pieces = low.split("-")
        if len(pieces) > 1 and (pieces[-1] in _WORDS or not _TELLING.isdisjoint(pieces)):
            return True
    return False


def is_call(text: str, sentence: bool = False) -> bool:
    """Whether a block asks the reader to do something or names a thing to click.

    ``sentence``: it has the shape of running text, so that a single word at its start is not enough.
    """
    if len(text) >= 240:
        return False
    return _CALL.match(text) is not None or (not sentence and _SHORT_CALL.match(text) is not None)


def is_credit(text: str) -> bool:
    """Whether a closing block says who made the article, or whose rights it is."""
    if len(text) >= 500:
        return False
    if len(text) < 200 and _MAIL.search(text) is not None:
        return True
    return _CREDIT.match(text) is not None or _CREDIT_WITHIN.search(text) is not None
