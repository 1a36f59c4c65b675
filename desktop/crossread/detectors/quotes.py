"""Quotations: the same utterance in other words, or cut."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters, quoted
from crossread.detectors._findings import build, evidence, groups
from crossread.model import Finding, Kind, Relation
from crossread.wording import say


@detector("quotes", "Quotations that differ", Kind.QUOTE)
def find(context: Context) -> Iterator[Finding]:
    """Versions of one utterance whose words are not the same."""
    for group in groups(context, "quote"):
        places = evidence(group)
        first = group[0].candidate
        who = letters(e.article for e in places)
        opening = quoted(context.articles[places[0].article], places[0].span)
        if first.relation is Relation.TRUNCATED:
            cut = first.note["cut"][:80]
            summary = say("quotes.cut", who=who, opening=opening, cut=cut)
        else:
            summary = say("quotes.altered", who=who, opening=opening)
        yield build(
            context,
            "quote",
            "quotes",
            group,
            summary,
            say("quotes.rule"),
            say("quotes.clears"),
        )
