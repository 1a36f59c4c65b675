"""A whole PDF: pages to paragraphs, headline, what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

import pypdfium2

from crossread.errors import Damaged, Protected, ScannedPages
from crossread.model import Progress, silent
from crossread.sources.pdf.columns import columns_of
from crossread.sources.pdf.glyphs import page_text
from crossread.sources.pdf.lines import lines_of
from crossread.sources.pdf.margins import without_margins
from crossread.sources.pdf.paragraphs import paragraphs_of
from crossread.sources.pdf.shapes import Line, PageText, typical
from crossread.wording import say

MOST_PAGES = 300
MOST_LETTERS = 400_000
"""Letters after which no further page is read."""
LEAST_LETTERS = 15
"""Letters a page holds on average at least, if it is more than pictures."""

PDFIUM = Lock()
"""PDFium may be used by one thread at a time."""


@dataclass(frozen=True, slots=True)
class Document:
    """``cut`` where the file has more pages than are read."""

    headline: str
    paragraphs: tuple[str, ...]
    title: str
    author: str
    created: str
    cut: bool


def read_document(data: bytes, name: str, progress: Progress = silent) -> Document:
    """The text of a PDF. Raises Damaged, Protected or ScannedPages."""
    with PDFIUM:
        try:
            pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise (Protected if "password" in str(error).lower() else Damaged)(name) from error
        try:
            pages, cut = _pages(pdf, name, progress)
            facts = {
                key: str(pdf.get_metadata_value(key) or "") for key in ("Title", "Author", "CreationDate")
            }
        except pypdfium2.PdfiumError as error:
            raise Damaged(name) from error
        finally:
            pdf.close()
    letters = sum(len(s.text) for page in pages for s in page.segments)
    if letters < LEAST_LETTERS * max(1, len(pages)):
        raise ScannedPages(name)
    headline, paragraphs = _composed(pages)
    return Document(headline, tuple(paragraphs), facts["Title"], facts["Author"], facts["CreationDate"], cut)


def _pages(pdf: pypdfium2.PdfDocument, name: str, progress: Progress) -> tuple[list[PageText], bool]:
    count = len(pdf)
    if not count:
        raise Damaged(name)
    pages: list[PageText] = []
    letters = 0
    for number in range(min(count, MOST_PAGES)):
        progress(say("progress.page", number=number + 1, count=count), number / count)
        page = pdf[number]
        try:
            pages.append(page_text(page, number))
        finally:
            page.close()
        letters += sum(len(s.text) for s in pages[-1].segments)
        if letters > MOST_LETTERS:
            return pages, number + 1 < count
    return pages, count > MOST_PAGES


def _composed(pages: list[PageText]) -> tuple[str, list[str]]:
    """Headline ("" where none stands out) and paragraphs in reading order."""
    right_to_left = sum(page.right_to_left for page in pages) * 2 > len(pages)
    columns: list[list[Line]] = []
    for page, segments in zip(pages, without_margins(pages), strict=True):
        for column in columns_of(segments, page.right_to_left):
            columns.append(lines_of(column, page.number, len(columns), page.right_to_left))
    found = paragraphs_of(columns, right_to_left)
    body = typical([size for text, size in found for _ in range(len(text) // 20 + 1)], 10.0)
    headline = ""
    for at, (text, size) in enumerate(found[:4]):
        if size >= 1.25 * body and 10 <= len(text) <= 250 and size == max(s for _, s in found[:4]):
            headline = text
            found = found[:at] + found[at + 1 :]
            break
    return headline, [text for text, _ in found]
