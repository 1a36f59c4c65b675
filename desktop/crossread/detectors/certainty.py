"""Standing and certainty: a claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind


@detector("certainty", "Standing and certainty", Kind.CERTAINTY)
def find(context: Context) -> Iterator[Finding]:
    """Matching claims of different certainty, with the trigger words."""
    for group in groups(context, "certainty"):
        places = evidence(group)
        note = group[0].candidate.note
        words = " / ".join(dict.fromkeys(filter(None, (note["weak"], note["strong"]))))
        triggers = f" (trigger words: {words})" if words else ""
        yield build(
            context,
            "certainty",
            "certainty",
            group,
            f"{letters(e.article for e in places)} put one claim with different certainty: "
            f"{versions(context, places, 2)}{triggers}.",
            "one claim by its words, other modal, hedge, denial or negation",
            "The clauses state different claims, or the trigger words govern something else.",
        )
