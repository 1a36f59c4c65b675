"""While a paragraph is carried to another row: what is seen of it, and scrolling at the edges."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QTextEdit

from crossread.ui.theme import Theme

_EDGE = 36
"""Pixels from the top or the bottom of a text within which it scrolls on."""
_PACE = 30
"""Milliseconds between two steps."""


class EdgeScroll(QTimer):
    """Scrolls a text while something is held near its top or its bottom, the faster the nearer."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._step = 0
        self.setInterval(_PACE)
        self.timeout.connect(self._scroll)

    def held_at(self, y: float) -> None:
        """Something is held at this height of the viewport."""
        height = self._text.viewport().height()
        near = y - _EDGE if y < _EDGE else max(0.0, y - (height - _EDGE))
        self._step = round(near / 2)
        if self._step and not self.isActive():
            self.start()
        elif not self._step:
            self.stop()

    def _scroll(self) -> None:
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + self._step)


def show_carried(drag: QDrag, words: str, font: QFont, theme: Theme, ratio: float) -> None:
    """A chip with the paragraph's place and first words beside the pointer."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 240)
    width, height = metrics.horizontalAdvance(shown) + 20, metrics.height() + 12
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1.4))
    painter.setBrush(QColor(theme.panel))
    box = QRectF(1, 1, width - 2, height - 2)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.ink))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(-14, -10))
