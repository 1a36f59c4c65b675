"""The small drawings in table cells, in the theme's ink; letters beside shapes, so colour is never needed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crossread.model import letter
from crossread.ui.colour import mix
from crossread.ui.direction import reading_side, runs_right_to_left
from crossread.ui.models.sheets import Bar, Cell, Depths, Drawing, Ranges, Tick
from crossread.ui.style import Style
from crossread.ui.theme import Theme

_CELL = Qt.ItemDataRole.UserRole
_PAD = 10


class CellDelegate(QStyledItemDelegate):
    """Text of up to three lines, or a drawing, or both; a hairline below; no default Qt selection."""

    def __init__(self, style: Style, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._look = style

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 58)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: Cell | None = index.data(_CELL)
        if cell is None:
            return
        theme = self._look.theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.chosen))
        elif state & QStyle.StateFlag.State_MouseOver and cell.places:
            painter.fillRect(box, QColor(theme.hover))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -3), 4, 4)
        inner = box.adjusted(_PAD, 6, -_PAD, -6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if cell.drawing is not None:
            _draw(painter, inner, cell, theme, self._small(), rtl)
        else:
            self._text(painter, inner, cell, theme, rtl)
        painter.restore()

    def _small(self) -> QFont:
        font = QFont(self._look.interface)
        font.setPixelSize(10)
        return font

    def _text(self, painter: QPainter, box: QRect, cell: Cell, theme: Theme, rtl: bool) -> None:
        font = QFont(self._look.interface)
        if cell.strong:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.quiet if cell.quiet else theme.ink))
        # Each text runs its own way, on the side the window is read from.
        own = runs_right_to_left(cell.text, rtl)
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | reading_side(rtl))
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight)
        painter.drawText(QRectF(box), _fitted(painter, cell.text, box), option)


def _fitted(painter: QPainter, text: str, box: QRect) -> str:
    """``text`` cut with an ellipsis to what wraps into ``box``."""
    metrics = painter.fontMetrics()
    lines = max(1, box.height() // metrics.lineSpacing())
    flags = int(Qt.TextFlag.TextWordWrap)
    tall = lines * metrics.lineSpacing() + 2
    roomy = QRect(0, 0, box.width(), 10_000)
    if metrics.boundingRect(roomy, flags, text[:600]).height() <= tall and len(text) <= 600:
        return text
    low, high = 0, min(len(text), 600)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.boundingRect(roomy, flags, text[:middle].rstrip() + " …").height() <= tall:
            low = middle
        else:
            high = middle - 1
    cut = text[:low]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + " …"


def _draw(painter: QPainter, box: QRect, cell: Cell, theme: Theme, small: QFont, rtl: bool) -> None:
    if rtl:
        # The drawing runs from the reading side; letters are put upright again by each shape.
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    painter.setFont(small)
    drawing: Drawing | None = cell.drawing
    match drawing:
        case Bar():
            _bar(painter, box, drawing, theme)
        case Ranges():
            _ranges(painter, box, drawing, theme, rtl)
        case Depths():
            _depths(painter, box, drawing, theme, rtl)
        case Tick():
            _tick(painter, box, drawing, theme)
    if cell.text and isinstance(drawing, Bar):
        painter.setPen(QColor(theme.ink))
        _upright(
            painter,
            QRectF(box.left(), box.top(), 34, box.height()),
            cell.text,
            rtl,
            Qt.AlignmentFlag.AlignLeft,
        )


def _upright(painter: QPainter, box: QRectF, text: str, rtl: bool, side: Qt.AlignmentFlag) -> None:
    painter.save()
    if rtl:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
        side = reading_side(True) if side == Qt.AlignmentFlag.AlignLeft else side
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()


def _bar(painter: QPainter, box: QRect, bar: Bar, theme: Theme) -> None:
    """A bar after the number; parts are parted by gaps and grow lighter in the order of the articles."""
    left, width = box.left() + 38, box.width() - 38
    middle = box.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    parts = [p for p in (bar.parts or (bar.share,)) if p > 0]
    x = float(left)
    for at, part in enumerate(parts):
        length = max(2.0, part * width - (1 if len(parts) > 1 else 0))
        painter.setBrush(QColor(mix(theme.ink, theme.panel, max(0.35, 0.8 - 0.14 * at))))
        painter.drawRoundedRect(QRectF(x, middle - 4, length, 8), 1.5, 1.5)
        x += length + 1


def _ranges(painter: QPainter, box: QRect, drawing: Ranges, theme: Theme, rtl: bool) -> None:
    """One line a number on a common scale, led by who gives it: a dot, a bar, an arrow where open."""
    lines: dict[tuple[float, float, bool], str] = {}
    for name, low, high, open_above in drawing.spans:
        lines[low, high, open_above] = lines.get((low, high, open_above), "") + name
    count = max(1, len(lines))
    step = min(12.0, (box.height() - 2) / count)
    top = box.center().y() - step * (count - 1) / 2
    if step < 10:  # letters of one line stay clear of the next one's
        font = painter.font()
        font.setPixelSize(max(7, round(step)))
        painter.setFont(font)
    metrics = painter.fontMetrics()
    names = max(metrics.horizontalAdvance(name) for name in lines.values()) if lines else 0
    left, width = box.left() + names + 7, box.width() - names - 15
    for at, ((low, high, open_above), name) in enumerate(lines.items()):
        y = top + at * step
        painter.setPen(QColor(theme.quiet))
        letters = QRectF(box.left(), y - 7, names + 2, 14)
        _upright(painter, letters, name, rtl, Qt.AlignmentFlag.AlignLeft)
        a, b = left + low * width, left + high * width
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        painter.setPen(QPen(QColor(theme.ink), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(a, y), QPointF(max(b, a + 1), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ink))
        painter.drawEllipse(QPointF(a, y), 3, 3)
        if open_above:
            painter.drawPolygon([QPointF(b, y - 4), QPointF(b + 6, y), QPointF(b, y + 4)])
        elif b > a + 2:
            painter.drawEllipse(QPointF(b, y), 3, 3)


def _depths(painter: QPainter, box: QRect, drawing: Depths, theme: Theme, rtl: bool) -> None:
    """One small column an article, a mark where the fact stands: at the top the headline, below the end."""
    width = min(22.0, box.width() / max(1, len(drawing.depths)))
    for at, depth in enumerate(drawing.depths):
        x = box.left() + at * width
        painter.setPen(QColor(theme.quiet))
        _upright(painter, QRectF(x, box.top() - 4, 16, 12), letter(at), rtl, Qt.AlignmentFlag.AlignHCenter)
        column = QRectF(x + 3, box.top() + 9, 10, box.height() - 9)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if depth is not None and depth < 0:
            painter.setPen(QPen(QColor(theme.strong_line), 1, Qt.PenStyle.DotLine))
            painter.drawRect(column)
            continue
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawRect(column)
        if depth is not None:
            y = column.top() + depth * (column.height() - 5)
            painter.fillRect(QRectF(column.left(), y, column.width(), 5), QColor(theme.ink))


def _tick(painter: QPainter, box: QRect, tick: Tick, theme: Theme) -> None:
    middle = box.center().y()
    left, width = box.left() + 6, box.width() - 12
    painter.setPen(QPen(QColor(theme.strong_line), 1))
    painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
    x = left + tick.at * width
    painter.setBrush(QColor(theme.accent if tick.published else theme.ink))
    painter.setPen(Qt.PenStyle.NoPen)
    if tick.published:
        painter.drawPolygon(
            [QPointF(x, middle - 6), QPointF(x + 6, middle), QPointF(x, middle + 6), QPointF(x - 6, middle)]
        )
    else:
        painter.drawEllipse(QPointF(x, middle), 4, 4)
