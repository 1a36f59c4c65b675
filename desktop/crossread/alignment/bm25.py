"""Symmetric BM25 between the passages of an event (Robertson & Zaragoza 2009), idf from the event itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from itertools import chain, count
from math import log1p

import numpy as np
from numpy.typing import NDArray

from crossread.model import Pulse, still

Matrix = NDArray[np.float64]
Numbers = NDArray[np.intp]

K1 = 1.2
B = 0.75
BLOCK = 2048
"""Terms weighed at a time, so that memory does not grow with the vocabulary."""
ROWS = 1024
"""Passages weighed between two pulses."""


def coverage(documents: Sequence[Sequence[Hashable]], pulse: Pulse = still) -> Matrix:
    """``c[i, j]``: the share of passage i's BM25 weight that passage j carries, 0..1 for most pairs.

    One row and column a passage; an empty passage covers nothing and is covered by nothing.
    A term that one passage alone holds only adds to its own weight.
    """
    n = len(documents)
    lengths = np.array([max(1, len(d)) for d in documents], dtype=np.float64)
    mean = lengths.mean() if n else 1.0
    pulse(0, 1)
    passage, term, times = _occurrences(documents)
    holders = np.bincount(term)
    idf = np.array([log1p((n - held + 0.5) / (held + 0.5)) for held in range(n + 1)])
    damping = K1 * (1 - B + B * lengths / mean)
    weights = times * (K1 + 1) / (times + damping[passage]) * idf[holders[term]]
    own = np.bincount(passage, weights, n)
    shared = holders[term] > 1
    column = np.cumsum(holders > 1) - 1
    scores = _products(passage[shared], column[term[shared]], weights[shared], n, pulse)
    np.fill_diagonal(scores, own)
    whole = np.where(own == 0, np.inf, own)
    return np.asarray(scores / whole[:, None], dtype=np.float64)


def _occurrences(documents: Sequence[Sequence[Hashable]]) -> tuple[Numbers, Numbers, Matrix]:
    """Passage, term and count of each term of each passage, term by term as they first come up."""
    numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
    counts = [Counter(d) for d in documents]
    sizes = [len(c) for c in counts]
    term = np.fromiter(map(numbers.__getitem__, chain.from_iterable(counts)), np.intp, sum(sizes))
    times = np.fromiter(chain.from_iterable(c.values() for c in counts), np.float64, sum(sizes))
    passage = np.repeat(np.arange(len(counts)), sizes)
    order = np.argsort(term, kind="stable")
    return passage[order], term[order], times[order]


def _products(passage: Numbers, column: Numbers, weights: Matrix, n: int, pulse: Pulse) -> Matrix:
    """``s[i, j]``: the weights in j of the terms that i and j share; columns come in order."""
    scores = np.zeros((n, n))
    borders = np.searchsorted(column, np.arange(0, int(column[-1]) + 1 if len(column) else 0, BLOCK))
    for start, first, last in zip(count(0, BLOCK), borders, [*borders[1:], len(column)], strict=False):
        place = passage[first:last], column[first:last] - start
        present = np.zeros((n, int(column[last - 1]) + 1 - start), dtype=np.float32)
        weighted = np.zeros_like(present)
        present[place] = 1.0
        weighted[place] = weights[first:last]
        for top in range(0, n, ROWS):
            pulse(0, 1)
            scores[top : top + ROWS] += present[top : top + ROWS] @ weighted.T
    return scores


def symmetric(documents: Sequence[Sequence[Hashable]], pulse: Pulse = still) -> Matrix:
    """Mean of both directions of ``coverage``: symmetric, diagonal 1; ``pulse`` hears inside it."""
    covered = coverage(documents, pulse)
    return np.asarray((covered + covered.T) / 2, dtype=np.float64)
