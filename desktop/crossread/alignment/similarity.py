"""How alike passages of different articles are: words, wording and mentions in common, then evened out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from crossread.alignment.bm25 import Matrix, symmetric
from crossread.alignment.mentioned import Mentioned
from crossread.alignment.nearby import soft
from crossread.alignment.support import neighbours, third
from crossread.model import Pulse, still
from crossread.relations.stems import STOP, stem, terms, words

EVENNESS = 0.15
"""Power by which a pair's score is divided by the best scores of both its passages."""
FLOOR = 0.02
PAIRS = 0.2
"""Weight of the comparison that counts pairs of neighbouring words as well (sentences)."""

# Paragraphs: weights of the ways to compare. Chosen by leaving events out; one by one they matter little.
STEMS = 0.15
FACTS = 0.15
WORDING = 0.1
EVERY_WORD = 0.25
LETTERS = 0.25
NEAR_WORDS = 0.1
QUOTED = 0.1
THIRD = 0.25
NEIGHBOURS = 0.03

GRAM = 4
USUAL = 0.15
"""How alike any two paragraphs of different articles are, where there are too few pairs to tell."""
USUAL_PAIRS = 30
"""Pairs that the expectation above is worth."""
SCALE = 0.24
"""Brings the scores between 0 and about 1."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage to be matched: ``article`` is its position, ``number`` the paragraph's or sentence's."""

    article: int
    number: int
    text: str
    language: str = "en"


def scores(units: Sequence[Unit], pulse: Pulse = still) -> Matrix:
    """Similarity of every pair of sentences of different articles; 0 within one article.

    Rounded to six places so that the last bits of a linear algebra library decide nothing.
    ``pulse`` hears inside it, and may raise to stop.
    """
    if not units:
        return np.zeros((0, 0))
    stems = [terms(u.text, u.language) for u in units]
    paired = [_with_pairs(s) for s in stems]
    raw = (1 - PAIRS) * symmetric(stems, pulse) + PAIRS * symmetric(paired, pulse)
    return np.round(evened(_across(raw, _owner(units))), 6)


def paragraph_scores(units: Sequence[Unit], told: Sequence[Mentioned], pulse: Pulse = still) -> Matrix:
    """Similarity of every pair of paragraphs of different articles, 0..1; ``told`` is what each mentions.

    Over ``scores`` it weighs names, figures, days and quotes in common, letters and near words, what a
    third article and the neighbours say, and how alike paragraphs of this comparison are anyway.
    ``pulse`` hears inside it, and may raise to stop.
    """
    if not units:
        return np.zeros((0, 0))
    owner = _owner(units)
    stems: list[tuple[Hashable, ...]] = [terms(u.text, u.language) for u in units]
    every = _across(symmetric([_words(u.text) for u in units], pulse), owner)
    likeness = (
        STEMS * symmetric(stems, pulse)
        + FACTS * symmetric([[*s, *t.facts] for s, t in zip(stems, told, strict=True)], pulse)
        + WORDING * symmetric([_with_pairs(terms(u.text, u.language)) for u in units], pulse)
        + LETTERS * symmetric([_grams(u.text) for u in units], pulse)
        + NEAR_WORDS * _near(units, pulse)
        + QUOTED * symmetric([t.quoted for t in told], pulse)
    )
    likeness = _across(likeness, owner) + EVERY_WORD * every
    around = THIRD * third(likeness, pulse) + NEIGHBOURS * neighbours(every, owner, pulse)
    likeness = likeness + _across(around, owner)
    pulse(0, 1)
    usual = _usual(likeness, owner)
    return np.asarray(np.round(np.minimum(1.0, SCALE * evened(likeness) / usual**0.5), 6), dtype=np.float64)


def _near(units: Sequence[Unit], pulse: Pulse) -> Matrix:
    return soft([_paired(u.text, u.language) for u in units], [u.language == "en" for u in units], pulse)


def make_ready(units: Iterable[Unit]) -> None:
    """Read the words of passages before they are compared; they are remembered."""
    for unit in units:
        terms(unit.text, unit.language)
        _paired(unit.text, unit.language)
        _grams(unit.text)


def _usual(likeness: Matrix, owner: NDArray[np.int_]) -> float:
    """The mean over all pairs of different articles: what a pair has to stand out from."""
    pairs = int((owner[:, None] != owner[None, :]).sum()) // 2
    return (float(likeness.sum()) / 2 + USUAL_PAIRS * USUAL) / (pairs + USUAL_PAIRS)


def _owner(units: Sequence[Unit]) -> NDArray[np.int_]:
    return np.array([u.article for u in units])


@lru_cache(maxsize=10_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(words(text))


@lru_cache(maxsize=10_000)
def _paired(text: str, language: str) -> tuple[tuple[str, str], ...]:
    return tuple((w, stem(w, language)) for w in dict.fromkeys(_words(text)) if w not in STOP)


@lru_cache(maxsize=10_000)
def _grams(text: str) -> tuple[str, ...]:
    """Runs of four letters in the content words: other forms and spellings of a word still count in part."""
    line = " ".join(w for w in _words(text) if w not in STOP)
    return tuple([line[i : i + GRAM] for i in range(len(line) - GRAM + 1)])


def _with_pairs(stems: Sequence[str]) -> list[str]:
    """The words and every two neighbours as one term: shared wording counts beyond shared words."""
    return [*stems, *(f"{a} {b}" for a, b in pairwise(stems))]


def _across(matrix: Matrix, owner: NDArray[np.int_]) -> Matrix:
    return np.where(owner[:, None] == owner[None, :], 0.0, matrix)


def evened(matrix: Matrix) -> Matrix:
    """A pair's score over ``(best of the one × best of the other) ** EVENNESS``.

    A passage that is like many (a stock opening) is held back, one with few words in common with
    anything is helped.
    """
    best = np.maximum(matrix.max(axis=1), FLOOR)
    return np.asarray(matrix / np.power(best[:, None] * best[None, :], EVENNESS), dtype=np.float64)
