"""An article as the detectors read it: its sentences with tagged words, noun phrases and clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum, log

from crossread.detectors import Context
from crossread.detectors._common import sentence_index
from crossread.model import Article, Pulse, SentenceLink, SentenceRef, Span, still
from crossread.relations.nearness import Vocabulary
from crossread.relations.phrases import Clause, Phrase, clauses, noun_phrases
from crossread.relations.stems import STOP, stem
from crossread.relations.tagging import Token, tag_words


@dataclass(frozen=True)
class Reading:
    """One sentence: ``stems[i]`` is the stem of content word ``tokens[i]``, "" for stop words and marks."""

    article: int
    index: int
    span: Span
    tokens: tuple[Token, ...]
    stems: tuple[str, ...]

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        return tuple(noun_phrases(self.tokens))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        return tuple(clauses(self.tokens))

    @cached_property
    def bag(self) -> frozenset[str]:
        return frozenset(s for s in self.stems if s)

    def speaks(self, word: str) -> bool:
        """Whether it has an English word in whatever form; a stem begins as its word does."""
        return stem(word) in self._spoken.get(word.lstrip("'")[:1], ())

    @cached_property
    def _spoken(self) -> dict[str, set[str]]:
        """The stems of all words by what the word opens with: asked for once for each two claims."""
        found: dict[str, set[str]] = {}
        for t in self.tokens:
            found.setdefault(t.lower.lstrip("'")[:1], set()).add(stem(t.lower))
        return found

    def make_ready(self) -> None:
        """Read what is asked for later."""
        _ = self.phrases, self.clauses, self.bag, self._content

    @cached_property
    def _content(self) -> tuple[tuple[int, int, str], ...]:
        pairs = zip(self.tokens, self.stems, strict=True)
        return tuple((t.start, t.end, s) for t, s in pairs if s)

    def within(self, span: Span) -> frozenset[str]:
        """The stems of the content words inside a span."""
        first, last = span.start, span.end
        return frozenset([s for start, end, s in self._content if first <= start and end <= last])


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked sentences of different articles; ``rank`` 0 where each is the other's best partner."""

    a: Reading
    b: Reading
    score: float
    rank: int

    @property
    def key(self) -> str:
        """Names the two sentences."""
        return f"{self.a.index}|{self.b.index}"


PARTNERS = 4
"""Partners of a sentence that are looked at in comparisons of more than four articles."""


_MASSES = 20_000
"""Sets of words whose rarity is remembered, and lists whose nearness is."""


