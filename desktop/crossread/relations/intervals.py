"""Figures as intervals on a common scale, and how two intervals stand to one another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.mentions.figures.lexicon import dimension, to_si
from crossread.model import Bound, Figure

ABOUT = Decimal("0.1")
"""How far "about", "nearly" and rounded words may be off: one tenth."""
_MANY = 20
_LARGE = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Interval:
    """The values a figure allows, in the SI unit of its dimension; ``high`` None is open above."""

    low: Decimal
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        low = max(self.low, other.low)
        highs = [h for h in (self.high, other.high) if h is not None]
        return all(low <= h for h in highs)

    def above(self, other: Interval) -> bool:
        """Whether all of it lies above the other."""
        return other.high is not None and self.low > other.high


def interval(figure: Figure) -> Interval:
    """The values a figure allows: its number, opened by its bound, widened where it is rounded.

    "more than 200" is 200 and up; "up to 9" is 0 to 9; "about 1,000" is 900 to 1,100; "1.2 million" is
    1,150,000 to 1,250,000, since such a number is written to its last digit.
    """
    low, high = figure.low, figure.high
    top = low if high is None else high
    if figure.bound is Bound.AT_LEAST:
        return _scaled(figure, low, None)
    if figure.bound is Bound.AT_MOST:
        return _scaled(figure, min(Decimal(0), top), top)
    if figure.bound is Bound.ABOUT:
        return _scaled(figure, low - abs(low) * ABOUT, None if high is None else top + abs(top) * ABOUT)
    if figure.vague:
        # "Hundreds" may be many hundreds; "several" is a handful.
        return _scaled(figure, low, high if low < _MANY else None)
    slack = rounding(low) if low == high else Decimal(0)
    return _scaled(figure, low - slack, None if high is None else top + slack)


def _scaled(figure: Figure, low: Decimal, high: Decimal | None) -> Interval:
    return Interval(to_si(low, figure.unit), None if high is None else to_si(high, figure.unit))


def rounding(value: Decimal) -> Decimal:
    """Half the last digit written of a large round number (1.2 million: 50,000); 0 for exact ones."""
    if abs(value) < _LARGE or value != value.to_integral_value():
        return Decimal(0)
    zeros = 0
    rest = int(abs(value))
    while rest % 10 == 0:
        rest //= 10
        zeros += 1
    return Decimal(10) ** zeros / 2 if zeros >= 5 else Decimal(0)


def equal(a: Figure, b: Figure) -> bool:
    """Whether two figures state the same values with the same bound, units converted."""
    if a.bound is not b.bound or a.vague != b.vague:
        return False
    return _same(a, b, a.low, b.low) and _same(a, b, _top(a), _top(b))


def _top(figure: Figure) -> Decimal:
    return figure.low if figure.high is None else figure.high


def _same(a: Figure, b: Figure, x: Decimal, y: Decimal) -> bool:
    if a.unit == b.unit:
        return x == y
    left, right = to_si(x, a.unit), to_si(y, b.unit)
    return abs(left - right) <= abs(left) * Decimal("0.001")


def comparable_units(a: Figure, b: Figure) -> bool:
    """Whether both measure one thing: same unit, or two units of one dimension (miles, kilometres)."""
    if a.unit == b.unit:
        return True
    return (
        bool(a.unit and b.unit)
        and "money" not in dimension(a.unit)
        and dimension(a.unit) == dimension(b.unit)
    )


def central(figure: Figure) -> Decimal:
    """One value to order figures by, in the SI unit."""
    top = figure.low if figure.high is None else figure.high
    return to_si((figure.low + top) / 2, figure.unit)
