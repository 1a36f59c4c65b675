"""The strip beside the texts: every listed finding as a tick, the visible part as a frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from crossread.model import Kind, ParagraphRef, State
from crossread.ui.desk import Desk
from crossread.ui.style import Style
from crossread.ui.texts.base import TextView
from crossread.ui.words import tr

_WIDTH = 20


class Overview(QWidget):
    """Click or drag goes there. For screen readers it is one picture; the findings list has the rest."""

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self._desk, self._look = desk, style
        self._view: TextView | None = None
        self._ticks: list[tuple[float, Kind, str, bool]] = []
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("Map of the findings"))
        self.setToolTip(tr("Where the findings are; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._key: object = None
        self._picture = QPixmap()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def follow(self, view: TextView) -> None:
        """Map this layout from now on."""
        if self._view is not None:
            self._view.moved.disconnect(self._moved)
        self._view = view
        view.moved.connect(self._moved)
        self._key = None
        self.update()

    def _moved(self) -> None:
        self.update()

    def _refresh(self, view: TextView) -> None:
        """Ticks anew where findings, decisions or heights changed."""
        key = (
            id(self._desk.findings),
            id(self._desk.shown),
            view.revision,
            self.height(),
            self._look.theme.id,
        )
        if key == self._key:
            return
        self._key = key
        self._ticks = []
        for finding in self._desk.findings:
            muted = self._desk.decision(finding.id).state is State.DISMISSED or finding.trivial
            for e in finding.evidence[:1]:
                if e.article >= len(self._desk.articles):
                    continue
                number = self._desk.articles[e.article].paragraph_at(e.span.start).number
                share = view.share_of(ParagraphRef(e.article, number))
                if share is not None:
                    self._ticks.append((share, finding.kind, finding.id, muted))
        self._draw_ticks()

    def _draw_ticks(self) -> None:
        """The ticks as a picture: scrolling must not paint hundreds of them anew."""
        theme, ratio = self._look.theme, self.devicePixelRatioF()
        self._picture = QPixmap(round(_WIDTH * ratio), max(1, round(self.height() * ratio)))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        order = {kind: i for i, kind in enumerate(Kind)}
        colours = {kind: QColor(theme.kind_line(kind)) for kind in Kind}
        for share, kind, _, muted in self._ticks:
            box = QRectF(5 + (order[kind] % 2) * 5, share * self.height(), 5, 2.5)
            painter.fillRect(box, QColor(theme.line) if muted else colours[kind])
        painter.end()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        view = self._view if self._desk.comparison is not None else None
        if view is not None:
            self._refresh(view)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.desk))
        if view is None:
            return
        low, high = view.visible_part()
        height = self.height()
        painter.fillRect(
            QRectF(2, low * height, _WIDTH - 4, max(8, (high - low) * height)), QColor(theme.hover)
        )
        painter.drawPixmap(0, 0, self._picture)
        current = self._desk.view.current
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        for share, _, id, _ in self._ticks:
            if id == current:
                painter.drawRect(QRectF(3, share * height - 2, _WIDTH - 6, 6))
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        frame = QRectF(1.5, low * height + 0.5, _WIDTH - 3, max(8, (high - low) * height - 1))
        painter.drawRoundedRect(frame, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._view is not None:
            self._view.turn(event)

    def _go(self, event: QMouseEvent) -> None:
        if self._view is not None:
            self._view.go_to_share(event.position().y() / max(1, self.height()))
