"""Standing and certainty: a claim that is flat in one article and hedged, open or denied in another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind, Value
from crossread.wording import say


@detector("certainty", "Standing and certainty", Kind.CERTAINTY)
def find(context: Context) -> Iterator[Finding]:
    """Matching claims of different certainty, with the trigger words."""
    for group in groups(context, "certainty"):
        places = evidence(group)
        note = group[0].candidate.note
        told: dict[str, Value] = {
            "who": letters(e.article for e in places),
            "versions": versions(context, places, 2),
        }
        triggers = tuple(dict.fromkeys(filter(None, (note["weak"], note["strong"]))))
        if triggers:
            summary = say("certainty.differ-words", **told, words=say("versions", items=triggers))
        else:
            summary = say("certainty.differ", **told)
        yield build(
            context,
            "certainty",
            "certainty",
            group,
            summary,
            say("certainty.rule"),
            say("certainty.clears"),
        )
