"""Section 7: who reports what, where it stands, and whether headlines are borne out."""

from __future__ import annotations

from crossread.across.coverage import Coverage, CoverageFact, Place, coverage_matrix
from crossread.across.shared import SharedText, shared_copy
from crossread.model import Kind, ParagraphRef, letter
from crossread.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Map,
    Role,
    Run,
    Runs,
    Style,
    Table,
    Text,
    runs,
)
from crossread.report.cards import cards
from crossread.report.drawings import short
from crossread.report.material import Material, joined

MOST_ROWS = 60
MOST_PASSAGES = 15

CELLS = {
    Coverage.STATED: Cell.STATED,
    Coverage.NOT_FOUND: Cell.NOT_FOUND,
    Coverage.CANNOT_TELL: Cell.CANNOT_TELL,
}


def blocks(material: Material) -> tuple[Block, ...]:
    return (
        *_map(material),
        *cards(material, Kind.COVERAGE, Kind.HEADLINE, Kind.SHARED_COPY),
        *_shared(material),
    )


def _map(material: Material) -> tuple[Block, ...]:
    words, articles = material.words, material.comparison.articles
    facts = coverage_matrix(material.comparison, least=2).facts
    if not facts:
        return (Text(runs(words("coverage.no-rows")), Role.NOTE),)
    shown = facts[:MOST_ROWS]
    lines = tuple((_name(fact), tuple(CELLS[c.state] for c in fact.cells)) for fact in shown)
    stated = [sum(cells[i] is Cell.STATED for _, cells in lines) for i in range(len(articles))]
    counts = words.series((f"{letter(i)}: {n}" for i, n in enumerate(stated)), parts=True)
    made: list[Block] = [
        Heading(words("coverage.map")),
        Text(runs(words("coverage.note")), Role.NOTE),
        Map(
            columns=tuple(letter(i) for i in range(len(articles))),
            rows=lines,
            key=tuple((cell, words(f"cell.{cell.value}")) for cell in Cell),
            alt=words("coverage.alt", rows=len(lines), articles=len(stated), counts=counts),
        ),
    ]
    if len(facts) > MOST_ROWS:
        made.append(Text(runs(words("coverage.more", count=len(facts) - MOST_ROWS)), Role.NOTE))
    return (*made, *_placement(material, shown))


def _name(fact: CoverageFact) -> str:
    """The row's passage, cut short, with where it stands."""
    number = fact.cells[fact.article].paragraph
    return f"[{letter(fact.article)}¶{number}] {short(fact.text, 92)}"


def _placement(material: Material, facts: tuple[CoverageFact, ...]) -> tuple[Block, ...]:
    """Where each article puts what it shares with others, for facts not placed alike."""
    words = material.words
    columns = (
        Column(words("coverage.fact"), 5),
        *(Column(letter(i), 1) for i in range(len(material.comparison.articles))),
    )
    rows = []
    for fact in facts:
        places = {c.place for c in fact.cells if c.place is not Place.NOWHERE}
        if len(places) > 1:
            rows.append((runs(_name(fact)), *(_place(material, i, fact) for i in range(len(fact.cells)))))
    if not rows:
        return ()
    return (Heading(words("coverage.placement")), Table(words("coverage.placement"), columns, tuple(rows)))


def _place(material: Material, position: int, fact: CoverageFact) -> Runs:
    words, cell = material.words, fact.cells[position]
    if cell.place is Place.NOWHERE or cell.paragraph is None:
        state = "cannot-tell" if cell.state is Coverage.CANNOT_TELL else "not-found"
        return runs(words(f"figures.{state}"), Style.MUTED)
    if cell.place is Place.HEADLINE:
        return runs(words("coverage.headline"), Style.STRONG)
    return runs(words("coverage.place", number=cell.paragraph, of=cell.of))


def _shared(material: Material) -> tuple[Block, ...]:
    """Long passages in common, so that one wire report is not taken for corroboration."""
    words, copy = material.words, shared_copy(material.comparison)
    if not copy.passages:
        return ()
    columns = (
        Column(words("coverage.passage"), 5),
        Column(words("source.words"), 1),
        Column(words("aside.where"), 2),
    )
    rows = tuple(_passage(material, p) for p in copy.passages[:MOST_PASSAGES])
    shares = words.series(f"{letter(i)} {round(100 * s)} %" for i, s in enumerate(copy.shares))
    return (
        Heading(words("coverage.shared")),
        Text(runs(words("coverage.shared-note", shares=shares)), Role.NOTE),
        Table(words("coverage.shared"), columns, rows),
    )


def _passage(material: Material, passage: SharedText) -> tuple[Runs, ...]:
    first = material.comparison.articles[passage.places[0][0]]
    links = [material.paragraph_link(ParagraphRef(i, number)) for i, _, number in passage.places]
    return (
        (Run(material.words.quoted(short(passage.text, 400)), language=first.language),),
        runs(str(passage.words)),
        joined(links, " "),
    )
