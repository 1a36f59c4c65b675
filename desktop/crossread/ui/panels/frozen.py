"""The first column of a table, which stays in sight when the table is scrolled sideways.

Two panes lie over the table, one over the head and one over the rows, and paint what the first column has
there. They are no tables of their own: clicks and wheel go to the table below, which has the focus, the
selection and everything a screen reader is told.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTableView, QWidget

from crossread.ui.panels.tablehead import TableHead
from crossread.ui.style import Style

Paint = Callable[[QPainter, QRect], None]
_MOVED = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
)


class Frozen(QObject):
    """Keeps the panes where they belong; ``width`` is what they cover now."""

    def __init__(self, view: QTableView, head: TableHead, style: Style) -> None:
        super().__init__(view)
        self._view, self._head = view, head
        self._rows = _Pane(view, view.viewport(), style, self._paint_rows)
        self._title = _Pane(
            view, head.viewport(), style, lambda painter, box: head.paintSection(painter, box, 0)
        )
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.place)
        for signal in (head.sectionResized, head.geometriesChanged, head.sortIndicatorChanged):
            signal.connect(self.place)
        view.selectionModel().selectionChanged.connect(self.place)
        view.selectionModel().currentChanged.connect(self.place)
        for signal in (view.model().modelReset, view.model().layoutChanged):
            signal.connect(self.place)
        for each in (view, view.viewport(), head.viewport()):
            each.installEventFilter(self)
        style.changed.connect(self.place)

    @property
    def width(self) -> int:
        return self._rows.width() if self._rows.isVisibleTo(self._view) else 0

    def place(self, *_what: object) -> None:
        """Over the place of the first column, where that is no longer there itself."""
        view = self._view
        there = view.viewport().geometry()
        wide = min(self._head.sectionSize(0), there.width() // 2) if self._head.count() > 1 else 0
        left = there.width() - wide if view.isRightToLeft() else 0
        gone = wide > 0 and view.columnViewportPosition(0) != left
        self._rows.setGeometry(there.left() + left, there.top(), wide, there.height())
        top = self._head.geometry()
        self._title.setGeometry(there.left() + left, top.top(), wide, top.height())
        for pane in (self._rows, self._title):
            pane.setVisible(gone)
            pane.raise_()
            pane.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self.place()
        return super().eventFilter(watched, event)

    def _paint_rows(self, painter: QPainter, box: QRect) -> None:
        view, model = self._view, self._view.model()
        first = max(0, view.rowAt(0))
        for row in range(first, model.rowCount()):
            top = view.rowViewportPosition(row)
            if top > box.bottom():
                break
            index = model.index(row, 0)
            option = QStyleOptionViewItem()
            option.initFrom(view)
            option.rect = QRect(0, top, box.width(), view.rowHeight(row))
            option.state = QStyle.StateFlag.State_Enabled
            if view.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if view.hasFocus() and view.currentIndex() == index:
                option.state |= QStyle.StateFlag.State_HasFocus
            view.itemDelegate().paint(painter, option, index)


class _Pane(QWidget):
    """A part of the first column over ``below``, to which everything done to it goes."""

    def __init__(self, view: QTableView, below: QWidget, style: Style, paint: Paint) -> None:
        super().__init__(view)
        self._view, self._below, self._look, self._paint = view, below, style, paint
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.desk))
        painter.save()
        self._paint(painter, self.rect())
        painter.restore()
        painter.setPen(QPen(QColor(self._look.theme.strong_line), 1))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            QApplication.sendEvent(self._below, event)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._there(QPointF(event.pos())).toPoint()
            return QApplication.sendEvent(self._below, QHelpEvent(event.type(), at, event.globalPos()))
        return super().event(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        """To the table, at the place where the first column really is; nothing may scroll there meanwhile."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._view.setAutoScroll(False)
        told = QMouseEvent(
            event.type(),
            self._there(event.position()),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
        QApplication.sendEvent(self._below, told)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._view.setAutoScroll(True)
        event.setAccepted(told.isAccepted())
        return True

    def _there(self, at: QPointF) -> QPointF:
        """A point of this pane in ``below``; beyond the pane it is a point of what one sees there."""
        if 0 <= at.x() < self.width():
            return at + QPointF(self._view.columnViewportPosition(0), 0)
        return QPointF(self._below.mapFrom(self._view, self.mapTo(self._view, QPoint(0, 0)))) + at
