"""Naming: one referent under different terms or spellings."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind


@detector("naming", "Names and labels that differ", Kind.NAMING)
def find(context: Context) -> Iterator[Finding]:
    """Names spelt or shortened differently, and terms of other weight in one another's place."""
    for group in groups(context, "spelling"):
        places = evidence(group)
        yield build(
            context,
            "spelling",
            "naming",
            group,
            f"{letters(e.article for e in places)} write one name differently: {versions(context, places)}.",
            "names alike in letters, sound or usual short form, in like surroundings",
            "The names are of different persons, groups or places.",
        )
    for group in groups(context, "label"):
        places = evidence(group)
        yield build(
            context,
            "label",
            "naming",
            group,
            f"{letters(e.article for e in places)} use different terms: {versions(context, places)}.",
            "terms in one another's place in sentences that report the same thing",
            "The terms are of different persons, groups or things.",
        )
