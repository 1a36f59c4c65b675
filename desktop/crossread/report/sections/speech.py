"""Section 4: who says it: the source matrix, differences of attribution, and how sure each article is."""

from __future__ import annotations

from crossread.across.sources import SourceCell, SourceMatrix, SourceRow, Voice
from crossread.model import Kind, letter
from crossread.report.blocks import Block, Column, Heading, Role, Run, Runs, Style, Table, Text, runs
from crossread.report.cards import cards
from crossread.report.material import Material

MOST_SPEAKERS = 30

VOICES = {
    Voice.KIND: "speech.kind",
    Voice.UNNAMED: "speech.unnamed",
    Voice.NOT_RESOLVED: "speech.not-resolved",
}


def blocks(material: Material) -> tuple[Block, ...]:
    return (*_matrix(material), *cards(material, Kind.ATTRIBUTION, Kind.CERTAINTY))


def _matrix(material: Material) -> tuple[Block, ...]:
    words, matrix = material.words, material.matrix
    if not matrix.rows:
        return ()
    columns = (
        Column(words("speech.speaker"), 5),
        *(Column(letter(i), 3) for i in range(len(material.comparison.articles))),
        Column(words("speech.verbs"), 4),
    )
    rows = (*(_row(material, r) for r in matrix.rows[:MOST_SPEAKERS]), _totals(material, matrix))
    made: list[Block] = [
        Heading(words("speech.matrix")),
        Text(runs(words("speech.note")), Role.NOTE),
        Table(words("speech.matrix"), columns, rows),
    ]
    if (more := len(matrix.rows) - MOST_SPEAKERS) > 0:
        made.append(Text(runs(words("speech.more", count=more)), Role.NOTE))
    return tuple(made)


def _row(material: Material, row: SourceRow) -> tuple[Runs, ...]:
    name: list[Run] = [Run(material.words.said(row.label), Style.STRONG)]
    if row.voice is not Voice.NAMED:
        name.append(Run(f" {material.words(VOICES[row.voice])}", Style.MUTED))
    if row.candidates:
        may_be = material.words("speech.candidates", names=material.words.series(row.candidates))
        name.append(Run(f"; {may_be}", Style.MUTED))
    others = [label for label in row.labels if label != row.label]
    if others and row.voice is Voice.NAMED:
        name.append(Run(f" {material.words.series(map(material.words.said, others[:3]))}", Style.MUTED))
    return (tuple(name), *(_cell(material, c) for c in row.cells), runs(_verbs(row)))


def _cell(material: Material, cell: SourceCell) -> Runs:
    """How often, in how many words, and how: "3 / 41 · 1 direct, 2 indirect"."""
    if not cell.times:
        return runs("–", Style.MUTED)
    counts = {"direct": cell.direct, "mixed": cell.mixed, "indirect": cell.indirect}
    ways = [material.words(f"speech.{way}", count=count) for way, count in counts.items() if count]
    told = f" / {cell.words} · {material.words.series(ways)}"
    return (Run(str(cell.times), Style.STRONG), Run(told, Style.MUTED))


def _verbs(row: SourceRow) -> str:
    """Loaded and doubting verbs, by article: "A claimed; C admitted ×2"."""
    told = []
    for i, cell in enumerate(row.cells):
        verbs = [verb if n == 1 else f"{verb} ×{n}" for verb, n in cell.verbs]
        if verbs:
            told.append(f"{letter(i)} {', '.join(verbs)}")
    return "; ".join(told)


def _totals(material: Material, matrix: SourceMatrix) -> tuple[Runs, ...]:
    """All attributions of each article, and the share of its words that somebody else says."""
    cells = []
    for total in matrix.totals:
        share = round(100 * total.words / total.all_words) if total.all_words else 0
        cells.append((Run(str(total.times), Style.STRONG), Run(f" / {share} %", Style.MUTED)))
    return (runs(material.words("speech.total"), Style.STRONG), *cells, runs(""))
