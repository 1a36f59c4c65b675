"""Figures: the same quantity with other numbers. Unlike things never conflict."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Evidence, Finding, Kind, Relation

_PEOPLE = frozenset({"killed", "injured", "casualties", "missing", "arrested", "displaced", "hostages"})


@detector("figures", "Figures that differ", Kind.FIGURE)
def find(context: Context) -> Iterator[Finding]:
    """Figures of two or more articles that count or measure one thing and are not alike."""
    for group in groups(context, "figure"):
        places = evidence(group)
        relation = _relation(group[0].candidate.note["relation"])
        thing = group[0].candidate.note["noun"] or "one thing"
        yield build(
            context,
            "figure",
            "figures",
            group,
            f"{letters(e.article for e in places)} give different numbers for {thing}: "
            f"{versions(context, places)}.",
            "one quantity by kind, unit, scope and wording, other values: "
            + group[0].candidate.note["reason"],
            "The figures are of different things, or one of them was read wrongly.",
            relation=relation,
            boost=0.15 if _of_people(context, places) else 0.0,
        )


def _relation(by_rule: str) -> Relation:
    """What interval logic says; without known kind, unit, scope and time nothing is called a conflict."""
    known = Relation(by_rule)
    return known if known in {Relation.CONFLICT, Relation.UPDATED} else Relation.COMPATIBLE


def _of_people(context: Context, places: list[Evidence]) -> bool:
    return any(
        f.kind in _PEOPLE
        for e in places
        for f in context.mentions[e.article].figures
        if f.span.overlaps(e.span)
    )
