"""Which figures of two articles are worth setting against each other, found without trying every pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import count, islice

import numpy as np
from numpy.typing import NDArray

from crossread.detectors._reading import Reading
from crossread.mentions.figures.lexicon import dimension
from crossread.model import Figure, Pulse, Span, still
from crossread.relations.figures import GENERAL, Key, described
from crossread.relations.intervals import comparable_units, equal

LONG = 800
"""Pairs of two articles from which on each figure keeps only its nearest partners (rolls of losses)."""
NEAREST = 4

Linked = Mapping[tuple[int, int, int, int], tuple[float, int]]
"""(article, sentence, article, sentence) -> score and rank of the link."""


@dataclass(frozen=True, eq=False)
class Held:
    """A figure of an article with what it is compared by; compared by identity."""

    key: Key
    reading: Reading
    amount: str = ""
    """The class of an amount told without a number, "" for a figure."""

    @cached_property
    def figure(self) -> Figure:
        return self.key.figure

    @cached_property
    def noun(self) -> str:
        return self.figure.noun.lower()

    @cached_property
    def clause(self) -> frozenset[str]:
        """The content words of the clause it stands in, without its own."""
        span = self.figure.span
        inside = next((c for c in self.reading.clauses if c.span.start <= span.start < c.span.end), None)
        words = self.reading.within(inside.span) if inside else self.reading.bag
        return words - self.reading.within(span)

    @cached_property
    def beside(self) -> frozenset[str]:
        """The content words nearest to it, without its own."""
        return beside(self.reading, self.figure.span)

    @cached_property
    def middle(self) -> float:
        return float(self.key.middle)

    @cached_property
    def digits(self) -> int:
        """How many digits the whole part has; seven stand for all above."""
        return len(str(int(min(9_999_999.0, abs(self.middle)))))

    @cached_property
    def sort(self) -> Hashable:
        """All that is looked at when figures are set against each other, but for values and surroundings."""
        f = self.figure
        ranged = f.high != f.low and not f.vague
        return described(self.key), f.verb, f.bound, f.vague, ranged, bool(f.scopes), self.amount


BESIDE = 45
"""Characters on either side of a number whose words say what it is of."""


def beside(reading: Reading, span: Span) -> frozenset[str]:
    """The content words close to a place in its sentence, without the place's own."""
    near = Span(max(reading.span.start, span.start - BESIDE), min(reading.span.end, span.end + BESIDE))
    return reading.within(near) - reading.within(span)


class Partners:
    """Finds pairs by what they share: a linked sentence, a kind or noun counted, or what units measure."""

    def __init__(self, held: Sequence[Sequence[Held]], linked: Linked, pulse: Pulse = still) -> None:
        self._held = held
        self._linked = linked
        self._pulse = pulse
        self._index = [_Index(each) for each in held]
        self._sentences: defaultdict[tuple[int, int, int], list[int]] = defaultdict(list)
        for i, here, j, there in linked:
            self._sentences[i, here, j].append(there)

    @cached_property
    def _words(self) -> list[dict[int, tuple[int, int]]]:
        """The words of the sentences of each article, a bit a word, and their number."""
        bits: defaultdict[str, int] = defaultdict(count().__next__)
        return [
            {h.reading.index: (sum(1 << bits[w] for w in h.key.words), len(h.key.words)) for h in held}
            for held in self._held
        ]

    def of(self, i: int, j: int) -> list[tuple[int, int]]:
        """Positions in the lists of two articles, in order."""
        ones, twos = self._held[i], self._held[j]
        near = [self._near(i, one, j) for one in ones]
        pairs = (
            (a, b) for a, one in enumerate(ones) for b in sorted(near[a]) if _may(one.figure, twos[b].figure)
        )
        few = list(islice(pairs, LONG + 1))
        return few if len(few) <= LONG else self._nearest(i, j, near)

    def _near(self, i: int, one: Held, j: int) -> set[int]:
        self._pulse(0, 0)
        return self._index[j].near(one, self._sentences[i, one.reading.index, j])

    def _nearest(self, i: int, j: int, near: Sequence[Collection[int]]) -> list[tuple[int, int]]:
        """Of a long list, those that are among the likeliest of either figure."""
        ones, twos = self._held[i], self._held[j]
        alike = self._alike(i, j)
        for a, found in enumerate(near):
            self._pulse(0, 0)
            apart = np.ones(len(twos), dtype=bool)
            apart[list(found)] = False
            alike[a, apart] = -1.0
        kept: set[tuple[int, int]] = set()
        for a, row in enumerate(alike):
            self._pulse(0, 0)
            likeliest = np.argsort(-row, kind="stable")[: int((row >= 0).sum())].tolist()
            fit = (b for b in likeliest if _may(ones[a].figure, twos[b].figure))
            kept.update((a, b) for b in islice(fit, NEAREST))
        for b, column in enumerate(alike.T):
            self._pulse(0, 0)
            likeliest = np.argsort(-column, kind="stable")[: int((column >= 0).sum())].tolist()
            fit = (a for a in likeliest if _may(ones[a].figure, twos[b].figure))
            kept.update((a, b) for a in islice(fit, NEAREST))
        return sorted(kept)

    def _alike(self, i: int, j: int) -> NDArray[np.float64]:
        """A rough likeness of every two figures of two articles: links, words and places in common.

        Figures of one sentence have their words in common, so these are compared once for all of them.
        """
        ones, twos = self._held[i], self._held[j]
        firsts, seconds = self._words[i], self._words[j]
        shared = np.array([self._shares(words, seconds.values()) for words in firsts.values()])
        row, column = (dict(zip(found, count(), strict=False)) for found in (firsts, seconds))
        for here, a in row.items():
            for there in self._sentences[i, here, j]:
                if there in column:
                    shared[a, column[there]] += self._linked[i, here, j, there][0]
        places: dict[frozenset[str], int] = {}
        where = [
            np.array([places.setdefault(h.key.places, len(places)) for h in held]) for held in (ones, twos)
        ]
        sentences = np.ix_([row[h.reading.index] for h in ones], [column[h.reading.index] for h in twos])
        return np.asarray(shared[sentences] + 0.5 * (where[0][:, None] == where[1][None, :]))

    def _shares(self, words: tuple[int, int], others: Iterable[tuple[int, int]]) -> list[float]:
        """The share of words a sentence has in common with each of the others."""
        self._pulse(0, 0)
        x, m = words
        return [_share((x & y).bit_count(), min(m, n)) for y, n in others]


