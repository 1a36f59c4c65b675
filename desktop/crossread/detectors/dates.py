"""Dates: the same happening at another day or hour, or given more vaguely."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind, Relation
from crossread.wording import say


@detector("dates", "Dates and times that differ", Kind.DATE)
def find(context: Context) -> Iterator[Finding]:
    """Times of one happening that differ between articles; relative words are resolved first."""
    for group in groups(context, "date"):
        # The sentence names the surest pair; what else was joined to it stands among the versions.
        surest = evidence(group[:1])
        conflict = group[0].candidate.relation is Relation.CONFLICT
        yield build(
            context,
            "date",
            "dates",
            group,
            say(
                "dates.differ" if conflict else "dates.vaguer",
                who=letters(e.article for e in surest),
                versions=versions(context, surest),
            ),
            say("dates.rule"),
            say("dates.clears"),
        )
