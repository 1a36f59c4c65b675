"""Claims: the clauses of an article with who says them and how sure they are said to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossread.detectors._reading import Pair, Reading, Readings
from crossread.model import Attribution, Hedge, Span
from crossread.relations.phrases import AUXILIARIES, NAMES, Clause
from crossread.relations.standing import Certainty, read_certainty
from crossread.relations.tagging import Token

LEAST = 2
"""Content words below which a clause states too little to be matched."""
_GAP = 60
"""Code points between source, cue and content that belong to none: "told reporters on Monday that"."""

SHARED = 0.3
"""Share of a clause's rare words that the other sentence must have for the clause to tell the same."""
MOST = 260
"""Code points of one place at most."""
_BESIDE = 8

Known = list[tuple[int, Attribution]]


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A clause that states something.

    ``sources`` index the article's attributions that hold it, the innermost first; none in own voice.
    ``beside`` are those that stand in its sentence without holding it.
    """

    article: int
    sentence: int
    span: Span
    stems: frozenset[str]
    words: tuple[str, ...]
    verbs: tuple[str, ...]
    names: frozenset[str]
    bigrams: frozenset[tuple[str, str]]
    sources: tuple[int, ...]
    beside: tuple[int, ...]
    certainty: Certainty
    mass: float
    quoted: bool

    @property
    def attribution(self) -> int | None:
        return self.sources[0] if self.sources else None


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """Two claims of linked sentences that may be one; ``shared`` is the rarity of what both say."""

    pair: Pair
    one: Claim
    two: Claim
    shared: float
    dice: float
    cover: float


class Claims:
    """The claims of every sentence of a comparison, and which of them may be one."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.mentions = readings.context.mentions
        numbers = range(len(readings.articles))
        self._by_cue = [self._sentences_of(i) for i in numbers]
        self._hedged = [self._hedges_of(i) for i in numbers]
        read = [self._of(i) for i in numbers]
        self.by_sentence = [clauses for clauses, _ in read]
        self.wholes = [wholes for _, wholes in read]
        self._matches: dict[bool, list[list[Match]]] = {}

    def attribution(self, claim: Claim) -> Attribution | None:
        if claim.attribution is None:
            return None
        return self.mentions[claim.article].attributions[claim.attribution]

    def attributed(self, article: int, sentence: int) -> tuple[int, ...]:
        """The attributions with content in a sentence."""
        return self._by_cue[article].get(sentence, ())

    def _sentences_of(self, i: int) -> dict[int, tuple[int, ...]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for k, a in enumerate(self.mentions[i].attributions):
            if a.content:
                for reading in self.readings.touched(i, Span(a.content[0].start, a.content[-1].end)):
                    found[reading.index].append(k)
        return {index: tuple(ks) for index, ks in found.items()}

    def _hedges_of(self, i: int) -> dict[int, list[Hedge]]:
        found: defaultdict[int, list[Hedge]] = defaultdict(list)
        for hedge in self.mentions[i].hedges:
            for reading in self.readings.touched(i, hedge.scope):
                found[reading.index].append(hedge)
        return found

    def _of(self, i: int) -> tuple[list[list[Claim]], list[list[Claim]]]:
        """The claims of an article, sentence by sentence: each clause one, and all under one source one."""
        apart, whole = [], []
        for reading in self.readings.articles[i]:
            self.readings.context.run.pulse()
            near = [(k, self.mentions[i].attributions[k]) for k in self.attributed(i, reading.index)]
            joined = self._joined(near, reading)
            made = self._read(i, reading, near, dict.fromkeys([*reading.clauses, *joined]))
            apart.append([claim for c in reading.clauses if (claim := made[c]) is not None])
            whole.append([claim for c in joined if (claim := made[c]) is not None])
        return apart, whole

    def _joined(self, near: Known, reading: Reading) -> list[Clause]:
        """The clauses of a sentence, those put together that follow each other under the same sources."""
        found: list[Clause] = []
        last: tuple[int, ...] | None = None
        for clause in reading.clauses:
            sources = _holding(near, clause.span)
            if found and sources == last:
                before = found.pop()
                span = Span(before.span.start, clause.span.end)
                clause = Clause(before.first, clause.last, span)
            found.append(clause)
            last = sources
        return found

    def _read(
        self, i: int, reading: Reading, near: Known, clauses: Iterable[Clause]
    ) -> dict[Clause, Claim | None]:
        hedges = self._hedged[i].get(reading.index, [])
        frame = [s for _, a in near for s in _frame(a)]
        inside = [not any(f.start <= t.start < f.end for f in frame) for t in reading.tokens]
        return {c: self._claim(i, reading, c, near, hedges, inside) for c in clauses}

    def _claim(
        self, i: int, reading: Reading, clause: Clause, near: Known, hedges: list[Hedge], inside: list[bool]
    ) -> Claim | None:
        places = [k for k in range(clause.first, clause.last + 1) if inside[k]]
        tokens = [reading.tokens[k] for k in places]
        stems = [reading.stems[k] for k in places]
        bag = frozenset(s for s in stems if s)
        if len(bag) < LEAST:
            return None
        sources = _holding(near, clause.span)
        text = self.readings.context.articles[i].text
        cues = [text[s.start : s.end].lower() for k, a in near if k in sources for s in a.cue]
        content = [s for s in stems if s]
        return Claim(
            article=i,
            sentence=reading.index,
            span=Span(tokens[0].start, tokens[-1].end),
            stems=bag,
            words=tuple(t.lower for t, s in zip(tokens, stems, strict=True) if s),
            verbs=tuple(s for t, s in zip(tokens, stems, strict=True) if s and _verb(t)),
            names=frozenset(s for t, s in zip(tokens, stems, strict=True) if s and t.tag in NAMES),
            bigrams=frozenset(pairwise(content)),
            sources=sources,
            beside=tuple(k for k, _ in near if k not in sources),
            certainty=read_certainty(tokens, hedges, [w for c in cues for w in c.split()]),
            mass=self.readings.mass(bag),
            quoted=any(t.text in '“”"' for t in tokens),
        )

    def matches(self, whole: bool) -> list[list[Match]]:
        """For each pair of linked sentences, the claims that may be one, best first.

        ``whole`` takes all that stands under one source as one claim, else every clause is one.
        """
        if whole not in self._matches:
            claims = self.wholes if whole else self.by_sentence
            found = ([*self._between(pair, claims)] for pair in self.readings.pairs())
            self._matches[whole] = [sorted(ms, key=_order) for ms in found if ms]
        return self._matches[whole]

    def _between(self, pair: Pair, claims: list[list[list[Claim]]]) -> Iterator[Match]:
        for one in claims[pair.a.article][pair.a.index]:
            self.readings.context.run.pulse()
            for two in claims[pair.b.article][pair.b.index]:
                both = one.stems & two.stems
                if both:
                    shared = self.readings.mass(both)
                    dice = round(2 * shared / (one.mass + two.mass), 4) if shared else 0.0
                    cover = round(min(1.0, shared / min(one.mass, two.mass)), 4) if shared else 0.0
                    yield Match(pair, one, two, shared, dice, cover)

    def sentence(self, claim: Claim, other: Reading) -> Span:
        """The sentence a claim stands in, where it is not long; else the part that tells the same."""
        whole = self.readings.articles[claim.article][claim.sentence].span
        return whole if len(whole) <= MOST else self.stretch(claim, other)

    def stretch(self, claim: Claim, other: Reading) -> Span:
        """The part of a claim's sentence that tells what another sentence tells: the clause, with the clauses
        beside it that have much in common with the other sentence, and with who says it and how."""
        clauses = self.by_sentence[claim.article][claim.sentence]
        told = [c.span for c in clauses if self.readings.mass(c.stems & other.bag) >= SHARED * c.mass]
        frames = [
            s
            for k in (*claim.sources, *claim.beside)
            for s in (
                *self.mentions[claim.article].attributions[k].source,
                *self.mentions[claim.article].attributions[k].cue,
            )
        ]
        found, alike = claim.span, frozenset(told)
        grown = True
        while grown:
            grown = False
            for span in (*told, *frames):
                wide = Span(min(found.start, span.start), max(found.end, span.end))
                near = span in alike or _touch(found, span)
                if len(found) < len(wide) <= MOST and near:
                    found, grown = wide, True
        return found


def _touch(one: Span, two: Span) -> bool:
    """Whether two stretches overlap or stand beside each other."""
    return one.start - _BESIDE <= two.end and two.start - _BESIDE <= one.end


def _order(match: Match) -> tuple[float, int, int]:
    return -(match.dice + match.cover / 2), match.one.span.start, match.two.span.start


def _verb(token: Token) -> bool:
    return token.tag.startswith("VB") and token.lower not in AUXILIARIES


def _frame(a: Attribution) -> Iterator[Span]:
    """What of an attribution is no claim: source, cue, and the little between them and the claim."""
    spans = sorted((*a.source, *a.cue))
    yield from spans
    stops: Sequence[Span] = sorted((*spans, *a.content))
    for one, two in pairwise(stops):
        if one in spans and 0 < two.start - one.end <= _GAP:
            yield Span(one.end, two.start)


def _holding(near: Known, clause: Span) -> tuple[int, ...]:
    """The attributions that hold more than half of a clause, innermost first."""
    holding = [
        (sum(map(len, a.content)), k)
        for k, a in near
        if sum(max(0, min(s.end, clause.end) - max(s.start, clause.start)) for s in a.content) * 2
        > len(clause)
    ]
    return tuple(k for _, k in sorted(holding))
