"""The left margin: article cards above, findings below."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from crossread.ui.desk import Desk
from crossread.ui.direction import mirrored
from crossread.ui.panels.cards import Cards
from crossread.ui.panels.findings import FindingsList
from crossread.ui.panels.widgets import IconButton, label
from crossread.ui.style import Style
from crossread.ui.words import tr, tr_n

_TITLE = 52
"""Height of the line above the cards, with its margins."""
_LEAST = 200


class Left(QSplitter):
    """``add`` is the button the window gives its menu."""

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._desk = desk
        self.cards = Cards(desk, style)
        self.findings = FindingsList(desk, style)
        self.add = IconButton(style, "plus", tr("Add articles"), lambda: None, 16)
        self._articles = label(tr("Articles"), "heading")
        self._listed = label(tr("Findings"), "heading")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setObjectName("scrolled")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(*mirrored(holder, 0, 0, 4, 0))
        inside.addWidget(self.cards)
        inside.addStretch(1)
        scroll.setWidget(holder)
        self.addWidget(_section(self._articles, self.add, scroll))
        self._below = _section(self._listed, None, self.findings)
        self.addWidget(self._below)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setChildrenCollapsible(False)
        self._by_hand = False
        self.splitterMoved.connect(self._moved)
        desk.compared.connect(self._count)
        desk.compared.connect(self._share)
        desk.session_changed.connect(self._count)
        desk.view_changed.connect(lambda old, new: self._count())
        self._count()

    def _moved(self) -> None:
        self._by_hand = True

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        self._by_hand = super().restoreState(state)
        return self._by_hand

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The cards get the height they need, at most half, until the user parts it by hand."""
        if self._by_hand or not self._below.isVisibleTo(self):
            return
        wanted = self.cards.height_wanted(self.cards.width()) + _TITLE
        above = min(wanted, max(self.height() // 2, _LEAST))
        self.setSizes([above, max(1, self.height() - above)])

    def _count(self) -> None:
        self._below.setVisible(self._desk.comparison is not None)
        articles = len(self._desk.shown.entries)
        self._articles.setText(tr("Articles") + (f"  {articles}" if articles else ""))
        listed = len(self._desk.findings)
        self._listed.setText(tr_n("%n finding | %n findings", listed) if listed else tr("Findings"))


def _section(title: QLabel, corner: QWidget | None, body: QWidget) -> QWidget:
    section = QWidget()
    section.setObjectName("side")
    inside = QVBoxLayout(section)
    inside.setContentsMargins(*mirrored(section, 12, 6, 6, 4))
    inside.setSpacing(6)
    row = QHBoxLayout()
    row.addWidget(title, 1)
    if corner is not None:
        row.addWidget(corner)
    inside.addLayout(row)
    inside.addWidget(body, 1)
    return section
