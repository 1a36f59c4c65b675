"""Candidates for certainty: one claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._claims import Claim, Claims, Match
from crossread.detectors._credit import Quoted
from crossread.detectors._governed import Governed
from crossread.detectors._likeness import CONTESTED, Likeness
from crossread.detectors._reading import Pair, Reading
from crossread.model import Evidence, Relation, Standing

LEAST_TOLD = 0.08
"""Likeness of two sentences below which they tell nothing in common."""
LEAST_ALIKE = 0.12
LEAST_COVERED = 0.35
CONFIRMED = 0.2
"""Probability of a pair confirmed in one article and claimed or denied in the other: too rare to learn."""
SURE_ALIKE = 0.2
_UNASKED = frozenset(f"about {matter}" for matter in CONTESTED)
"""What is claimed told nothing of how sure it is, where it was learned."""
_CONTESTED = frozenset({Standing.CLAIMED, Standing.DENIED})


class Certainties:
    """Proposes pairs of matching claims whose sentences hold them at different distances."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.likeness = Likeness(claims, False)
        self.governed = Governed(claims)
        self.quoted = Quoted(claims)

    def candidates(self) -> Iterator[Candidate]:
        for matches in self.claims.matches(False):
            pair = matches[0].pair
            self.claims.readings.context.run.pulse()
            if (
                not self.governed.differ(pair.a, pair.b)
                or self.claims.readings.alike(pair.a, pair.b) < LEAST_TOLD
            ):
                continue
            chosen = [
                (place, m)
                for place, m in enumerate(matches)
                if m.dice >= LEAST_ALIKE or m.cover >= LEAST_COVERED
            ]
            if chosen:
                governed = self.governed.features(pair.a, pair.b) | self.quoted.features(pair.a, pair.b)
                for place, m in chosen:
                    self.claims.readings.context.run.pulse()
                    yield self._candidate(m, governed | {"better matches": float(min(4, place))})

    def _candidate(self, m: Match, governed: dict[str, float]) -> Candidate:
        one, two = m.one, m.two
        likeness = self.likeness.features(m)
        features = {k: v for k, v in likeness.items() if k not in _UNASKED} | governed
        features["attributed"] = float(bool(one.sources) + bool(two.sources))
        return Candidate(
            lambda: self._told(m),
            Relation.CONFLICT,
            features,
            key=m.pair.key,
            least=CONFIRMED if _alike(features) and self._is_confirmed_in_one(m.pair) else 0.0,
        )

    def _told(self, m: Match) -> Told:
        one, two, a, b = m.one, m.two, m.pair.a, m.pair.b
        words = {"weak": self._words(a, b), "strong": self._words(b, a)}
        return Told(
            (Evidence(one.article, self.claims.sentence(one, b), 0),),
            (Evidence(two.article, self.claims.sentence(two, a), 1),),
            {"a": self._text(one), "b": self._text(two), **words},
        )

    def _is_confirmed_in_one(self, pair: Pair) -> bool:
        """Whether one article has confirmed what the other only has claimed, or denied."""
        one, two = self._standings(pair.a), self._standings(pair.b)
        if (Standing.CONFIRMED in one) == (Standing.CONFIRMED in two):
            return False
        return not _CONTESTED.isdisjoint(two if Standing.CONFIRMED in one else one)

    def _standings(self, reading: Reading) -> frozenset[Standing]:
        attributions = self.claims.mentions[reading.article].attributions
        inside = self.claims.attributed(reading.article, reading.index)
        return frozenset(attributions[k].standing for k in inside)

    def _words(self, a: Reading, b: Reading) -> str:
        """The words that hold in the first sentence what the second tells otherwise, the weightiest first."""
        found = sorted(self.governed.contrasts(a, b), key=lambda c: (-c.weight, c.trigger.at))
        return " ".join(dict.fromkeys(c.trigger.word for c in found[:2]))

    def _text(self, claim: Claim) -> str:
        text = self.claims.readings.context.articles[claim.article].text
        return " ".join(text[claim.span.start : claim.span.end].split())


def _alike(features: dict[str, float]) -> bool:
    """Whether two claims name the same and are each other's best partner."""
    x = features
    return x["names in common"] > 0 and x["best claim of both"] == 2 and x["claims alike"] >= SURE_ALIKE
