"""The slip in the margin of Read: the paragraphs of the other articles, with their highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from crossread.model import ParagraphRef, letter
from crossread.ui.direction import mirrored
from crossread.ui.panels.widgets import IconButton, label, tip_text
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.stack import stack
from crossread.ui.words import apart, place_sign, series, tr

if TYPE_CHECKING:
    from crossread.ui.texts.read import ReadView

_HEAD = 30
_TOP = 28
"""Height of the line with the title and the way to close."""


class VersionsSlip(QFrame):
    """``place_asked`` reading on in the other article."""

    place_asked = Signal(ParagraphRef)

    def __init__(self, view: ReadView) -> None:
        super().__init__(view)
        self._view = view
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Other versions"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 2, 4, 4)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(*mirrored(self, 8, 0, 0, 0))
        top.addWidget(label(tr("Other versions"), "small"), 1)
        self.shut = IconButton(view.look, "x", tr("Close"), view.close_slip, 14)
        self.shut.setFixedHeight(_TOP - 4)
        top.addWidget(self.shut)
        outer.addLayout(top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll)
        self._columns: list[TextColumn] = []
        self._heads: list[tuple[QToolButton, str]] = []
        self._width = 0
        self.hide()

    def show_paragraphs(self, refs: list[ParagraphRef]) -> None:
        """One head and one text for each of the other articles."""
        page = QWidget()
        page.setObjectName("scrolled")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(4, 2, 4, 4)
        inside.setSpacing(2)
        marks = self._view.all_marks()
        self._columns, self._heads, self._width = [], [], 0
        for article in sorted({r.article for r in refs}):
            mine = [r.number for r in refs if r.article == article]
            first = ParagraphRef(article, mine[0])
            go = QToolButton()
            name = self._view.outlet(article)
            title = f"{place_sign(letter(article), mine[0])}  {name}"
            self._heads.append((go, title))
            go.setToolTip(tip_text(title))
            go.setAccessibleName(tr("Read on in {article}", article=series((letter(article), name))))
            go.setProperty("role", "link")
            go.setFixedHeight(_HEAD - 4)
            go.clicked.connect(lambda _on=False, ref=first: self.place_asked.emit(ref))
            inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
            column = self._view.make_column(article, self._view.desk.articles[article], page)
            column.show_paragraphs(mine, marks[article])
            self._columns.append(column)
            inside.addWidget(column)
        inside.addStretch(1)
        self._scroll.setWidget(page)

    def wanted_height(self, width: int) -> int:
        """The height that shows everything at a width."""
        if width != self._width:
            self._width = width
            for column in self._columns:
                self._view.set_width(column, float(width - 34))
                for index in range(len(column.flow.cells)):
                    column.flow.ensure(index)
                column.setFixedHeight(round(stack(column, 10, 6)))
            for go, title in self._heads:
                room = width - 60
                shown = go.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
                go.setText(apart(shown))
                go.setMinimumWidth(min(room, go.fontMetrics().horizontalAdvance(title)) + 12)
            # Told, not asked for: a page set while it is hidden keeps the places of an earlier size.
            if (page := self._scroll.widget()) is not None:
                page.setFixedHeight(self._height())
        return _TOP + 16 + self._height()

    def _height(self) -> int:
        """How tall heads and texts are together."""
        return 8 + sum(column.height() + _HEAD for column in self._columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view.close_slip()
            self._view.margin.setFocus()
            return
        super().keyPressEvent(event)
