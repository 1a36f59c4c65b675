"""The list of findings, weightiest first; what passes the filter and nothing else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crossread.model import Finding, Kind, State
from crossread.ui.desk import Desk
from crossread.ui.direction import reading_side, set_direction
from crossread.ui.kinds import LOOKS, RELATION_WORDS, STATE_SIGNS, STATE_WORDS
from crossread.ui.lines import fitted_lines
from crossread.ui.models.view import View
from crossread.ui.style import Style
from crossread.ui.words import pair, said, series, tr

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole


class FindingsModel(QAbstractListModel):
    """The desk's listed findings. ``UserRole`` is the finding itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.findings: tuple[Finding, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        if self._desk.findings != self.findings:
            self.beginResetModel()
            self.findings = self._desk.findings
            self.endResetModel()
        elif self.findings:
            self.dataChanged.emit(self.index(0), self.index(len(self.findings) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.findings):
            return None
        finding = self.findings[index.row()]
        if role == _ID:
            return finding
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(finding)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(finding.summary)
        return None

    def spoken(self, finding: Finding) -> str:
        """The finding as one sentence: number, kind, relation, decision, summary."""
        state = STATE_WORDS[self._desk.decision(finding.id).state]
        words = (LOOKS[finding.kind].title, RELATION_WORDS[finding.relation], state)
        return pair(series((finding.label, *(tr(w) for w in words))), said(finding.summary))

    def row_of(self, id: str) -> int:
        return next((i for i, f in enumerate(self.findings) if f.id == id), -1)


class FindingDelegate(QStyledItemDelegate):
    """Two quiet lines: sign, number, letter and relation; then the summary."""

    def __init__(self, desk: Desk, style: Style, parent: QListView) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, style
        self.restyle()
        style.changed.connect(self.restyle)

    def restyle(self) -> None:
        self._font = QFont(self._look.interface)
        self._font.setPixelSize(13)
        self._small = QFont(self._look.interface)
        self._small.setPixelSize(11)
        self._bold = QFont(self._small)
        self._bold.setBold(True)
        self._lines = QFontMetrics(self._font).lineSpacing()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 30 + 2 * self._lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(_ID)
        theme = self._look.theme
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        decision = self._desk.decision(finding.id).state
        chosen = finding.id == self._desk.view.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chosen if chosen else theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        gone = decision is State.DISMISSED or finding.trivial
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._head(painter, box.adjusted(10, 7, -10, 0), finding, decision, gone, rtl)
        self._summary(painter, box.adjusted(10, 25, -10, -4), said(finding.summary), gone, rtl)
        painter.restore()

    def _head(
        self, painter: QPainter, box: QRect, finding: Finding, decision: State, gone: bool, rtl: bool
    ) -> None:
        theme = self._look.theme
        kind: Kind = finding.kind
        pieces = [
            (STATE_SIGNS[decision], self._bold, theme.ink if decision is not State.OPEN else theme.quiet),
            (finding.label, self._small, theme.quiet),
            (LOOKS[kind].letter, self._bold, theme.quiet if gone else theme.kind_ink(kind)),
            (tr(RELATION_WORDS[finding.relation]), self._small, theme.quiet if gone else theme.ink),
        ]
        x = 0
        for text, font, colour in pieces:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            room = max(0, box.width() - x)
            text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = QFontMetrics(font).horizontalAdvance(text)
            left = box.right() - x - width if rtl else box.left() + x
            painter.drawText(QRect(left, box.top(), width + 2, 16), Qt.AlignmentFlag.AlignVCenter, text)
            x += width + 8

    def _summary(self, painter: QPainter, box: QRect, text: str, gone: bool, rtl: bool) -> None:
        """Two lines at most, the second one elided."""
        theme = self._look.theme
        painter.setPen(QColor(theme.quiet if gone else theme.ink))
        painter.setFont(self._font)
        # The direction of the whole, not of each line: the second one may begin with foreign words.
        set_direction(painter, text, rtl)
        side = reading_side(rtl)
        for at, line in enumerate(fitted_lines(text, self._font, box.width(), 2)):
            painter.drawText(
                QRect(box.left(), box.top() + at * self._lines, box.width(), self._lines), side, line
            )


class FindingsList(QListView):
    """Arrow keys and clicks choose; the desk decides what is listed."""

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("findings")
        self._desk, self._look = desk, style
        self._following = False
        self.setAccessibleName(tr("Findings"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings = FindingsModel(desk)
        self.setModel(self.findings)
        self.setItemDelegate(FindingDelegate(desk, style, self))
        self.selectionModel().currentChanged.connect(self._chosen)
        desk.compared.connect(self.refresh)
        desk.session_changed.connect(self.refresh)
        desk.view_changed.connect(self._looked)
        style.changed.connect(self.viewport().update)
        self.refresh()

    def refresh(self) -> None:
        self._following = True
        self.findings.refresh()
        self._following = False
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        comparison = self._desk.comparison
        if comparison is None or self.findings.findings:
            return
        words = (
            tr("No finding passes the filter.")
            if comparison.findings
            else tr("No differences were found between these texts. That does not say that they agree.")
        )
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._look.theme.quiet))
        box = self.viewport().rect().adjusted(0, 4, -10, 0)
        painter.drawText(box, int(reading_side(self.isRightToLeft()) | Qt.TextFlag.TextWordWrap), words)
        painter.end()

    def _looked(self, old: View, new: View) -> None:
        self.refresh()
        # The list's own cursor is heard only while the list has the focus.
        if old.current != new.current and not self.hasFocus() and (current := self._desk.current) is not None:
            self._desk.spoken.emit(self.findings.spoken(current))

    def _follow(self) -> None:
        """Put the list's cursor on the chosen finding."""
        row = self.findings.row_of(self._desk.view.current)
        self._following = True
        index = self.findings.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if row >= 0:
            self.scrollTo(index)
        self._following = False
        self.viewport().update()

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._following and current.isValid():
            self._desk.choose(self.findings.findings[current.row()].id)
