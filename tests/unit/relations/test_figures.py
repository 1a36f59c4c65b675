"""Are two figures one quantity, and how do their values stand to each other?"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossread.mentions.figures import find_figures
from crossread.model import Relation, Source, SourceKind, Stamp
from crossread.relations.figures import (
    FigureRelation,
    InContext,
    described,
    key,
    match_parts,
    relate,
    relate_keys,
)
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def figure(text: str, day: int = 10, which: int = 0) -> InContext:
    article = build_article("", [text], SOURCE, published=Stamp(datetime(2024, 5, day), date_only=True))
    return InContext(find_figures(article)[which], article)


def related(a: str, b: str, days: tuple[int, int] = (10, 10)) -> FigureRelation:
    return relate(figure(a, days[0]), figure(b, days[1]))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("Twelve people were killed in Lyon.", "The fire in Lyon killed 12.", Relation.EQUAL),
        (
            "More than 200 people were killed in Lyon.",
            "The fire in Lyon killed 224 people.",
            Relation.COMPATIBLE,
        ),
        ("About 1,000 people were injured in Lyon.", "The fire in Lyon injured 950.", Relation.COMPATIBLE),
        ("Dozens were killed in Lyon.", "The fire in Lyon killed 60.", Relation.COMPATIBLE),
        ("The fire in Lyon killed 12 people.", "The fire in Lyon killed 15 people.", Relation.CONFLICT),
        ("The road is 10 miles long.", "The road is 16.09 km long.", Relation.EQUAL),
        ("The fire in Lyon killed 12 people.", "The fire in Lille killed 15 people.", Relation.DIFFERENT),
        ("The fire in Lyon killed 12 people.", "The fire in Lyon injured 15 people.", Relation.DIFFERENT),
        (
            "The fire in Lyon killed 12 people.",
            "The fire in Lyon killed another 3 people.",
            Relation.DIFFERENT,
        ),
        ("The fire in Lyon killed 12 people.", "The fire in Lyon killed 4 Belgians.", Relation.DIFFERENT),
        ("Over 1,100 were killed in the raid.", "At least 6,500 fighters were present.", Relation.DIFFERENT),
        ("They pledged $5 million in aid.", "They pledged 5 million euros in aid.", Relation.DIFFERENT),
        ("Support fell 3 percent.", "Support fell 3 percentage points.", Relation.DIFFERENT),
        ("They pledged $5 million in aid.", "They pledged $7 million in aid.", Relation.CONFLICT),
        ("The fire destroyed 12 homes in Lyon.", "The fire destroyed 30 cars in Lyon.", Relation.DIFFERENT),
    ],
)
def test_relations(a: str, b: str, relation: Relation) -> None:
    for found in (related(a, b), related(b, a)):
        assert found.relation is relation, found
        assert found.same == (relation is not Relation.DIFFERENT)
        assert found.reason.endswith(".")


def test_a_later_larger_toll_is_an_update() -> None:
    a, b = "The fire in Lyon killed 12 people.", "The fire in Lyon killed 15 people."
    assert related(a, b, (10, 11)).relation is Relation.UPDATED
    assert related(b, a, (10, 11)).relation is Relation.CONFLICT


def test_no_conflict_where_only_one_side_names_a_place() -> None:
    found = related("The fire killed 12 people.", "The fire in Lyon killed 15 people.")
    assert found.relation is Relation.NOT_COMPARABLE
    assert "France" in found.reason or "lyon" in found.reason.lower()


def test_soldiers_may_be_a_part_of_the_people() -> None:
    found = related("The raid in Lyon killed 12 soldiers.", "The raid in Lyon killed 15 people.")
    assert found.relation is Relation.NOT_COMPARABLE


def test_another_year_is_another_count() -> None:
    found = related(
        "The flood in 1995 killed 168 people in Lyon.", "The flood in 2024 killed 12 people in Lyon."
    )
    assert found.relation is Relation.DIFFERENT


_TEXTS = st.builds(
    "{} {} {} were {} in {}.".format,
    st.sampled_from(["At least", "About", "Some", "Up to", "Exactly"]),
    st.integers(0, 5000),
    st.sampled_from(["people", "soldiers", "Belgians", "homes", "others"]),
    st.sampled_from(["killed", "injured", "destroyed", "seen"]),
    st.sampled_from(["Lyon", "Kabul", "Gotham"]),
)


@given(_TEXTS, _TEXTS, st.integers(1, 28), st.integers(1, 28))
@example("At least 0 people were killed in Lyon.", "Exactly 1900 Belgians were killed in Lyon.", 1, 1)
def test_relating_is_symmetric_and_reflexive(a: str, b: str, first: int, second: int) -> None:
    one, two = figure(a, first), figure(b, second)
    assert relate(one, two).relation is relate(two, one).relation
    assert relate(one, two).confidence == relate(two, one).confidence
    assert relate(one, one).relation is Relation.EQUAL or not one.figure.kind


@given(_TEXTS, _TEXTS, _TEXTS, st.integers(1, 28))
@example(
    "12 people were killed in Lyon.", "15 people were killed in Lyon.", "30 cars were burnt in Lille.", 1
)
def test_keys_of_one_description_have_the_same_parts(a: str, b: str, c: str, day: int) -> None:
    one, two, other = key(figure(a, 1)), key(figure(b, day)), key(figure(c, 1))
    if described(one) == described(two):
        assert match_parts(one, other) == match_parts(two, other)
        assert relate_keys(two, other, match_parts(one, other)) == relate_keys(two, other)
