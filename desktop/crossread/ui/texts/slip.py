"""The slip in the margin of Read: the paragraphs of the other articles, with their highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from crossread.model import ParagraphRef, letter
from crossread.ui.panels.widgets import fit
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.stack import stack
from crossread.ui.words import place_sign, series, tr

if TYPE_CHECKING:
    from crossread.ui.texts.read import ReadView

_HEAD = 30


class VersionsSlip(QFrame):
    """``place_asked`` reading on in the other article."""

    place_asked = Signal(ParagraphRef)

    def __init__(self, view: ReadView) -> None:
        super().__init__(view)
        self._view = view
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Other versions"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll)
        self._columns: list[TextColumn] = []
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
        self._columns, self._width = [], 0
        for article in sorted({r.article for r in refs}):
            mine = [r.number for r in refs if r.article == article]
            first = ParagraphRef(article, mine[0])
            go = QToolButton()
            name = self._view.outlet(article)
            go.setText(f"{place_sign(letter(article), mine[0])}  {name}")
            go.setAccessibleName(tr("Read on in {article}", article=series((letter(article), name))))
            go.setProperty("role", "link")
            go.setFixedHeight(_HEAD - 4)
            fit(go)
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
        return 24 + sum(column.height() + _HEAD + 4 for column in self._columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view.close_slip()
            self._view.margin.setFocus()
            return
        super().keyPressEvent(event)
