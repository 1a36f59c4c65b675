"""Symmetric BM25 between the passages of an event (Robertson & Zaragoza 2009), idf from the event itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from math import log1p

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

K1 = 1.2
B = 0.75
BLOCK = 2048
"""Terms weighed at a time, so that memory does not grow with the vocabulary."""


def coverage(documents: Sequence[Sequence[Hashable]]) -> Matrix:
    """``c[i, j]``: the share of passage i's BM25 weight that passage j carries, 0..1 for most pairs.

    One row and column a passage; an empty passage covers nothing and is covered by nothing.
    A term that one passage alone holds only adds to its own weight.
    """
    counts = [Counter(d) for d in documents]
    n = len(counts)
    holders: dict[Hashable, list[tuple[int, int]]] = {}
    for i, count in enumerate(counts):
        for term, times in count.items():
            holders.setdefault(term, []).append((i, times))
    lengths = np.array([max(1, sum(c.values())) for c in counts], dtype=np.float64)
    mean = lengths.mean() if n else 1.0
    damping = (K1 * (1 - B + B * lengths / mean)).tolist()
    own = [0.0] * n
    shared = []
    for held in holders.values():
        idf = log1p((n - len(held) + 0.5) / (len(held) + 0.5))
        weights = [(i, times * (K1 + 1) / (times + damping[i]) * idf) for i, times in held]
        for i, weight in weights:
            own[i] += weight
        if len(weights) > 1:
            shared.append(weights)
    scores = np.zeros((n, n))
    for start in range(0, len(shared), BLOCK):
        scores += _block(shared[start : start + BLOCK], n)
    np.fill_diagonal(scores, own)
    whole = np.array([weight or np.inf for weight in own])
    return np.asarray(scores / whole[:, None], dtype=np.float64)


def _block(terms: Sequence[Sequence[tuple[int, float]]], n: int) -> Matrix:
    present = np.zeros((n, len(terms)), dtype=np.float32)
    weighted = np.zeros_like(present)
    for column, held in enumerate(terms):
        for i, weight in held:
            present[i, column] = 1.0
            weighted[i, column] = weight
    return np.asarray(present @ weighted.T, dtype=np.float64)


def symmetric(documents: Sequence[Sequence[Hashable]]) -> Matrix:
    """Mean of both directions of ``coverage``: symmetric, diagonal 1."""
    covered = coverage(documents)
    return np.asarray((covered + covered.T) / 2, dtype=np.float64)
