"""The why-card: rule, what each form was read as, what decided, what would clear it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from crossread.model import Finding
from crossread.ui.direction import fold_sign
from crossread.ui.panels.widgets import label
from crossread.ui.style import Style
from crossread.ui.words import apart, said, tr


class WhyPanel(QFrame):
    """Folded until asked for; whether it was open is remembered while the program runs."""

    _open = False

    def __init__(self, style: Style, finding: Finding) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.toggle = QToolButton()
        self.toggle.setProperty("role", "unfold")
        self.toggle.setCheckable(True)
        self.toggle.setChecked(WhyPanel._open)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.toggle.setAccessibleName(tr("Why this finding?"))
        self.toggle.toggled.connect(self._turn)
        outer.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self.body = self._body(finding)
        outer.addWidget(self.body)
        self._turn(WhyPanel._open)

    def _turn(self, on: bool) -> None:
        WhyPanel._open = on
        self.toggle.setText(fold_sign(self, on) + " " + tr("Why this finding?"))
        self.body.setVisible(on)

    def _body(self, finding: Finding) -> QWidget:
        """Sentences over the whole width, names and values in two columns below."""
        why = finding.why
        body = QFrame()
        body.setProperty("role", "card")
        grid = QGridLayout(body)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._whole(grid, label(tr("Rule"), "heading"), label(said(why.rule), wrap=True))
        rows = [
            (tr("“{words}”", words=apart(words)), tr("read as {value}", value=said(value)))
            for words, value in why.normalised
        ]
        rows += [(said(name), said(value)) for name, value in why.features]
        rows += [(tr("Threshold: {name}", name=said(a)), said(b)) for a, b in why.thresholds]
        rows.append((tr("Confidence"), f"{round(100 * finding.confidence)} %"))
        for name, value in rows:
            line = grid.rowCount()
            for column, words in enumerate((label(name, "quiet", wrap=True), label(value, wrap=True))):
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(words, line, column, Qt.AlignmentFlag.AlignTop)
        if why.clears:
            self._whole(grid, label(tr("What would clear it"), "heading"), label(said(why.clears), wrap=True))
        if why.version:
            self._whole(grid, label(tr("Rules {version}", version=why.version), "small"))
        return body

    @staticmethod
    def _whole(grid: QGridLayout, *labels: QLabel) -> None:
        for each in labels:
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(each, grid.rowCount(), 0, 1, 2)
