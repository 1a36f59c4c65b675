"""Candidates for attribution: one claim under two sources, or under a source in one article only."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._claims import Claim, Claims, Match
from crossread.detectors._credit import Credit
from crossread.detectors._likeness import Likeness
from crossread.detectors._reading import Reading
from crossread.detectors._sources import Source, Sources, share, told_in
from crossread.detectors._voice import spoken_by
from crossread.model import Attribution, CueClass, Evidence, Relation, Span, SpeechKind, Standing
from crossread.relations.labels import nearest

MOST = 150
LEAST_TOLD = 0.08
"""Likeness of two sentences below which they tell nothing in common."""
LEAST_ALIKE = 0.14
LEAST_COVERED = 0.4
ONE_SOURCE = 0.75
"""Share of a source's words the other must have to be taken for the same."""
ALIKE = 0.4
"""Likeness from which two clauses tell the same."""
COVERED = 0.4
ONE_WORDING = 0.6
CLEAR_WORDING = 0.75
CLEAR_WORDS = 5
CLEAR_PAIRS = 3
CLEAR = 0.75
"""Probability of a pair that a rule vouches for; such pairs are too rarely marked to learn from."""
PLAIN = 0.33
"""The same for a deed of a named actor that only one article hangs on a source."""
_KINDS = ("person", "body", "official", "spokesman", "document", "press", "crowd", "role")
_UNREAD = ("pronoun", "missing", "unresolved")
Key = tuple[tuple[int, ...], tuple[int, ...]]


