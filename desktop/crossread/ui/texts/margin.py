"""The margin of the Read layout: for each paragraph the letters of the articles that report it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crossread.model import ParagraphRef, letter
from crossread.ui.models.realign import partners
from crossread.ui.texts.column import TextColumn
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.ui.texts.read import ReadView

_CHIP = 22


class Margin(QWidget):
    """Click a row of chips, or move with the arrow keys and press Enter, to open the other versions."""

    def __init__(self, view: ReadView) -> None:
        super().__init__(view)
        self._view = view
        self._column: TextColumn | None = None
        self._letters: dict[int, list[int]] = {}
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Other versions, by paragraph"))
        self.setToolTip(tr("Click to see the other versions"))

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def rebuild(self, column: TextColumn) -> None:
        """Find the partners of each paragraph."""
        self._column = column
        comparison = self._view.desk.comparison
        self._letters = {}
        if comparison is not None:
            for cell in column.flow.cells:
                refs = partners(comparison, ParagraphRef(column.position, cell.number))
                self._letters[cell.number] = sorted({r.article for r in refs})
        self.update()

    def chips_width(self) -> int:
        """Room that the longest row of chips takes."""
        return 8 + (_CHIP + 4) * max((len(each) for each in self._letters.values()), default=0)

    def _rows(self) -> list[tuple[int, float, list[int]]]:
        """(paragraph, y, articles) of what may be on screen."""
        if self._column is None:
            return []
        up = self._column.verticalScrollBar().value()
        rows = []
        for cell in self._column.flow.cells:
            y = cell.top - up
            if -40 < y < self.height() and (articles := self._letters.get(cell.number)):
                rows.append((cell.number, y, articles))
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._view.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._view.look.interface)
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        rtl = self.isRightToLeft()
        for number, y, articles in self._rows():
            opened = number == self._view.opened or number == self._at
            for i, article in enumerate(articles):
                x = 8 + i * (_CHIP + 4)
                box = QRectF(self.width() - x - _CHIP if rtl else x, y + 2, _CHIP, 18)
                painter.setPen(QPen(QColor(theme.accent if opened else theme.strong_line), 1))
                painter.setBrush(QColor(theme.chosen if opened else theme.paper))
                painter.drawRoundedRect(box, 5, 5)
                painter.setPen(QColor(theme.ink if opened else theme.quiet))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter(article))

    def _number_at(self, y: float) -> int | None:
        for number, top, _ in self._rows():
            if top - 4 <= y <= top + 28:
                return number
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().y())
        if number is not None:
            self._view.open_slip(number)
        else:
            self._view.close_slip()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._number_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        numbers = [n for n in self._letters if self._letters[n]]
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and numbers:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            i = numbers.index(self._at) + step if self._at in numbers else 0
            self._at = numbers[max(0, min(len(numbers) - 1, i))]
            self._view.show_paragraph(ParagraphRef(self._view.reading, self._at))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self._view.open_slip(self._at)
        elif event.key() == Qt.Key.Key_Escape:
            self._view.close_slip()
        else:
            super().keyPressEvent(event)
