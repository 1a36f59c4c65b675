"""How two claims are credited: to sources of one family, in one quotation, or in the outlet's own voice."""

from __future__ import annotations

from itertools import pairwise

from crossread.detectors._claims import Claim, Claims
from crossread.detectors._reading import Reading
from crossread.detectors._sources import Source, Sources, share
from crossread.mentions.cues import cue_lexicon
from crossread.model import Attribution, Standing
from crossread.relations.phrases import AUXILIARIES
from crossread.relations.stems import terms
from crossread.relations.triggers import kind_of

SPEECH = frozenset(
    "said says say saying told tells tell according claim claims claimed claiming argue argues argued "
    "arguing report reports reported reporting accuse accuses accused accusing announce announced allege "
    "alleges alleged alleging confirm confirmed insist insisted warn warned wrote writes tweeted testified "
    "added noted described called calling stated suggested believe believes admitted acknowledged".split()
)
_FAMILIES = {
    "parties": "lawsuit suit complaint filing filings lawyer lawyers attorney attorneys plaintiffs motion "
    "brief petition litigation counsel",
    "charge": "prosecutor prosecutors indictment affidavit charges investigators",
    "police": "police sheriff deputies officers officer investigators detectives authorities lt. sgt. capt. "
    "chief",
    "government": "official officials administration department ministry government minister secretary "
    "spokesman spokeswoman spokesperson agency",
    "court": "judge court ruling justice justices opinion",
    "congress": "senator senators lawmaker lawmakers congressman congresswoman rep. sen. representative "
    "committee deputy deputies parliament",
    "press": "times post journal reuters press newspaper paper agency report reports media outlet magazine",
    "paper": "report reports study audit memo memorandum letter document documents draft statement email "
    "transcript filing",
    "crowd": "witness witnesses residents activists critics experts analysts sources source people observers "
    "supporters opponents",
}
_COMMON = frozenset(t for w in "news online report article newspaper com".split() for t in terms(w))
"""Stems that many outlets' names and sources share."""
_WORDS = {name: frozenset(words.split()) for name, words in _FAMILIES.items()}


def families(source: Source) -> frozenset[str]:
    """What kinds of voices a source may be: the lawyers and their complaint are one."""
    return frozenset(name for name, words in _WORDS.items() if not words.isdisjoint(source.spoken))


_ACCORDING = frozenset("according per reportedly allegedly purportedly".split())


class Quoted:
    """What two sentences quote in the same words."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self._known: dict[tuple[int, int], frozenset[str]] = {}

    def features(self, a: Reading, b: Reading) -> dict[str, float]:
        quoted, again = self.of(a), self.of(b)
        return {
            "quoted in common": round(self.claims.readings.mass(quoted & again), 3),
            "share quoted in common": share(quoted, again),
        }

    def of(self, reading: Reading) -> frozenset[str]:
        """The stems of the words inside a sentence's quotations."""
        key = reading.article, reading.index
        if key not in self._known:
            quotes = self.claims.mentions[reading.article].quotes
            pieces = [p for q in quotes for p in q.pieces if p.overlaps(reading.span)]
            self._known[key] = frozenset().union(*map(reading.within, pieces))
        return self._known[key]


class Credit:
    """Compares how two claims of linked sentences are credited."""

    def __init__(self, claims: Claims, sources: Sources) -> None:
        self.claims = claims
        self.sources = sources
        self.quoted = Quoted(claims)

    def features(self, one: Claim, two: Claim, a: Reading, b: Reading) -> dict[str, float]:
        first, second = (self.sources.of(c.article, c.sources) for c in (one, two))
        kinds, others = families(first), families(second)
        flat = one if not one.sources else two if not two.sources else None
        reported = flat is not None and self.reported(flat)
        return self.quoted.features(a, b) | {
            "sources of one family": float(not kinds.isdisjoint(others)),
            "families of sources apart": float(bool(kinds and others) and kinds.isdisjoint(others)),
            "source words in other": max(share(first.words, b.bag), share(second.words, a.bag)),
            "cue negated": float(any(map(self.negated, (one, two)))),
            "planned or heard": float(self.unsaid(one) + self.unsaid(two)),
            "flat is reported": float(reported),
            "flat in own voice": float(
                flat is not None and not reported and not flat.beside and not self.speaks(flat)
            ),
        }

    def negated(self, claim: Claim) -> bool:
        """Whether a claim's source is told not to say it: "did not say", "cannot tell"."""
        return any(kind_of(w) == "not" for w in self._cue(claim))

    def unsaid(self, claim: Claim) -> bool:
        """Whether what stands for a source's words is a plan of its or hearsay about it."""
        standings = (self._attribution(claim, k).standing for k in claim.sources)
        return any(s in {Standing.PLANS, Standing.HEDGED} for s in standings)

    def _attribution(self, claim: Claim, k: int) -> Attribution:
        return self.claims.mentions[claim.article].attributions[k]

    def repeated(self, claim: Claim, other: Reading) -> bool:
        """Whether the other sentence has a claim's source and cue too: it credits it alike, however read."""
        source = self.sources.of(claim.article, claim.sources)
        if len(source.words) < 2 or not source.words <= other.bag:
            return False
        return any(other.speaks(w) for w in self._cue(claim) if w not in AUXILIARIES)

    def _cue(self, claim: Claim) -> list[str]:
        text = self.claims.readings.context.articles[claim.article].text
        cues = (s.of(text).lower() for k in claim.sources for s in self._attribution(claim, k).cue)
        return [w for cue in cues for w in cue.replace("’", "'").split()]

    def is_said(self, claim: Claim) -> bool:
        """Whether a claim's cue is a word of saying, thinking or planning, or a mark: "he:"; not a deed."""
        words = [w.strip(',.;“”"') for w in self._cue(claim)]
        known = cue_lexicon()
        pairs = (" ".join(pair) for pair in pairwise(words))
        return any(w in known or w in _ACCORDING or w.endswith(":") for w in (*words, *pairs))

    def announced(self, claim: Claim) -> bool:
        """Whether a claim follows a colon: "The mayor wrote:" and then her words."""
        article = self.claims.readings.context.articles[claim.article]
        before = article.text[: article.sentences[claim.sentence].span.start].rstrip()
        return before.endswith(":")

    def is_outlet(self, claim: Claim, other: int) -> bool:
        """Whether a claim is credited to the other article's own outlet: no new source speaks."""
        outlet = frozenset(terms(self.claims.readings.context.articles[other].outlet)) - _COMMON
        said = self.sources.of(claim.article, claim.sources).spoken
        named = frozenset(t for word in said for t in terms(word)) - _COMMON
        return bool(named) and named <= outlet

    def reported(self, claim: Claim) -> bool:
        """Whether a claim without source is told as hearsay: "reportedly", "allegedly"."""
        hedges = self.claims.mentions[claim.article].hedges
        return any(h.cls in {"reported", "alleged"} and h.scope.overlaps(claim.span) for h in hedges)

    def speaks(self, claim: Claim) -> bool:
        """Whether a claim's sentence has a verb of saying."""
        reading = self.claims.readings.articles[claim.article][claim.sentence]
        return any(t.lower in SPEECH for t in reading.tokens)
