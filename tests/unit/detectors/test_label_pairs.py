"""Which words of two articles are set against each other as labels of other weight."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossread.alignment import align
from crossread.detectors import Context
from crossread.detectors._assign import ends
from crossread.detectors._proposals import PROPOSERS
from crossread.mentions import read_mentions
from crossread.model import Source, SourceKind
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
OPENING = "The ferry to Port Lanning was stopped on Monday."


def pairs(one: str, two: str) -> set[tuple[str, str]]:
    articles = tuple(build_article("", [OPENING, text], SOURCE) for text in (one, two))
    mentions = tuple(map(read_mentions, articles))
    context = Context(articles, mentions, align(articles, mentions))
    return {(c.note["a"], c.note["b"]) for c in PROPOSERS["label"][1](context)}


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("Four rebels held the pier.", "Four terrorists held the pier of the port.", ("rebel", "terrorist")),
        ("The protest at the pier went on.", "The riot at the pier went on.", ("protest", "riot")),
        ("The government of Velm closed the pier.", "The regime closed the pier.", ("government", "regime")),
    ],
)
def test_words_of_other_weight(one: str, two: str, found: tuple[str, str]) -> None:
    assert found in pairs(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The protesters left the pier.", "The demonstrators left the pier."),
        ("The rebels held the pier.", "The rebels held the pier."),
        ("The mob left the pier; the protesters stayed.", "The protesters stayed and the mob left the pier."),
        ("The rifle lay on the pier.", "The hunting rifles lay in a net."),
    ],
)
def test_equal_words_of_both_and_added_words_are_left_alone(one: str, two: str) -> None:
    assert pairs(one, two) == set()


def test_a_name_is_no_label() -> None:
    assert pairs("The Velm Regime Party met at the pier.", "The government met at the pier.") == set()


def test_words_of_one_scale_are_one_finding() -> None:
    one = "Four gunmen held the pier. The militants burned a crane of the pier."
    two = "Four rebels held the pier. The rebels burned a crane of the pier."
    articles = tuple(build_article("", [OPENING, text], SOURCE) for text in (one, two))
    mentions = tuple(map(read_mentions, articles))
    found = PROPOSERS["label"][1](Context(articles, mentions, align(articles, mentions)))
    ends_of = {ends("label", c) for c in found if "rebel" in c.note.values()}
    assert ends_of == {((0, "armed political actors"), (1, "armed political actors"))}
