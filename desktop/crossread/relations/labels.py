"""How near two terms are in meaning, and how alike two names are in letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from crossread.relations.nearness import nearness


def nearest(one: Sequence[str], two: Sequence[str]) -> float:
    """How near two lists of lower-case words are: the mean of each word's best partner; 0 where unknown."""
    return _nearest(tuple(one), tuple(two)) if one and two else 0.0


@lru_cache(maxsize=100_000)
def _nearest(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    near: list[list[float]] = [[nearness(a, b) or 0.0 for b in two] for a in one]
    best = sum([max(row) for row in near]) / len(one)
    back = sum([max(column) for column in zip(*near, strict=True)]) / len(two)
    return round(float(best + back) / 2, 3)


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Lower case without accents, apostrophes, hyphens and dots."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=20_000)
def likeness(one: str, two: str) -> float:
    """Share of letters two written names have in common in order, 0..1 (2·LCS / length)."""
    a, b = folded(one), folded(two)
    if not a or not b:
        return 0.0
    return round(2 * _in_order(a, b) / (len(a) + len(b)), 3)


def _in_order(a: str, b: str) -> int:
    """The length of the longest common subsequence, a letter of b at a time (Hyyrö 2004)."""
    places: dict[str, int] = {}
    for i, letter in enumerate(a):
        places[letter] = places.get(letter, 0) | 1 << i
    full = (1 << len(a)) - 1
    left = full  # zeros stand where one more letter is matched
    for letter in b:
        met = left & places.get(letter, 0)
        left = ((left + met) | (left - met)) & full
    return len(a) - left.bit_count()
