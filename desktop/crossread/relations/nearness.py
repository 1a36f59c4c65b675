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


@lru_cache(maxsize=20_000)
def _vector(word: str) -> tuple[NDArray[np.float32], int] | None:
    """The vector of a word and its squared length; None where the word is not in the table.

    Whole numbers of 8 bits: their products and sums are exact in single precision.
    """
    places, vectors = _table()
    place = places.get(word)
    if place is None:
        return None
    vector = vectors[place].astype(np.float32)
    return vector, int(vector @ vector)


@lru_cache(maxsize=50_000)
def nearness(one: str, two: str) -> float | None:
    """Cosine of two lower-case words, -1..1, to two places; None where one is not in the table.

    Exact up to the last division, so the result is the same on every system.
    """
    if one == two:
        return 1.0
    first, second = _vector(one), _vector(two)
    if first is None or second is None:
        return None
    norm = (first[1] * second[1]) ** 0.5
    return round(int(first[0] @ second[0]) / norm, 2) if norm else 0.0


class Examples:
    """Some words, to which other words are compared all at once."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        known = [(i, found) for i, found in enumerate(map(_vector, words)) if found is not None]
        self._known = [i for i, _ in known]
        self._vectors = np.array([vector for _, (vector, _) in known], dtype=np.float32)
        self._squares = [square for _, (_, square) in known]

    def nearness(self, word: str) -> list[float]:
        """``nearness`` of a word to each of the examples, 0 where it is not known."""
        found = [1.0 if word == each else 0.0 for each in self._words]
        own = _vector(word)
        if own is None:
            return found
        vector, square = own
        products = (self._vectors @ vector).tolist()
        for i, product, other in zip(self._known, products, self._squares, strict=True):
            norm = (square * other) ** 0.5
            if norm and not found[i]:
                found[i] = round(product / norm, 2)
        return found


def vectors_of(words: Sequence[str]) -> NDArray[np.float32]:
    """One row a word, of whole numbers from -127 to 127; zeros for a word that is not in the table."""
    places, vectors = _table()
    found = np.zeros((len(words), vectors.shape[1]), dtype=np.float32)
    for row, word in enumerate(words):
        if word in places:
            found[row] = vectors[places[word]]
    return found
