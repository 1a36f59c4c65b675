"""Figures: the same quantity with other numbers. Unlike things never conflict."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Evidence, Finding, Kind, Message, Relation
from crossread.relations.figures import InContext, relate
from crossread.wording import known, say

_PEOPLE = frozenset({"killed", "injured", "casualties", "missing", "arrested", "displaced", "hostages"})


@detector("figures", "Figures that differ", Kind.FIGURE)
def find(context: Context) -> Iterator[Finding]:
    """Figures of two or more articles that count or measure one thing and are not alike."""
    for group in groups(context, "figure"):
        places = evidence(group)
        note = group[0].candidate.note
        relation, rule = _relation(context, places) or (
            Relation.COMPATIBLE,
            say("figures.rule-unsure", reason=note["reason"]),
        )
        yield build(
            context,
            "figure",
            "figures",
            group,
            say(
                "figures.differ",
                who=letters(e.article for e in places),
                what=_thing(note["noun"]),
                versions=versions(context, places),
            ),
            rule,
            say("figures.clears"),
            relation=relation,
            boost=0.15 if _of_people(context, places) else 0.0,
        )


def _thing(noun: str) -> Message:
    """What is counted: our own word for the kind where the text has no noun, else the text's."""
    if not noun:
        return say("quantity.one-thing")
    return say(f"quantity.{noun}") if known(f"quantity.{noun}") else say("words.noun", words=noun)


def _relation(context: Context, places: list[Evidence]) -> tuple[Relation, Message] | None:
    """The strongest that interval logic says of any two versions of the group, and why; None for silence.

    It calls nothing a conflict without known kind, unit, scope and time; a headline, which leaves them out,
    may be in the surest pair, while the body states them.
    """
    held = [(e.article, each) for e in places for each in _figures(context, e)]
    said = [relate(a, b) for n, (i, a) in enumerate(held) for j, b in held[n + 1 :] if i != j]
    strength = (Relation.CONFLICT, Relation.UPDATED, Relation.COMPATIBLE)
    strongest = next((one for each in strength for one in said if one.relation is each), None)
    if strongest is None:
        return None
    return strongest.relation, say("figures.rule", reason=strongest.reason)


def _figures(context: Context, e: Evidence) -> list[InContext]:
    article, mentions = context.articles[e.article], context.mentions[e.article]
    return [InContext(f, article, mentions) for f in mentions.figures if f.span.overlaps(e.span)]


def _of_people(context: Context, places: list[Evidence]) -> bool:
    return any(each.figure.kind in _PEOPLE for e in places for each in _figures(context, e))
