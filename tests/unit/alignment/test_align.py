"""Alignment: links, rows, pins, order, shared copy."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossread.alignment import align
from crossread.model import Alignment, Article, Band, Pin, PinKind, Source, SourceKind
from crossread.settings import Settings
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
FERRY = "A passenger ferry sank off Port Lanning on Monday after striking a sandbank in thick fog."
FERRY_TOO = "On Monday a passenger ferry hit a sandbank in fog and sank near Port Lanning."
FINES = "The operator, Lanning Lines, had been fined twice for carrying too many passengers."
FINES_TOO = "Regulators fined Lanning Lines two times because its boats carried too many passengers."
DIVERS = "Divers from the naval base at Corrow searched the wreck until nightfall."
CHEESE = "Elsewhere on the coast, the cheese fair at Molm opened under blue skies."


def made(*paragraphs: str, outlet: str = "A") -> Article:
    return build_article("", paragraphs, SOURCE, outlet=outlet)


@pytest.fixture
def three() -> list[Article]:
    return [
        made(FERRY, FINES, DIVERS),
        made(FINES_TOO, FERRY_TOO, outlet="B"),
        made(CHEESE, FERRY_TOO, outlet="C"),
    ]


def cells(alignment: Alignment) -> list[tuple[tuple[int, ...], ...]]:
    return [row.cells for row in alignment.rows]


def test_paragraphs_that_report_the_same_share_a_row_whatever_their_order(three: list[Article]) -> None:
    rows = cells(align(three, []))
    assert ((1,), (2,), (2,)) in rows
    assert ((2,), (1,), ()) in rows
    assert ((3,), (), ()) in rows
    assert ((), (), (1,)) in rows


def test_every_paragraph_stands_in_exactly_one_row(three: list[Article]) -> None:
    rows = cells(align(three, []))
    placed = [(i, n) for row in rows for i, cell in enumerate(row) for n in cell]
    assert sorted(placed) == [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (2, 1), (2, 2)]


def test_the_base_article_decides_the_order(three: list[Article]) -> None:
    of_base = [row[1] for row in cells(align(three, [], base=1)) if row[1]]
    assert of_base == [(1,), (2,)]
    of_other = [row[0] for row in cells(align(three, [], base=0)) if row[0]]
    assert of_other == [(1,), (2,), (3,)]


def test_the_slider_gives_more_or_fewer_links(three: list[Article]) -> None:
    counts = [len(align(three, [], settings=Settings(links=s)).links) for s in (-1.0, 0.0, 1.0)]
    assert counts == sorted(counts)
    assert counts[0] < counts[2] or counts[0] == counts[1] > 0


def test_a_match_by_hand_holds_and_survives_a_new_article(three: list[Article]) -> None:
    pin = Pin(PinKind.MATCH, (three[0].id, 3), (three[2].id, 1))
    for articles in (three, [*three, made(DIVERS, outlet="D")], three[::-1]):
        alignment = align(articles, [], pins=[pin])
        pinned = [link for link in alignment.links if link.band is Band.PINNED]
        assert len(pinned) == 1
        a, b = articles.index(three[0]), articles.index(three[2])
        row = next(r for r in alignment.rows if r.pinned)
        assert 3 in row.cells[a]
        assert 1 in row.cells[b]


def test_unmatch_and_alone_take_links_out(three: list[Article]) -> None:
    unmatch = Pin(PinKind.UNMATCH, (three[0].id, 1), (three[1].id, 2))
    links = {(x.a, x.b) for x in align(three, [], pins=[unmatch]).links}
    assert all(not (a.article == 0 and a.number == 1 and b.article == 1 and b.number == 2) for a, b in links)
    alone = align(three, [], pins=[Pin(PinKind.ALONE, (three[0].id, 1))])
    assert ((1,), (), ()) in cells(alone)


def test_a_pin_on_an_article_that_is_gone_is_passed_over(three: list[Article]) -> None:
    pin = Pin(PinKind.MATCH, ("gone", 1), (three[0].id, 1))
    assert align(three, [], pins=[pin]) == align(three, [])


def test_sentences_are_linked_by_rank(three: list[Article]) -> None:
    links = align(three, []).sentence_links
    assert links
    assert all(link.a.article < link.b.article for link in links)


def test_alignment_is_the_same_twice_and_knows_empty_articles(three: list[Article]) -> None:
    assert align(three, []) == align(three, [])
    empty = made(outlet="E")
    assert align([empty, empty], []).rows == ()


WIRE = (
    "the survey vessel had left the harbor before dawn with a crew of nine and a load of drilling gear that its "
    "owners had promised to land on the northern islands by noon although the forecast spoke of heavy seas and the "
    "pilot had asked for a delay until the tug that was to go with them came back from the yard where it lay"
)


def test_shared_copy_is_found_to_within_three_words() -> None:
    words = WIRE.split()
    one = made("Our reporter writes from the pier.", "Witnesses say " + WIRE + ".", DIVERS)
    two = made(CHEESE, WIRE.capitalize() + " and nobody answered.", outlet="B")
    (passage,) = align([one, two], []).shared
    assert len(words) >= 60
    assert abs(passage.words - len(words)) <= 3
    for article, span in passage.spans:
        text = [one, two][article].text[span.start : span.end]
        assert abs(len(text.split()) - len(words)) <= 3


def test_an_edited_word_does_not_break_shared_copy_and_stock_phrases_are_none() -> None:
    edited = WIRE.replace("promised", "pledged")
    (passage,) = align([made(WIRE), made(edited, outlet="B")], []).shared
    assert abs(passage.words - len(WIRE.split())) <= 3
    stock = "The coast guard said it would release further information as soon as it becomes available."
    assert not align([made(FERRY, stock), made(CHEESE, stock, outlet="B")], []).shared
