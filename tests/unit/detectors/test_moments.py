"""Times that no calendar gives, read from sentences of our own."""

from __future__ import annotations

import pytest
from tests.unit.detectors.made import context_of

from crossread.detectors._moments import ADVERB, DATE, OFFSET, PERIOD, Moment, moments
from crossread.detectors._reading import Reading, Readings
from crossread.mentions import read_mentions


def read(text: str, language: str = "en") -> tuple[list[Moment], str]:
    context = context_of([text], language=language)
    reading: Reading = Readings(context).articles[0][0]
    dates = read_mentions(context.articles[0]).dates
    return moments(reading, dates, language), context.articles[0].text


def told(text: str) -> list[tuple[str, str, str]]:
    found, whole = read(text)
    return [(m.date.span.of(whole), m.kind, m.side) for m in found]


@pytest.mark.parametrize(
    ("text", "phrase", "kind", "side"),
    [
        ("The talks broke off a day after the vote.", "a day after the vote", OFFSET, "after"),
        ("Hours later, the mayor gave up.", "Hours later", OFFSET, "after"),
        ("The barge sank shortly before sunset.", "shortly before sunset", OFFSET, "before"),
        ("It rained three weeks into the strike.", "three weeks into the strike", OFFSET, "during"),
        ("Ships have waited there in recent weeks.", "in recent weeks", PERIOD, ""),
        ("The port will open in the not-too-distant future.", "in the not-too-distant future", PERIOD, ""),
        ("The union recently called a vote.", "recently", ADVERB, "recent"),
        ("The crew had just returned from a tour.", "just returned", ADVERB, "recent"),
        ("The law will soon be changed.", "soon", ADVERB, "soon"),
    ],
)
def test_a_time_without_a_calendar(text: str, phrase: str, kind: str, side: str) -> None:
    assert told(text) == [(phrase, kind, side)]


@pytest.mark.parametrize(
    "text",
    [
        "According to the report, 300 people came from the village.",
        "The three ships lay at anchor for the whole winter storm.",
        "She met the captain at the gate.",
    ],
)
def test_other_phrases_are_no_times(text: str) -> None:
    assert told(text) == []


def test_the_anchor_is_what_it_is_measured_from() -> None:
    (moment,), _ = read("The strike ended two days after the ferry vote.")
    assert moment.anchor == {"ferri", "vote"}


@pytest.mark.parametrize(
    ("text", "phrase", "edge"),
    [
        ("The barge sank late on Monday.", "late on Monday", "end"),
        ("The barge sank early Monday.", "early Monday", "start"),
        ("The barge sank on Monday.", "Monday", ""),
    ],
)
def test_the_edge_of_a_day_belongs_to_it(text: str, phrase: str, edge: str) -> None:
    found, whole = read(text)
    assert [(m.date.span.of(whole), m.kind, m.edge) for m in found] == [(phrase, DATE, edge)]


def test_what_a_date_says_is_no_moment_again() -> None:
    assert [kind for _, kind, _ in told("The ferry sank two days ago.")] == [DATE]


def test_a_language_without_a_lexicon_has_its_dates_only() -> None:
    found, _ = read("Der Hafen wurde kurz nach der Wahl geschlossen.", "de")
    assert found == []
