"""Terms for one referent: their weight, their class, and when they are only another spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from crossread.mentions.words import lexicon_lines, sections
from crossread.relations.nearness import nearness
from crossread.relations.stems import stem


@cache
def _classes() -> dict[str, frozenset[str]]:
    """Stemmed head of a term (or the whole term, words joined by a blank) → names of its classes."""
    found: dict[str, set[str]] = {}
    for section, line in sections("labels.txt"):
        for term in line.split(";"):
            key = " ".join(stem(w) for w in term.lower().split())
            found.setdefault(key, set()).add(section)
    return {term: frozenset(names) for term, names in found.items()}


def classes(words: Sequence[str]) -> frozenset[str]:
    """The label classes of a phrase, by its last two stemmed words, else its head."""
    known = _classes()
    pair = " ".join(words[-2:])
    return known.get(pair, frozenset()) | known.get(words[-1], frozenset()) if words else frozenset()


@cache
def _subjective() -> dict[str, tuple[float, float]]:
    table = {}
    for line in lexicon_lines("subjective.txt"):
        word, polarity, subjectivity = line.split()
        table[word] = (float(polarity), float(subjectivity))
    return table


def colouring(words: Sequence[str]) -> tuple[float, float]:
    """Polarity -1..1 and subjectivity 0..1 of some lower-case words: the strongest of each."""
    known = [_subjective()[w] for w in words if w in _subjective()]
    if not known:
        return 0.0, 0.0
    return max((p for p, _ in known), key=abs), max(s for _, s in known)


def nearest(one: Sequence[str], two: Sequence[str]) -> float:
    """How near two lists of lower-case words are: the mean of each word's best partner; 0 where unknown."""
    if not one or not two:
        return 0.0
    best = [max((nearness(a, b) or 0.0 for b in two), default=0.0) for a in one]
    back = [max((nearness(a, b) or 0.0 for a in one), default=0.0) for b in two]
    return round((sum(best) / len(best) + sum(back) / len(back)) / 2, 3)


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Lower case without accents, apostrophes, hyphens and dots."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=20_000)
def likeness(one: str, two: str) -> float:
    """Share of letters two written names have in common in order, 0..1 (2·LCS / length)."""
    a, b = folded(one), folded(two)
    if not a or not b:
        return 0.0
    row = [0] * (len(b) + 1)
    for x in a:
        before = 0
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], before + 1 if x == y else max(row[j], row[j - 1])
    return round(2 * row[-1] / (len(a) + len(b)), 3)
