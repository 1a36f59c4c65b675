"""Quotation marks as newspapers use them."""

from __future__ import annotations

import pytest
from tests.unit.mentions.made import article

from crossread.mentions.quotes import find_quotes


def quoted(*paragraphs: str) -> list[list[str]]:
    made = article(*paragraphs)
    return [[p.of(made.text) for p in q.pieces] for q in find_quotes(made)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We will rebuild the bridge,” she said.", "We will rebuild the bridge,"),
        ('"We will rebuild the bridge," she said.', "We will rebuild the bridge,"),
        ("«Nous allons reconstruire le pont», dit-elle.", "Nous allons reconstruire le pont"),
        ("„Wir bauen die Brücke neu“, sagte sie.", "Wir bauen die Brücke neu"),
        ("She said: 「橋を直します」", "橋を直します"),
        ("'We will rebuild the bridge,' she said.", "We will rebuild the bridge,"),
        ("‘We will rebuild the miners’ bridge,’ she said.", "We will rebuild the miners’ bridge,"),
    ],
)
def test_finds_every_kind_of_mark(text: str, inside: str) -> None:
    assert quoted(text) == [[inside]]


def test_an_apostrophe_opens_nothing() -> None:
    assert quoted("The workers' union didn't meet in the '90s, and the owners' lawyers left.") == []


def test_inner_quotation_stays_inside() -> None:
    text = "“He told us ‘wait here’ and left,” the driver said."
    assert quoted(text) == [["He told us ‘wait here’ and left,"]]


def test_goes_on_over_paragraphs_without_closing_mark() -> None:
    pieces = quoted("“The first night was calm.", "“The second was not,” said the nurse.", "Nobody slept.")
    assert pieces == [["The first night was calm.", "The second was not,"]]


def test_forgotten_closing_mark_ends_with_its_paragraph() -> None:
    assert quoted("“The first night was calm, the nurse said.", "Nobody slept that week.") == [
        ["The first night was calm, the nurse said."]
    ]


def test_span_holds_the_marks_and_pieces_do_not() -> None:
    made = article("The mayor called it “a good day” for all.")
    (quote,) = find_quotes(made)
    assert quote.span.of(made.text) == "“a good day”"
    assert quote.pieces[0].of(made.text) == "a good day"


def test_few_words_without_closing_comma_are_scare_quotes() -> None:
    made = article("The “volunteers” left.", "“I saw them leave at noon,” he said.")
    assert [q.scare for q in find_quotes(made)] == [True, False]


def test_two_quotations_of_one_paragraph_are_two() -> None:
    assert quoted("“Stay home,” she said. “The roads are closed.”") == [
        ["Stay home,"],
        ["The roads are closed."],
    ]


def test_marks_alone_do_no_harm() -> None:
    assert quoted("\" “ ” ' ‘ «", "“”") == [] or quoted("“”") == []
