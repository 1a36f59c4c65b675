"""Long lists of figures: nothing is lost, and the work grows with the figures, not with their square."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from tests.unit.across.test_ledger import article

from crossread.across import ledger_assign
from crossread.across.ledger import figure_ledger
from crossread.across.ledger_assign import assign
from crossread.across.ledger_pairs import PAIRWISE, PARTNERS
from crossread.errors import Cancelled
from crossread.mentions.figures import find_figures
from crossread.model import Alignment, Article, Comparison, Figure, Mentions, Relation, Scope, Span
from crossread.relations.arithmetic import parts_of
from crossread.relations.figures import FigureRelation, Key, relate_keys


def compared(*articles: Article) -> Comparison:
    mentions = tuple(Mentions(a.id, figures=find_figures(a)) for a in articles)
    return Comparison(articles, mentions, Alignment(), (), "1")


@pytest.fixture
def related(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often two figures were set against each other."""
    calls: list[int] = []

    def counted(a: Key, b: Key) -> FigureRelation:
        calls.append(1)
        return relate_keys(a, b)

    monkeypatch.setattr(ledger_assign, "relate_keys", counted)
    return calls


def held(comparison: Comparison) -> Counter[tuple[int, int]]:
    return Counter((m.article, m.index) for g in assign(comparison) for m in g.members)


def every(comparison: Comparison) -> Counter[tuple[int, int]]:
    return Counter((a, i) for a, m in enumerate(comparison.mentions) for i in range(len(m.figures)))


def test_one_figure_repeated_a_thousand_times(related: list[int]) -> None:
    long = article("At least 12 people were killed in the harbour, police said today. " * 1000)
    comparison = compared(article("Fire killed 12 people in the harbour, police said."), long)
    assert held(comparison) == every(comparison)
    assert len(related) < 10
    (row,) = figure_ledger(comparison).rows
    assert row.relation is Relation.COMPATIBLE
    assert [[s.value for s in c.statements] for c in row.cells] == [["12"], ["≥ 12"]]


def roll(seed: int, length: int) -> Article:
    """A roll of losses, some of which the other articles have under another number."""
    lines = [
        f"Near Tor{chr(97 + n % 26)}{chr(97 + n // 26)}os {(seed * n) % 83 + 2} sailors were killed on a quiet day."
        for n in range(length)
    ]
    return article(*lines, headline="A roll of losses")


def test_long_lists_lose_nothing_and_stay_cheap(related: list[int]) -> None:
    comparison = compared(*(roll(seed, 90) for seed in (1, 2, 3, 5)))
    figures = every(comparison)
    assert len(figures) > 2 * PAIRWISE
    assert held(comparison) == figures
    assert len(related) < 2 * PARTNERS * len(figures)


def test_equal_figures_of_unlike_sentences_stay_apart_in_short_lists() -> None:
    comparison = compared(
        article(
            "Nine lorries burned at the old depot early on Friday when a spark from welding set dry straw alight.",
            "A museum on the coast later bought nine lorries from a rich collector of army vehicles abroad.",
        ),
        article("Nine lorries burned at the old depot on Friday when welding set straw alight."),
    )
    assert [[m.article for m in g.members] for g in assign(comparison)] == [[0, 1], [0]]


def test_a_part_given_many_times_is_still_one_part() -> None:
    beside = [_killed(224), *([_killed(213, "Kenya")] * 300), _killed(11, "Tanzania")]
    found = parts_of(beside[0], beside)
    assert found is not None
    assert sorted(f.low for f in found) == [11, 213]
    assert parts_of(_killed(426), beside) is None


def _killed(number: int, place: str = "") -> Figure:
    scopes = (Scope("place", place),) if place else ()
    return Figure(Span(0, 3), Decimal(number), Decimal(number), kind="killed", scopes=scopes)


@pytest.mark.parametrize("after", [0, 10, 200, 1500])
def test_it_can_be_stopped_on_the_way(after: int) -> None:
    comparison = compared(*(roll(seed, 90) for seed in (1, 2, 3, 5)))
    calls = 0

    def stop(_done: int, _of: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        figure_ledger(comparison, stop)
    assert calls == after + 1
