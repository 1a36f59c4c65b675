"""Digits of any script and the separators of every locale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.mentions.numerals.digits import parse_digits
from crossread.mentions.numerals.lexicon import numbers
from crossread.mentions.numerals.reading import find_numbers
from crossread.mentions.numerals.tokens import tokenize

_SCRIPTS = {
    "latin": 0x30,
    "arabic": 0x660,
    "persian": 0x6F0,
    "devanagari": 0x966,
    "bengali": 0x9E6,
    "fullwidth": 0xFF10,
}


def written(value: int, group: str, decimals: str, mark: str, zero: int) -> str:
    text = f"{value:,}".replace(",", group) + (mark + decimals if decimals else "")
    return "".join(chr(zero + int(c)) if c.isascii() and c.isdigit() else c for c in text)


@given(
    st.integers(0, 10**14),
    st.from_regex(r"\A[0-9]{1,2}\Z") | st.just(""),
    st.sampled_from([(",", "."), (".", ","), ("'", ","), ("\u202f", ","), ("٬", "٫")]),
    st.sampled_from(sorted(_SCRIPTS)),
)
def test_every_locale_is_read_back(value: int, decimals: str, marks: tuple[str, str], script: str) -> None:
    group, mark = marks
    text = written(value, group, decimals, mark, _SCRIPTS[script])
    expected = Decimal(f"{value}.{decimals}" if decimals else value)
    assert parse_digits(text, "." if mark in ".٫" else ",") == expected


@pytest.mark.parametrize("text", ["1.2.3", "23,24,1", "1,23", "12,345,6"])
def test_what_cannot_be_one_number_is_none_or_foreign(text: str) -> None:
    assert parse_digits(text) in (None, Decimal("1.23"))


def test_indian_groups() -> None:
    assert parse_digits("12,34,567") == 1234567


def test_plain_spaces_group_where_the_language_groups_so() -> None:
    assert [n.low for n in find_numbers(tokenize("1 234 567 personnes"), numbers("fr"))] == [1234567]
    assert [n.low for n in find_numbers(tokenize("on 5 200 people came"), numbers("en"))] == [5, 200]
