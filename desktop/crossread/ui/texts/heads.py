"""The head of a column: letter, outlet, time; a click makes the article the base."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from crossread import session as acts
from crossread.model import letter
from crossread.ui.desk import Desk
from crossread.ui.direction import reading_side, set_direction
from crossread.ui.lines import fitted_lines
from crossread.ui.outlet import outlet_name, times
from crossread.ui.panels.widgets import tip_text
from crossread.ui.style import Style
from crossread.ui.words import say, series, tr

_LINE = 19
_BESIDE = 58
"""Pixels of a head that the outlet's name cannot have: badge and margins."""


def shared_height(heads: Iterable[ColumnHead], width: int) -> int:
    """The height of a row of heads this wide: all are as tall as the one with the longest name."""
    return max((head.height_for(width) for head in heads), default=52)


class ColumnHead(QAbstractButton):
    """``base`` heads say so; the others become the base when pressed (mouse, Space or Enter)."""

    def __init__(self, desk: Desk, style: Style, position: int, base: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.look, self.position, self.base = desk, style, position, base
        entry = desk.entries[position]
        self.name = outlet_name(entry, position, blind=desk.view.blind)
        when = times(entry.article)
        self.below = tr("base · {when}", when=when) if base else when
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        role = tr("base") if base else tr("press to make it the base")
        self.setAccessibleName(series((letter(position), self.name, role)))
        told = (self.name, when, "" if desk.view.blind else entry.article.headline)
        self.setToolTip(tip_text("\n".join(each for each in told if each)))
        if not base:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._make_base)
        self.restyle()

    def _make_base(self) -> None:
        if not self.base:
            after = acts.set_base(self.desk.session, self.position)
            self.desk.act(say("act.base", letter=letter(self.position)), after)

    def restyle(self) -> None:
        self._font = QFont(self.look.interface)
        self._font.setPixelSize(14)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self.look.interface)
        self._small.setPixelSize(11)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height_for(240))

    def height_for(self, width: int) -> int:
        """A long name takes a second line before it is cut."""
        return 33 + _LINE * len(fitted_lines(self.name, self._font, width - _BESIDE, 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            self.rect(), QColor(theme.hover if self.underMouse() and not self.base else theme.desk)
        )
        rtl = self.isRightToLeft()
        badge = QRectF(self.width() - 36 if rtl else 12, 13, 24, 24)
        painter.setPen(QPen(QColor(theme.ink if self.base else theme.strong_line), 1.2))
        painter.setBrush(QColor(theme.ink) if self.base else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, 6, 6)
        painter.setPen(QColor(theme.paper if self.base else theme.ink))
        painter.setFont(self._font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter(self.position))
        left = 12 if rtl else 46
        width = self.width() - _BESIDE
        side = reading_side(rtl)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._font)
        y = 8
        set_direction(painter, self.name, rtl)
        for line in fitted_lines(self.name, self._font, width, 2):
            painter.drawText(QRectF(left, y, width, _LINE), side | Qt.AlignmentFlag.AlignVCenter, line)
            y += _LINE
        painter.setPen(QColor(theme.quiet))
        painter.setFont(self._small)
        set_direction(painter, self.below, rtl)
        below = QFontMetrics(self._small).elidedText(self.below, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, y, width, 16), side | Qt.AlignmentFlag.AlignVCenter, below)
        painter.setPen(QPen(QColor(theme.strong_line if self.base else theme.line), 1))
        painter.drawLine(QPoint(0, self.height() - 1), QPoint(self.width(), self.height() - 1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -3), 6, 6)
