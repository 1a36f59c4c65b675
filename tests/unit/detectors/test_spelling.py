"""Which names of two articles are set against each other as one name written otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossread.alignment import align
from crossread.detectors import Context
from crossread.detectors._proposals import PROPOSERS
from crossread.mentions import read_mentions
from crossread.model import Source, SourceKind
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def pairs(one: str, two: str) -> set[tuple[str, str]]:
    articles = tuple(build_article("", [text], SOURCE) for text in (one, two))
    mentions = tuple(map(read_mentions, articles))
    context = Context(articles, mentions, align(articles, mentions))
    return {(c.note["a"], c.note["b"]) for c in PROPOSERS["spelling"][1](context)}


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        (
            "The skipper, Yusuf Ghanim, spoke.",
            "The skipper, Yousef Ganem, spoke.",
            ("Yusuf Ghanim", "Yousef Ganem"),
        ),
        ("Mayor Bill Orsk spoke.", "Mayor William Orsk spoke.", ("Bill Orsk", "William Orsk")),
        ("Mayor Charles P. Orsk spoke.", "Mayor Chuck Orsk spoke.", ("Charles P Orsk", "Chuck Orsk")),
        ("The envoy, Kim Dal-su, spoke.", "The envoy, Kim Dal Su, spoke.", ("Kim Dal-su", "Kim Dal Su")),
        (
            "The envoy, Karim Nasri, spoke.",
            "The envoy, Karim al-Nasri, spoke.",
            ("Karim Nasri", "Karim al-Nasri"),
        ),
        ("They met in Velmor Square.", "They met in Velmor Park.", ("Velmor Square", "Velmor Park")),
        ("Captain José Orsk spoke.", "Captain Jose Orsk spoke.", ("José Orsk", "Jose Orsk")),
    ],
)
def test_one_name_written_otherwise(one: str, two: str, found: tuple[str, str]) -> None:
    assert found in pairs(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Tharan troops left.", "Tharans left."),
        ("Iran said no.", "Iraq said no."),
        ("Republicans said no.", "The Republican spoke."),
        ("Captain Olga Brandt spoke.", "Captain Brandt spoke."),
        ("Luisa Orsk spoke.", "Lucas Orsk spoke."),
        ("Peter Miller spoke.", "Anna Muller spoke."),
        ("Orsk and Orsik spoke.", "Orsik and Orsk spoke."),
    ],
)
def test_other_names_are_left_alone(one: str, two: str) -> None:
    assert pairs(one, two) == set()
