"""Candidates for certainty: one claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._claims import Claim, Claims, Match
from crossread.detectors._credit import Quoted
from crossread.detectors._governed import Governed
from crossread.detectors._likeness import Likeness
from crossread.detectors._reading import Reading
from crossread.model import Evidence, Relation

LEAST_TOLD = 0.08
"""Likeness of two sentences below which they tell nothing in common."""
LEAST_ALIKE = 0.12
LEAST_COVERED = 0.35


class Certainties:
    """Proposes pairs of matching claims whose sentences hold them at different distances."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.likeness = Likeness(claims, False)
        self.governed = Governed(claims.readings)
        self.quoted = Quoted(claims)

    def candidates(self) -> Iterator[Candidate]:
        for matches in self.claims.matches(False):
            pair = matches[0].pair
            if (
                not self.governed.differ(pair.a, pair.b)
                or self.claims.readings.alike(pair.a, pair.b) < LEAST_TOLD
            ):
                continue
            governed = self.governed.features(pair.a, pair.b) | self.quoted.features(pair.a, pair.b)
            for place, m in enumerate(matches):
                if m.dice >= LEAST_ALIKE or m.cover >= LEAST_COVERED:
                    yield self._candidate(m, governed | {"better matches": float(min(4, place))})

    def _candidate(self, m: Match, governed: dict[str, float]) -> Candidate:
        one, two = m.one, m.two
        attributed = float(bool(one.sources) + bool(two.sources))
        return Candidate(
            (Evidence(one.article, self.claims.sentence(one, m.pair.b), 0),),
            (Evidence(two.article, self.claims.sentence(two, m.pair.a), 1),),
            Relation.CONFLICT,
            self.likeness.features(m) | governed | {"attributed": attributed},
            key=m.pair.key,
            note={
                "a": self._text(one), "b": self._text(two),
                "weak": self._words(m.pair.a, m.pair.b), "strong": self._words(m.pair.b, m.pair.a),
            },
        )  # fmt: skip

    def _words(self, a: Reading, b: Reading) -> str:
        """The words that hold in the first sentence what the second tells otherwise, the weightiest first."""
        found = sorted(self.governed.contrasts(a, b), key=lambda c: (-c.weight, c.trigger.at))
        return " ".join(dict.fromkeys(c.trigger.word for c in found[:2]))

    def _text(self, claim: Claim) -> str:
        text = self.claims.readings.context.articles[claim.article].text
        return " ".join(text[claim.span.start : claim.span.end].split())
