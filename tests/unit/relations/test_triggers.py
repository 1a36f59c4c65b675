"""Triggers of certainty: their kinds in their place, and what they govern."""

from __future__ import annotations

import pytest

from crossread.model import Hedge, Span
from crossread.relations.stems import STOP, stem
from crossread.relations.tagging import tag_words
from crossread.relations.triggers import Trigger, triggers


def read(text: str, hedges: tuple[Hedge, ...] = ()) -> tuple[Trigger, ...]:
    tokens = tag_words(text, Span(0, len(text)))
    stems = ["" if t.lower in STOP or not t.text[0].isalnum() else stem(t.lower) for t in tokens]
    return triggers(tokens, stems, hedges)


def kinds(text: str) -> list[str]:
    return [t.kind for t in read(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The pilot allegedly left the bridge", "doubted"),
        ("The pilot may have left the bridge", "may"),
        ("The office did not say who steered", "open"),
        ("The pilot will be charged", "future"),
        ("The pilot is to be charged", "future"),
        ("The owner failed to pay", "not"),
        ("The owner disputed the account", "denied"),
        ("The crew made an effort to turn", "planned"),
        ("There is no doubt the crew turned", "sure"),
        ("The port asked if the crew turned", "open"),
        ("The owner was denied a permit", "not"),
    ],
)
def test_kinds_of_triggers(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The harbor closed in May",
        "The crew came aboard to help",
        "She was confirmed by the council",
        "I think the harbor is fine",
        "The group claimed responsibility",
        "Police questioned two sailors",
        "The delay was due to the storm",
        "They want to know the cause",
    ],
)
def test_words_that_are_no_triggers_where_they_stand(text: str) -> None:
    assert kinds(text) == []


def test_a_trigger_bears_on_the_next_verb_or_the_noun_behind_it() -> None:
    assert read("The pilot may have steered the barge")[0].head == stem("steered")
    assert read("The alleged theft cost the port a barge")[0].head == stem("theft")


def test_a_trigger_governs_its_clause_and_no_other() -> None:
    (found,) = read("The pilot, who reportedly slept, kept the wheel")
    assert found.governed == {stem("slept")}


def test_a_hedge_of_several_words_is_a_trigger() -> None:
    text = "The pilot is said to have slept"
    (found,) = read(text, (Hedge(Span(10, 20), Span(0, len(text)), "reported", 2),))
    assert (found.sense, found.word, found.head) == ("doubted", "is said to", stem("slept"))


def test_what_comes_to_the_same_has_one_sense() -> None:
    would, will = read("The pilot would resign")[0], read("The pilot will resign")[0]
    assert would.kind != will.kind
    assert would.sense == will.sense
