"""The figure ledger on paper, from a ledger built by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.unit.report.fixture import NOW, comparison, session

from crossread.across.ledger import CellState, Ledger, LedgerCell, LedgerRow, Note, Statement
from crossread.model import Bound, Relation, Span
from crossread.report import ANY_STATE, Filter, Options, Part
from crossread.report.blocks import Heading, Ranges, Run, Table
from crossread.report.material import Material, gather
from crossread.report.sections import figures

EXACT = Statement(0, 0, Span(0, 3), "one operative", "1", Decimal(1), Decimal(1), Bound.EXACT, 1)
OPEN = Statement(
    1, 0, Span(0, 3), "At least two", "≥ 2", Decimal(2), None, Bound.AT_LEAST, 1, "two officials"
)
EARLIER = replace(OPEN, written="three", value="3", low=Decimal(3), high=Decimal(3), note=Note.HISTORY)
ROW = LedgerRow(
    title="people killed",
    kind="killed",
    unit="",
    cells=(
        LedgerCell(CellState.STATED, (EXACT,)),
        LedgerCell(CellState.STATED, (OPEN, EARLIER)),
        LedgerCell(CellState.CANNOT_TELL),
        LedgerCell(CellState.NOT_FOUND),
    ),
    relation=Relation.CONFLICT,
    reason="The values cannot be true of one count.",
    scale_low=Decimal(1),
    scale_high=Decimal(3),
    clock="B may be newer",
    place="Tallis",
)
ALONE = replace(
    ROW, title="fighters", cells=(ROW.cells[0], *(LedgerCell(CellState.NOT_FOUND),) * 3), reason="Only A."
)


def material(ledger: Ledger) -> Material:
    options = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))
    return replace(gather(comparison(), session(), options), ledger=ledger)


def told(cell: tuple[Run, ...]) -> str:
    return "".join(run.text for run in cell)


def test_a_column_for_each_article() -> None:
    table = next(b for b in figures.blocks(material(Ledger((ROW,), ()))) if isinstance(b, Table))
    (row,) = table.rows
    assert told(row[0]) == "people killed Tallis"
    assert told(row[1]) == "1 “one operative” the outlet itself [A¶1]"
    assert (
        told(row[2])
        == "≥ 2 “At least two” two officials [B¶1]; 3 “three” two officials, earlier number [B¶1]"
    )
    assert [told(c) for c in row[3:5]] == ["cannot tell", "not found"]
    assert told(row[5]) == "differs B may be newer; The values cannot be true of one count."


def test_a_list_where_columns_would_be_too_narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "MOST_COLUMNS", 3)
    table = next(b for b in figures.blocks(material(Ledger((ROW,), ()))) if isinstance(b, Table))
    assert [told(r[1])[0] for r in table.rows] == ["A", "B"]


def test_drawing_says_the_same_in_words() -> None:
    (drawing,) = [b for b in figures.blocks(material(Ledger((ROW,), ()))) if isinstance(b, Ranges)]
    assert drawing.alt == "Number line for people killed: A: 1; B: ≥ 2; B: 3. Relation: differs."
    assert [b.high for b in drawing.bars] == [Decimal(1), None, Decimal(3)]
    alike = replace(ROW, cells=(ROW.cells[0], LedgerCell(CellState.STATED, (EXACT,)), *ROW.cells[2:]))
    assert not [b for b in figures.blocks(material(Ledger((alike,), ()))) if isinstance(b, Ranges)]


def test_not_comparable_stands_apart_with_its_reason() -> None:
    blocks = figures.blocks(material(Ledger((), (ALONE,))))
    headings = [b.text for b in blocks if isinstance(b, Heading)]
    assert headings == ["Differences in figures", "Not comparable"]
    table = next(b for b in blocks if isinstance(b, Table))
    assert told(table.rows[0][2]) == "Only A."
