"""Figures as intervals, and sums that work."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossread.model import Bound, Figure, Scope, Span
from crossread.relations.arithmetic import explained, grouped, parts_of
from crossread.relations.intervals import Interval, comparable_units, equal, interval, rounding
from crossread.wording import told


def figure(low: str, bound: str = "=", unit: str = "", high: str | None = None, **more: object) -> Figure:
    top = Decimal(high if high is not None else low)
    return Figure(Span(0, 1), Decimal(low), top, Bound(bound), unit, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "low", "high"),
    [
        (figure("200"), "200", "200"),
        (figure("200", ">"), "200", None),
        (figure("200", "<"), "0", "200"),
        (figure("200", "~"), "180", "220"),
        (figure("1600", high="1700"), "1600", "1700"),
        (figure("1200000"), "1150000", "1250000"),
        (figure("1187000"), "1187000", "1187000"),
        (figure("2", unit="kilometre"), "2000", "2000"),
    ],
)
def test_intervals(one: Figure, low: str, high: str | None) -> None:
    found = interval(one)
    assert found.low == Decimal(low)
    assert found.high == (None if high is None else Decimal(high))


def test_meeting_and_lying_above() -> None:
    assert Interval(Decimal(1), None).meets(Interval(Decimal(5), Decimal(6)))
    assert not Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(3), None))
    assert Interval(Decimal(3), None).above(Interval(Decimal(1), Decimal(2)))
    assert not Interval(Decimal(3), None).above(Interval(Decimal(1), None))


def test_equal_across_units() -> None:
    assert equal(figure("1", unit="kilometre"), figure("1000", unit="metre"))
    assert not equal(figure("1", ">"), figure("1"))


def test_units_that_can_be_compared() -> None:
    assert comparable_units(figure("1", unit="mile"), figure("1", unit="kilometre"))
    assert not comparable_units(figure("1", unit="USD"), figure("1", unit="EUR"))
    assert not comparable_units(figure("1", unit="percent"), figure("1", unit="percentage_point"))
    assert not comparable_units(figure("1"), figure("1", unit="percent"))


def test_rounding_of_large_round_numbers_only() -> None:
    assert rounding(Decimal(3_600_000)) == 50_000
    assert rounding(Decimal(5_000)) == 0
    assert rounding(Decimal(3_612_345)) == 0


def test_a_sum_explains_two_numbers() -> None:
    there, here = Scope("place", "Lyon"), Scope("place", "Lille")
    whole = figure("224", kind="killed")
    parts = (figure("213", kind="killed", scopes=(there,)), figure("11", kind="killed", scopes=(here,)))
    assert parts_of(whole, (whole, *parts)) == parts
    assert explained(figure("213", kind="killed"), whole, (whole, *parts)) == "213 + 11 = 224"
    assert explained(figure("200", kind="killed"), whole, (whole, *parts)) == ""


def test_numbers_in_groups() -> None:
    number = grouped(Decimal("1234567.50"))
    assert number == "1,234,567.5"
    assert [told(number, x) for x in ("de", "fr", "es", "ar")] == [
        "1.234.567,5",
        "1\u202f234\u202f567,5",
        "1.234.567,5",
        "1,234,567.5",
    ]
    assert [told(grouped(Decimal("1600")), x) for x in ("en", "de", "es")] == ["1,600", "1.600", "1600"]
    assert grouped(Decimal(0)) == "0"
