"""The coverage matrix, the timeline and the shared-copy map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossread.across.coverage import Coverage, Place, coverage_matrix
from crossread.across.shared import shared_copy
from crossread.across.timeline import label, timeline
from crossread.alignment import align
from crossread.model import (
    Article,
    Comparison,
    DateMention,
    Mentions,
    Source,
    SourceKind,
    SourceWarning,
    Span,
    Stamp,
    WarningKind,
)
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
FERRY = "A passenger ferry sank off Port Lanning on Monday after striking a sandbank in thick fog."
FINES = "The operator, Lanning Lines, had been fined twice for carrying too many passengers."
DIVERS = "Divers from the naval base at Corrow searched the wreck until nightfall."
CHEESE = "Elsewhere on the coast, the cheese fair at Molm opened under blue skies."
WIRE = (
    "the survey vessel had left the harbor before dawn with a crew of nine and a load of drilling gear that "
    "its owners had promised to land on the northern islands by noon although the forecast spoke of heavy seas"
)


def made(*paragraphs: str, headline: str = "", published: str = "") -> Article:
    stamp = Stamp(datetime.fromisoformat(published), date_only=True) if published else None
    return build_article(headline, paragraphs, SOURCE, published=stamp)


def compared(articles: Sequence[Article], dates: Sequence[Sequence[DateMention]] = ()) -> Comparison:
    given = dates or [()] * len(articles)
    mentions = [Mentions(a.id, dates=tuple(d)) for a, d in zip(articles, given, strict=True)]
    return Comparison(tuple(articles), tuple(mentions), align(articles, mentions), (), "")


def dated(article: Article, words: str, iso: str) -> DateMention:
    at = article.text.index(words)
    return DateMention(Span(at, at + len(words)), iso)


def test_a_fact_has_a_cell_for_every_article_and_stands_where_it_is_highest() -> None:
    one = made(CHEESE, DIVERS, FERRY)
    two = made(FERRY, FINES)
    matrix = coverage_matrix(compared([one, two]), least=2)
    (fact,) = matrix.facts
    assert fact.text == FERRY
    assert fact.article == 1
    assert [c.place for c in fact.cells] == [Place.BODY, Place.LEAD]
    assert [c.label for c in fact.cells] == ["¶3 of 3", "¶1 of 2"]
    assert fact.cells[0].depth == 1.0
    assert matrix.shared_by_all == 1


def test_what_is_missing_is_not_found_or_cannot_be_told() -> None:
    warning = SourceWarning(WarningKind.CUT_OFF, "The text ends early.")
    whole, cut = made(CHEESE), replace(made(FINES), warnings=(warning,))
    matrix = coverage_matrix(compared([made(FERRY), whole, cut]))
    ferry = next(f for f in matrix.facts if f.text == FERRY)
    assert [c.state for c in ferry.cells] == [Coverage.STATED, Coverage.NOT_FOUND, Coverage.CANNOT_TELL]
    assert ferry.cells[1].spans == ()
    assert ferry.stated == 1
    assert matrix.totals == (1, 1, 1)


def test_a_headline_is_told_as_one() -> None:
    article = made(CHEESE, headline="Passenger ferry sank off Port Lanning in thick fog")
    facts = coverage_matrix(compared([article, made(DIVERS, FERRY)])).facts
    cell = next(f.cells[0] for f in facts if f.text == FERRY)
    assert (cell.place, cell.depth, cell.label) == (Place.HEADLINE, 0.0, "headline")
    assert not any(f.text == article.headline for f in facts)


def test_days_are_in_order_of_time_with_who_names_them() -> None:
    one = made("It sank on Monday.", "An inquiry opened in 2023.", published="2024-03-05")
    two = made("It sank on 4 March.", "The ferry was built long ago.")
    dates = [
        [dated(one, "Monday", "2024-03-04"), dated(one, "2023", "2023")],
        [dated(two, "4 March", "2024-03-04"), dated(two, "long ago", "")],
    ]
    line = timeline(compared([one, two], dates))
    assert [e.iso for e in line.entries] == ["2023", "2024-03-04", "2024-03-05"]
    assert [[m.text for m in cell] for cell in line.entries[1].cells] == [["Monday"], ["4 March"]]
    assert line.entries[2].published == (0,)
    assert line.entries[2].cells == ((), ())
    assert [m.text for m in line.unresolved] == ["long ago"]
    context = line.entries[1].cells[0][0].context
    assert one.text[context.start : context.end] == "It sank on Monday."


def test_the_coarser_date_stands_before_the_finer() -> None:
    article = made("In 2024, in the first quarter, in January, on New Year's Day.")
    values = ["2024-01-01", "2024-Q1", "2024", "2024-01"]
    line = timeline(compared([article, article], [[dated(article, "In", v) for v in values], []]))
    order = [e.iso for e in line.entries]
    assert order[0] == "2024"
    assert order[-1] == "2024-01-01"


@pytest.mark.parametrize(
    ("iso", "shown"),
    [("1998-08", "August 1998"), ("1989-Q3", "quarter 3 of 1989"), ("2001", "2001"), ("199", "the 1990s")],
)
def test_a_date_is_written_as_readers_write_it(iso: str, shown: str) -> None:
    assert str(label(iso)).lower() == shown.lower()


def test_shared_copy_counts_words_pairs_and_shares() -> None:
    one, two, three = made(WIRE, CHEESE), made(DIVERS, WIRE), made(FINES)
    copy = shared_copy(compared([one, two, three]))
    (passage,) = copy.passages
    assert passage.text == WIRE
    assert [(i, number) for i, _, number in passage.places] == [(0, 1), (1, 2)]
    assert copy.pairs == (((0, 1), passage.words),)
    assert 0.5 < copy.shares[0] < 1
    assert copy.shares[2] == 0.0


def test_articles_without_common_passages_share_nothing() -> None:
    copy = shared_copy(compared([made(FERRY), made(FERRY.replace("Monday", "Tuesday"))]))
    assert copy.passages == ()
    assert copy.shares == (0.0, 0.0)
    assert copy.pairs == ()
