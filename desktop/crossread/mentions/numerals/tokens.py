"""Text as words, runs of digits and signs, with offsets: what the readers of figures and dates walk over."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD, DIGITS, VULGAR, SIGN = "word", "digits", "vulgar", "sign"

# Combining marks are no letters to ``re``; without them Devanagari and vowelled Arabic words fall apart.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
)
_FRACTIONS = "\u00bc-\u00be\u2150-\u215e"
_LETTER = rf"[^\W\d_{_FRACTIONS}]"
_TOKEN = re.compile(
    rf"""
      (?P<digits>(?:(?<![\w.])[.]|) \d+ (?:[.,'’٫٬\u00a0\u202f]\d+)*)
    | (?P<vulgar>[{_FRACTIONS}])
    | (?P<word>(?:[A-Za-z]\.)+[A-Za-z](?![^\W\d_])\.? | {_LETTER}(?:{_LETTER}|[{_MARKS}]|['’](?={_LETTER}))*)
    | (?P<sign>\S)
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Token:
    """``text`` as written, ``low`` lower-cased; ``gap`` where white space stands before it."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    gap: bool


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, offsets into ``text``."""
    end = len(text) if end is None else end
    tokens = []
    last = -1
    for hit in _TOKEN.finditer(text, start, end):
        word = hit.group()
        at, to = hit.span()
        tokens.append(Token(at, to, word, word.lower(), hit.lastgroup or SIGN, at != last))
        last = to
    return tokens
