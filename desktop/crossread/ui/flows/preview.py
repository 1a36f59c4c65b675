"""The first pages of a report as pictures, made in a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from crossread.model import Comparison, Progress, Session
from crossread.report.options import Options

MOST_PAGES = 3


@dataclass(frozen=True, slots=True)
class Pages:
    """The first pages, and how many the report has."""

    pictures: tuple[QImage, ...]
    count: int


def previewing(
    comparison: Comparison, session: Session, options: Options, width: int
) -> Callable[[Progress], Pages]:
    """Work that sets the report as a PDF and draws its first pages ``width`` pixels wide."""

    def work(progress: Progress) -> Pages:
        from crossread.report import build, pdf

        progress("", 0.1)
        report = build(comparison, session, options)
        progress("", 0.4)
        data = pdf.render(report, options, ())
        progress("", 0.8)
        return draw(data, width, progress)

    return work


def draw(data: bytes, width: int, progress: Progress) -> Pages:
    """Draw the first pages of a PDF."""
    import pypdfium2

    from crossread.sources.pdf.document import PDFIUM

    with PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            pictures = []
            for number in range(min(len(document), MOST_PAGES)):
                progress("", 0.8)
                page = document[number]
                bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
                rows = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    _FORMATS[bitmap.n_channels],
                )
                pictures.append(rows.copy())
                bitmap.close()
                page.close()
            return Pages(tuple(pictures), len(document))
        finally:
            document.close()


_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}
