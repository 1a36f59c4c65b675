"""When two times of one happening cannot both be right."""

from __future__ import annotations

import pytest

from crossread.detectors._dates import clash
from crossread.model import DateMention, Span


def date(iso: str, time: str = "") -> DateMention:
    return DateMention(Span(0, 1), iso, time)


@pytest.mark.parametrize(
    ("one", "first", "two", "second", "expected"),
    [
        ("on monday", "2024-03-04", "on tuesday", "2024-03-05", True),
        ("wednesday", "2024-03-06", "earlier this week", "2024-W10", False),
        ("two weeks ago", "2024-W09", "march 5", "2024-03-05", False),
        ("in 2022", "2022", "march 2024", "2024-03", True),
        ("last spring", "2019-SP", "2019", "2019", False),
        ("the other day", "", "march 5", "2024-03-05", False),
    ],
)
def test_only_periods_apart_by_more_than_their_words_allow_clash(
    one: str, first: str, two: str, second: str, expected: bool
) -> None:
    assert clash(one, date(first), two, date(second)) is expected
    assert clash(two, date(second), one, date(first)) is expected


def test_the_same_day_at_other_hours_clashes() -> None:
    assert clash("3 p.m.", date("2024-03-05", "15:00"), "5 p.m.", date("2024-03-05", "17:00"))
