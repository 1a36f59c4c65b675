"""Naming: one referent under different terms or spellings."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._bodies import bodies
from crossread.detectors._common import finding, letters, why
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Evidence, Finding, Kind, Message, Relation
from crossread.wording import say

SURE = 0.7
"""Confidence where the words of a name themselves say that it is one body."""


@detector("naming", "Names and labels that differ", Kind.NAMING)
def find(context: Context) -> Iterator[Finding]:
    """Names spelt or shortened differently, several names of one body, and terms of other weight."""
    for places in bodies(context):
        yield finding(
            context,
            "naming",
            Kind.NAMING,
            Relation.LABEL,
            _summary(context, "naming.body", places),
            places,
            why(say("naming.body-rule"), clears=say("naming.body-clears")),
            confidence=SURE,
        )
    for name in ("spelling", "label"):
        for group in groups(context, name):
            yield build(
                context,
                name,
                "naming",
                group,
                _summary(context, f"naming.{name}", evidence(group)),
                say(f"naming.{name}-rule"),
                say(f"naming.{name}-clears"),
            )


def _summary(context: Context, id: str, places: list[Evidence]) -> Message:
    return say(id, who=letters(e.article for e in places), versions=versions(context, places))
