"""Candidates for certainty: one claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._claims import Claim, Claims, Match
from crossread.detectors._likeness import Likeness
from crossread.model import Evidence, Relation

KINDS = ("not", "denied", "open", "doubted", "may", "would", "planned", "future", "if", "sure")
OPENERS = frozenset({"not", "if", "sure"})
LEAST_ALIKE = 0.12
LEAST_COVERED = 0.35


class Certainties:
    """Proposes pairs of matching claims whose certainty may differ."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.likeness = Likeness(claims, False)

    def candidates(self) -> Iterator[Candidate]:
        for matches in self.claims.matches(False):
            for place, m in enumerate(matches):
                if m.dice < LEAST_ALIKE and m.cover < LEAST_COVERED:
                    continue
                apart = self._apart(m)
                if apart:
                    yield self._candidate(m, place, apart)

    def _apart(self, m: Match) -> frozenset[str]:
        """The kinds of triggers that one claim has and the whole other sentence has not."""
        first = self.claims.standing(m.one.article, m.one.sentence)
        second = self.claims.standing(m.two.article, m.two.sentence)
        apart = (m.one.certainty.classes - second) | (m.two.certainty.classes - first)
        # "unclear whether" and "not known if" leave the same open.
        return apart - OPENERS if "open" in first & second else apart

    def _candidate(self, m: Match, place: int, apart: frozenset[str]) -> Candidate:
        one, two = m.one, m.two
        low, high = sorted((one, two), key=_strength)
        return Candidate(
            (Evidence(one.article, self.claims.sentence(one, m.pair.b), 0),),
            (Evidence(two.article, self.claims.sentence(two, m.pair.a), 1),),
            Relation.CONFLICT,
            self._features(m, low, high)
            | {f"{name} in one": float(name in apart) for name in KINDS}
            | {"better matches": float(min(4, place))},
            key=m.pair.key,
            note={
                "a": self._text(one), "b": self._text(two),
                "weak": " ".join(dict.fromkeys(low.certainty.words)),
                "strong": " ".join(dict.fromkeys(high.certainty.words)),
                "weaker": str(low.article),
            },
        )  # fmt: skip

    def _features(self, m: Match, low: Claim, high: Claim) -> dict[str, float]:
        a, b = low.certainty, high.certainty
        apart = [
            (self.claims.readings.rarity(s), abs(a.grades[s] - b.grades[s]))
            for s in sorted(m.one.stems & m.two.stems)
        ]
        verbs = set(m.one.verbs) & set(m.two.verbs)
        return self.likeness.features(m) | {
            "levels apart": float(b.level - a.level),
            "lower level": float(a.level),
            "higher level": float(b.level),
            "shared words governed apart": round(max((r * g for r, g in apart), default=0.0), 4),
            "share governed apart": round(
                sum(r for r, g in apart if g) / max(0.01, sum(r for r, _ in apart)), 4
            ),
            "shared verb governed apart": float(
                max((abs(a.grades[v] - b.grades[v]) for v in sorted(verbs)), default=-1)
            ),
            "lowest grade": float(min(a.grades.values())),
            "grades apart": float(abs(min(a.grades.values()) - min(b.grades.values()))),
            "weaker modal": float(min(a.modal, b.modal)),
            "modals apart": float(abs(a.modal - b.modal)),
            "doubt words apart": float(abs(a.doubt - b.doubt)),
            "doubt words": float(max(a.doubt, b.doubt)),
            "sure word": float(a.sure or b.sure),
            "hedges apart": float(abs(a.hedge - b.hedge)),
            "past in one": float(a.past != b.past),
            "grave": float(a.hard or b.hard),
            "attributed": float(bool(low.sources) + bool(high.sources)),
            "weaker attributed": float(bool(low.sources)),
            "trigger words": float(min(6, len(set(a.words) ^ set(b.words)))),
            "trigger words in common": float(min(4, len(set(a.words) & set(b.words)))),
        }

    def _text(self, claim: Claim) -> str:
        text = self.claims.readings.context.articles[claim.article].text
        return " ".join(text[claim.span.start : claim.span.end].split())


def _strength(claim: Claim) -> tuple[int, int, int, int, int]:
    c = claim.certainty
    return c.level, c.modal, -c.doubt, claim.article, claim.span.start
