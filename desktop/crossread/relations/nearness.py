"""How near two English words are in meaning, by small static vectors (see packaging/models)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


_SHARES = [(i - 100) / 100 for i in range(201)]
_ROWS = 20_000


class Vocabulary:
    """Some words, to which words are compared all at once; a row of likenesses takes a byte a word."""

    def __init__(self, words: Iterable[str]) -> None:
        known = [(word, found) for word in words if (found := _vector(word)) is not None]
        self._place = {word: i for i, (word, _) in enumerate(known)}
        self._vectors = np.array([vector for _, (vector, _) in known], dtype=np.float32)
        self._squares = np.array([square for _, (_, square) in known], dtype=np.float64)
        self._rows: dict[str, bytes | None] = {}

    def nearness(self, word: str, others: Sequence[str]) -> list[float]:
        """``nearness`` of a word to some words of the vocabulary, 0 where it is not known."""
        if word not in self._rows:
            if len(self._rows) >= _ROWS:
                self._rows.clear()
            self._rows[word] = self._row(word)
        row = self._rows[word]
        if row is None:
            return [1.0 if word == each else 0.0 for each in others]
        place = self._place
        return [_SHARES[row[place[each]]] if each in place else 0.0 for each in others]

    def _row(self, word: str) -> bytes | None:
        """The likeness to each word in hundredths, from 0 for -1 to 200 for 1; None where it is not known."""
        own = _vector(word)
        if own is None or not len(self._squares):
            return None
        vector, square = own
        norms = np.sqrt(square * self._squares)
        norms[norms == 0] = np.inf
        products = self._vectors @ vector
        shares = 100 * (products / norms)
        row = np.rint(shares)
        for i in np.flatnonzero(np.abs(np.abs(shares - row) - 0.5) < _TIE).tolist():
            row[i] = 100 * round(int(products[i]) / (square * int(self._squares[i])) ** 0.5, 2)
        return (np.rint(row) + 100).astype(np.uint8).tobytes()


_TIE = 1e-6
"""Nearer than this to the middle between two hundredths, the exact rule of rounding decides."""


def vectors_of(words: Sequence[str]) -> NDArray[np.float32]:
    """One row a word, of whole numbers from -127 to 127; zeros for a word that is not in the table."""
    places, vectors = _table()
    found = np.zeros((len(words), vectors.shape[1]), dtype=np.float32)
    for row, word in enumerate(words):
        if word in places:
            found[row] = vectors[places[word]]
    return found