class Attributions:
    """Proposes pairs of matching claims whose sources may differ."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.context = claims.readings.context
        self.sources = Sources(claims)
        self.likeness = Likeness(claims, True)
        self.credit = Credit(claims, self.sources)
        self._shares = self._attributed_partners()
        self._agreed: set[tuple[int, int, int]] = set()
        self._clauses = {self._place(ms[0]): ms for ms in claims.matches(False)}
        self._within: dict[tuple[tuple[int, int, int, int], Span], list[Match]] = {}

    def candidates(self) -> Iterator[Candidate]:
        chosen = [m for matches in self.claims.matches(True) for m in self._of_sentences(matches)]
        for match in chosen:
            self.context.run.pulse()
            yield self._candidate(match)

    def _of_sentences(self, matches: list[Match]) -> list[Match]:
        """Of two sentences, the best pair of claims for every two sets of sources that may differ."""
        best: dict[Key, Match] = {}
        pair = matches[0].pair
        self.context.run.pulse()
        if self.claims.readings.alike(pair.a, pair.b) < LEAST_TOLD:
            return []
        for m in matches:
            if best and m.dice < LEAST_ALIKE and m.cover < LEAST_COVERED:
                continue
            if not m.one.sources and not m.two.sources:
                continue
            if self._is_quoted(m) or self._is_no_credit(m) or self._is_repeated(m):
                continue
            if self._one_source(m):
                self._agreed.add((m.one.article, m.one.sentence, m.two.article))
                self._agreed.add((m.two.article, m.two.sentence, m.one.article))
                continue
            best.setdefault((m.one.sources, m.two.sources), m)
        return list(best.values())

    def _one_source(self, m: Match) -> bool:
        if not m.one.sources or not m.two.sources:
            return False
        one, two = self._source(m.one), self._source(m.two)
        if one.referents & two.referents or share(one.words, two.words) >= ONE_SOURCE:
            return True
        if one.persons and two.persons:
            return False
        # One wording inside quotation marks has one speaker, under whatever name.
        return m.dice >= ONE_WORDING and self._direct(m.one) and self._direct(m.two)

    def _direct(self, claim: Claim) -> bool:
        a = self.claims.attribution(claim)
        return claim.quoted or (a is not None and a.kind is not SpeechKind.INDIRECT)

    def _clear(self, m: Match) -> bool:
        """One wording, not quoted, under two persons who are both named: nothing is left to weigh."""
        one, two = self._source(m.one), self._source(m.two)
        return (
            m.dice >= CLEAR_WORDING
            and len(m.one.bigrams & m.two.bigrams) >= CLEAR_PAIRS
            and len(m.one.stems & m.two.stems) >= CLEAR_WORDS
            and len(one.persons) == len(two.persons) == 1
            and not one.maybe & two.maybe
            and not (self._direct(m.one) or self._direct(m.two))
        )

    def _source(self, claim: Claim) -> Source:
        return self.sources.of(claim.article, claim.sources)

    def _candidate(self, m: Match) -> Candidate:
        a, b = self.claims.attribution(m.one), self.claims.attribution(m.two)
        relation = Relation.CONFLICT if a and b else Relation.ATTRIBUTED_IN_ONE
        features = self._features(m, a, b)
        return Candidate(
            lambda: self._told(m, a, b),
            relation,
            features,
            key=m.pair.key,
            least=CLEAR if self._clear(m) else PLAIN if _plain(features) else 0.0,
        )

    def _told(self, m: Match, a: Attribution | None, b: Attribution | None) -> Told:
        return Told(
            self._evidence(m.one, m.pair.b, 0),
            self._evidence(m.two, m.pair.a, 1),
            {
                "a": self._label(m.one.article, a), "b": self._label(m.two.article, b),
                "claim": self._text(m.one.article, m.one.span),
                "other": self._text(m.two.article, m.two.span),
            },
        )  # fmt: skip

    def _features(self, m: Match, a: Attribution | None, b: Attribution | None) -> dict[str, float]:
        known = [x for x in (a, b) if x is not None]
        one, two = self._source(m.one), self._source(m.two)
        flat = None if len(known) == 2 else m.one if a is None else m.two
        c, d = m.one.certainty, m.two.certainty
        found = self.likeness.features(m) | self._closest(m) | self._compared(m, one, two)
        found |= self.credit.features(m.one, m.two, m.pair.a, m.pair.b)
        found |= {f"source is {k}": float((k in one.kinds) + (k in two.kinds)) for k in _KINDS}
        found |= {f"source is {k}": float((k in one.kinds) + (k in two.kinds)) for k in _UNREAD}
        return found | {
            "attributed in one only": float(flat is not None),
            "agreed elsewhere": float(self._is_agreed(m)),
            "direct speech": float(sum(x.kind is SpeechKind.DIRECT for x in known)),
            "loaded cue": float(sum(x.cue_class is not CueClass.NEUTRAL for x in known)),
            "standings differ": float(len({x.standing for x in known}) > 1),
            "claimed": float(sum(x.standing is Standing.CLAIMED for x in known)),
            "confirmed": float(sum(x.standing is Standing.CONFIRMED for x in known)),
            "denied": float(sum(x.standing is Standing.DENIED for x in known)),
            "surety of attribution": min(x.confidence for x in known),
            "inside other speech": float(max(len(m.one.sources), len(m.two.sources)) > 1),
            "flat is hedged": float(4 - flat.certainty.level) if flat else 0.0,
            "source beside flat": float(bool(flat.beside)) if flat else 0.0,
            "others attribute": self._others(flat) if flat else 0.0,
            "source goes on": self._goes_on(flat) if flat else 0.0,
            "source speaks beside flat": self._carried(flat, two if flat is m.one else one) if flat else 0.0,
            "flat with speech verb": float(self.credit.speaks(flat)) if flat else 0.0,
            "levels apart": float(abs(c.level - d.level)),
            "negated in one": float(c.negated != d.negated),
            "grave": float(c.hard or d.hard),
            "future": float(c.future + d.future),
        }

    def _place(self, m: Match) -> tuple[int, int, int, int]:
        return m.one.article, m.one.sentence, m.two.article, m.two.sentence

    def _closest(self, m: Match) -> dict[str, float]:
        """How alike the two clauses are that are most alike in the two claims."""
        key = self._place(m), m.one.span
        if key not in self._within:  # many claims of B are set against one of A
            clauses = self._clauses.get(key[0], ())
            self._within[key] = [c for c in clauses if m.one.span.overlaps(c.one.span)]
        inside = [c for c in self._within[key] if m.two.span.overlaps(c.two.span)]
        if not inside:
            return {
                "clauses alike": 0.0,
                "clause covered": 0.0,
                "clauses in common": 0.0,
                "clause verbs in common": 0.0,
            }
        best = inside[0]
        return {
            "clauses alike": best.dice,
            "clause covered": best.cover,
            "clauses in common": float(min(3, sum(c.dice >= ALIKE for c in inside))),
            "clause verbs in common": float(bool(set(best.one.verbs) & set(best.two.verbs))),
        }

    def _compared(self, m: Match, one: Source, two: Source) -> dict[str, float]:
        heard = self.sources.heard
        return {
            "sources share words": share(one.words, two.words),
            "sources near": nearest(sorted(one.spoken)[:8], sorted(two.spoken)[:8]),
            "sources known": float(bool(one.origins)) + float(bool(two.origins)),
            "one kind of source": float(bool(one.origins & two.origins)),
            "sources may be one": float(bool(one.maybe & two.maybe)),
            "sources of one kind": float(len(one.kinds & two.kinds)),
            "first speaks in other": float(bool(one.origins & heard[m.two.article])),
            "second speaks in other": float(bool(two.origins & heard[m.one.article])),
            "source told in other": max(told_in(one, m.two), told_in(two, m.one)),
            "source named beside": float(self._beside(m.one, two) or self._beside(m.two, one)),
        }

    def _beside(self, claim: Claim, other: Source) -> bool:
        """Whether the other source stands in the claim's own sentence, though not over the claim."""
        own = self.sources.of(claim.article, claim.beside)
        return bool(own.maybe & other.maybe) or bool(own.origins & other.origins)

    def _is_agreed(self, m: Match) -> bool:
        one = (m.one.article, m.one.sentence, m.two.article)
        two = (m.two.article, m.two.sentence, m.one.article)
        return one in self._agreed or two in self._agreed

    def _attributed_partners(self) -> dict[tuple[int, int], tuple[int, int]]:
        """For each sentence, how many sentences linked to it are attributed, of how many."""
        found: dict[tuple[int, int], tuple[int, int]] = {}
        for matches in self.claims.matches(True):
            pair = matches[0].pair
            for one, two in ((pair.a, pair.b), (pair.b, pair.a)):
                key = (one.article, one.index)
                said, of = found.get(key, (0, 0))
                found[key] = (said + bool(self.claims.attributed(two.article, two.index)), of + 1)
        return found

    def _others(self, claim: Claim) -> float:
        said, of = self._shares[claim.article, claim.sentence]
        return round(said / of, 3)

    def _goes_on(self, claim: Claim) -> float:
        """How many of the sentences next to a flat one are hung on a source: 2 where on the same."""
        before = self.claims.attributed(claim.article, claim.sentence - 1)
        after = self.claims.attributed(claim.article, claim.sentence + 1)
        if before and after:
            one, two = self.sources.of(claim.article, before), self.sources.of(claim.article, after)
            return 2.0 if one.referents & two.referents else 1.0
        return 0.5 if before else 0.25 if after else 0.0

    def _carried(self, flat: Claim, other: Source) -> float:
        """Whether the source that the other names speaks beside the flat sentence: 2 on both sides."""
        found = 0
        for index in (flat.sentence - 1, flat.sentence + 1):
            near = self.sources.of(flat.article, self.claims.attributed(flat.article, index))
            found += bool(near.maybe & other.maybe) or share(near.words, other.words) >= ONE_SOURCE
        return float(found)

    def _is_quoted(self, m: Match) -> bool:
        """Whether the claim without a source is somebody's all the same: it is quoted, or follows a colon."""
        flat = [c for c in (m.one, m.two) if not c.sources]
        return bool(flat) and (self._in_quotation(flat[0]) or self.credit.announced(flat[0]))

    def _is_repeated(self, m: Match) -> bool:
        """Whether one sentence has the words that credit the claim in the other."""
        return any(
            c.sources and self.credit.repeated(c, other)
            for c, other in ((m.one, m.pair.b), (m.two, m.pair.a))
        )

    def _is_no_credit(self, m: Match) -> bool:
        """Whether what one article says itself is in the other a deed, or credited to that very outlet."""
        if m.one.sources and m.two.sources:
            return False
        told, flat = (m.one, m.two) if m.one.sources else (m.two, m.one)
        return self.credit.is_outlet(told, flat.article) or not self.credit.is_said(told)

    def _in_quotation(self, claim: Claim) -> bool:
        quotes = self.context.mentions[claim.article].quotes
        return any(not q.scare and q.span.contains(claim.span) for q in quotes)

    def _label(self, i: int, a: Attribution | None) -> str:
        if a is None:
            return ""
        return " … ".join(self._text(i, s) for s in a.source) or " ".join(self._text(i, s) for s in a.cue)

    def _text(self, i: int, span: Span) -> str:
        return " ".join(self.context.articles[i].text[span.start : span.end].split())

    def _evidence(self, claim: Claim, other: Reading, side: int) -> tuple[Evidence, ...]:
        stated = Evidence(claim.article, self.claims.stretch(claim, other), side, role="claim")
        found = [stated]
        for k in claim.sources:
            a = self.context.mentions[claim.article].attributions[k]
            label = spoken_by(self.context.articles[claim.article], a)
            found.extend(
                Evidence(claim.article, s, side, speaker=label, standing=a.standing, role="source")
                for s in joined_spans((*a.source, *a.cue))
            )
        return tuple(found)


def _plain(features: dict[str, float]) -> bool:
    """One deed by verb and name, told plainly in one article, and in no way a report of what was said."""
    x = features
    wanted = (x["attributed in one only"], x["verbs in common"], x["names in common"])
    unwanted = (x["flat with speech verb"], x["source speaks beside flat"], x["quoted"])
    if not all(wanted) or any(unwanted):
        return False
    return x["best claim of both"] == 2 and x["lesser claim covered"] >= COVERED


def joined_spans(spans: tuple[Span, ...]) -> list[Span]:
    """Source and cue as one span where only a few letters lie between them."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start - out[-1].end <= 2 and span.end - out[-1].start <= MOST:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out
