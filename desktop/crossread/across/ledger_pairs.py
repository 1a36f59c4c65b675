"""Which figures may be of one quantity at all: equal ones of one article as one, the rest by kind and noun.

Short lists are compared pair by pair. In long ones each figure keeps its likeliest partners of every
article: the work then grows with the figures, not with their square, and no figure is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from crossread.model import Pulse, still
from crossread.relations.figures import Key

PAIRWISE = 160
"""Figures of one kind or noun up to which every pair is looked at."""
PARTNERS = 32
"""Partners of a figure in longer lists, shared out among the articles."""
_WORDS, _RATIO = 0.3, 0.1
"""What words in common and a value of like size count for, as in the strength of a pair."""


@dataclass(frozen=True, slots=True)
class Member:
    """A figure in a row: its article, its index in the article's mentions, its key."""

    article: int
    index: int
    key: Key


@dataclass(slots=True)
class Repeated:
    """Figures of one article that state one number of one thing, as one; ``members`` in text order."""

    article: int
    key: Key
    members: list[Member]
    sources: set[int | None]
    """The attributions they stand in; None: the outlet's own voice."""


Namer = Callable[[Member], Hashable]


def collapsed(members: Sequence[Member]) -> list[Repeated]:
    """Equal figures of one article as one, in the order of the first of each.

    Those of unlike sentences stay apart while there are few: the sentence may tell what is counted.
    """
    found = _together(members, lambda m: (*signature(m.key), m.key.words))
    if len(found) <= PAIRWISE:
        return found
    wider = _together(members, lambda m: signature(m.key))
    for each in wider:
        each.key = replace(each.key, words=frozenset().union(*(m.key.words for m in each.members)))
    return wider


def _together(members: Sequence[Member], name: Namer) -> list[Repeated]:
    found: dict[Hashable, Repeated] = {}
    for m in members:
        held = found.setdefault((m.article, name(m)), Repeated(m.article, m.key, [], set()))
        held.members.append(m)
        held.sources.add(m.key.figure.attribution)
    return list(found.values())


def signature(key: Key) -> tuple[Hashable, ...]:
    """All that two figures of one article are compared by, but for the words of their sentences."""
    f = key.figure
    return (
        (f.low, f.high, f.bound, f.vague, f.unit, f.role, f.kind, f.noun.lower(), f.verb, key.head),
        (key.places, key.towns, key.groups, key.part, frozenset((s.kind, s.text) for s in f.scopes)),
        (f.totality, f.when, f.history),
    )  # fmt: skip


def likely(members: Sequence[Repeated], pulse: Pulse = still) -> list[tuple[int, int]]:
    """Pairs of positions that may be one quantity: one kind, or one noun, each once and in order."""
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for i, m in enumerate(members):
        if m.key.figure.kind:
            blocks["kind", m.key.figure.kind].append(i)
        if m.key.head:
            blocks["noun", m.key.head].append(i)
    found: set[tuple[int, int]] = set()
    for block in dict.fromkeys(map(tuple, blocks.values())):  # one kind has often one noun
        found.update(combinations(block, 2) if len(block) <= PAIRWISE else _nearest(members, block, pulse))
    return sorted(found)


def _nearest(members: Sequence[Repeated], block: Sequence[int], pulse: Pulse) -> list[tuple[int, int]]:
    """Each figure of a long list with its partners by words in common and size, article by article."""
    at = np.array(block)
    articles = np.array([members[i].article for i in block])
    columns = [np.flatnonzero(articles == a) for a in np.unique(articles)]
    most = max(1, PARTNERS // len(columns))
    present, sizes = _presence([members[i].key.words for i in block])
    values = np.array([float(members[i].key.middle) for i in block])
    places = _numbered([(members[i].key.places, members[i].key.groups) for i in block])
    found = []
    for start in range(0, len(block), _ROWS):
        pulse(0, 1)
        rows = slice(start, start + _ROWS)
        score = _WORDS * (present[rows] @ present.T) / np.minimum(sizes[rows, None], sizes[None, :])
        score += _RATIO * _like_size(values[rows, None], values[None, :])
        score += _like_place(places[rows, None], places[None, :])
        offsets = np.arange(len(score))
        score[offsets, start + offsets] = -1.0  # itself
        for own in columns:
            best = own[np.argsort(-score[:, own], axis=1, kind="stable")[:, :most]]
            ones = np.repeat(at[rows], best.shape[1])
            found.append(np.sort(np.stack([ones, at[best].ravel()], axis=1), axis=1))
    pairs = np.unique(np.concatenate(found), axis=0)
    return [(i, j) for i, j in pairs.tolist() if i != j]


_ROWS = 256
"""Rows of the comparison held in memory at once."""


def _presence(words: Sequence[frozenset[str]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Which words each sentence holds, words of a single one left out, and how many it holds in all."""
    counts: defaultdict[str, int] = defaultdict(int)
    for held in words:
        for word in held:
            counts[word] += 1
    columns = {word: i for i, word in enumerate(sorted(w for w, n in counts.items() if n > 1))}
    present = np.zeros((len(words), max(1, len(columns))))
    for i, held in enumerate(words):
        present[i, [columns[w] for w in sorted(held) if w in columns]] = 1.0
    return present, np.array([max(1.0, float(len(held))) for held in words])


def _numbered(scopes: Sequence[tuple[frozenset[str], frozenset[str]]]) -> NDArray[np.int64]:
    """A number for each scope, 0 where the figure names none."""
    numbers: dict[tuple[frozenset[str], frozenset[str]], int] = {(frozenset(), frozenset()): 0}
    return np.array([numbers.setdefault(scope, len(numbers)) for scope in scopes])


def _like_place(x: NDArray[np.int64], y: NDArray[np.int64]) -> NDArray[np.float64]:
    """Counts of one place before counts that name none, and these before counts of other places."""
    return np.where(x == y, np.where(x > 0, 1.0, 0.5), np.where((x == 0) | (y == 0), 0.5, 0.0))


def _like_size(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    greatest = np.maximum(np.maximum(x, y), 1e-9)
    return np.asarray(np.maximum(np.minimum(x, y), 0.0) / greatest)
