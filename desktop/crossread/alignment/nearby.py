"""Soft overlap: a word counts by the nearest word of the other passage, in meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix
from crossread.model import Pulse, still
from crossread.relations.nearness import vectors_of

NEAR = 0.5
"""Cosine under which two words have nothing to do with each other."""


def soft(
    documents: Sequence[Sequence[tuple[str, str]]], english: Sequence[bool], pulse: Pulse = still
) -> Matrix:
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
    known = norms.nonzero()[0]
    table = _Table(vectors, vectors[known], norms, stem_of, known, len(stems))
    present = np.zeros((len(held), len(vocabulary)))
    for i, at in enumerate(members):
        present[i, at] = 1.0
    count = present.sum(axis=0)
    idf = np.log1p((len(held) - count + 0.5) / (count + 0.5))
    mass = np.maximum(present @ idf, 1e-9)
    carried = np.zeros((len(held), len(held)))
    for j, at in enumerate(members):
        pulse(0, 1)
        best = table.best(at)
        near = best.nonzero()[0]
        carried[:, j] = present[:, near] @ (idf[near] * best[near]) / mass
    return np.asarray((carried + carried.T) / 2, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class _Table:
    """The vocabulary: a vector, its length and a stem a word; ``known`` are the words that have a vector."""

    vectors: NDArray[np.float32]
    known_vectors: NDArray[np.float32]
    norms: Matrix
    stem_of: NDArray[np.int_]
    known: NDArray[np.intp]
    stems: int

    def best(self, at: NDArray[np.intp]) -> Matrix:
        """For each word of the vocabulary, how near the nearest of some words is, 0 or ``NEAR``..1."""
        best = np.zeros(len(self.stem_of))
        theirs = at[self.norms[at] > 0]
        if len(theirs):
            # Products of 8-bit integers: exact in single precision, the same on every system.
            products = self.vectors[theirs] @ self.known_vectors.T
            nearest = (products / self.norms[theirs][:, None]).max(axis=0)
            best[self.known] = nearest / self.norms[self.known]
            best[best < NEAR] = 0.0
        same = np.zeros(self.stems, dtype=bool)
        same[self.stem_of[at]] = True
        best[same[self.stem_of]] = 1.0
        return best
