"""How sure a clause is said to be."""

from __future__ import annotations

import pytest

from crossread.model import Hedge, Span
from crossread.relations.standing import DENIED, DOUBTED, FLAT, OPEN, WEAKENED, Certainty, read_certainty
from crossread.relations.tagging import tag_words


def read(text: str, frame: tuple[str, ...] = (), hedges: tuple[Hedge, ...] = ()) -> Certainty:
    return read_certainty(tag_words(text, Span(0, len(text))), hedges, frame)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The pilot left the bridge", FLAT),
        ("The pilot allegedly left the bridge", DOUBTED),
        ("The pilot would leave the bridge", WEAKENED),
        ("It is unclear who steered", OPEN),
        ("The owner disputed the account", DENIED),
        ("The pilot was to be relieved in May", FLAT),
    ],
)
def test_levels(text: str, level: int) -> None:
    assert read(text).level == level


def test_a_belief_weakens_what_it_introduces() -> None:
    assert read("the pilot steered", ("believe",)).level < read("the pilot steered", ("said",)).level


def test_a_hedge_of_several_words_weakens_its_clause() -> None:
    text = "The pilot is said to have steered"
    hedge = Hedge(Span(10, 20), Span(0, len(text)), "reported", 2)
    assert read(text).level == FLAT
    assert read(text, hedges=(hedge,)).level == DOUBTED


def test_negated_grave_and_yet_to_come() -> None:
    assert read("The pilot did not steer").negated
    assert read("The mate was killed").hard
    assert read("The pilot will be charged").future
    assert not read("The pilot came aboard to steer").future
