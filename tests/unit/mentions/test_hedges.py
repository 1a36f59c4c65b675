"""Hedges: what they are, how strong, and what they govern."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article

from crossread.mentions.hedges import find_hedges


def hedges(text: str, *more: str) -> list[tuple[str, str, int]]:
    made = article(text, *more)
    return [(h.span.of(made.text), h.cls, h.strength) for h in find_hedges(made)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels reportedly took the port.", ("reportedly", "reported", 2)),
        (
            "The sailor's account could not be independently verified.",
            ("could not be independently verified", "unverified", 3),
        ),
        ("It was not possible to verify the claims.", ("not possible to verify", "unverified", 3)),
        ("The dam may fail within days.", ("may", "modal", 1)),
        ("The army denied the report.", ("denied", "denial", 0)),
        ("It was not immediately clear who fired first.", ("not immediately clear", "unclear", 3)),
        ("The cause remains unknown.", ("remains unknown", "unclear", 3)),
        ("Two men are believed to be missing.", ("are believed", "belief", 2)),
        ("He allegedly sold the maps.", ("allegedly", "alleged", 2)),
        ("The plant is likely to close.", ("likely", "likelihood", 1)),
        (
            "There was no immediate confirmation from the ministry.",
            ("no immediate confirmation", "unverified", 3),
        ),
    ],
)
def test_finds_class_and_strength(text: str, found: tuple[str, str, int]) -> None:
    assert found in hedges(text)


@pytest.mark.parametrize(
    "text",
    [
        "The vote is on 4 May in the capital.",
        "In May the river rose.",
        "She could not reach the valley.",
        "He was dismissed from his post.",
        "They mightily rejoiced.",
    ],
)
def test_looks_alike_but_hedges_nothing(text: str) -> None:
    assert hedges(text) == []


def test_scope_is_the_clause() -> None:
    made = article("The bridge fell on Monday, but the mayor said it may reopen soon; trains ran.")
    (hedge,) = find_hedges(made)
    assert hedge.scope.of(made.text) == "but the mayor said it may reopen soon"


def test_unverified_claims_reach_back_to_the_sentence_before() -> None:
    made = article("Rebels said they took the port. The claim could not be verified.")
    (hedge,) = find_hedges(made)
    assert hedge.scope.of(made.text).startswith("Rebels said")


def test_the_stronger_of_two_overlapping_hedges_stays() -> None:
    assert hedges("The report could not be confirmed.") == [("could not be confirmed", "unverified", 3)]


def test_other_languages_are_left_alone() -> None:
    assert find_hedges(article("Der Damm may brechen.", language="de")) == ()
