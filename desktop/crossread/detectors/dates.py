"""Dates: the same happening at another day or hour, or given more vaguely."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind, Relation


@detector("dates", "Dates and times that differ", Kind.DATE)
def find(context: Context) -> Iterator[Finding]:
    """Times of one happening that differ between articles; relative words are resolved first."""
    for group in groups(context, "date"):
        # The sentence names the surest pair; what else was joined to it stands among the versions.
        surest = evidence(group[:1])
        conflict = group[0].candidate.relation is Relation.CONFLICT
        how = "give different times" if conflict else "give the time more or less exactly"
        yield build(
            context,
            "date",
            "dates",
            group,
            f"{letters(e.article for e in surest)} {how}: {versions(context, surest)}.",
            "times in clauses that report one happening, resolved against the publication date",
            "The two times are of different happenings, or a publication date is wrong.",
        )
