"""Several articles at once: splits, cross-references, places of lone paragraphs, a further article."""

from __future__ import annotations

from tests.unit.alignment.test_align import CHEESE, DIVERS, FERRY, FINES, WIRE, made

from crossread.alignment import align, shared, similarity
from crossread.alignment.rows import lay_out
from crossread.mentions import read_mentions
from crossread.model import Band, Link, ParagraphRef
from crossread.relations import stems


def link(a: tuple[int, int], b: tuple[int, int], score: float = 0.5) -> Link:
    return Link(ParagraphRef(*a), ParagraphRef(*b), score, Band.STRONG)


def test_one_paragraph_against_three_stands_in_one_row() -> None:
    articles = [made("One."), made("One.", "Two.", "Three.", outlet="B")]
    rows = lay_out(articles, [link((0, 1), (1, n)) for n in (1, 2, 3)], 0, 0.2)
    assert [row.cells for row in rows] == [((1,), (1, 2, 3))]


def test_a_link_far_off_is_a_cross_reference_on_both_rows() -> None:
    articles = [made("One."), made(*(f"Number {n}." for n in range(1, 10)), outlet="B")]
    rows = lay_out(articles, [link((0, 1), (1, 1), 0.9), link((0, 1), (1, 9))], 0, 0.2)
    first = next(row for row in rows if row.cells[0])
    last = next(row for row in rows if row.cells[1] == (9,))
    assert first.cells == ((1,), (1,))
    assert first.also == (ParagraphRef(1, 9),)
    assert last.also == (ParagraphRef(0, 1),)


def test_a_lone_paragraph_stands_behind_its_predecessor() -> None:
    articles = [made("One.", "Two."), made("One.", "Only here.", "Two.", outlet="B")]
    rows = lay_out(articles, [link((0, 1), (1, 1)), link((0, 2), (1, 3))], 0, 0.2)
    assert [row.cells for row in rows] == [((1,), (1,)), ((), (2,)), ((2,), (3,))]


def test_what_comes_before_all_partners_stands_just_before_the_first() -> None:
    articles = [made("One.", "Two.", "Three."), made("Only here.", "And here.", "Two.", outlet="B")]
    rows = lay_out(articles, [link((0, 2), (1, 3))], 0, 0.2)
    assert [row.cells for row in rows] == [((1,), ()), ((), (1,)), ((), (2,)), ((2,), (3,)), ((3,), ())]
    rows = lay_out(articles, [], 0, 0.2)
    assert [row.cells for row in rows] == [
        ((1,), ()),
        ((2,), ()),
        ((3,), ()),
        ((), (1,)),
        ((), (2,)),
        ((), (3,)),
    ]


def test_a_further_article_gives_what_comparing_all_from_scratch_gives() -> None:
    articles = [made(FERRY, WIRE), made(FINES, FERRY, outlet="B"), made(DIVERS, WIRE, CHEESE, outlet="C")]
    mentions = [read_mentions(a) for a in articles]
    align(articles[:2], mentions[:2])
    grown = align(articles, mentions)
    for kept in (shared._prepared, shared._between, similarity._words, similarity._paired, similarity._grams):
        kept.cache_clear()
    stems.terms.cache_clear()
    assert align(articles, mentions) == grown


def test_shared_copy_of_two_articles_is_looked_for_once() -> None:
    articles = [made(WIRE), made(DIVERS, WIRE, outlet="B")]
    align(articles, [])
    before = shared._between.cache_info()
    align([*articles, made(FERRY, outlet="C")], [])
    after = shared._between.cache_info()
    assert after.hits == before.hits + 1
    assert after.misses == before.misses + 2
