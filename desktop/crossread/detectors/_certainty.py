"""Candidates for certainty: one claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._claims import Claim, Claims
from crossread.model import Evidence, Relation


class Certainties:
    """Proposes pairs of matching claims whose certainty may differ."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims

    def candidates(self) -> Iterator[Candidate]:
        for _, one, two, alike in self.claims.matches():
            a, b = one.certainty, two.certainty
            if a.words == b.words and a.level == b.level:
                continue
            low, high = sorted((a, b), key=lambda c: (c.level, c.modal, -c.doubt))
            attributed = (one.attribution is not None) + (two.attribution is not None)
            features = alike | {
                "levels apart": float(high.level - low.level),
                "lower level": float(low.level),
                "negated in one": float(a.negated != b.negated),
                "weaker modal": float(min(a.modal, b.modal)),
                "modals apart": float(abs(a.modal - b.modal)),
                "doubt words apart": float(abs(a.doubt - b.doubt)),
                "doubt words": float(max(a.doubt, b.doubt)),
                "open in one": float(a.open != b.open),
                "planned in one": float(a.planned != b.planned),
                "denied in one": float(a.denied != b.denied),
                "conditional in one": float(a.conditional != b.conditional),
                "sure word": float(a.sure or b.sure),
                "hedges apart": float(abs(a.hedge - b.hedge)),
                "past in one": float(a.past != b.past),
                "grave": float(a.hard or b.hard),
                "attributed": float(attributed),
                "trigger words": float(min(6, len(set(a.words) ^ set(b.words)))),
                "all words alike": self.claims.readings.dice(
                    one.stems - _trigger_stems(one), two.stems - _trigger_stems(two)
                ),
            }
            weaker, stronger = (one, two) if low is a else (two, one)
            yield Candidate(
                (Evidence(one.article, one.span, 0),),
                (Evidence(two.article, two.span, 1),),
                Relation.CONFLICT,
                features,
                note={
                    "a": self._text(one), "b": self._text(two),
                    "weak": " ".join(dict.fromkeys(weaker.certainty.words)),
                    "strong": " ".join(dict.fromkeys(stronger.certainty.words)),
                    "weaker": str(weaker.article),
                },
            )  # fmt: skip

    def _text(self, claim: Claim) -> str:
        text = self.claims.readings.context.articles[claim.article].text
        return " ".join(text[claim.span.start : claim.span.end].split())


def _trigger_stems(claim: Claim) -> frozenset[str]:
    return frozenset(claim.certainty.words)
