"""The document layout of a column: paragraphs at heights that the view decides, laid out on demand.

Qt's own layout would set a whole article at once and knows no rows. This one breaks a paragraph into
lines when it is first seen (or when there is time), and takes each paragraph's top from the view, so
that rows line up across columns without filler text. The editor on top of it still does selection,
copying, keyboard movement and accessibility.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
)

from crossread.ui.texts.cells import Cell, MarkBox, Metrics
from crossread.ui.texts.paint import Brush


@dataclass(slots=True)
class Band:
    """A row as one column shows it: its height on the page and the cells ``first`` … ``last`` - 1.

    ``empty`` is the quiet word of a cell without a paragraph; ``also`` the cross-references below,
    ``also_shown`` as many of them as had room when they were last painted, and in what room.
    """

    place: int
    top: float
    height: float
    first: int
    last: int
    empty: str = ""
    also: tuple[str, ...] = ()
    also_shown: tuple[float, int, str] = (0.0, 0, "")
    folded: bool = False
    pinned: bool = False
    ruled: bool = True


class Flow(QAbstractTextDocumentLayout):
    """``cells[i]`` is block ``i``. ``bands`` are in order of their tops, as are the cells."""

    def __init__(self, document: QTextDocument, metrics: Metrics, brush: Brush) -> None:
        super().__init__(document)
        self.cells: list[Cell] = []
        self.bands: list[Band] = []
        self.metrics = metrics
        self.brush = brush
        self.width = 300.0
        self.total = 0.0
        self.found: dict[int, list[tuple[int, int]]] = {}
        self.found_now: tuple[int, int, int] | None = None
        self._marked: dict[str, list[int]] = {}
        self._numbers: dict[int, int] = {}
        self._tops: list[float] = []
        self._band_tops: list[float] = []

    # ----------------------------------------------------------------------------- setting

    def set_cells(self, cells: list[Cell]) -> None:
        """Put paragraphs into the document, in the order they are shown."""
        self.cells = cells
        self.bands = []
        self._band_tops = []
        self.index_marks()
        self.document().setPlainText("\n".join(cell.text for cell in cells))
        self.reset(self.metrics, self.width)

    def reset(self, metrics: Metrics, width: float) -> None:
        """Other fonts or another width: every paragraph is to be broken anew."""
        self.metrics, self.width = metrics, width
        if self.document().defaultFont() != metrics.body:
            self.document().setDefaultFont(metrics.body)
        average = QFontMetricsF(metrics.body).averageCharWidth() * 0.98
        for cell in self.cells:
            cell.estimate(metrics, average)

    def ensure(self, index: int) -> bool:
        """Lay out a paragraph; True where its height changed."""
        cell = self.cells[index]
        if cell.laid:
            return False
        before = cell.height
        cell.lay_out(self.document().findBlockByNumber(index), self.metrics)
        return abs(cell.height - before) > 0.5

    def place(self, bands: list[Band], total: float) -> None:
        """Take over the tops that the view has set in ``cells`` and ``bands``."""
        self.bands = bands
        self._tops = [cell.top for cell in self.cells]
        self._band_tops = [band.top for band in bands]
        self.total = total
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    # ----------------------------------------------------------------------- what Qt asks

    def documentSize(self) -> QSizeF:
        return QSizeF(self.width, self.total)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        return QRectF(0, 0, self.width, self.total)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        index = block.blockNumber()
        if not 0 <= index < len(self.cells):
            return QRectF()
        self.ensure(index)
        cell = self.cells[index]
        return QRectF(0, cell.top, self.width, cell.height)

    def documentChanged(self, _position: int, _removed: int, _added: int) -> None:
        """The view sets cells, tops and sizes itself."""

    def hitTest(  # type: ignore[override]  # Qt's stub also allows a point as a painter path element
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        if not self._tops:
            return 0
        index = max(0, bisect_right(self._tops, point.y()) - 1)
        block = self.document().findBlockByNumber(index)
        layout = block.layout()
        y = point.y() - self.cells[index].top
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if layout.lineCount() == 0:
            return -1 if exact else block.position()
        if exact and not 0 <= y <= self.cells[index].height:
            return -1
        line = layout.lineAt(0)
        for i in range(layout.lineCount()):
            line = layout.lineAt(i)
            if y < line.y() + line.height():
                break
        if exact and not line.naturalTextRect().adjusted(-2, -4, 2, 4).contains(QPointF(point.x(), y)):
            return -1
        return block.position() + line.xToCursor(point.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        if clip.isNull():
            clip = QRectF(0, 0, self.width, self.total)
        # Copied: the format is part of a selection that Qt frees with the list.
        selected = [
            (s.cursor.selectionStart(), s.cursor.selectionEnd(), QTextCharFormat(s.format))
            for s in context.selections
        ]
        first = max(0, bisect_right(self._band_tops, clip.top()) - 1)
        for band in self.bands[first:]:
            if band.top > clip.bottom():
                break
            self.brush.band(painter, self, band)
            for index in range(band.first, band.last):
                cell = self.cells[index]
                if band.folded and index > band.first:
                    break
                if cell.top <= clip.bottom() and cell.top + cell.height >= clip.top():
                    self.ensure(index)
                    block = self.document().findBlockByNumber(index)
                    self.brush.cell(painter, self, band, cell, block, selected)

    # ------------------------------------------------------------------------- questions

    def band_at(self, y: float) -> Band | None:
        i = bisect_right(self._band_tops, y) - 1
        if 0 <= i < len(self.bands) and y < self.bands[i].top + self.bands[i].height:
            return self.bands[i]
        return None

    def cell_at(self, y: float) -> int | None:
        """The paragraph at a height, the one above where it is between two."""
        if not self._tops:
            return None
        return max(0, bisect_right(self._tops, y) - 1)

    def boxes_at(self, point: QPointF) -> list[MarkBox]:
        """The highlights under a point, the shortest first; margin letters count for their line."""
        index = self.cell_at(point.y())
        if index is None or not self.cells[index].laid:
            return []
        cell = self.cells[index]
        local = QPointF(point.x(), point.y() - cell.top)
        boxes = cell.mark_boxes(self.document().findBlockByNumber(index).layout())
        inside = [b for b in boxes if b.rect.adjusted(-1, -3, 1, 5).contains(local)]
        if not inside and self.brush.in_gutter(self.metrics, point.x()):
            inside = [b for b in boxes if b.first and b.rect.top() - 4 <= local.y() <= b.rect.bottom() + 6]
        return sorted(inside, key=lambda b: b.mark.end - b.mark.start)

    def mark_rects(self, finding: str) -> list[QRectF]:
        """Where a finding's words are on the page, laying out what is needed."""
        rects = []
        for index in self._marked.get(finding, ()):
            self.ensure(index)
            cell = self.cells[index]
            boxes = cell.mark_boxes(self.document().findBlockByNumber(index).layout())
            rects += [b.rect.translated(0, cell.top) for b in boxes if b.mark.finding == finding]
        return rects

    def index_marks(self) -> None:
        """The highlights of the cells changed."""
        self._marked = {}
        for index, cell in enumerate(self.cells):
            cell.boxes = None
            for finding in {m.finding for m in cell.marks}:
                self._marked.setdefault(finding, []).append(index)
        self._numbers = {cell.number: i for i, cell in enumerate(self.cells)}

    def index_of(self, number: int) -> int | None:
        """The block that shows a paragraph."""
        return self._numbers.get(number)
