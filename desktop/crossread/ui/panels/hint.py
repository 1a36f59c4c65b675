"""One quiet line above the texts for the first steps: a key worth knowing, the next one, and away with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from crossread.ui.desk import Desk
from crossread.ui.panels.widgets import ElidedLabel, IconButton
from crossread.ui.style import Style
from crossread.ui.words import mark, tr

HINTS = (
    mark(
        "F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up."
    ),
    mark("1, 2 and 3 switch between rows, columns and reading. The place is kept."),
    mark("Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back."),
    mark(
        "A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest."
    ),
    mark("Ctrl+B hides the names of the outlets, for a review without favour."),
    mark("Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys."),
)


class Hint(QFrame):
    """Shown while hints are wanted and there is a comparison; ``dismissed`` when the user has had enough."""

    dismissed = Signal()

    def __init__(self, desk: Desk, style: Style, *, wanted: bool) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._desk = desk
        self._wanted = wanted
        self._at = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 8, 3)
        row.setSpacing(8)
        self.words = ElidedLabel("", "quiet")
        row.addWidget(self.words, 1)
        self.more = QToolButton()
        self.more.setText(tr("Next hint"))
        self.more.setAccessibleName(tr("Next hint"))
        self.more.setProperty("role", "link")
        self.more.clicked.connect(lambda _on=False: self.step())
        row.addWidget(self.more)
        self.away = IconButton(style, "x", tr("No more hints"), self.dismissed.emit, 14)
        row.addWidget(self.away)
        desk.compared.connect(self.refresh)
        self._say()
        self.refresh()

    def set_wanted(self, wanted: bool) -> None:
        """As the preferences say."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        self.setVisible(self._wanted and self._desk.comparison is not None)

    def step(self) -> None:
        """The next hint, after the last one the first."""
        self._at = (self._at + 1) % len(HINTS)
        self._say()

    def _say(self) -> None:
        self.words.setText(tr(HINTS[self._at]))
        self.words.setToolTip(self.words.text())
