"""How near two English words are in meaning, by small static vectors (see packaging/models)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from crossread.paths import resource


@cache
def _table() -> tuple[dict[str, int], NDArray[np.int8]]:
    path = resource("models", "word-vectors.npz")
    with np.load(path) as stored:
        words = str(stored["words"]).split("\n")
        return {w: i for i, w in enumerate(words)}, stored["vectors"]


@lru_cache(maxsize=50_000)
def nearness(one: str, two: str) -> float | None:
    """Cosine of two lower-case words, -1..1, to two places; None where one is not in the table.

    Integer arithmetic up to the last division, so the result is the same on every system.
    """
    if one == two:
        return 1.0
    places, vectors = _table()
    if one not in places or two not in places:
        return None
    a, b = vectors[places[one]].astype(np.int64), vectors[places[two]].astype(np.int64)
    norm = (int(a @ a) * int(b @ b)) ** 0.5
    return round(int(a @ b) / norm, 2) if norm else 0.0


def vectors_of(words: Sequence[str]) -> NDArray[np.float32]:
    """One row a word, of whole numbers from -127 to 127; zeros for a word that is not in the table."""
    places, vectors = _table()
    found = np.zeros((len(words), vectors.shape[1]), dtype=np.float32)
    for row, word in enumerate(words):
        if word in places:
            found[row] = vectors[places[word]]
    return found
