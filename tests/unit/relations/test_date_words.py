"""Resolved dates as a reader writes them."""

from __future__ import annotations

import pytest

from crossread.model import DateMention, Span
from crossread.relations.date_words import label, shown


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2024-05-13", "13 May 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("199", "the 1990s"),
        ("2024-W20", "week 20 of 2024"),
        ("2024-W20-WE", "weekend of week 20 of 2024"),
        ("2024-Q2", "quarter 2 of 2024"),
        ("2024-FA", "autumn 2024"),
    ],
)
def test_a_value_in_words(iso: str, words: str) -> None:
    assert label(iso) == words


@pytest.mark.parametrize(
    ("iso", "time", "edge", "words"),
    [
        ("2024-05-13", "", "", "13 May 2024"),
        ("2024-05-13", "NI", "", "13 May 2024, night"),
        ("2024-05-13", "21:30", "", "13 May 2024, 21:30"),
        ("2024-05-13", "", "end", "13 May 2024, late"),
        ("2024-05", "", "start", "May 2024, early"),
        ("", "21:30", "", "21:30"),
        ("", "", "", ""),
    ],
)
def test_a_date_with_its_time_or_edge(iso: str, time: str, edge: str, words: str) -> None:
    assert shown(DateMention(Span(0, 1), iso, time), edge) == words
