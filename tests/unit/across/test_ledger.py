"""The figure ledger: rows, cells, clock, sums, and what is kept apart."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.across.ledger import CellState, Ledger, LedgerRow, Note, figure_ledger
from crossread.mentions.dates import find_dates
from crossread.mentions.figures import find_figures
from crossread.model import (
    Alignment,
    Article,
    Comparison,
    Mentions,
    Relation,
    Source,
    SourceKind,
    SourceWarning,
    Stamp,
    WarningKind,
)
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def article(*paragraphs: str, day: int = 3, headline: str = "", cut: bool = False) -> Article:
    warnings = (SourceWarning(WarningKind.CUT_OFF, "Cut off."),) if cut else ()
    published = Stamp(datetime(2024, 5, day), date_only=True) if day else None
    return build_article(headline, paragraphs, SOURCE, published=published, warnings=warnings)


def ledger(*articles: Article) -> Ledger:
    mentions = tuple(Mentions(a.id, figures=find_figures(a), dates=find_dates(a)) for a in articles)
    return figure_ledger(Comparison(articles, mentions, Alignment(), (), "1"))


def only(rows: tuple[LedgerRow, ...]) -> LedgerRow:
    assert len(rows) == 1, [r.title for r in rows]
    return rows[0]


def test_an_update_with_its_clock_and_scale() -> None:
    row = only(
        ledger(
            article("The quake in Peru killed 82 people."),
            article("The quake in Peru killed 192 people.", day=4),
        ).rows
    )
    assert row.relation is Relation.UPDATED
    assert row.clock == "B may be newer"
    assert row.kind == "killed"
    assert (row.scale_low, row.scale_high) == (82, 192)
    assert not row.logarithmic
    assert [s.reference for c in row.cells for s in c.statements] == ["[A¶1]", "[B¶1]"]
    assert [c.current.value for c in row.cells if c.current] == ["82", "192"]


def test_a_toll_revised_down() -> None:
    row = only(
        ledger(
            article("The quake in Peru killed 192 people."),
            article("The quake in Peru killed 182 people.", day=4),
        ).rows
    )
    assert row.relation is Relation.CONFLICT
    assert row.clock == "B may be newer, revised down"


def test_order_unknown() -> None:
    row = only(
        ledger(
            article("The quake in Peru killed 192 people.", day=0),
            article("The quake in Peru killed 182 people.", day=0),
        ).rows
    )
    assert row.clock == "order unknown"


def test_the_four_quantities_are_never_one() -> None:
    found = ledger(
        article("Between 1,600 and 1,700 were jailed in Peru.", "Over 1,100 were killed in Peru."),
        article("At least 6,500 fighters were present in Peru, 4,000 of them near the border."),
    )
    assert found.rows == ()
    assert len(found.apart) == 4
    assert all(r.reason for r in found.apart)


def test_history_stays_in_its_cell() -> None:
    found = ledger(
        article("The death toll in Peru, initially 10, has risen to 12."),
        article("The quake in Peru killed 12 people."),
    )
    row = only(found.rows)
    assert row.relation is Relation.EQUAL
    cell = row.cells[0]
    assert [(s.value, s.note) for s in cell.statements] == [("12", Note.CURRENT), ("10", Note.HISTORY)]


def test_a_sum_that_works_is_no_conflict() -> None:
    found = ledger(
        article("The bombs killed 224 people, 213 in Kenya and 11 in Tanzania."),
        article("The bombs killed 224 people."),
    )
    assert all(r.relation is not Relation.CONFLICT for r in found.rows)


def test_not_found_and_cannot_tell() -> None:
    row = only(
        ledger(
            article("The quake in Peru killed 82 people."),
            article("The quake in Peru killed 82 people."),
            article("Nothing is known yet."),
            article("Nothing is known yet.", cut=True),
        ).rows
    )
    assert [c.state for c in row.cells[2:]] == [CellState.NOT_FOUND, CellState.CANNOT_TELL]
    assert row.articles == (0, 1)


def test_a_wide_row_is_logarithmic() -> None:
    row = only(
        ledger(article("At least 12 people died in Peru."), article("Some 4,000 people died in Peru.")).rows
    )
    assert row.logarithmic


def test_kept_apart_with_the_reason() -> None:
    found = ledger(
        article("The quake killed 82 people in Peru."), article("The quake killed 10 people in Chile.")
    )
    assert found.rows == ()
    assert {r.relation for r in found.apart} == {Relation.NOT_COMPARABLE}
    assert all("Different places" in r.reason for r in found.apart)


def test_a_town_on_no_list_makes_no_second_row() -> None:
    found = ledger(
        article("The fire in Delmare killed 12 people.", "The fire killed 12 people, police said."),
        article("The fire killed 14 people.", "Officials in Delmare said 14 people were killed."),
    )
    row = only(found.rows)
    assert (row.relation, row.place, found.apart) == (Relation.CONFLICT, "Delmare", ())
    assert row.title == "people killed · Delmare"


def test_a_town_lies_in_the_place_whose_region_it_is_put_in() -> None:
    found = ledger(
        article("The flood at Delmare in the Ruva valley killed 12 people."),
        article("The flood in Ostria's Ruva valley killed 14 people."),
    )
    assert only(found.rows).relation is Relation.CONFLICT
    apart = ledger(
        article("The flood at Delmare in the Ruva valley killed 12 people."),
        article("The flood in Ostria's Hesk valley killed 14 people."),
    )
    assert len(apart.apart) == 2
    assert all("Different places" in r.reason for r in apart.apart)


def test_a_town_is_in_the_country_it_is_named_with() -> None:
    found = ledger(
        article("The fire in Delmare killed 12 people."),
        article("The fire in Delmare, Peru, killed 14 people."),
    )
    assert (only(found.rows).relation, only(found.rows).place) == (Relation.CONFLICT, "Delmare, Peru")


def test_a_town_named_with_two_countries_is_in_neither() -> None:
    found = ledger(
        article("The fire in Delmare killed 12 people."),
        article(
            "The fire in Delmare, Peru, killed 14 people.", "A flood in Delmare, Chile, killed 9 people."
        ),
    )
    assert found.rows == ()


def test_an_empty_comparison() -> None:
    assert ledger() == Ledger()
    assert ledger(article("No numbers here."), article("None here.")) == Ledger()


_SENTENCES = st.builds(
    "{} {} people were {} in {}.".format,
    st.sampled_from(["At least", "About", "Some", "Another"]),
    st.integers(0, 900),
    st.sampled_from(["killed", "injured", "arrested"]),
    st.sampled_from(["Peru", "Chile", "the north"]),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(_SENTENCES, min_size=1, max_size=4), min_size=1, max_size=4))
def test_every_statement_lies_in_its_article_and_on_its_scale(texts: list[list[str]]) -> None:
    articles = [article(*paragraphs) for paragraphs in texts]
    found = ledger(*articles)
    assert found == ledger(*articles)
    for row in (*found.rows, *found.apart):
        assert len(row.cells) == len(articles)
        for i, cell in enumerate(row.cells):
            for statement in cell.statements:
                assert statement.article == i
                assert statement.span.of(articles[i].text).split() == statement.written.split()
                assert statement.high is None or statement.high <= row.scale_high