class Readings:
    """All sentences of a comparison, how rare its words are, and which sentences are linked."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.articles = [_read(i, a, context.run.pulse) for i, a in enumerate(context.articles)]
        counts = Counter(s for sentences in self.articles for r in sentences for s in r.bag)
        total = sum(map(len, self.articles))
        self._idf = {term: log((total + 1) / n) for term, n in counts.items()}
        self._unseen = log(total + 1)
        self._masses: dict[frozenset[str], float] = {}
        self._alike: dict[tuple[int, int, int, int], float] = {}
        self._nearest: dict[tuple[tuple[str, ...], tuple[str, ...]], float] = {}

    def idf(self, term: str) -> float:
        return self._idf.get(term, self._unseen)

    def rarity(self, term: str) -> float:
        """``idf`` as a share of the most a word can have here, so that short comparisons count alike."""
        return self.idf(term) / self._unseen

    def mass(self, terms: frozenset[str]) -> float:
        """Summed rarity of some stems, exactly, so that their order is of no account."""
        found = self._masses.get(terms)
        if found is None:
            if len(self._masses) >= _MASSES:
                self._masses.clear()
            found = self._masses[terms] = self._sum(terms)
        return found

    def _sum(self, terms: frozenset[str]) -> float:
        if len(terms) == 1:  # as most sets of words in common
            (term,) = terms
            return self._idf.get(term, self._unseen)
        return fsum([self._idf.get(t, self._unseen) for t in terms])

    def rarest(self, terms: frozenset[str]) -> float:
        """The greatest ``rarity`` of some stems, 0 for none."""
        return max([self._idf.get(t, self._unseen) for t in terms]) / self._unseen if terms else 0.0

    def dice(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Rarity-weighted Dice overlap, 0..1."""
        shared = one & two
        if not shared:
            return 0.0
        return round(2 * self._sum(shared) / (self.mass(one) + self.mass(two)), 4)

    def alike(self, a: Reading, b: Reading) -> float:
        """``dice`` of two sentences, remembered."""
        key = (a.article, a.index, b.article, b.index)
        found = self._alike.get(key)
        if found is None:
            found = self._alike[key] = self.dice(a.bag, b.bag)
        return found

    def cover(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Rarity-weighted share of the lesser of both that the other holds, 0..1."""
        shared = one & two
        if not shared:
            return 0.0
        least = min(self.mass(one), self.mass(two))
        return round(min(1.0, self.mass(shared) / least), 4) if least else 0.0

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(dict.fromkeys(t.lower for held in self.articles for r in held for t in r.tokens))

    def nearest(self, one: Sequence[str], two: Sequence[str]) -> float:
        """How near two lists of words the sentences have are: the mean of each word's best partner, or 0."""
        key = (tuple(one), tuple(two))
        if not one or not two:
            return 0.0
        found = self._nearest.get(key)
        if found is None:
            if len(self._nearest) >= _MASSES:
                self._nearest.clear()
            near = [self._vocabulary.nearness(word, two) for word in one]
            best = sum([max(row) for row in near]) / len(one)
            back = sum([max(column) for column in zip(*near, strict=True)]) / len(two)
            found = self._nearest[key] = round(float(best + back) / 2, 3)
        return found

    def at(self, article: int, offset: int) -> Reading:
        """The sentence that holds a place."""
        return self.articles[article][sentence_index(self.context.articles[article], offset)]

    def touched(self, article: int, span: Span) -> Sequence[Reading]:
        """The sentences that a stretch of text reaches into, in order."""
        held = self.articles[article]
        first = bisect_right(held, span.start, key=lambda r: r.span.end)
        last = bisect_left(held, span.end, key=lambda r: r.span.start)
        return held[first:last]

    def _strongest(self) -> list[SentenceLink]:
        """Links among the ``PARTNERS`` best of either end: cost grows with the articles, not their square."""
        links = self.context.alignment.sentence_links
        if len(self.articles) <= 4:
            return list(links)
        taken: Counter[SentenceRef] = Counter()
        kept = []
        for link in sorted(links, key=lambda x: (-x.score, *_ends(x))):
            if min(taken[link.a], taken[link.b]) < PARTNERS:
                taken[link.a] += 1
                taken[link.b] += 1
                kept.append(link)
        return sorted(kept, key=_ends)

    def pairs(self) -> Iterator[Pair]:
        """The linked sentences in order of place; with many articles only each sentence's best partners."""
        run = self.context.run
        for done, pair in enumerate(self._linked):
            run.pulse(done, len(self._linked))
            yield pair

    @cached_property
    def _linked(self) -> tuple[Pair, ...]:
        best: dict[tuple[int, int, int], float] = {}
        links = self._strongest()
        for link in links:
            for one, two in ((link.a, link.b), (link.b, link.a)):
                key = (one.article, one.index, two.article)
                best[key] = max(best.get(key, 0.0), link.score)
        return tuple(self._pair(link, best) for link in links)

    def _pair(self, link: SentenceLink, best: dict[tuple[int, int, int], float]) -> Pair:
        first = link.score >= best[link.a.article, link.a.index, link.b.article]
        back = link.score >= best[link.b.article, link.b.index, link.a.article]
        a = self.articles[link.a.article][link.a.index]
        b = self.articles[link.b.article][link.b.index]
        return Pair(a, b, link.score, 2 - first - back)


def _ends(link: SentenceLink) -> tuple[int, int, int, int]:
    return link.a.article, link.a.index, link.b.article, link.b.index


_REMEMBERED: dict[tuple[str, int], tuple[Reading, ...]] = {}
_MOST = 128


def _read(position: int, article: Article, pulse: Pulse = still) -> tuple[Reading, ...]:
    """The sentences of an article, remembered: a new pin or article must not read the others again."""
    key = (article.id, position)
    if key not in _REMEMBERED:
        if len(_REMEMBERED) >= _MOST:
            _REMEMBERED.pop(next(iter(_REMEMBERED)))
        _REMEMBERED[key] = tuple(
            _sentence(position, i, article, s.span, pulse) for i, s in enumerate(article.sentences)
        )
    return _REMEMBERED[key]


def prepare(position: int, article: Article, pulse: Pulse = still) -> None:
    """Read the sentences of an article before the others are known; they are remembered.

    ``pulse`` hears of every sentence, and may raise to stop.
    """
    for reading in _read(position, article, pulse):
        pulse(0, 0)
        reading.make_ready()


def _sentence(position: int, index: int, article: Article, span: Span, pulse: Pulse) -> Reading:
    pulse(0, 0)
    tokens = tag_words(article.text, span)
    return Reading(position, index, span, tokens, tuple(_stems(tokens, article.language)))


def _stems(tokens: Sequence[Token], language: str) -> list[str]:
    return [
        stem(t.lower, language) if t.text[-1].isalnum() and t.lower not in STOP and t.tag != "POS" else ""
        for t in tokens
    ]


_LAST: list[Readings] = []


def readings(context: Context) -> Readings:
    """The readings of a comparison; every detector of one run shares them."""
    if not _LAST or _LAST[0].context is not context:
        _LAST[:] = [Readings(context)]
    return _LAST[0]
