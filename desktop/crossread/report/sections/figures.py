"""Section 3: the figures."""

from __future__ import annotations

from crossread.model import Kind, Relation
from crossread.report.blocks import Block, Heading, Role, Text, runs
from crossread.report.cards import card, cards
from crossread.report.material import Material


def blocks(material: Material) -> tuple[Block, ...]:
    found = material.printed(Kind.FIGURE)
    apart = [f for f in found if f.relation is Relation.NOT_COMPARABLE]
    if not apart:
        return cards(material, Kind.FIGURE)
    words = material.words
    return (
        *(card(material, f) for f in found if f.relation is not Relation.NOT_COMPARABLE),
        Heading(words("figures.not-comparable")),
        Text(runs(words("figures.not-comparable-note")), Role.NOTE),
        *(card(material, f) for f in apart),
    )
