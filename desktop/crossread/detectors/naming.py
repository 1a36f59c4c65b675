"""Naming: one referent under different terms or spellings."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Evidence, Finding, Kind, Message
from crossread.wording import say


@detector("naming", "Names and labels that differ", Kind.NAMING)
def find(context: Context) -> Iterator[Finding]:
    """Names spelt or shortened differently, and terms of other weight in one another's place."""
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
