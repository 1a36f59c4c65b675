"""Soft overlap: a word counts by the nearest word of the other passage, in meaning."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix
from crossread.relations.nearness import vectors_of

NEAR = 0.5
"""Cosine under which two words have nothing to do with each other."""


def soft(documents: Sequence[Sequence[tuple[str, str]]], english: Sequence[bool]) -> Matrix:
    """Mean of both directions: share of a passage's idf that the other carries, near words in part.

    A document is the (word, stem) pairs of a passage; equal stems count whole. Words of passages
    that are not ``english`` have no vectors and count by their stems alone.
    """
    held = [sorted(set(d)) for d in documents]
    vocabulary = sorted({pair for d in held for pair in d})
    if not vocabulary:
        return np.zeros((len(held), len(held)))
    place = {pair: i for i, pair in enumerate(vocabulary)}
    members = [np.array([place[p] for p in d], dtype=np.intp) for d in held]
    stems = {s: i for i, s in enumerate(sorted({s for _, s in vocabulary}))}
    stem_of = np.array([stems[s] for _, s in vocabulary])
    spoken = {w for d, e in zip(held, english, strict=True) if e for w, _ in d}
    vectors = vectors_of([w if w in spoken else "" for w, _ in vocabulary])
    norms = np.sqrt((vectors * vectors).sum(axis=1, dtype=np.float32).astype(np.float64))
    present = np.zeros((len(held), len(vocabulary)))
    for i, at in enumerate(members):
        present[i, at] = 1.0
    count = present.sum(axis=0)
    idf = np.log1p((len(held) - count + 0.5) / (count + 0.5))
    mass = np.maximum(present @ idf, 1e-9)
    carried = np.zeros((len(held), len(held)))
    for j, at in enumerate(members):
        if len(at):
            carried[:, j] = present @ (idf * _best(vectors, norms, stem_of, at)) / mass
    return np.asarray((carried + carried.T) / 2, dtype=np.float64)


def _best(
    vectors: NDArray[np.float32], norms: Matrix, stem_of: NDArray[np.int_], at: NDArray[np.intp]
) -> Matrix:
    """For each word of the vocabulary, how near the nearest word of a passage is, 0 or ``NEAR``..1."""
    # Products of 8-bit integers: exact in single precision, the same on every system.
    cosine = (vectors @ vectors[at].T) / np.maximum(norms[:, None] * norms[at][None, :], 1.0)
    best = cosine.max(axis=1)
    best[best < NEAR] = 0.0
    best[np.isin(stem_of, stem_of[at])] = 1.0
    return np.asarray(best, dtype=np.float64)
