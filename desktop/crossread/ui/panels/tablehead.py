"""The head of a table: an outlet's name takes two lines before it is cut, and the tool tip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from crossread.ui.direction import reading_side, set_direction
from crossread.ui.lines import fitted_lines
from crossread.ui.style import Style

_PAD = 10
_SIGN = 14
_LINE = 17


class TableHead(QHeaderView):
    """Pressed, a section sorts; a sign says which one does."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = style
        self._tall = 1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def set_lines(self) -> None:
        """As tall as the longest name needs, at most two lines; called when widths changed."""
        tall = max((len(self._lines(i)) for i in range(self.count())), default=1)
        if tall != self._tall:
            self._tall = tall
            self.updateGeometries()
            self.geometriesChanged.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 16 + _LINE * self._tall)

    def _font(self) -> QFont:
        font = QFont(self._look.interface)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _sorts(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section

    def _lines(self, section: int) -> list[str]:
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        width = self.sectionSize(section) - 2 * _PAD - (_SIGN if self._sorts(section) else 0)
        return fitted_lines(str(words or ""), self._font(), max(10, width), 2)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, rtl = self._look.theme, self.isRightToLeft()
        painter.save()
        painter.fillRect(rect, QColor(theme.desk))
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._font())
        painter.setPen(QColor(theme.quiet))
        box = QRectF(rect).adjusted(_PAD, 0, -_PAD, 0)
        side = reading_side(rtl) | Qt.AlignmentFlag.AlignVCenter
        lines = self._lines(section)
        set_direction(painter, str(self.model().headerData(section, Qt.Orientation.Horizontal) or ""), rtl)
        y = box.center().y() - _LINE * len(lines) / 2
        for line in lines:
            painter.drawText(QRectF(box.left(), y, box.width(), _LINE), side, line)
            y += _LINE
        if self._sorts(section):
            sign = "▴" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "▾"
            other = reading_side(not rtl) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, other, sign)
        painter.restore()
