"""Dates: what is one, and what it comes to against the publication day and the dates before it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.mentions.dates import find_dates
from crossread.mentions.dates.resolving import holiday
from crossread.model import Article, DateMention, Source, SourceKind, Stamp
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
PUBLISHED = datetime(2024, 5, 17)  # a Friday


def article(*paragraphs: str, language: str = "en", published: datetime | None = PUBLISHED) -> Article:
    stamp = Stamp(published, date_only=True) if published else None
    return build_article("", paragraphs, SOURCE, language=language, published=stamp)


def values(*paragraphs: str, language: str = "en") -> list[str]:
    return [d.iso for d in find_dates(article(*paragraphs, language=language))]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("It began on August 7, 1998.", "1998-08-07"),
        ("It began on 7 August 1998.", "1998-08-07"),
        ("It began on the 7th of August, 1998.", "1998-08-07"),
        ("It began in August 2021.", "2021-08"),
        ("It began on 2021-08-07.", "2021-08-07"),
        ("It began in 2021.", "2021"),
        ("It was built in the late 1990s.", "199"),
        ("It was built in the 19th century.", "18"),
        ("He resigned Thursday.", "2024-05-16"),
        ("He resigned on Friday.", "2024-05-17"),
        ("He will resign on Tuesday.", "2024-05-21"),
        ("The bridge will be opened on Tuesday.", "2024-05-21"),
        ("The work should be completed on Tuesday.", "2024-05-21"),
        ("The bridge has been opened on Tuesday.", "2024-05-14"),
        ("He resigned last week.", "2024-W19"),
        ("He resigned last month.", "2024-04"),
        ("He resigned this year.", "2024"),
        ("Earlier this year he resigned.", "2024"),
        ("He resigned yesterday.", "2024-05-16"),
        ("He resigned two days ago.", "2024-05-15"),
        ("He resigned three months ago.", "2024-02"),
        ("Talks will resume next year.", "2025"),
        ("He resigned in December.", "2023-12"),
        ("The deadline is June 3.", "2024-06-03"),
        ("He must leave by June 3.", "2024-06-03"),
        ("Profit fell in the third quarter of 2023.", "2023-Q3"),
        ("It rained in the spring of 2022.", "2022-SP"),
        ("It rained last summer.", "2023-SU"),
        ("He was freed on Christmas Day.", "2023-12-25"),
        ("Friday's vote was close.", "2024-05-17"),
    ],
)
def test_one_date(text: str, iso: str) -> None:
    assert values(text) == [iso]


def test_a_verb_that_begins_is_no_edge() -> None:
    held = article("The fair is supposed to start this weekend.", "It rained at the start of this week.")
    assert [d.span.of(held.text) for d in find_dates(held)] == ["this weekend", "the start of this week"]


@pytest.mark.parametrize(
    "text", ["He may leave.", "They march on.", "Prices fall fast.", "The room holds 2000 people."]
)
def test_words_that_are_no_dates(text: str) -> None:
    assert values(text) == []


def test_times_of_day() -> None:
    (clock,) = find_dates(article("The shots were heard at 9:30 p.m. on Thursday."))
    assert (clock.iso, clock.time) == ("2024-05-16", "21:30")


def test_memory_of_the_date_before() -> None:
    assert values("The flood came on 3 March 2019.", "Two days later the dam broke.") == [
        "2019-03-03",
        "2019-03-05",
    ]
    assert values("They met in June 1998 and parted later that year.") == ["1998-06", "1998"]


def test_without_a_publication_day_relative_dates_stay_open() -> None:
    found = find_dates(article("He resigned Thursday.", published=None))
    assert [(d.iso, d.relative) for d in found] == [("", True)]


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("fr", "C'était le 3 mars 2021.", "2021-03-03"),
        ("es", "Fue el 3 de marzo de 2021.", "2021-03-03"),
        ("it", "Era il 3 marzo 2021.", "2021-03-03"),
        ("nl", "Het was 3 maart 2021.", "2021-03-03"),
        ("pt", "Foi em 3 de março de 2021.", "2021-03-03"),
        ("ar", "في 3 مارس 2021", "2021-03-03"),
        ("xx", "2021-03-03", "2021-03-03"),
    ],
)
def test_other_languages(language: str, text: str, iso: str) -> None:
    assert values(text, language=language) == [iso]


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%B {d}, %Y", "{d} %B %Y", "%Y-%m-%d"])
)
def test_a_written_day_is_read_back(day: date, form: str) -> None:
    text = "It was on " + day.strftime(form).replace("{d}", str(day.day)) + "."
    assert values(text) == [day.isoformat()]


def test_moving_holidays() -> None:
    assert holiday([11, 4, 4], 1999) == date(1999, 11, 25)
    assert holiday([5, 1, -1], 2024) == date(2024, 5, 27)


_PIECES = st.sampled_from(
    ["Friday", "May", "last", "week", "31", "February", "1999", "the", "end", "of", "month", "9:30", "p.m.", "’s", "🧨",
     "two", "days", "later", "-", "this", "year", "ago", "Q3", "quarter", "first", "٣", "e\u0301", "99999", "century"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_PIECES, min_size=1, max_size=12).map(" ".join) | st.text(max_size=40))
def test_spans_lie_in_the_text(text: str) -> None:
    made = article(text)
    found: list[DateMention] = list(find_dates(made))
    for mention in found:
        assert 0 <= mention.span.start < mention.span.end <= len(made.text)
        assert mention.span.of(made.text).strip()
