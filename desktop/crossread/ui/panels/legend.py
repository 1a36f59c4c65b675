"""The legend: what each letter, line and colour means, and the four states."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from crossread.model import Kind, State
from crossread.ui.direction import reading_side
from crossread.ui.kinds import LOOKS, STATE_SIGNS, STATE_WORDS, Line
from crossread.ui.style import Style
from crossread.ui.texts.paint import underline
from crossread.ui.words import pair, series, tr

_ROW = 26


class Legend(QFrame):
    """Floats over the lower corner of the texts until it is closed."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = style
        lines = [tr(LOOKS[kind].many) for kind in Kind] + [tr(STATE_WORDS[s]) for s in State]
        self.setAccessibleName(pair(tr("Legend"), series(lines)))
        style.changed.connect(self.update)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        kinds = max(self._advance(tr(LOOKS[kind].many)) for kind in Kind)
        return QSize(max(82 + kinds, 28 + 2 * self._state_width()) + 20, _ROW * (len(Kind) + 2) + 12)

    def _advance(self, text: str) -> int:
        return QFontMetrics(self._plain()).horizontalAdvance(text)

    def _plain(self) -> QFont:
        font = QFont(self._look.interface)
        font.setPixelSize(12)
        return font

    def _state_width(self) -> int:
        return max(self._advance(_state_words(state)) for state in State) + 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        y = 8.0
        for kind in Kind:
            self._kind(painter, kind, y)
            y += _ROW
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(12, round(y + 4), self.width() - 12, round(y + 4))
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._plain())
        rtl, wide = self.isRightToLeft(), self._state_width()
        for i, state in enumerate(State):
            x = 14 + wide * (i % 2)
            box = QRectF(self.width() - x - wide if rtl else x, y + 10 + 20 * (i // 2), wide, 20)
            painter.drawText(box, reading_side(rtl) | Qt.AlignmentFlag.AlignVCenter, _state_words(state))

    def _kind(self, painter: QPainter, kind: Kind, y: float) -> None:
        theme, look = self._look.theme, LOOKS[kind]
        rtl = self.isRightToLeft()
        width = self.width()

        def placed(x: float, w: float) -> QRectF:
            return QRectF(width - x - w if rtl else x, y, w, _ROW)

        bold = self._plain()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(theme.kind_ink(kind)))
        painter.drawText(placed(14, 14), Qt.AlignmentFlag.AlignCenter, look.letter)
        sample = placed(36, 34).adjusted(0, 5, 0, -7)
        colour = QColor(theme.kind_line(kind))
        if look.line is Line.EDGE:
            bar = QRectF(sample.right() - 6, sample.top() - 1, 6, sample.height() + 4)
            painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        elif look.line is Line.BRACKET:
            painter.fillRect(sample, QColor(theme.kind_tint(kind)))
            painter.setPen(QPen(colour, 1.6))
            painter.drawLine(sample.topLeft(), sample.bottomLeft())
        elif look.line is not Line.MARGIN:
            painter.fillRect(sample, QColor(theme.kind_tint(kind)))
            underline(painter, look.line, colour, sample, sample.bottom() + 2)
        painter.setFont(self._plain())
        painter.setPen(QColor(theme.ink))
        side = reading_side(rtl)
        painter.drawText(placed(82, width - 96), side | Qt.AlignmentFlag.AlignVCenter, tr(look.many))


def _state_words(state: State) -> str:
    return f"{STATE_SIGNS[state]}  {tr(STATE_WORDS[state])}"
