"""Section 7: who reports what, where it stands, and whether headlines are borne out."""

from __future__ import annotations

from crossread.model import Kind, Row, letter
from crossread.report.blocks import Block, Cell, Heading, Map, Role, Text, runs
from crossread.report.cards import cards
from crossread.report.material import Material

MOST_ROWS = 60


def blocks(material: Material) -> tuple[Block, ...]:
    return (
        *_map(material),
        *cards(material, Kind.COVERAGE, Kind.HEADLINE, Kind.SHARED_COPY),
    )


def _map(material: Material) -> tuple[Block, ...]:
    words, comparison = material.words, material.comparison
    rows = [r for r in comparison.alignment.rows if sum(bool(c) for c in r.cells) > 1]
    if not rows:
        return (Text(runs(words("coverage.no-rows")), Role.NOTE),)
    lines = tuple((_name(material, row), _cells(material, row)) for row in rows[:MOST_ROWS])
    stated = [sum(cells[i] is Cell.STATED for _, cells in lines) for i in range(len(comparison.articles))]
    counts = "; ".join(f"{letter(i)}: {n}" for i, n in enumerate(stated))
    made: list[Block] = [
        Heading(words("coverage.map")),
        Text(runs(words("coverage.note")), Role.NOTE),
        Map(
            columns=tuple(letter(i) for i in range(len(comparison.articles))),
            rows=lines,
            key=tuple((cell, words(f"cell.{cell.value}")) for cell in Cell),
            alt=words("coverage.alt", rows=len(lines), articles=len(stated), counts=counts),
        ),
    ]
    if len(rows) > MOST_ROWS:
        made.append(Text(runs(words("coverage.more", count=len(rows) - MOST_ROWS)), Role.NOTE))
    return tuple(made)


def _name(material: Material, row: Row) -> str:
    """The row's first passage, cut short."""
    position = next(i for i, cell in enumerate(row.cells) if cell)
    article = material.comparison.articles[position]
    text = article.paragraph(row.cells[position][0]).span.of(article.text)
    short = text if len(text) <= 78 else text[:75].rpartition(" ")[0] + " …"
    return f"[{letter(position)}¶{row.cells[position][0]}] {short}"


def _cells(material: Material, row: Row) -> tuple[Cell, ...]:
    return tuple(
        Cell.STATED if cell else Cell.CANNOT_TELL if article.cut_off else Cell.NOT_FOUND
        for cell, article in zip(row.cells, material.comparison.articles, strict=True)
    )
