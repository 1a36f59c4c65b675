"""Sums that work: whole and parts in one article explain two numbers that look like a conflict."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossread.model import Figure


def parts_of(whole: Figure, figures: Iterable[Figure]) -> tuple[Figure, Figure] | None:
    """Two figures of the same kind and unit that add up to a third, or None (213 + 11 = 224)."""
    if whole.low != whole.high or not whole.kind:
        return None
    peers = [f for f in figures if f is not whole and f.kind == whole.kind and f.unit == whole.unit]
    for i, a in enumerate(peers):
        for b in peers[i + 1 :]:
            if a.low > 0 and b.low > 0 and a.low + b.low == whole.low and a.scopes != b.scopes:
                return a, b
    return None


def explained(smaller: Figure, larger: Figure, beside_larger: Iterable[Figure]) -> str:
    """The sum that makes the smaller number a part of the larger one, "" where none does.

    ``beside_larger`` are the figures of the article that gives the larger one.
    """
    found = parts_of(larger, beside_larger)
    if found is None or smaller.low not in (found[0].low, found[1].low):
        return ""
    first, second = sorted((f.low for f in found), reverse=True)
    return f"{plain(first)} + {plain(second)} = {plain(larger.low)}"


def plain(value: Decimal) -> str:
    """A number as a reader writes it: groups of three, no trailing zeros.

    >>> plain(Decimal("1200000.0")), plain(Decimal("0.50"))
    ('1,200,000', '0.5')
    """
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
