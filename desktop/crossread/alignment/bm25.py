"""Symmetric BM25 between the passages of an event (Robertson & Zaragoza 2009), idf from the event itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

K1 = 1.2
B = 0.75


def coverage(documents: Sequence[Sequence[str]]) -> Matrix:
    """``c[i, j]``: the share of passage i's BM25 weight that passage j carries, 0..1 for most pairs.

    One row and column a passage; an empty passage covers nothing and is covered by nothing.
    """
    counts = [Counter(d) for d in documents]
    frequency = Counter(term for c in counts for term in c)
    vocabulary = {term: i for i, term in enumerate(sorted(frequency))}
    n = len(counts)
    holders = np.array([frequency[term] for term in vocabulary], dtype=np.float64)
    idf = np.log1p((n - holders + 0.5) / (holders + 0.5))
    lengths = np.array([max(1, sum(c.values())) for c in counts], dtype=np.float64)
    mean = lengths.mean() if n else 1.0
    present = np.zeros((n, len(vocabulary)), dtype=np.float32)
    weighted = np.zeros_like(present)
    for i, count in enumerate(counts):
        damping = K1 * (1 - B + B * lengths[i] / mean)
        for term, times in count.items():
            column = vocabulary[term]
            present[i, column] = 1.0
            weighted[i, column] = times * (K1 + 1) / (times + damping) * idf[column]
    scores = (present @ weighted.T).astype(np.float64)
    own = np.diag(scores).copy()
    own[own <= 0] = np.inf
    return np.asarray(scores / own[:, None], dtype=np.float64)


def symmetric(documents: Sequence[Sequence[str]]) -> Matrix:
    """Mean of both directions of ``coverage``: symmetric, diagonal 1."""
    covered = coverage(documents)
    return np.asarray((covered + covered.T) / 2, dtype=np.float64)
