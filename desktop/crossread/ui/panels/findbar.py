"""Finding words in all texts: one field, the number of hits in each article, next and previous."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit

from crossread.model import letter
from crossread.ui.desk import Desk
from crossread.ui.models.finder import Hit, counts, find
from crossread.ui.panels.widgets import IconButton, label
from crossread.ui.style import Style
from crossread.ui.words import tr


class FindBar(QFrame):
    """``found`` hands over all hits and the one to show."""

    found = Signal(list, object)

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("findbar")
        self._desk = desk
        self.hits: list[Hit] = []
        self.at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in all texts"))
        self.field.setAccessibleName(tr("Find in all texts"))
        self.field.setMaximumWidth(320)
        self.field.returnPressed.connect(lambda: self.step(1))
        row.addWidget(self.field, 2)
        row.addWidget(IconButton(style, "chevron-up", tr("Previous hit"), lambda: self.step(-1), 16))
        row.addWidget(IconButton(style, "chevron-down", tr("Next hit"), lambda: self.step(1), 16))
        self.case = QCheckBox(tr("Match case"))
        self.case.setAccessibleName(tr("Match case"))
        self.case.toggled.connect(lambda _on: self.search())
        row.addWidget(self.case)
        self.count = label("", "quiet")
        row.addWidget(self.count, 3)
        row.addWidget(IconButton(style, "x", tr("Close the search"), self.leave, 16))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._later.start())
        desk.compared.connect(lambda: self.search() if self.isVisible() else None)
        self.hide()

    @property
    def now(self) -> Hit | None:
        """The hit the user is at."""
        return self.hits[self.at] if self.hits else None

    def start(self, words: str = "") -> None:
        """Open the bar, with what is selected in the texts as a first guess."""
        self.show()
        if words and "\n" not in words and len(words) < 80:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def leave(self) -> None:
        self.hide()
        self.hits, self.at = [], -1
        self.found.emit([], None)

    def search(self) -> None:
        self._later.stop()
        words = self.field.text()
        self.hits = find(self._desk.articles, words, match_case=self.case.isChecked())
        self.at = 0 if self.hits else -1
        self._tell()

    def step(self, by: int) -> None:
        if self._later.isActive():
            self.search()
        elif self.hits:
            self.at = (self.at + by) % len(self.hits)
            self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self.hits:
            self.count.setText(tr("Nowhere in these texts"))
        else:
            each = counts(self.hits, len(self._desk.articles))
            parts = "  ".join(f"{letter(i)} {n}" for i, n in enumerate(each))
            said = tr("{at} of {total}", at=self.at + 1, total=len(self.hits))
            self.count.setText(f"{said}   ·   {parts}")
        self.found.emit(self.hits, self.now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
