"""Section 1: one page to read when there is time for one page."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.across.sources import Voice
from crossread.model import Finding, Kind, Relation, State, letter
from crossread.report.blocks import Block, Bullets, Column, Heading, Role, Run, Runs, Style, Table, Text, runs
from crossread.report.material import Material

MOST_LISTED = 12
"""Differences on the summary page; the rest stand in their sections."""


def blocks(material: Material) -> tuple[Block, ...]:
    return (
        _sources(material),
        _counts(material),
        *_worst(material),
        *_agreement(material),
        _origins(material),
        Text(_unreviewed(material), Role.NOTICE),
    )


def _sources(material: Material) -> Table:
    words = material.words
    columns = (
        Column("", 0),
        Column(words("source.outlet"), 2),
        Column(words("source.headline"), 4),
        Column(words("source.published"), 2),
    )
    rows = tuple(
        (
            runs(letter(i), Style.STRONG),
            runs(material.outlet(i)),
            runs(article.headline or words("article.no-headline"), language=article.language),
            runs(material.stamp(article.published)),
        )
        for i, article in enumerate(material.comparison.articles)
    )
    return Table(words("summary.sources"), columns, rows)


def _counts(material: Material) -> Table:
    words = material.words
    columns = (Column(words("summary.kind"), 3), *(Column(words(f"state.{s.value}")) for s in State))
    rows = []
    for kind in Kind:
        found = [f for f in material.listed if f.kind is kind]
        counts = [sum(material.state(f) is s for f in found) for s in State]
        if found:
            rows.append((runs(words(f"kinds.{kind.value}")), *(runs(str(n) if n else "–") for n in counts)))
    total = [sum(material.state(f) is s for f in material.listed) for s in State]
    rows.append((runs(words("summary.total"), Style.STRONG), *(runs(str(n), Style.STRONG) for n in total)))
    return Table(words("summary.counts"), columns, tuple(rows))


def _worst(material: Material) -> tuple[Block, ...]:
    words = material.words
    found = [f for f in material.shown if material.is_printed(f) and f.relation is not Relation.EQUAL]
    found.sort(key=lambda f: (material.state(f) is State.OPEN, -f.weight, f.number))
    if not found:
        return (Heading(words("summary.worst")), Text(runs(words("summary.no-differences"))))
    items: list[Runs] = [_line(material, f) for f in found[:MOST_LISTED]]
    blocks: list[Block] = [Heading(words("summary.worst")), Bullets(tuple(items), pages=True)]
    if (more := len(found) - MOST_LISTED) > 0:
        blocks.append(Text(runs(words("summary.more", count=more)), Role.NOTE))
    return tuple(blocks)


def _line(material: Material, finding: Finding) -> Runs:
    state = material.words(f"state.{material.state(finding).value}")
    return (
        material.finding_link(finding, Style.STRONG),
        Run(f" {material.words.said(finding.summary)} "),
        Run(f"({material.words(f'relation.{finding.relation.value}')}, {state})", Style.MUTED),
    )


def _agreement(material: Material) -> tuple[Block, ...]:
    words = material.words
    rows = [row for row in material.comparison.alignment.rows if not row.is_head]
    everywhere = sum(all(row.stated) for row in rows)
    items = [runs(words("summary.common-rows", count=everywhere, total=len(rows)))]
    all_positions = set(range(len(material.comparison.articles)))
    for finding in material.listed:
        agreed = finding.relation is Relation.EQUAL and finding.kind is not Kind.SHARED_COPY
        if agreed and {e.article for e in finding.evidence} == all_positions:
            items.append((material.finding_link(finding), Run(f" {material.words.said(finding.summary)}")))
    items.extend(_equal_figures(material))
    return (Heading(words("summary.agreement")), Bullets(tuple(items)))


def _equal_figures(material: Material) -> Iterator[Runs]:
    """Numbers that every article gives alike."""
    for row in material.ledger.rows:
        first = row.cells[0].current
        if first and row.relation is Relation.EQUAL and len(row.articles) == len(row.cells):
            yield (
                Run(f"{material.words.said(row.title)}: "),
                Run(material.words.said(first.value), Style.STRONG),
            )


def _origins(material: Material) -> Text:
    """How many speakers there are: five outlets that cite one statement have one origin."""
    known = [r for r in material.matrix.rows if r.voice in (Voice.NAMED, Voice.KIND)]
    shared = sum(r.articles > 1 for r in known)
    return Text(runs(material.words("summary.origins", count=len(known), shared=shared)))


def _unreviewed(material: Material) -> Runs:
    left = len(material.listed) - material.reviewed
    key = "summary.unreviewed" if left else "summary.all-reviewed"
    return runs(material.words(key, count=left, total=len(material.listed)), Style.STRONG)
