"""Amounts told without a number, and what they are set against."""

from __future__ import annotations

import pytest
from tests.unit.detectors.made import context_of

from crossread.detectors._amounts import LENGTH, amounts
from crossread.detectors._figure_partners import Held
from crossread.detectors._figures import FigurePairs, set_against
from crossread.detectors._reading import Readings
from crossread.mentions import read_mentions
from crossread.relations.figures import InContext, key


def told(text: str) -> list[tuple[str, str]]:
    context = context_of([text])
    reading = Readings(context).articles[0][0]
    found = amounts(reading, read_mentions(context.articles[0]).figures, "en")
    return [(a.figure.span.of(context.articles[0].text), a.cls) for a in found]


@pytest.mark.parametrize(
    ("text", "phrase", "cls"),
    [
        ("She spoke for many of the flood victims.", "many of the flood victims", "many"),
        ("He wrote a series of angry letters.", "a series of angry letters", "series"),
        ("Nearly every sailor came.", "Nearly every sailor", "most"),
        ("All sailors stayed.", "All sailors", "all"),
        ("The vast majority of members voted.", "The vast majority of members", "most"),
        ("The lone ferry sank.", "The lone ferry", "one"),
        ("No ships were lost.", "No ships", "none"),
        ("They ended a decades-old quarrel.", "a decades-old quarrel", LENGTH),
        ("They ended a monthslong strike.", "a monthslong strike", LENGTH),
    ],
)
def test_an_amount_in_words(text: str, phrase: str, cls: str) -> None:
    assert told(text) == [(phrase, cls)]


def test_a_number_is_no_amount_in_words() -> None:
    assert told("Twelve ships and a boat lay in the port.") == []


def test_a_question_tells_no_amount() -> None:
    assert told("He did not say how many sailors would come.") == []


def held(text: str) -> list[Held]:
    context = context_of([text])
    pairs = FigurePairs(Readings(context))
    return [*pairs.held[0], *pairs._amounts(0, pairs.held[0])]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("A series of letters hurt him.", "Two letters hurt him.", True),
        ("Most members voted.", "All members voted.", True),
        ("A series of letters hurt him.", "Two storms hurt him.", False),
        ("A series of letters hurt him.", "A series of letters hurt him.", False),
        ("They ended a decades-old quarrel.", "They ended a 37-year-old quarrel.", True),
    ],
)
def test_amounts_are_set_against_other_amounts_of_one_noun(one: str, two: str, expected: bool) -> None:
    assert set_against(held(one)[0], held(two)[0]) is expected


def test_figures_of_one_noun_are_compared_wherever_they_stand() -> None:
    one = "The port was calm. It has 280 pilots on its list. The sea was grey."
    two = "Prices rose. A bakery opened. The harbour master hired dozens of pilots, and music played."
    context = context_of([one], [two])
    values = {tuple(sorted((c.note["a"], c.note["b"]))) for c in FigurePairs(Readings(context)).candidates()}
    assert ("280 pilots", "dozens of pilots") in values


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The motion passed by 61-38 votes.", "The motion passed with 61 votes."),
        ("The quarantine lasts 21 days.", "The quarantine lasts three weeks."),
    ],
)
def test_what_says_the_same_in_other_words_is_no_candidate(one: str, two: str) -> None:
    context = context_of([one], [two])
    assert list(FigurePairs(Readings(context)).candidates()) == []


def test_an_amount_is_keyed_by_its_noun() -> None:
    (amount,) = held("Most members voted.")
    assert amount.amount == "most"
    assert amount.key == key(InContext(amount.figure, context_of(["Most members voted."]).articles[0]))
