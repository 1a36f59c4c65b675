"""Ribbons between the partners of two neighbouring columns."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crossread.model import Band as Sureness
from crossread.model import Link
from crossread.ui.style import Style
from crossread.ui.texts.column import TextColumn
from crossread.ui.words import tr

WIDTH = 34
_SHARES = {Sureness.STRONG: 0.2, Sureness.FAIR: 0.14, Sureness.WEAK: 0.08, Sureness.PINNED: 0.35}


class Ribbons(QWidget):
    """Painted from where the two columns are scrolled to; decoration only, the links are in the texts."""

    def __init__(self, style: Style, left: TextColumn, right: TextColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._left, self._right = style, left, right
        self._pairs: list[tuple[int, int, Sureness]] = []
        self.setAccessibleName(tr("Links between the two articles"))

    def set_links(self, links: tuple[Link, ...]) -> None:
        """The links between the two articles, as pairs of block numbers."""
        left = {c.number: i for i, c in enumerate(self._left.flow.cells)}
        right = {c.number: i for i, c in enumerate(self._right.flow.cells)}
        a, b = self._left.position, self._right.position
        self._pairs = []
        for link in links:
            ends = {link.a.article: link.a.number, link.b.article: link.b.number}
            if set(ends) == {a, b} and ends[a] in left and ends[b] in right:
                self._pairs.append((left[ends[a]], right[ends[b]], link.band))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.paper))
        height, width = self.height(), self.width()
        up_left = self._left.verticalScrollBar().value()
        up_right = self._right.verticalScrollBar().value()
        swapped = self.isRightToLeft()
        for i, j, band in self._pairs:
            one, two = self._left.flow.cells[i], self._right.flow.cells[j]
            a1, a2 = one.top - up_left, one.top - up_left + one.height
            b1, b2 = two.top - up_right, two.top - up_right + two.height
            if (a2 < 0 and b2 < 0) or (a1 > height and b1 > height):
                continue
            if swapped:
                a1, a2, b1, b2 = b1, b2, a1, a2
            ink = theme.accent if band is Sureness.PINNED else theme.strong_line
            fill = QColor(ink)
            fill.setAlphaF(_SHARES[band])
            painter.setBrush(fill)
            painter.setPen(QPen(fill, 0.5))
            painter.drawPath(_ribbon(width, a1 + 2, a2 - 2, b1 + 2, b2 - 2))
        painter.setPen(Qt.PenStyle.NoPen)


def _ribbon(width: float, a1: float, a2: float, b1: float, b2: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, a1))
    middle = width / 2
    path.cubicTo(QPointF(middle, a1), QPointF(middle, b1), QPointF(width, b1))
    path.lineTo(width, b2)
    path.cubicTo(QPointF(middle, b2), QPointF(middle, a2), QPointF(0, a2))
    path.closeSubpath()
    return path
