"""Section 6: dates, names and labels: what differs, the timeline, and who is called what."""

from __future__ import annotations

from crossread.across.names import NameCell, NameRow, names_table
from crossread.across.timeline import TimelineEntry, TimelineMention, timeline
from crossread.model import Kind, ParagraphRef, letter
from crossread.report.blocks import Block, Column, Heading, Role, Run, Runs, Style, Table, Text, runs
from crossread.report.cards import cards
from crossread.report.material import Material

MOST_NAMES = 25
MOST_DATES = 40
MOST_LABELS = 4


def blocks(material: Material) -> tuple[Block, ...]:
    return (
        *cards(material, Kind.DATE, Kind.NAMING),
        *_timeline(material),
        *_names(material),
    )


# ----------------------------------------------------------------------------------- timeline


def _timeline(material: Material) -> tuple[Block, ...]:
    words, made = material.words, timeline(material.comparison)
    if not made.entries:
        return ()
    columns = (Column(words("names.day"), 2), Column(words("names.named-in"), 7))
    rows = tuple((runs(words.said(e.label)), _entry(material, e)) for e in made.entries[:MOST_DATES])
    blocks: list[Block] = [Heading(words("names.timeline")), Table(words("names.timeline"), columns, rows)]
    left = len(made.unresolved)
    if left:
        blocks.append(Text(runs(words("names.unresolved", count=left)), Role.NOTE))
    return tuple(blocks)


def _entry(material: Material, entry: TimelineEntry) -> Runs:
    made: list[Run] = []
    for position, mentions in enumerate(entry.cells):
        for mention in _first_of_each(mentions):
            made.extend(_mention(material, position, mention))
    for position in entry.published:
        made.append(Run(f"{letter(position)} ", Style.STRONG))
        made.append(Run(f"{material.words('names.published')}  ", Style.MUTED))
    return tuple(made)


def _first_of_each(mentions: tuple[TimelineMention, ...]) -> list[TimelineMention]:
    return list({m.text.casefold(): m for m in reversed(mentions)}.values())[::-1]


def _mention(material: Material, position: int, mention: TimelineMention) -> Runs:
    article = material.comparison.articles[position]
    number = article.paragraph_at(mention.span.start).number
    return (
        Run(f"{material.words.quoted(mention.text)} ", language=article.language),
        material.paragraph_link(ParagraphRef(position, number)),
        Run("  "),
    )


# -------------------------------------------------------------------------------------- names


def _names(material: Material) -> tuple[Block, ...]:
    """Referents that at least two articles name; those under different labels come first."""
    words = material.words
    rows = names_table(material.comparison, least=2).rows
    rows = tuple(sorted(rows, key=lambda r: not r.differs))
    if not rows:
        return ()
    columns = (
        Column(words("names.referent"), 2),
        *(Column(letter(i), 2) for i in range(len(material.comparison.articles))),
    )
    cells = tuple(_name(material, row) for row in rows[:MOST_NAMES])
    blocks: list[Block] = [
        Heading(words("names.table")),
        Text(runs(words("names.note")), Role.NOTE),
        Table(words("names.table"), columns, cells),
    ]
    if (more := len(rows) - MOST_NAMES) > 0:
        blocks.append(Text(runs(words("names.more", count=more)), Role.NOTE))
    return tuple(blocks)


def _name(material: Material, row: NameRow) -> tuple[Runs, ...]:
    title: Runs = runs(row.label, Style.STRONG)
    if row.differs:
        title = (*title, Run(f" {material.words('names.differs')}", Style.MUTED))
    return (title, *(_labels(material, i, cell) for i, cell in enumerate(row.cells)))


def _labels(material: Material, position: int, cell: NameCell) -> Runs:
    if not cell.count:
        return runs("–", Style.MUTED)
    language = material.comparison.articles[position].language
    told = [label if n == 1 else f"{label} ×{n}" for label, n in cell.labels[:MOST_LABELS]]
    if len(cell.labels) > MOST_LABELS:
        told.append("…")
    return runs(material.words.series(told), language=language)
