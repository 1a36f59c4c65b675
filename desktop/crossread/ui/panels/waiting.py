"""What stands in place of the texts while there is nothing to show: loading, comparing, failure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from crossread.ui.desk import Desk
from crossread.ui.panels.widgets import label
from crossread.ui.style import Style
from crossread.ui.words import tr


class WaitingPage(QWidget):
    """One sentence, a bar while work is under way, and one button."""

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.words = label("", "title", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.below = label("", "quiet", wrap=True)
        self.below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(260)
        self.bar.setAccessibleName(tr("Progress"))
        self.verb = QPushButton()
        self.verb.clicked.connect(lambda _on=False: self._do())
        inside = QVBoxLayout(self)
        inside.setSpacing(12)
        inside.addStretch(2)
        inside.addWidget(self.words)
        inside.addWidget(self.below)
        for each in (self.bar, self.verb):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(each)
            row.addStretch(1)
            inside.addLayout(row)
        inside.addStretch(3)
        desk.working.connect(self._working)
        desk.compared.connect(self.refresh)
        desk.session_changed.connect(self.refresh)
        desk.loader.changed.connect(self.refresh)
        del style
        self.refresh()

    def _do(self) -> None:
        if self._desk.comparing:
            self._desk.stop_comparing()
        else:
            self._desk.retry()

    def _working(self, what: str, share: float) -> None:
        if self._desk.comparing:
            if self.bar.isHidden() or self.verb.isHidden():
                self.refresh()  # comparing began after the last sentence: a saved comparison was opened
            self.below.setText(what)
            self.bar.setRange(0, 100)
            self.bar.setValue(round(share * 100))

    def refresh(self) -> None:
        """Choose the sentence for the state things are in."""
        desk = self._desk
        count = len(desk.shown.entries)
        self.bar.setVisible(desk.comparing or desk.loader.under_way)
        self.verb.setVisible(desk.comparing or bool(desk.failure))
        if desk.failure:
            self._say(tr("The comparison could not be made"), desk.failure, tr("Try again"))
        elif desk.comparing:
            self._say(tr("Comparing"), self.below.text() if self.verb.isVisible() else "", tr("Cancel"))
        elif desk.loader.under_way:
            self.bar.setRange(0, 0)
            self._say(tr("Loading articles"), tr("Each one appears on the left as it arrives."), "")
        elif count == 1:
            self._say(
                tr("Add one more article"),
                tr("A comparison needs at least two. Drop it here, or press +."),
                "",
            )
        else:
            self._say(tr("No articles yet"), tr("Drop two or more here."), "")

    def _say(self, words: str, below: str, verb: str) -> None:
        self.words.setText(words)
        self.below.setText(below)
        self.verb.setText(verb)
        self.verb.setAccessibleName(verb)
