"""The why-card: rule, what each form was read as, what decided, what would clear it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QToolButton, QVBoxLayout, QWidget

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
        why = finding.why
        body = QFrame()
        body.setProperty("role", "card")
        form = QFormLayout(body)
        form.setContentsMargins(10, 8, 10, 8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(4)
        rows = [(tr("Rule"), said(why.rule))]
        for words, value in why.normalised:
            rows.append((tr("“{words}”", words=apart(words)), tr("read as {value}", value=said(value))))
        rows += [(said(name), said(value)) for name, value in why.features]
        rows += [(tr("Threshold: {name}", name=said(a)), said(b)) for a, b in why.thresholds]
        rows.append((tr("Confidence"), f"{finding.confidence:.0%}"))
        for name, value in rows:
            shown = label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label(name, "quiet", wrap=True), shown)
        if why.clears:
            form.addRow(label(tr("What would clear it"), "heading"))
            form.addRow(label(said(why.clears), wrap=True))
        if why.version:
            form.addRow(label(tr("Rules {version}", version=why.version), "small"))
        return body
