"""How two claims are credited: to sources of one family, in one quotation, or in the outlet's own voice."""

from __future__ import annotations

from crossread.detectors._claims import Claim, Claims
from crossread.detectors._reading import Reading
from crossread.detectors._sources import Source, Sources, share

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
_WORDS = {name: frozenset(words.split()) for name, words in _FAMILIES.items()}


def families(source: Source) -> frozenset[str]:
    """What kinds of voices a source may be: the lawyers and their complaint are one."""
    return frozenset(name for name, words in _WORDS.items() if not words.isdisjoint(source.spoken))


class Credit:
    """Compares how two claims of linked sentences are credited."""

    def __init__(self, claims: Claims, sources: Sources) -> None:
        self.claims = claims
        self.sources = sources
        self._quoted: dict[tuple[int, int], frozenset[str]] = {}

    def features(self, one: Claim, two: Claim, a: Reading, b: Reading) -> dict[str, float]:
        first, second = (self.sources.of(c.article, c.sources) for c in (one, two))
        kinds, others = families(first), families(second)
        quoted, again = self.quoted(a), self.quoted(b)
        flat = one if not one.sources else two if not two.sources else None
        reported = flat is not None and self.reported(flat)
        return {
            "quoted in common": round(self.claims.readings.mass(quoted & again), 3),
            "share quoted in common": share(quoted, again),
            "sources of one family": float(not kinds.isdisjoint(others)),
            "families of sources apart": float(bool(kinds and others) and kinds.isdisjoint(others)),
            "source words in other": max(share(first.words, b.bag), share(second.words, a.bag)),
            "flat is reported": float(reported),
            "flat in own voice": float(
                flat is not None and not reported and not flat.beside and not self.speaks(flat)
            ),
        }

    def quoted(self, reading: Reading) -> frozenset[str]:
        """The stems of the words inside a sentence's quotations."""
        key = reading.article, reading.index
        if key not in self._quoted:
            quotes = self.claims.mentions[reading.article].quotes
            pieces = [p for q in quotes for p in q.pieces if p.overlaps(reading.span)]
            self._quoted[key] = frozenset().union(*map(reading.within, pieces))
        return self._quoted[key]

    def reported(self, claim: Claim) -> bool:
        """Whether a claim without source is told as hearsay: "reportedly", "allegedly"."""
        hedges = self.claims.mentions[claim.article].hedges
        return any(h.cls in {"reported", "alleged"} and h.scope.overlaps(claim.span) for h in hedges)

    def speaks(self, claim: Claim) -> bool:
        """Whether a claim's sentence has a verb of saying."""
        reading = self.claims.readings.articles[claim.article][claim.sentence]
        return any(t.lower in SPEECH for t in reading.tokens)
