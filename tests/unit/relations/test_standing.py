"""Triggers of certainty: their kinds, and what they govern."""

from __future__ import annotations

import pytest

from crossread.model import Span
from crossread.relations.standing import FLAT, Certainty, read_certainty
from crossread.relations.stems import STOP, stem
from crossread.relations.tagging import tag_words


def read(text: str, frame: tuple[str, ...] = ()) -> Certainty:
    tokens = tag_words(text, Span(0, len(text)))
    stems = ["" if t.lower in STOP or not t.text[0].isalnum() else stem(t.lower) for t in tokens]
    return read_certainty(tokens, (), stems, frame)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The pilot allegedly left the bridge", "doubted"),
        ("The pilot may have left the bridge", "may"),
        ("The office did not say who steered", "open"),
        ("The pilot will be charged", "future"),
        ("The owner failed to pay", "not"),
        ("The owner disputed the account", "denied"),
    ],
)
def test_kinds_of_triggers(text: str, kind: str) -> None:
    assert kind in read(text).classes


def test_a_trigger_governs_the_words_behind_it() -> None:
    assert read("The pilot may have steered").grades["steer"] < FLAT
    assert read("The pilot steered").grades["steer"] == FLAT


def test_a_belief_weakens_what_it_introduces() -> None:
    assert read("the pilot steered", ("believe",)).level < read("the pilot steered", ("said",)).level
