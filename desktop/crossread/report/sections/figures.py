"""Section 3: the figure ledger, its drawings, the differences, and what cannot be compared."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.across.ledger import Ledger, LedgerCell, LedgerRow, Note, Statement
from crossread.model import Kind, ParagraphRef, Relation, letter
from crossread.report.blocks import (
    Bar,
    Block,
    Column,
    Heading,
    Ranges,
    Role,
    Run,
    Runs,
    Style,
    Table,
    Text,
    runs,
)
from crossread.report.cards import card, cards
from crossread.report.material import Material

MOST_COLUMNS = 4
"""With more articles the ledger is set as a list, one line an article: columns would be too narrow."""

MOST_DRAWN = 24

NOTES = {Note.HISTORY: "history", Note.SPLIT: "split"}


def blocks(material: Material) -> tuple[Block, ...]:
    words = material.words
    ledger = material.ledger
    found = material.printed(Kind.FIGURE)
    apart = [f for f in found if f.relation is Relation.NOT_COMPARABLE]
    together = [f for f in found if f.relation is not Relation.NOT_COMPARABLE]
    made: list[Block] = [*_ledger(material, ledger)]
    if together or not apart:
        made.append(Heading(words("figures.findings")))
        made.extend([card(material, f) for f in together] or cards(material, Kind.FIGURE))
    if ledger.apart or apart:
        made.append(Heading(words("figures.not-comparable")))
        made.append(Text(runs(words("figures.not-comparable-note")), Role.NOTE))
        made.extend(_apart(material, ledger))
        made.extend(card(material, f) for f in apart)
    return tuple(made)


# ------------------------------------------------------------------------------------- ledger


def _ledger(material: Material, ledger: Ledger) -> Iterator[Block]:
    words = material.words
    if not ledger.rows:
        yield Text(runs(words("figures.no-ledger")), Role.NOTE)
        return
    yield Heading(words("figures.ledger"))
    yield Text(runs(words("figures.ledger-note")), Role.NOTE)
    wide = len(material.comparison.articles) <= MOST_COLUMNS
    yield _wide(material, ledger) if wide else _long(material, ledger)
    yield from (_drawing(material, row) for row in ledger.rows[:MOST_DRAWN] if _worth_drawing(row))


def _wide(material: Material, ledger: Ledger) -> Table:
    words = material.words
    names = [f"{letter(i)} {material.outlet(i)}" for i in range(len(material.comparison.articles))]
    columns = (
        Column(words("figures.what"), 3),
        *(Column(name, 3) for name in names),
        Column(words("figures.relation"), 2),
    )
    rows = tuple(
        (
            _title(material, row),
            *(_cell(material, i, c) for i, c in enumerate(row.cells)),
            _relation(material, row),
        )
        for row in ledger.rows
    )
    return Table(words("figures.ledger"), columns, rows)


def _long(material: Material, ledger: Ledger) -> Table:
    words = material.words
    columns = (
        Column(words("figures.what"), 3),
        Column(words("source.outlet"), 2),
        Column(words("figures.number"), 4),
        Column(words("figures.relation"), 2),
    )
    rows: list[tuple[Runs, ...]] = []
    for row in ledger.rows:
        for n, i in enumerate(row.articles):
            said = _cell(material, i, row.cells[i])
            outlet = runs(f"{letter(i)} {material.outlet(i)}")
            rows.append(
                (_title(material, row), outlet, said, _relation(material, row) if n == 0 else runs(""))
            )
    return Table(words("figures.ledger"), columns, tuple(rows))


def _title(material: Material, row: LedgerRow) -> Runs:
    """What is counted, then what restricts it."""
    told = row.title.casefold()
    kept = (p for p in (row.part_of, row.place, row.when) if p and p.casefold() not in told)
    limits = material.words.series(map(material.words.said, kept))
    title = Run(material.words.said(row.title), Style.STRONG)
    return (title, Run(f" {limits}", Style.MUTED)) if limits else (title,)


def _relation(material: Material, row: LedgerRow) -> Runs:
    words = material.words
    told = words(f"relation.{row.relation.value}")
    more = words("why.between").join(words.said(part) for part in (row.clock, row.reason) if part)
    return (Run(told, Style.STRONG), Run(f" {more}", Style.MUTED)) if more else (Run(told, Style.STRONG),)


def _cell(material: Material, article: int, cell: LedgerCell) -> Runs:
    """Every number of one article, the one it ends with first."""
    if not cell.statements:
        state = "cannot-tell" if material.comparison.articles[article].cut_off else "not-found"
        return runs(material.words(f"figures.{state}"), Style.MUTED)
    made: list[Run] = []
    for statement in cell.statements:
        if made:
            made.append(Run(material.words.series(("", ""), parts=True)))
        made.extend(_statement(material, statement))
    return tuple(made)


def _statement(material: Material, statement: Statement) -> Iterator[Run]:
    words = material.words
    yield Run(f"{words.said(statement.value)} ", Style.STRONG)
    language = material.comparison.articles[statement.article].language
    yield Run(words.quoted(statement.written), language=language)
    who = words.said(statement.speaker) or words("speaker.outlet")
    note = {Note.HISTORY: words("figures.history"), Note.SPLIT: words("figures.split")}.get(
        statement.note, ""
    )
    yield Run(f" {words.series(part for part in (who, note) if part)} ", Style.MUTED)
    yield material.paragraph_link(ParagraphRef(statement.article, statement.paragraph))


# ----------------------------------------------------------------------------------- drawings


def _worth_drawing(row: LedgerRow) -> bool:
    """Equal exact numbers need no drawing."""
    values = {(s.low, s.high) for c in row.cells for s in c.statements}
    return len(values) > 1


def _drawing(material: Material, row: LedgerRow) -> Ranges:
    statements = [s for c in row.cells for s in c.statements]
    words = material.words
    told = words.series((f"{letter(s.article)}: {words.said(s.value)}" for s in statements), parts=True)
    title, relation = words.said(row.title), words(f"relation.{row.relation.value}")
    return Ranges(
        title=title,
        bars=tuple(_bar(material, s) for s in statements),
        low=row.scale_low,
        high=row.scale_high,
        logarithmic=row.logarithmic,
        alt=words("figures.alt", title=title, numbers=told, relation=relation),
    )


def _bar(material: Material, statement: Statement) -> Bar:
    return Bar(
        letter(statement.article),
        statement.written,
        material.words.said(statement.value),
        statement.low,
        statement.high,
        statement.about,
        statement.open_low,
    )


# -------------------------------------------------------------------------------------- apart


def _apart(material: Material, ledger: Ledger) -> Iterator[Block]:
    if not ledger.apart:
        return
    words = material.words
    columns = (
        Column(words("figures.what"), 3),
        Column(words("figures.number"), 4),
        Column(words("figures.reason"), 4),
    )
    rows = tuple(
        (
            _title(material, row),
            tuple(
                run
                for i in row.articles
                for run in (Run(f"{letter(i)} ", Style.STRONG), *_cell(material, i, row.cells[i]), Run(" "))
            ),
            runs(words.said(row.reason)),
        )
        for row in ledger.apart
    )
    yield Table(words("figures.apart"), columns, rows)
