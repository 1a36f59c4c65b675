"""Names: by capitals, and what the rules make of found ones."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article

from crossread.mentions.found import FoundName
from crossread.mentions.names import refine
from crossread.mentions.names_rules import names_by_rules
from crossread.model import NameType, Span


def by_rules(*paragraphs: str, headline: str = "") -> list[tuple[str, str]]:
    made = article(*paragraphs, headline=headline)
    return [(n.span.of(made.text), n.type.value) for n in refine(made, names_by_rules(made))]


def refined(text: str, *found: tuple[str, NameType], headline: str = "") -> list[tuple[str, str]]:
    """What becomes of names found at the first place of some words."""
    made = article(text, headline=headline)
    names = [
        FoundName(Span(made.text.index(words), made.text.index(words) + len(words)), type_)
        for words, type_ in found
    ]
    return [(n.span.of(made.text), n.type.value) for n in refine(made, names)]


def test_reads_names_by_capitals() -> None:
    assert by_rules("The minister met Ana Lopez of the Harbour Authority in Kenya on Monday.") == [
        ("Ana Lopez", "PER"),
        ("Harbour Authority", "ORG"),
        ("Kenya", "LOC"),
    ]


def test_state_and_title_before_a_person_stay_outside() -> None:
    assert by_rules("On Tuesday U.S. President Ana Lopez spoke.") == [("U.S.", "LOC"), ("Ana Lopez", "PER")]


def test_first_word_of_a_sentence_is_no_name_by_itself() -> None:
    assert by_rules("Rescuers came late. Water rose.") == []


def test_fallback_joins_across_a_small_word() -> None:
    assert ("Bay of Plenty", "LOC") in by_rules("They sailed across the Bay of Plenty at dawn.")


@pytest.mark.parametrize(
    ("text", "found", "becomes"),
    [
        ("It was Minister Okoro’s idea.", ("Minister Okoro’s", NameType.PERSON), ("Okoro", "PER")),
        ("They saw the ministry of Lopez.", ("the ministry of Lopez", NameType.PERSON), ("Lopez", "PER")),
        ("He left Iran early.", ("Iran", NameType.ORGANISATION), ("Iran", "LOC")),
        ("An Iranian ship sank.", ("Iranian", NameType.PLACE), ("Iranian", "MISC")),
        (
            "Near Kisumu Airport it rained.",
            ("Kisumu Airport", NameType.ORGANISATION),
            ("Kisumu Airport", "LOC"),
        ),
        ("Workers of Lake Bank left.", ("Lake Bank", NameType.PERSON), ("Lake Bank", "ORG")),
    ],
)
def test_edges_and_types_are_put_right(
    text: str, found: tuple[str, NameType], becomes: tuple[str, str]
) -> None:
    assert becomes in refined(text, found)


def test_two_names_in_one_span_are_parted() -> None:
    got = refined(
        "The Coastal Front group Red Dawn struck.", ("Coastal Front group Red Dawn", NameType.ORGANISATION)
    )
    assert got == [("Coastal Front", "ORG"), ("Red Dawn", "ORG")]


def test_a_cut_name_is_joined() -> None:
    got = refined("They closed the Strait of Melora.", ("Strait", NameType.PLACE), ("Melora", NameType.PLACE))
    assert got == [("Strait of Melora", "LOC")]


def test_repeats_and_surnames_are_found() -> None:
    got = refined("Eva Okoro won. Later Okoro left with Okoro’s team.", ("Eva Okoro", NameType.PERSON))
    assert got == [("Eva Okoro", "PER"), ("Okoro", "PER"), ("Okoro", "PER")]


def test_headline_in_capitals_is_believed_only_with_the_body() -> None:
    got = refined(
        "The mayor of Kisumu resigned.",
        ("Angry Mayor Leaves", NameType.ORGANISATION),
        headline="Angry Mayor Leaves Kisumu Council",
    )
    assert ("Angry Mayor Leaves", "ORG") not in got


def test_dateline_is_a_place() -> None:
    assert ("NAIROBI", "LOC") in refined("NAIROBI, Kenya (AP) — Water rose overnight.")


def test_a_title_of_two_words_stays_outside() -> None:
    assert refined(
        "Interior Minister Ana Lopez spoke.", ("Interior Minister Ana Lopez", NameType.PERSON)
    ) == [("Ana Lopez", "PER")]


def test_the_field_of_a_minister_is_no_body() -> None:
    found = refined(
        "Interior Minister Ana Lopez spoke.",
        ("Interior", NameType.ORGANISATION),
        ("Ana Lopez", NameType.PERSON),
    )
    assert found == [("Ana Lopez", "PER")]
