"""How alike passages of different articles are: word overlap, then evened out per passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix, symmetric
from crossread.relations.stems import terms

EVENNESS = 0.15
"""Power by which a pair's score is divided by the best scores of both its passages."""
FLOOR = 0.02
PAIRS = 0.2
"""Weight of the comparison that counts pairs of neighbouring words as well."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage to be matched: ``article`` is its position, ``number`` the paragraph's or sentence's."""

    article: int
    number: int
    text: str
    language: str = "en"


def scores(units: Sequence[Unit]) -> Matrix:
    """Similarity of every pair of units of different articles; 0 within one article.

    Rounded to six places so that the last bits of a linear algebra library decide nothing.
    """
    if not units:
        return np.zeros((0, 0))
    words = [terms(u.text, u.language) for u in units]
    raw = (1 - PAIRS) * symmetric(words) + PAIRS * symmetric([_with_pairs(w) for w in words])
    owner = np.array([u.article for u in units])
    return np.round(evened(_across(raw, owner)), 6)


def _with_pairs(words: Sequence[str]) -> list[str]:
    """The words and every two neighbours as one term: shared wording counts beyond shared words."""
    return [*words, *(f"{a} {b}" for a, b in pairwise(words))]


def _across(matrix: Matrix, owner: NDArray[np.int_]) -> Matrix:
    return np.where(owner[:, None] == owner[None, :], 0.0, matrix)


def evened(matrix: Matrix) -> Matrix:
    """A pair's score over ``(best of the one × best of the other) ** EVENNESS``.

    A passage that is like many (a stock opening) is held back, one with few words in common with
    anything is helped.
    """
    best = np.maximum(matrix.max(axis=1), FLOOR)
    return np.asarray(matrix / np.power(best[:, None] * best[None, :], EVENNESS), dtype=np.float64)
