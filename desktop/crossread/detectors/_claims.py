"""Claims: the clauses of an article with who says them and how sure they are said to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from crossread.detectors._reading import Pair, Reading, Readings
from crossread.model import Attribution, Hedge, Span
from crossread.relations.labels import nearest
from crossread.relations.phrases import AUXILIARIES
from crossread.relations.standing import Certainty, read_certainty
from crossread.relations.tagging import Token

LEAST = 2
"""Content words below which a clause states too little to be matched."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A clause that states something: ``attribution`` indexes the article's attributions, None: own voice."""

    article: int
    sentence: int
    span: Span
    stems: frozenset[str]
    verbs: tuple[str, ...]
    attribution: int | None
    certainty: Certainty


class Claims:
    """The claims of every sentence of a comparison, and how well two of them match."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.by_sentence = [self._of(i) for i in range(len(readings.articles))]

    def attribution(self, claim: Claim) -> Attribution | None:
        if claim.attribution is None:
            return None
        return self.readings.context.mentions[claim.article].attributions[claim.attribution]

    def _of(self, i: int) -> list[list[Claim]]:
        """The claims of an article, sentence by sentence."""
        readings, mentions = self.readings.articles[i], self.readings.context.mentions[i]
        near: defaultdict[int, list[tuple[int, Attribution]]] = defaultdict(list)
        for k, a in enumerate(mentions.attributions):
            if a.content:
                for reading in self.readings.touched(i, Span(a.content[0].start, a.content[-1].end)):
                    near[reading.index].append((k, a))
        hedges: defaultdict[int, list[Hedge]] = defaultdict(list)
        for hedge in mentions.hedges:
            for reading in self.readings.touched(i, hedge.scope):
                hedges[reading.index].append(hedge)
        found = []
        for reading in readings:
            self.readings.context.run.pulse()
            found.append(self._read(i, reading, near[reading.index], hedges[reading.index]))
        return found

    def _read(
        self, i: int, reading: Reading, near: list[tuple[int, Attribution]], hedges: list[Hedge]
    ) -> list[Claim]:
        found = []
        for clause in reading.clauses:
            frame = [s for _, a in near for s in (*a.source, *a.cue)]
            said = self._innermost(near, clause.span)
            kept = [
                (t, s)
                for t, s in zip(reading.tokens, reading.stems, strict=True)
                if clause.span.start <= t.start < clause.span.end
                and not any(f.start <= t.start < f.end for f in frame)
            ]
            stems = frozenset(s for _, s in kept if s)
            if len(stems) < LEAST:
                continue
            span = Span(kept[0][0].start, kept[-1][0].end)
            verbs = tuple(s for t, s in kept if t.tag.startswith("VB") and t.lower not in AUXILIARIES and s)
            found.append(Claim(i, reading.index, span, stems, verbs, said, self._certainty(kept, hedges)))
        return found

    def _innermost(self, near: list[tuple[int, Attribution]], clause: Span) -> int | None:
        holding = [
            (sum(map(len, a.content)), k)
            for k, a in near
            if sum(max(0, min(s.end, clause.end) - max(s.start, clause.start)) for s in a.content) * 2
            > len(clause)
        ]
        return min(holding)[1] if holding else None

    def _certainty(self, kept: list[tuple[Token, str]], hedges: list[Hedge]) -> Certainty:
        return read_certainty([t for t, _ in kept], hedges)

    def matches(self) -> Iterator[tuple[Pair, Claim, Claim, dict[str, float]]]:
        """Claims of linked sentences that may be one claim, with how alike they are."""
        for pair in self.readings.pairs():
            for one in self.by_sentence[pair.a.article][pair.a.index]:
                for two in self.by_sentence[pair.b.article][pair.b.index]:
                    both = one.stems & two.stems
                    if not both:
                        continue
                    dice = self.readings.dice(one.stems, two.stems)
                    cover = self.readings.cover(one.stems, two.stems)
                    if dice >= 0.18 or cover >= 0.45:
                        yield pair, one, two, self._alike(pair, one, two, dice, cover)

    def _alike(self, pair: Pair, one: Claim, two: Claim, dice: float, cover: float) -> dict[str, float]:
        both = one.stems & two.stems
        rare = sorted((self.readings.rarity(s) for s in both), reverse=True)
        return {
            "sentences linked": pair.score,
            "rank of link": float(pair.rank),
            "claims alike": dice,
            "lesser claim covered": cover,
            "words in common": float(min(8, len(both))),
            "rarest word in common": rare[0],
            "verbs in common": float(bool(set(one.verbs) & set(two.verbs))),
            "verbs near": nearest(one.verbs, two.verbs),
            "numbers in common": float(any(s[0].isdigit() for s in both)),
            "numbers apart": float(
                any(s[0].isdigit() for s in one.stems)
                and any(s[0].isdigit() for s in two.stems)
                and not any(s[0].isdigit() for s in both)
            ),
            "length of lesser": float(min(20, len(one.stems), len(two.stems))),
            "length of greater": float(min(30, max(len(one.stems), len(two.stems)))),
        }
