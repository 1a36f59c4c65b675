"""The reader without a model."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article, words

from crossread.mentions.attributions_rules import read_by_rules
from crossread.mentions.quotes import find_quotes


def found(*paragraphs: str, headline: str = "") -> list[tuple[str, str, str]]:
    made = article(*paragraphs, headline=headline)
    return [
        (
            " / ".join(words(made, f.source)),
            " / ".join(words(made, f.cue)),
            " / ".join(words(made, f.content)),
        )
        for f in read_by_rules(made, find_quotes(made))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The harbour master said that two barges had sunk.",
            ("The harbour master", "said", "that two barges had sunk"),
        ),
        (
            "Two barges had sunk, the harbour master said.",
            ("the harbour master", "said", "Two barges had sunk"),
        ),
        ("“Two barges sank,” said the harbour master.", ("the harbour master", "said", "“Two barges sank,”")),
        (
            "Two barges sank, according to the harbour master.",
            ("the harbour master", "according to", "Two barges sank"),
        ),
        (
            "According to the harbour master, two barges sank.",
            ("the harbour master", "According to", "two barges sank"),
        ),
        (
            "Ana Lopez, the harbour master, said two barges had sunk.",
            ("Ana Lopez", ", the harbour master, said", "two barges had sunk"),
        ),
        ("The owners want to raise the barges.", ("The owners", "want", "to raise the barges")),
        ("The owners deny any blame.", ("The owners", "deny", "any blame")),
        (
            "The plan, said Okoro, would fail.",
            ("Okoro", "said", "The plan / would fail"),
        ),
    ],
)
def test_reads_the_usual_shapes(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in found(text)


def test_quotation_goes_on_after_the_cue() -> None:
    ((_, _, content),) = found("“Stay home,” the mayor said. “The roads are closed.”")
    assert content == "“Stay home,” / “The roads are closed.”"


def test_quotation_of_several_sentences_is_taken_whole() -> None:
    ((_, _, content),) = found("“It was dark. We saw nothing at all. We ran,” the driver said.")
    assert content.startswith("“It was dark.")


def test_second_cue_speaks_for_the_same_source() -> None:
    speakers = {
        source for source, _, _ in found("The mayor said the roads were closed, adding that ferries ran.")
    }
    assert speakers == {"The mayor"}


def test_headline_colons() -> None:
    assert found(headline="Police: three held after market fire") == [
        ("Police", ":", "three held after market fire")
    ]
    assert found(headline="Three held after market fire: police") == [
        ("police", ":", "Three held after market fire")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The state opened two more roads.",
        "The committee met to report on the fire.",
        "A record harvest came in.",
    ],
)
def test_nouns_and_infinitives_are_no_cues(text: str) -> None:
    assert found(text) == []
