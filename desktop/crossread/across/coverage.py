"""The coverage matrix: which article states a fact, in three states, and how far up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crossread.model import Article, Comparison, Row, Span

LEAD = 2
"""The last paragraph that still counts as the lead."""


class Coverage(StrEnum):
    """Three states: absence of a match is not absence of the fact."""

    STATED = "stated"
    NOT_FOUND = "not found"
    CANNOT_TELL = "cannot tell"


class Place(StrEnum):
    """Where in the article a fact stands first."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    NOWHERE = ""


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """One article's part in a fact: ``spans`` are its paragraphs, ``paragraph`` the first one's number.

    ``depth`` is 0 at the headline, 1 at the last paragraph, None where the fact is not stated.
    ``label`` reads "headline", "¶2 of 14", "not found" or "cannot tell".
    """

    state: Coverage
    place: Place = Place.NOWHERE
    paragraph: int | None = None
    of: int = 0
    depth: float | None = None
    spans: tuple[Span, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class CoverageFact:
    """One fact (a row of the alignment): its words in the article that puts it highest, a cell an article.

    ``row`` is the index in ``alignment.rows``; ``stated`` the number of articles that state it.
    """

    row: int
    article: int
    span: Span
    text: str
    cells: tuple[CoverageCell, ...]
    stated: int


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """Facts in row order; ``shared_by_all`` counts those every article states."""

    facts: tuple[CoverageFact, ...]
    shared_by_all: int
    totals: tuple[int, ...]
    """Facts stated, per article."""


def coverage_matrix(comparison: Comparison, *, least: int = 1) -> CoverageMatrix:
    """One fact a row of the alignment, but for the row of the headlines.

    ``least`` leaves out rows that fewer articles state.
    """
    facts = []
    for index, row in enumerate(comparison.alignment.rows):
        stated = sum(1 for cell in row.stated if cell)
        if not row.is_head and stated >= max(1, least):
            facts.append(_fact(comparison.articles, index, row, stated))
    width = len(comparison.articles)
    totals = tuple(sum(f.cells[i].state is Coverage.STATED for f in facts) for i in range(width))
    return CoverageMatrix(tuple(facts), sum(f.stated == width for f in facts), totals)


def _fact(articles: tuple[Article, ...], index: int, row: Row, stated: int) -> CoverageFact:
    told = row.stated
    cells = tuple(_cell(articles[i], numbers) for i, numbers in enumerate(told))
    holders = [i for i, numbers in enumerate(told) if numbers]
    # The body says more than a headline; among bodies the one that puts the fact highest is shown.
    best = min(holders, key=lambda i: (max(told[i]) == 0, min(n or 99 for n in told[i]), i))
    number = next((n for n in told[best] if n), told[best][0])
    span = articles[best].paragraph(number).span
    return CoverageFact(index, best, span, articles[best].text[span.start : span.end], cells, stated)


def _cell(article: Article, numbers: tuple[int, ...]) -> CoverageCell:
    if not numbers:
        state = Coverage.CANNOT_TELL if article.cut_off else Coverage.NOT_FOUND
        return CoverageCell(state, label=state.value)
    first = min(numbers)
    last = article.paragraphs[-1].number
    place = Place.HEADLINE if first == 0 else Place.LEAD if first <= LEAD else Place.BODY
    label = "headline" if first == 0 else f"¶{first} of {last}"
    spans = tuple(article.paragraph(n).span for n in numbers)
    return CoverageCell(
        Coverage.STATED, place, first, last, round(first / last, 4) if last else 0.0, spans, label
    )
