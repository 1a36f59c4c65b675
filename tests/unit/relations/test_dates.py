"""How two dates stand to each other."""

from __future__ import annotations

import pytest

from crossread.model import DateMention, Relation, Span
from crossread.relations.dates import extent, relate_dates


def mention(iso: str, time: str = "") -> DateMention:
    return DateMention(Span(0, 1), iso, time)


@pytest.mark.parametrize(
    ("a", "b", "relation", "days"),
    [
        ("1998-08-07", "1998-08-07", Relation.EQUAL, 0),
        ("1998-08-07", "1998-08", Relation.COMPATIBLE, 0),
        ("1998-08-07", "1998-W32", Relation.COMPATIBLE, 0),
        ("1998-08-07", "1998-Q3", Relation.COMPATIBLE, 0),
        ("1998-08-07", "1998-08-09", Relation.CONFLICT, 2),
        ("199", "1998", Relation.COMPATIBLE, 0),
        ("199", "2001", Relation.CONFLICT, 366),
        ("1998-FA", "1998-10-02", Relation.COMPATIBLE, 0),
        ("", "1998", Relation.NOT_COMPARABLE, 0),
        ("nonsense", "1998", Relation.NOT_COMPARABLE, 0),
    ],
)
def test_relations(a: str, b: str, relation: Relation, days: int) -> None:
    for first, second in ((a, b), (b, a)):
        found = relate_dates(mention(first), mention(second))
        assert found.relation is relation
        assert found.reason
    if days > 2:
        assert found.days >= 1
    else:
        assert found.days == days


def test_times_of_one_day() -> None:
    day = "1998-08-07"
    assert relate_dates(mention(day, "10:30"), mention(day, "11:00")).relation is Relation.CONFLICT
    assert relate_dates(mention(day, "MO"), mention(day, "NI")).relation is Relation.CONFLICT
    assert relate_dates(mention(day, "MO"), mention(day, "10:30")).relation is Relation.EQUAL


def test_extent_of_a_week_with_weekend() -> None:
    assert extent("2024-W20-WE") is not None
