"""Candidates for attribution: one claim under two sources, or under a source in one article only."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._claims import Claim, Claims
from crossread.model import Attribution, CueClass, Evidence, Relation, Span, SpeechKind
from crossread.relations.labels import nearest
from crossread.relations.referents import merge_referents, origin
from crossread.relations.stems import terms

_PRONOUNS = frozenset("he she they it i we who him her them that this which".split())
_MEDIA = frozenset(
    "news times post journal reuters press cnn fox nbc abc cbs bbc npr guardian magazine newspaper "
    "paper agency "
    "reporter reporters media outlet site website blog report reports network tribune herald".split()
)
_UNNAMED = frozenset(
    "official officials source sources authorities police investigators people person aide aides someone "
    "spokesman spokeswoman witness witnesses analysts experts critics prosecutors lawmakers".split()
)
MOST = 150


class Attributions:
    """Proposes pairs of matching claims whose sources may differ."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.context = claims.readings.context
        self.across = merge_referents(self.context.mentions)
        self.origins = [
            frozenset(filter(None, (origin(a, i, self.across) for a in m.attributions)))
            for i, m in enumerate(self.context.mentions)
        ]

    def candidates(self) -> Iterator[Candidate]:
        best: dict[tuple[int, int, int, int], tuple[float, Claim, Claim, dict[str, float]]] = {}
        agreed: set[tuple[int, int, int]] = set()
        for _, one, two, alike in self.claims.matches():
            a, b = self.claims.attribution(one), self.claims.attribution(two)
            if a is None and b is None:
                continue
            if a is not None and b is not None and self._same(one.article, a, two.article, b):
                agreed.add((one.article, one.sentence, two.article))
                agreed.add((two.article, two.sentence, one.article))
                continue
            key = (one.article, self._end(one), two.article, self._end(two))
            score = alike["claims alike"] + 0.5 * alike["sentences linked"]
            if key not in best or best[key][0] < score:
                best[key] = (score, one, two, alike)
        for _, one, two, alike in best.values():
            yield self._candidate(one, two, alike, agreed)

    def _end(self, claim: Claim) -> int:
        """An attribution, or the place of a clause in the outlet's own voice (negative)."""
        return claim.attribution if claim.attribution is not None else -1 - claim.span.start

    def _same(self, i: int, a: Attribution, j: int, b: Attribution) -> bool:
        one, two = origin(a, i, self.across), origin(b, j, self.across)
        return bool(one) and one == two and one.startswith("=")

    def _candidate(
        self, one: Claim, two: Claim, alike: dict[str, float], agreed: set[tuple[int, int, int]]
    ) -> Candidate:
        a, b = self.claims.attribution(one), self.claims.attribution(two)
        words = [self._words(c.article, x) for c, x in ((one, a), (two, b))]
        origins = [origin(x, c.article, self.across) if x else "" for c, x in ((one, a), (two, b))]
        either = a or b
        assert either is not None
        flat = two if b is None else one
        lower = [w for ws in words for w in ws]
        features = alike | {
            "attributed in one only": float(a is None or b is None),
            "sources share words": self.claims.readings.dice(*(frozenset(_stems(w)) for w in words)),
            "sources near": nearest(words[0], words[1]),
            "sources known": float(bool(origins[0])) + float(bool(origins[1])),
            "one kind of source": float(bool(origins[0]) and origins[0] == origins[1]),
            "sources named": float(sum(o.startswith("=") for o in origins)),
            "sources unresolved": float(sum(x is not None and not _resolved(x) for x in (a, b))),
            "pronoun": float(any(w in _PRONOUNS for w in lower)),
            "press": float(sum(any(w in _MEDIA for w in ws) for ws in words)),
            "unnamed": float(sum(any(w in _UNNAMED for w in ws) for ws in words)),
            "source missing": float(sum(x is not None and not x.source for x in (a, b))),
            "first speaks in other": float(origins[0] in self.origins[two.article]) if origins[0] else 0.0,
            "second speaks in other": float(origins[1] in self.origins[one.article]) if origins[1] else 0.0,
            "agreed elsewhere": float(
                (one.article, one.sentence, two.article) in agreed
                or (two.article, two.sentence, one.article) in agreed
            ),
            "direct speech": float(sum(x is not None and x.kind is SpeechKind.DIRECT for x in (a, b))),
            "loaded cue": float(sum(x is not None and x.cue_class is not CueClass.NEUTRAL for x in (a, b))),
            "standings differ": float(a is not None and b is not None and a.standing != b.standing),
            "surety of attribution": min(x.confidence for x in (a, b) if x is not None),
            "inside other speech": float(sum(x is not None and x.parent is not None for x in (a, b))),
            "flat is hedged": float(4 - flat.certainty.level) if a is None or b is None else 0.0,
            "levels apart": float(abs(one.certainty.level - two.certainty.level)),
            "grave": float(one.certainty.hard or two.certainty.hard),
            "number in claim": float(any(s[0].isdigit() for s in one.stems | two.stems)),
            "early": float(min(one.sentence, two.sentence) < 4),
        }
        relation = Relation.ATTRIBUTED_IN_ONE if a is None or b is None else Relation.CONFLICT
        return Candidate(
            self._evidence(one, a, 0),
            self._evidence(two, b, 1),
            relation,
            features,
            note={
                "a": self._label(one.article, a), "b": self._label(two.article, b),
                "claim": self._text(one.article, one.span), "other": self._text(two.article, two.span),
            },
        )  # fmt: skip

    def _words(self, i: int, a: Attribution | None) -> list[str]:
        if a is None:
            return []
        text = " ".join(self._text(i, s) for s in a.source)
        label = a.speaker.label if a.speaker and a.speaker.resolved else ""
        return [w.strip(".,’'\"“”").lower() for w in f"{text} {label}".split()]

    def _label(self, i: int, a: Attribution | None) -> str:
        if a is None:
            return ""
        return " … ".join(self._text(i, s) for s in a.source) or " ".join(self._text(i, s) for s in a.cue)

    def _text(self, i: int, span: Span) -> str:
        return " ".join(self.context.articles[i].text[span.start : span.end].split())

    def _evidence(self, claim: Claim, a: Attribution | None, side: int) -> tuple[Evidence, ...]:
        if a is None:
            return (Evidence(claim.article, claim.span, side, role="claim"),)
        label = a.speaker.label if a.speaker else self._label(claim.article, a)
        places = _joined(self.context.articles[claim.article].text, (*a.source, *a.cue))
        return tuple(
            Evidence(claim.article, s, side, speaker=label, standing=a.standing, role="source")
            for s in places
        )


def _joined(text: str, spans: tuple[Span, ...]) -> list[Span]:
    """Source and cue as one span where only a few letters lie between them."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start - out[-1].end <= 2 and span.end - out[-1].start <= MOST:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _resolved(a: Attribution) -> bool:
    return a.speaker is not None and a.speaker.resolved


def _stems(words: list[str]) -> set[str]:
    return {t for w in words for t in terms(w)}
