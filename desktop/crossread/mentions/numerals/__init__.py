"""Numbers in running text: digits of any script, number words, scale words, fractions, open words."""

from __future__ import annotations

from crossread.mentions.numerals.reading import Number, find_numbers
from crossread.mentions.numerals.tokens import Token, tokenize

__all__ = ["Number", "Token", "find_numbers", "tokenize"]
