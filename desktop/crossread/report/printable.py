"""Text made safe to print: nothing hides in it, nothing reorders it, nothing breaks a file format."""

from __future__ import annotations

import re

# Overrides and embeddings can make printed words read in another order than they are stored; private
# use and noncharacters have no agreed look, and PDF/A forbids them. All are named instead.
_NAMED = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u206a-\u206f\ue000-\uf8ff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"
    "\U000f0000-\U0010ffff]"
    "|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U000e0000-\U000e007f]"
)
_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ISOLATED = re.compile("(\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069)")
"""A first-strong isolate that ends again keeps what it holds from reordering the rest: it stays."""
_SPACE = re.compile("[\t\r\n\u2028\u2029]+")


def printable(text: str) -> str:
    """The text as it may be printed: controls dropped, hidden and reordering characters named.

    >>> printable("pay\\u202eload\\x00")
    'pay[U+202E]load'
    """
    if text.isascii() and text.isprintable():
        return text
    text = _SPACE.sub(" ", text)
    text = _DROPPED.sub("", text)
    text = _SURROGATE.sub("\ufffd", text)
    return "".join(_visible(part) for part in _ISOLATED.split(text))


def _visible(part: str) -> str:
    if _ISOLATED.fullmatch(part):
        return f"{part[0]}{_visible(part[1:-1])}{part[-1]}"
    return _NAMED.sub(lambda hit: f"[U+{ord(hit.group()):04X}]", part)
