"""How alike passages of different articles are: word overlap, then evened out per passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix, symmetric
from crossread.relations.stems import terms

EVENNESS = 0.15
"""Power by which a pair's score is divided by the best scores of both its passages."""
FLOOR = 0.02


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
    raw = symmetric([terms(u.text, u.language) for u in units])
    owner = np.array([u.article for u in units])
    return np.round(evened(_across(raw, owner)), 6)


def _across(matrix: Matrix, owner: NDArray[np.int_]) -> Matrix:
    return np.where(owner[:, None] == owner[None, :], 0.0, matrix)


def evened(matrix: Matrix) -> Matrix:
    """A pair's score over ``(best of the one × best of the other) ** EVENNESS``.

    A passage that is like many (a stock opening) is held back, one with few words in common with
    anything is helped.
    """
    best = np.maximum(matrix.max(axis=1), FLOOR)
    return np.asarray(matrix / np.power(best[:, None] * best[None, :], EVENNESS), dtype=np.float64)
