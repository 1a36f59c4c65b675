"""A slip at the edge of a column: the words of the chosen finding where its own place is off screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from crossread.model import ParagraphRef, Span, letter
from crossread.ui.direction import reading_side, set_direction
from crossread.ui.lines import fitted_lines
from crossread.ui.style import Style
from crossread.ui.texts.column import TextColumn
from crossread.ui.words import place_sign, tr


class Peek(QAbstractButton):
    """Pressed, it asks to go there."""

    asked = Signal(ParagraphRef)

    def __init__(self, style: Style, column: TextColumn, span: Span) -> None:
        super().__init__(column)
        self._look, self._column = style, column
        article = column.article
        number = article.paragraph_at(span.start).number
        self._ref = ParagraphRef(column.position, number)
        self._where = place_sign(letter(column.position), number)
        words = span.of(article.text)
        self._words = words
        self._lines: list[str] = []
        self._above = False
        self.setAccessibleName(tr("Go to {place}: {words}", place=self._where, words=words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.asked.emit(self._ref))
        self.hide()

    def show_at(self, shown: bool, above: bool) -> None:
        """Show or hide it; at the top where its place is above, else at the bottom."""
        self._above = above
        width = self._column.width() - 16
        font = self._font()
        self._lines = fitted_lines(self._words, font, width - 20, 3)
        height = 34 + QFontMetrics(font).lineSpacing() * len(self._lines)
        self.setGeometry(8, 8 if above else self._column.height() - height - 10, width, height)
        self.setVisible(shown)
        if shown:
            self.raise_()
            self.update()

    def _font(self) -> QFont:
        font = QFont(self._column.flow.metrics.body)
        font.setPixelSize(14)
        return font

    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2 if self.hasFocus() else 1.2))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        small = QFont(self._look.interface)
        small.setPixelSize(11)
        painter.setFont(small)
        painter.setPen(QColor(theme.accent))
        arrow = "↑" if self._above else "↓"
        inside = QRectF(self.rect()).adjusted(10, 6, -10, -6)
        side = reading_side(self.isRightToLeft())
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignTop, f"{arrow} {self._where}")
        painter.setFont(self._font())
        painter.setPen(QColor(theme.ink))
        side = reading_side(self._column.article.right_to_left)
        set_direction(painter, self._words, self._column.article.right_to_left)
        y = inside.top() + 19
        for line in self._lines:
            pitch = painter.fontMetrics().lineSpacing()
            painter.drawText(QRectF(inside.left(), y, inside.width(), pitch), side, line)
            y += pitch
