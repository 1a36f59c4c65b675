"""Headline and paragraphs of text that has no markup."""

from __future__ import annotations

import re

_BLANK = re.compile(r"\n[ \t\r]*\n+")
_ENDS = re.compile(r"""[.!?…。！？؟।"”’»)\]:]\s*$""")
_STOPS = re.compile(r"""(?:[.…。।][?!]*["”’»]*|[?!？！؟]["”’»]+|[)\]:])\s*$""")
"""How a line ends that is no headline. One may ask, cry out, or close with words of others."""
_GOES_ON = re.compile(r"[,;،؛、\-–—]\s*$")
_OPENING = "\"'“”‘’«»„‹([ "
_HEADLINE = 200
_WRAPPED = 50
"""Letters in a line; text whose lines are all shorter was not broken by a program that fills lines."""
_WORD = 16
"""Letters of a long word; a script without spaces is broken anywhere."""


def split_text(text: str) -> tuple[str, list[str]]:
    """Headline ("" where none stands out) and paragraphs of plain text.

    A short first paragraph or line without a full stop, with more text after it, is the headline.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").strip("\n")
    blocks = [b for b in _BLANK.split(text) if b.strip()]
    if len(blocks) <= 2 and "\n" in text.strip():
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) > 2 and sum(map(len, lines)) / len(lines) > 100:
            blocks = lines
    headline, paragraphs = first_line(blocks)
    if not headline and blocks:
        headline, rest = _line_above(blocks[0].strip("\n"))
        paragraphs = [rest, *blocks[1:]]
    return headline, paragraphs


def first_line(paragraphs: list[str]) -> tuple[str, list[str]]:
    """Headline ("" where none) and the rest: a short first paragraph without a full stop is the headline."""
    if len(paragraphs) > 1 and len(paragraphs[0]) <= _HEADLINE and not _STOPS.search(paragraphs[0]):
        return paragraphs[0], paragraphs[1:]
    return "", paragraphs


def _line_above(block: str) -> tuple[str, str]:
    """A headline with no blank line below it ("" where the first line is none), and the rest of its block."""
    first, _, rest = block.partition("\n")
    rest = rest.strip("\n")
    if not rest or len(first) > _HEADLINE or _STOPS.search(first) or _GOES_ON.search(first):
        return "", block
    below = rest.lstrip(_OPENING)
    if below[:1].islower() or _filled(first, rest):
        return "", block
    return first, rest


def _filled(first: str, rest: str) -> bool:
    """Whether a line ends only because the next word had no room in it, as in text broken at a width."""
    lines = rest.split("\n")
    widest = max(map(len, (first, *lines)))
    if widest < _WRAPPED or (len(lines) == 1 and rest[:1].isupper() and _ENDS.search(rest)):
        return False
    return len(first.strip()) + 1 + min(len(rest.split(maxsplit=1)[0]), _WORD) > widest
