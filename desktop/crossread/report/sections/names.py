"""Section 6: dates, names and labels."""

from __future__ import annotations

from crossread.model import Kind
from crossread.report.blocks import Block
from crossread.report.cards import cards
from crossread.report.material import Material


def blocks(material: Material) -> tuple[Block, ...]:
    return cards(material, Kind.DATE, Kind.NAMING)
