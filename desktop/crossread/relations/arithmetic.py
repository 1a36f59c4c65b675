"""Sums that work: whole and parts in one article explain two numbers that look like a conflict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from crossread.model import Figure, Message
from crossread.wording import say

_Scopes = tuple[tuple[str, str], ...]


def parts_of(whole: Figure, figures: Iterable[Figure]) -> tuple[Figure, Figure] | None:
    """Two figures of the same kind and unit that add up to a third, or None (213 + 11 = 224)."""
    if whole.low != whole.high or not whole.kind:
        return None
    # A number given again and again is one part; what is missing to the whole is looked up, not tried out.
    once: dict[tuple[Decimal, _Scopes], Figure] = {}
    for f in figures:
        if f is not whole and f.kind == whole.kind and f.unit == whole.unit and f.low > 0:
            once.setdefault((f.low, tuple((s.kind, s.text) for s in f.scopes)), f)
    by_value: dict[Decimal, list[tuple[int, _Scopes]]] = {}
    for i, (low, scopes) in enumerate(once):
        by_value.setdefault(low, []).append((i, scopes))
    peers = list(once.values())
    for i, (low, scopes) in enumerate(once):
        for j, others in by_value.get(whole.low - low, ()):
            if j > i and scopes != others:
                return peers[i], peers[j]
    return None


def explained(smaller: Figure, larger: Figure, beside_larger: Sequence[Figure]) -> str:
    """The sum that makes the smaller number a part of the larger one, "" where none does.

    ``beside_larger`` are the figures of the article that gives the larger one.
    """
    missing = larger.low - smaller.low
    if all(f.low != missing for f in beside_larger):
        return ""
    found = parts_of(larger, beside_larger)
    if found is None or smaller.low not in (found[0].low, found[1].low):
        return ""
    first, second = sorted((f.low for f in found), reverse=True)
    return say("number.sum", first=grouped(first), second=grouped(second), total=grouped(larger.low))


def grouped(value: Decimal) -> Message:
    """A number as a reader writes it: groups of three, no trailing zeros.

    >>> str(grouped(Decimal("1200000.0"))), str(grouped(Decimal("0.50")))
    ('1,200,000', '0.5')
    """
    return say("number.grouped", value=value)
