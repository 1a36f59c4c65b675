"""The rows of the grid as shown: columns in the order on screen, folded where nothing differs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from crossread.model import Comparison, Finding, ParagraphRef


@dataclass(frozen=True, slots=True)
class GridRow:
    """``cells[i]`` are the paragraph numbers of the article ``i`` (by its position in the comparison).

    ``index`` is the row's place in the alignment; ``differs`` where a listed finding touches it.
    """

    index: int
    cells: tuple[tuple[int, ...], ...]
    also: tuple[ParagraphRef, ...]
    differs: bool
    pinned: bool
    folded: bool
    headlines: tuple[int, ...] = ()
    """Articles that report the row's fact in their headline, which stands in the first row."""


def column_order(count: int, base: int) -> list[int]:
    """Positions of the articles from the first column on: the base, then the others as added."""
    base = base if 0 <= base < count else 0
    return [base, *(i for i in range(count) if i != base)] if count else []


def touched(comparison: Comparison, findings: Iterable[Finding]) -> set[tuple[int, int]]:
    """The paragraphs (article, number) some findings have evidence in."""
    starts = [[p.span.start for p in article.paragraphs] for article in comparison.articles]
    places = set()
    for finding in findings:
        for e in finding.evidence:
            if e.article < len(starts) and starts[e.article]:
                place = max(0, bisect_right(starts[e.article], e.span.start) - 1)
                places.add((e.article, comparison.articles[e.article].paragraphs[place].number))
    return places


def grid(
    comparison: Comparison,
    findings: Iterable[Finding],
    *,
    only_differences: bool = False,
    opened: frozenset[int] = frozenset(),
) -> tuple[GridRow, ...]:
    """All rows; with ``only_differences`` those without a listed finding fold, unless opened by hand."""
    marked = touched(comparison, findings)
    rows = []
    for index, row in enumerate(comparison.alignment.rows):
        differs = any((a, number) in marked for a, numbers in enumerate(row.cells) for number in numbers)
        folded = only_differences and not differs and index not in opened
        rows.append(GridRow(index, row.cells, row.also, differs, row.pinned, folded, row.headlines))
    return tuple(rows)


def row_of(rows: Iterable[GridRow], ref: ParagraphRef) -> int | None:
    """The place of the row that holds a paragraph."""
    for place, row in enumerate(rows):
        if ref.article < len(row.cells) and ref.number in row.cells[ref.article]:
            return place
    return None
