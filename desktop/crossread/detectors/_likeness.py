"""How alike two claims are, by several measures, and what kind of thing they claim."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from operator import add

from crossread.detectors._claims import Claim, Claims, Match
from crossread.relations.labels import nearest
from crossread.relations.stems import stem

CONTESTED = {
    "casualties": "kill die death dead wound injure victim casualty hurt toll murder",
    "blame": "accuse blame allege charge guilty responsible lie fraud illegal violate abuse attack fire "
    "shoot threat threaten plot order target suspect break assault wrong fault crime criminal",
    "cause": "because cause lead result due motive reason response retaliation retaliate trigger spark why "
    "intend aim purpose",
    "outcome": "agree reject approve deny refuse accept sign pass vote resign quit withdraw release arrest "
    "capture escape survive find recover identify confirm",
    "future": "plan will expect intend schedule propose consider announce meet begin start end deploy send",
}


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {name: frozenset(map(stem, words.split())) for name, words in CONTESTED.items()}


@dataclass(frozen=True, slots=True)
class Side:
    """What a claim is compared by, read once: words with their stems, numbers, verbs, matters, place."""

    words: list[tuple[str, str]]
    numbers: frozenset[str]
    verbs: frozenset[str]
    about: tuple[float, ...]
    depth: float


class Likeness:
    """Features of two claims that may be one."""

    def __init__(self, claims: Claims, whole: bool) -> None:
        self.claims = claims
        self._best: dict[tuple[int, int, int, int], tuple[float, float]] = {}
        self._sides: dict[Claim, Side] = {}
        self._linked: dict[tuple[int, int, int], tuple[float, float]] = {}
        for matches in claims.matches(whole):
            claims.readings.context.run.pulse()
            pair = matches[0].pair
            for one, two in ((pair.a, pair.b), (pair.b, pair.a)):
                key = (one.article, one.index, two.article)
                self._linked[key] = _two_best(self._linked.get(key), pair.score)
            for m in matches:
                for claim, other in ((m.one, m.two), (m.two, m.one)):
                    place = (claim.article, claim.span.start, claim.span.end, other.article)
                    self._best[place] = _two_best(self._best.get(place), m.dice)

    def features(self, m: Match) -> dict[str, float]:
        readings = self.claims.readings
        both = m.one.stems & m.two.stems
        rare = sorted((readings.rarity(s) for s in both), reverse=True)
        ranks = [self._rank(m.one, m.two, m.dice), self._rank(m.two, m.one, m.dice)]
        one, two = self._side(m.one), self._side(m.two)
        least, most = sorted((m.shared / m.one.mass, m.shared / m.two.mass))
        a, b = m.pair.a, m.pair.b
        return {
            "sentences linked": m.pair.score,
            "rank of link": float(m.pair.rank),
            "sentences alike": readings.alike(a, b),
            "link before the next": round(min(self._lead(m, True), self._lead(m, False)), 4),
            "claims alike": m.dice,
            "lesser claim covered": round(most, 4),
            "greater claim covered": round(least, 4),
            "said in common": round(m.shared, 3),
            "words in common": float(min(8, len(both))),
            "rarest word in common": rare[0],
            "second rarest in common": rare[1] if len(rare) > 1 else 0.0,
            "word pairs in common": float(min(6, len(m.one.bigrams & m.two.bigrams))),
            "best claim of both": float(sum(r >= 0 for r in ranks)),
            "claim before the next": round(min(ranks), 4),
            "verbs in common": float(not one.verbs.isdisjoint(two.verbs)),
            "verbs near": nearest(m.one.verbs, m.two.verbs),
            "other words near": self._others_near(one, two, both),
            "names in common": float(min(3, len(m.one.names & m.two.names))),
            "names apart": float(bool(m.one.names) and bool(m.two.names) and not m.one.names & m.two.names),
            "numbers in common": float(not one.numbers.isdisjoint(two.numbers)),
            "numbers apart": float(
                bool(one.numbers) and bool(two.numbers) and one.numbers.isdisjoint(two.numbers)
            ),
            "length of lesser": float(min(20, len(m.one.stems), len(m.two.stems))),
            "length of greater": float(min(30, max(len(m.one.stems), len(m.two.stems)))),
            "quoted": float(m.one.quoted + m.two.quoted),
            "early": float(min(m.one.sentence, m.two.sentence)),
            "both early": float(max(m.one.sentence, m.two.sentence) < 4),
            "depth apart": abs(one.depth - two.depth),
            "articles": float(min(6, len(readings.articles))),
            **dict(zip(_ABOUT, map(add, one.about, two.about), strict=True)),
        }  # fmt: skip

    def _lead(self, m: Match, forward: bool) -> float:
        one, two = (m.pair.a, m.pair.b) if forward else (m.pair.b, m.pair.a)
        best, second = self._linked[one.article, one.index, two.article]
        return m.pair.score - (second if m.pair.score >= best else best)

    def _rank(self, one: Claim, two: Claim, dice: float) -> float:
        best, second = self._best[one.article, one.span.start, one.span.end, two.article]
        return dice - (second if dice >= best else best)

    def _others_near(self, one: Side, two: Side, both: frozenset[str]) -> float:
        """How near in meaning the words are that only one of them says."""
        rest = ([w for w, s in side.words if s not in both][:8] for side in (one, two))
        return self.claims.readings.nearest(next(rest), next(rest))

    def _side(self, claim: Claim) -> Side:
        if claim not in self._sides:
            length = len(self.claims.readings.articles[claim.article])
            self._sides[claim] = Side(
                [(w, stem(w)) for w in claim.words if w.isalpha()],
                frozenset(s for s in claim.stems if s[0].isdigit()),
                frozenset(claim.verbs),
                tuple(float(not claim.stems.isdisjoint(stems)) for stems in _classes().values()),
                round(claim.sentence / max(1, length), 3),
            )
        return self._sides[claim]


_ABOUT = tuple(f"about {name}" for name in CONTESTED)
"""Of which kinds of disputed matters two claims are: 1 where one, 2 where both speak of it."""


def _two_best(known: tuple[float, float] | None, score: float) -> tuple[float, float]:
    best, second = known or (0.0, 0.0)
    return (score, best) if score > best else (best, max(second, score))