@lru_cache(maxsize=4096)
def _share(shared: int, least: int) -> float:
    return round(shared / max(1, least), 4)


class _Index:
    """The figures of one article by kind, by noun, by dimension and by sentence."""

    def __init__(self, held: Sequence[Held]) -> None:
        self.kinds: defaultdict[str, list[int]] = defaultdict(list)
        self.dimensions: defaultdict[str, list[int]] = defaultdict(list)
        self.heads: defaultdict[str, list[int]] = defaultdict(list)
        self.sentences: defaultdict[int, list[int]] = defaultdict(list)
        for n, each in enumerate(held):
            self.sentences[each.reading.index].append(n)
            if each.figure.unit:
                self.dimensions[dimension(each.figure.unit)].append(n)
                continue
            if each.figure.kind:
                self.kinds[each.figure.kind].append(n)
            if each.key.head and each.key.head != GENERAL:  # people without a kind are many counts
                self.heads[each.key.head].append(n)

    def near(self, one: Held, sentences: Sequence[int]) -> set[int]:
        found: set[int] = set()
        figure = one.figure
        if figure.unit:
            found.update(self.dimensions.get(dimension(figure.unit), ()))
        else:
            found.update(self.kinds.get(figure.kind, ()) if figure.kind else ())
            found.update(self.heads.get(one.key.head, ()) if one.key.head else ())
        for sentence in sentences:
            found.update(self.sentences.get(sentence, ()))
        return found


def _may(f: Figure, g: Figure) -> bool:
    """Other numbers of things that are not known to be unlike: the dead and the wounded are two counts."""
    if comparable_units(f, g):
        return not (equal(f, g) or (f.kind and g.kind and f.kind != g.kind) or _won(f, g) or _won(g, f))
    return _of_age(f, g) or _points(f, g)


def _won(score: Figure, votes: Figure) -> bool:
    """ "a 61-38 vote" / "with 61 votes": one end of a score is the same number."""
    return score.role == "score" and votes.low == votes.high and votes.low in (score.low, score.high)


def _of_age(f: Figure, g: Figure) -> bool:
    """ "a 30-year-old treaty" / "a treaty of three decades": the age of a thing is a length of time."""
    units = {f.unit, g.unit}
    other = next(iter(units - {"year_old"}), "")
    return "year_old" in units and bool(other) and dimension(other) == "time" and f.low != g.low


def _points(f: Figure, g: Figure) -> bool:
    """ "by nearly 9 points" / "by 8.7 percentage points"."""
    for one, two in ((f, g), (g, f)):
        if one.unit == "percentage_point" and not two.unit and two.noun.lower() in ("point", "points"):
            return not (one.low == two.low and one.high == two.high and one.bound is two.bound)
    return False
