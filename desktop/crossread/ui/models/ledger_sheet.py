"""The figure ledger as a sheet: quantities, how they stand to each other, each outlet's number."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal

from crossread.across.ledger import CellState, LedgerCell, LedgerRow, Note, Statement, figure_ledger
from crossread.model import Comparison, letter
from crossread.ui.kinds import RELATION_WORDS
from crossread.ui.models.sheets import TITLES, Cell, Ranges, Sheet, heads, nothing
from crossread.ui.words import mark, paragraph_sign, said, tr

_NOTES = {Note.HISTORY: mark("earlier number"), Note.SPLIT: mark("another source's number")}


def figures_sheet(comparison: Comparison, names: Sequence[str]) -> Sheet:
    """Rows that can be compared first, in the ledger's order; then those that cannot, with the reason."""
    ledger = figure_ledger(comparison)
    columns, outlets = heads((tr("Quantity"), tr("On one scale"), tr("Relation")), names)
    rows = [_row(row, float(at), apart=False) for at, row in enumerate(ledger.rows)]
    after = float(len(rows))
    rows += [_row(row, after + at, apart=True) for at, row in enumerate(ledger.apart)]
    note = tr("Rows in grey cannot be compared; the relation says why.") if ledger.apart else ""
    none = tr("No figures were found.")
    return Sheet("figures", tr(TITLES["figures"]), columns, outlets, tuple(rows), note, none)


def _row(row: LedgerRow, at: float, *, apart: bool) -> tuple[Cell, ...]:
    places = tuple((s.article, s.span) for c in row.cells for s in c.statements)
    title = said(row.title)
    tip = title
    if row.place and row.place not in row.title:
        title += f" · {row.place}"
    if row.part_of:
        title += " · " + tr("part of {whole}", whole=row.part_of)
    relation = tr(RELATION_WORDS[row.relation])
    if row.clock:
        relation += f" · {said(row.clock)}"
    reason = said(row.reason)
    return (
        Cell(title, at, places[:1], tip, quiet=apart),
        Cell("", at, drawing=Ranges(_spans(row))),
        Cell(reason if apart else relation, at, (), f"{relation}\n{reason}", quiet=apart),
        *(_cell(i, cell) for i, cell in enumerate(row.cells)),
    )


def _cell(article: int, cell: LedgerCell) -> Cell:
    if not cell.statements:
        return nothing(cell.state is CellState.CANNOT_TELL)
    first = cell.statements[0]
    lines = [_words(s) for s in cell.statements]
    places = tuple((article, s.span) for s in cell.statements)
    return Cell("\n".join(lines[:3]), float(first.low), places, "\n".join(lines))


def _words(statement: Statement) -> str:
    """``Nine soldiers [9] · ¶1 · hospital doctor``."""
    parts = [f"{statement.written} [{said(statement.value)}]", paragraph_sign(statement.paragraph)]
    if statement.speaker:
        parts.append(said(statement.speaker))
    if statement.note in _NOTES:
        parts.append(tr(_NOTES[statement.note]))
    return " · ".join(parts)


def _spans(row: LedgerRow) -> tuple[tuple[str, float, float, bool], ...]:
    made = []
    for cell in row.cells:
        if cell.statements:
            s = cell.statements[0]
            low = _at(row, s.low if not s.open_low else s.high or s.low)
            high = 1.0 if s.high is None else _at(row, s.high)
            made.append((letter(s.article), min(low, high), max(low, high), s.high is None))
    return tuple(made)


def _at(row: LedgerRow, value: Decimal) -> float:
    """Place 0..1 of a value on the row's scale, a margin left at both ends."""
    low, high = float(row.scale_low), float(row.scale_high)
    x = float(value)
    if row.logarithmic and low > 0:
        low, high, x = math.log(low), math.log(high), math.log(max(x, low, 1e-9))
    if high <= low:
        return 0.5
    return 0.04 + 0.86 * min(1.0, max(0.0, (x - low) / (high - low)))
