"""The names table: which outlet calls whom what, and how often."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from crossread.mentions.names_fold import fold
from crossread.model import Comparison, NameType, Span
from crossread.relations.referents import CrossReferent, CrossReferents, merge_referents


@dataclass(frozen=True, slots=True)
class NameCell:
    """One article's names for one referent: ``labels`` with counts, most frequent first.

    ``spans`` are all places in text order and ``paragraphs`` their numbers; ``count`` is their number.
    """

    count: int = 0
    labels: tuple[tuple[str, int], ...] = ()
    spans: tuple[Span, ...] = ()
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NameRow:
    """One referent across articles; ``differs`` where two articles share no label for it."""

    referent: int
    label: str
    type: NameType
    cells: tuple[NameCell, ...]
    differs: bool = False

    @property
    def count(self) -> int:
        return sum(c.count for c in self.cells)

    @property
    def articles(self) -> int:
        """How many articles name it."""
        return sum(1 for c in self.cells if c.count)


@dataclass(frozen=True, slots=True)
class NamesTable:
    """Referents in the order of how many articles name them, then how often."""

    rows: tuple[NameRow, ...]


def names_table(comparison: Comparison, *, least: int = 1) -> NamesTable:
    """One row a referent; ``least`` leaves out those fewer articles name."""
    across = merge_referents(comparison.mentions)
    rows = [_row(comparison, across, referent) for referent in across.referents]
    kept = [row for row in rows if row.articles >= max(1, least)]
    kept.sort(key=lambda r: (-r.articles, -r.count, fold(r.label)))
    return NamesTable(tuple(kept))


def _row(comparison: Comparison, across: CrossReferents, referent: CrossReferent) -> NameRow:
    cells = tuple(_cell(comparison, across, referent.id, a) for a in range(len(comparison.articles)))
    return NameRow(referent.id, referent.canonical, referent.type, cells, _differs(cells))


def _cell(comparison: Comparison, across: CrossReferents, id_: int, a: int) -> NameCell:
    article = comparison.articles[a]
    ids = across.ids[a]
    spans = tuple(n.span for n in comparison.mentions[a].names if ids[n.referent] == id_)
    counts = Counter(span.of(article.text) for span in spans)
    return NameCell(
        len(spans),
        tuple(sorted(counts.items(), key=lambda c: (-c[1], c[0]))),
        spans,
        tuple(article.paragraph_at(s.start).number for s in spans),
    )


def _differs(cells: tuple[NameCell, ...]) -> bool:
    """Whether two articles that name it have no label in common, spelling of case and accents aside."""
    sets = [{fold(label) for label, _ in cell.labels} for cell in cells if cell.count]
    return any(not (a & b) for i, a in enumerate(sets) for b in sets[i + 1 :])
