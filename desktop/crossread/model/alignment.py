"""Paragraphs that report the same thing, and what the user pinned by hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crossread.model.articles import Span


@dataclass(frozen=True, slots=True, order=True)
class ParagraphRef:
    """Paragraph ``number`` of the comparison's article at position ``article`` (0 is A)."""

    article: int
    number: int


class Band(StrEnum):
    """How sure a link is."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"
    PINNED = "pinned"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two paragraphs of different articles that report the same thing; ``a.article < b.article``."""

    a: ParagraphRef
    b: ParagraphRef
    score: float
    band: Band = Band.FAIR


@dataclass(frozen=True, slots=True, order=True)
class SentenceRef:
    """``index`` counts ``Article.sentences``."""

    article: int
    index: int


@dataclass(frozen=True, slots=True, order=True)
class SentenceLink:
    """Two sentences of different articles that may report the same thing; ``a.article < b.article``."""

    a: SentenceRef
    b: SentenceRef
    score: float


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of the grid: ``cells[i]`` are the paragraph numbers of article i (empty: not found)."""

    cells: tuple[tuple[int, ...], ...]
    score: float = 0.0
    pinned: bool = False
    also: tuple[ParagraphRef, ...] = ()
    """Links that do not fit this row, shown as cross-references ("also in B¶7")."""
    headlines: tuple[int, ...] = ()
    """Articles whose headline reports this row's fact; the headlines themselves share the first row."""

    @property
    def is_head(self) -> bool:
        """Whether the row holds headlines and nothing else: it is no fact of its own."""
        return all(number == 0 for cell in self.cells for number in cell)

    @property
    def stated(self) -> tuple[tuple[int, ...], ...]:
        """``cells`` with the headlines that report the same: who states the fact, and where."""
        return tuple(
            (0, *cell) if i in self.headlines and 0 not in cell else cell for i, cell in enumerate(self.cells)
        )


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """The same words in several articles, so that one wire report is not taken for corroboration."""

    spans: tuple[tuple[int, Span], ...]
    """(article position, span), one or more an article."""
    words: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Links between paragraphs and sentences, the rows laid out from them, and the shared copy."""

    links: tuple[Link, ...] = ()
    rows: tuple[Row, ...] = ()
    sentence_links: tuple[SentenceLink, ...] = ()
    shared: tuple[SharedPassage, ...] = ()


class PinKind(StrEnum):
    MATCH = "match"
    UNMATCH = "unmatch"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Pin:
    """An alignment the user set by hand, by article id so that it survives new articles.

    ``b`` is None where ``kind`` is ALONE ("matches nothing"). Each end is (article id, paragraph).
    """

    kind: PinKind
    a: tuple[str, int]
    b: tuple[str, int] | None = None
