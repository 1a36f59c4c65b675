"""One article as a column of real text: selectable across paragraphs, copyable, read to by screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from crossread.model import Article, ParagraphRef, Span, letter
from crossread.ui.models.marks import Marks
from crossread.ui.texts.carrying import EdgeScroll, show_carried
from crossread.ui.texts.cells import Cell, Metrics
from crossread.ui.texts.flow import Band, Flow
from crossread.ui.texts.paint import Brush
from crossread.ui.words import place_sign, series, tr

DRAGGED = "application/x-crossread-paragraph"


class TextColumn(QTextEdit):
    """``marked`` a click on a highlight (its findings, shortest first); ``pointed`` the mouse over them;
    ``asked`` a context menu for a paragraph; ``dropped`` a paragraph dragged here; ``also_clicked``
    and ``unfolded`` name a row by its place; ``sideways_asked`` notches of the wheel, in reading order."""

    marked = Signal(list)
    pointed = Signal(frozenset, int)
    asked = Signal(ParagraphRef, QPoint, list)
    dropped = Signal(ParagraphRef, int)
    drag_over = Signal(int)
    also_clicked = Signal(int, QPoint)
    unfolded = Signal(int)
    zoom_asked = Signal(int)
    sideways_asked = Signal(float)

    def __init__(self, position: int, article: Article, metrics: Metrics, brush: Brush, parent: QWidget):
        super().__init__(parent)
        self.position = position
        self.article = article
        self._pressed: QPoint | None = None
        self._grip: ParagraphRef | None = None
        self._over: tuple[frozenset[str], int] = (frozenset(), -1)
        self.bands: list[Band] = []
        self._edge = EdgeScroll(self)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(metrics.body)
        self.flow = Flow(document, metrics, brush)
        document.setDocumentLayout(self.flow)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(round(metrics.pitch))

    def name(self, spoken: str) -> None:
        """The accessible name: letter and outlet."""
        self.setAccessibleName(tr("Text of {article}", article=spoken))

    # --------------------------------------------------------------------------- contents

    def show_paragraphs(self, numbers: list[int], marks: Marks) -> None:
        """Fill the column with these paragraphs, in this order."""
        cells = []
        for number in numbers:
            span = self.article.paragraph(number).span
            cell = Cell.of(number, span.start, span.of(self.article.text))
            cell.marks = marks.get(number, [])
            cells.append(cell)
        self.flow.set_cells(cells)
        # Filling the document pushes the cursor to its end, and Qt shows the cursor on first sight.
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def set_marks(self, marks: Marks) -> None:
        """Other highlights on the same text."""
        for cell in self.flow.cells:
            cell.marks = marks.get(cell.number, [])
        self.flow.index_marks()
        self.viewport().update()

    def set_theme_colours(self, paper: str, ink: str, selection: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(selection))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
        self.setPalette(palette)
        # The viewport keeps the palette of the style sheet before; it must be told itself.
        self.viewport().setPalette(palette)
        self.viewport().update()

    def set_found(self, spans: list[Span], now: Span | None) -> None:
        """Mark words a search found. Spans over a paragraph's end are cut there."""
        found: dict[int, list[tuple[int, int]]] = {}
        self.flow.found_now = None
        for span in spans:
            paragraph = self.article.paragraph_at(span.start)
            place = (
                span.start - paragraph.span.start,
                min(span.end, paragraph.span.end) - paragraph.span.start,
            )
            found.setdefault(paragraph.number, []).append(place)
            if span == now:
                self.flow.found_now = (paragraph.number, *place)
        self.flow.found = found
        self.viewport().update()

    # ------------------------------------------------------------------------- selections

    def selected_text(self) -> str:
        """What is selected, paragraphs parted by a line break."""
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def select_span(self, span: Span) -> None:
        """Select a span of the article that lies in one paragraph shown here."""
        number = self.article.paragraph_at(span.start).number
        index = self.flow.index_of(number)
        if index is None:
            return
        cell = self.flow.cells[index]
        base = self.document().findBlockByNumber(index).position()
        cursor = self.textCursor()
        cursor.setPosition(base + cell.units.to_units(span.start - cell.start))
        end = min(span.end - cell.start, len(cell.text))
        cursor.setPosition(base + cell.units.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def cursor_place(self) -> tuple[int, int]:
        """The paragraph that holds the text cursor, and the cursor's code point in it."""
        cursor = self.textCursor()
        cell = self.flow.cells[cursor.blockNumber()]
        return cell.number, cell.units.to_points(cursor.positionInBlock())

    def put_cursor(self, number: int, point: int) -> None:
        """The text cursor into a paragraph shown here, at its end where it is shorter."""
        index = self.flow.index_of(number)
        if index is not None:
            cell, cursor = self.flow.cells[index], self.textCursor()
            base = self.document().findBlockByNumber(index).position()
            cursor.setPosition(base + cell.units.to_units(min(point, len(cell.text))))
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def paragraph_here(self) -> ParagraphRef | None:
        """The paragraph that holds the text cursor."""
        index = self.textCursor().blockNumber()
        if 0 <= index < len(self.flow.cells):
            return ParagraphRef(self.position, self.flow.cells[index].number)
        return None

    # ------------------------------------------------------------------------------ mouse

    def page_point(self, at: QPoint) -> QPointF:
        """A point of the viewport on the page."""
        return QPointF(at.x(), at.y() + self.verticalScrollBar().value())

    def paragraph_at(self, at: QPoint) -> ParagraphRef | None:
        index = self.flow.cell_at(self.page_point(at).y())
        if index is None or index >= len(self.flow.cells):
            return None
        return ParagraphRef(self.position, self.flow.cells[index].number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._pressed = at if event.button() == Qt.MouseButton.LeftButton else None
        gutter = self.flow.brush.in_gutter(self.flow.metrics, at.x())
        self._grip = self.paragraph_at(at) if gutter and self._pressed is not None else None
        if self._grip is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip is not None and self._pressed is not None:
            if (at - self._pressed).manhattanLength() > 8:
                self._drag(self._grip)
            return
        if not event.buttons():
            self._point(at)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        still = self._pressed is not None and (at - self._pressed).manhattanLength() < 5
        self._pressed, self._grip = None, None
        super().mouseReleaseEvent(event)
        if still and not self.textCursor().hasSelection():
            self._click(at)

    def _click(self, at: QPoint) -> None:
        point = self.page_point(at)
        band = self.flow.band_at(point.y())
        if band is not None and band.folded:
            self.unfolded.emit(band.place)
            return
        if band is not None and self._also_at(point, band):
            self.also_clicked.emit(band.place, self.viewport().mapToGlobal(at))
            return
        if boxes := self.flow.boxes_at(point):
            self.marked.emit(list(dict.fromkeys(b.mark.finding for b in boxes)))

    def _also_at(self, point: QPointF, band: Band | None) -> str:
        """All cross-references of a row where its line of them is; else ""."""
        if band is None or not band.also or band.folded:
            return ""
        inside = self.flow.brush.also_rect(self.flow, band).contains(point)
        return tr("also in: {places}", places=series(band.also)) if inside else ""

    def _point(self, at: QPoint) -> None:
        point = self.page_point(at)
        band = self.flow.band_at(point.y())
        boxes = self.flow.boxes_at(point)
        over = (frozenset(b.mark.finding for b in boxes), band.place if band else -1)
        shape = Qt.CursorShape.IBeamCursor
        also = self._also_at(point, band)
        if boxes or also or (band is not None and band.folded):
            shape = Qt.CursorShape.PointingHandCursor
        elif self.flow.brush.in_gutter(self.flow.metrics, point.x()):
            shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        told = series(dict.fromkeys(b.mark.label for b in boxes)) or also
        if told != self.viewport().toolTip():
            self.viewport().setToolTip(told)
        if over != self._over:
            self._over = over
            self.pointed.emit(*over)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():  # a line at the top, so that the focus is seen without caging the text
            painter = QPainter(self.viewport())
            painter.fillRect(0, 0, self.viewport().width(), 2, QColor(self.flow.brush.theme.accent))
            painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():  # the line at the top must not travel with the text
            self.viewport().update(0, 0, self.viewport().width(), max(0, dy) + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
            return
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(down):
            self.sideways_asked.emit((across if self.isRightToLeft() else -across) / 120)
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and down:
            self.sideways_asked.emit(-down / 120)
            event.accept()
            return
        super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._over != (frozenset(), -1):
            self._over = (frozenset(), -1)
            self.pointed.emit(frozenset(), -1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.cursorRect().center()
        ref = self.paragraph_at(at)
        if ref is not None:
            boxes = self.flow.boxes_at(self.page_point(at))
            ids = list(dict.fromkeys(b.mark.finding for b in boxes))
            self.asked.emit(ref, self.viewport().mapToGlobal(at), ids)

    # --------------------------------------------------------------------------- dragging

    def _drag(self, ref: ParagraphRef) -> None:
        self._pressed, self._grip = None, None
        data = QMimeData()
        data.setData(DRAGGED, f"{ref.article} {ref.number}".encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        words = self.article.paragraph(ref.number).span.of(self.article.text)
        brush = self.flow.brush
        shown = f"{place_sign(letter(self.position), ref.number)}  {words[:80]}"
        show_carried(drag, shown, brush.base, brush.theme, self.devicePixelRatioF())
        drag.exec(Qt.DropAction.LinkAction)
        self.drag_over.emit(-1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._edge.stop()
        self.drag_over.emit(-1)

    def _judge(self, event: QDragMoveEvent) -> None:
        ref = dragged(event.mimeData())
        if ref is None:
            event.ignore()
            return
        self._edge.held_at(event.position().y())
        band = self.flow.band_at(self.page_point(event.position().toPoint()).y())
        self.drag_over.emit(band.place if band else -1)
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._edge.stop()
        ref = dragged(event.mimeData())
        self.drag_over.emit(-1)
        if ref is None:
            event.ignore()
            return
        band = self.flow.band_at(self.page_point(event.position().toPoint()).y())
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        if band is not None:
            self.dropped.emit(ref, band.place)

    # ----------------------------------------------------------------------------- places

    def sizeHint(self) -> QSize:
        return QSize(300, 400)


def dragged(data: QMimeData) -> ParagraphRef | None:
    """The paragraph a drag carries, if it carries one."""
    if not data.hasFormat(DRAGGED):
        return None
    parts = bytes(data.data(DRAGGED).data()).decode("ascii", "replace").split()
    if len(parts) == 2 and all(p.isdecimal() for p in parts):
        return ParagraphRef(int(parts[0]), int(parts[1]))
    return None


def spoken(position: int, outlet: str) -> str:
    """How an article is named to a screen reader: "A, Border Gazette"."""
    return series((letter(position), outlet)) if outlet else letter(position)
