"""Headlines stand together in the first row: they play one role, whatever words they share."""

from __future__ import annotations

import pytest
from tests.unit.alignment.test_align import CHEESE, DIVERS, FERRY, FERRY_TOO, FINES, SOURCE

from crossread.alignment import align
from crossread.alignment.rows import lay_out
from crossread.model import Article, Band, Link, ParagraphRef, Pin, PinKind, Row
from crossread.text import build_article


def titled(headline: str, *paragraphs: str, outlet: str) -> Article:
    return build_article(headline, paragraphs, SOURCE, outlet=outlet)


@pytest.fixture
def three() -> list[Article]:
    return [
        titled("Ferry sinks in fog off Port Lanning", FERRY, FINES, DIVERS, outlet="A"),
        titled("What the cheese makers say", CHEESE, DIVERS, outlet="B"),
        titled("Passenger ferry lost on a sandbank", DIVERS, FERRY_TOO, outlet="C"),
    ]


def first(rows: tuple[Row, ...]) -> tuple[tuple[int, ...], ...]:
    return rows[0].cells


def link(a: tuple[int, int], b: tuple[int, int], score: float = 0.5) -> Link:
    return Link(ParagraphRef(*a), ParagraphRef(*b), score, Band.STRONG)


def pin(kind: PinKind, a: tuple[Article, int], b: tuple[Article, int] | None = None) -> Pin:
    return Pin(kind, (a[0].id, a[1]), (b[0].id, b[1]) if b else None)


@pytest.mark.parametrize("base", [0, 1, 2])
def test_headlines_share_the_first_row_whatever_the_base(three: list[Article], base: int) -> None:
    rows = align(three, [], base=base).rows
    assert first(rows) == ((0,), (0,), (0,))
    assert rows[0].is_head
    assert not any(0 in cell for row in rows[1:] for cell in row.cells)


def test_a_headline_that_reports_a_row_says_so_and_counts_as_stating_it() -> None:
    articles = [titled("One", "Two.", outlet="A"), titled("Other", "Not this.", "This.", outlet="B")]
    rows = lay_out(articles, [link((0, 0), (1, 2))], 0, 0.2)
    row = next(r for r in rows if r.cells[1] == (2,))
    assert row.headlines == (0,)
    assert row.stated == ((0,), (2,))
    assert row.also == (ParagraphRef(0, 0),)
    assert rows[0].also == (ParagraphRef(1, 2),)


def test_two_paragraphs_are_not_held_together_by_a_headline() -> None:
    articles = [
        titled("One", "Two.", outlet="A"),
        titled("Other", "Not.", outlet="B"),
        titled("X", "Y.", outlet="C"),
    ]
    rows = lay_out(articles, [link((0, 0), (1, 1)), link((0, 0), (2, 1))], 0, 0.2)
    assert [row.cells for row in rows] == [
        ((0,), (0,), (0,)),
        ((1,), (), ()),
        ((), (1,), ()),
        ((), (), (1,)),
    ]


def test_a_headline_taken_apart_stands_alone_below_the_others(three: list[Article]) -> None:
    kept = [pin(PinKind.UNMATCH, (three[1], 0), (three[i], 0)) for i in (0, 2)]
    for pins in (kept, [pin(PinKind.ALONE, (three[1], 0))]):
        rows = align(three, [], pins=pins).rows
        assert first(rows) == ((0,), (), (0,))
        assert ((), (0,), ()) in [row.cells for row in rows[1:]]
    back = [*kept, *(pin(PinKind.MATCH, (three[1], 0), (three[i], 0)) for i in (0, 2))]
    assert first(align(three, [], pins=back).rows) == ((0,), (0,), (0,))


def test_a_paragraph_matched_with_a_headline_by_hand_joins_it(three: list[Article]) -> None:
    rows = align(three, [], pins=[pin(PinKind.MATCH, (three[0], 0), (three[2], 2))]).rows
    assert first(rows) == ((0,), (0,), (0, 2))
    assert rows[0].pinned
    assert not rows[0].is_head
    rest = [n for row in rows for n in row.cells[2] if n]
    assert rest == [2, 1]


def test_an_article_without_a_headline_leaves_its_cell_empty(three: list[Article]) -> None:
    bare = titled("", FERRY, FINES, outlet="D")
    rows = align([bare, *three], []).rows
    assert first(rows) == ((), (0,), (0,), (0,))
    assert [n for row in rows for n in row.cells[0]] == [1, 2]


def test_a_cell_of_several_paragraphs_does_not_call_back_what_follows() -> None:
    articles = [titled("", "One.", "Two.", "Three.", "Four.", outlet="A"), titled("", "One.", outlet="B")]
    rows = lay_out(articles, [link((0, 1), (1, 1)), link((0, 3), (1, 1))], 0, 0.2)
    assert [row.cells[0] for row in rows] == [(1, 3), (2,), (4,)]
