"""What the other passages say for a pair: a third article that tells of both, and neighbours alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix
from crossread.model import Pulse, still

THIRDS = 16
"""Best partners of a passage that are asked for the other end of a pair."""


def third(likeness: Matrix, pulse: Pulse = still) -> Matrix:
    """``t[i, j]``: how well some passage is like both i and j, by the weaker of the two.

    ``likeness`` is 0 within one article, so the passage in the middle is of a third one. Two reports
    that share few words may both share many with another.
    """
    n = len(likeness)
    found = np.zeros_like(likeness)
    for i in range(n):
        pulse(0, 1)
        middle = np.argsort(-likeness[i], kind="stable")[:THIRDS]
        if len(middle):
            found[i] = np.minimum(likeness[i, middle][:, None], likeness[middle]).max(axis=0)
    return np.asarray((found + found.T) / 2, dtype=np.float64)


def neighbours(likeness: Matrix, owner: NDArray[np.int_], pulse: Pulse = still) -> Matrix:
    """``s[i, j]``: the best likeness of a passage beside i and one beside j, whatever the order."""
    n = len(likeness)
    found = np.zeros_like(likeness)
    for of_i in (-1, 1):
        rows, beside_rows = _shifted(owner, of_i, n)
        for of_j in (-1, 1):
            pulse(0, 1)
            columns, beside_columns = _shifted(owner, of_j, n)
            there = likeness[np.ix_(beside_rows, beside_columns)]
            place = np.ix_(rows, columns)
            found[place] = np.maximum(found[place], there)
    return found


def _shifted(owner: NDArray[np.int_], by: int, n: int) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Positions that have a neighbour ``by`` away in their own article, and those neighbours."""
    at = np.arange(n)
    at = at[(at + by >= 0) & (at + by < n)]
    at = at[owner[at] == owner[at + by]]
    return at, at + by
