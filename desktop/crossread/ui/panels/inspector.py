"""The inspector: every version of the chosen finding side by side, why it is there, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crossread.model import Finding, ParagraphRef
from crossread.ui.desk import Desk
from crossread.ui.direction import mirrored
from crossread.ui.kinds import LOOKS, RELATION_WORDS
from crossread.ui.models.versions import versions
from crossread.ui.panels.deciding import Deciding
from crossread.ui.panels.version import VersionCard, difference
from crossread.ui.panels.why import WhyPanel
from crossread.ui.panels.widgets import IconButton, label, rule
from crossread.ui.style import Style
from crossread.ui.words import apart, said, series, tr

_BESIDE = 340
"""Width of the decision where it stands beside the versions."""


class Inspector(QWidget):
    """``place_asked`` a jump to a paragraph in the texts."""

    place_asked = Signal(ParagraphRef)

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("side")
        self._desk, self._look = desk, style
        self._shown: object = None
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        reading = QVBoxLayout()
        reading.setSpacing(0)
        reading.addLayout(self._head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        reading.addWidget(self._scroll, 1)
        self.deciding = Deciding(desk, style)
        self._rule = rule()
        self._outer.addLayout(reading, 1)
        self._outer.addWidget(self._rule)
        self._outer.addWidget(self.deciding)
        desk.view_changed.connect(lambda old, new: self.refresh())
        desk.compared.connect(self.refresh)
        style.changed.connect(self._again)
        self.refresh()

    def set_wide(self, wide: bool) -> None:
        """Under the texts there is more width than height: the decision goes beside the versions."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._outer.direction() is not direction:
            self._outer.setDirection(direction)
            self._outer.setAlignment(
                self.deciding, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0)
            )
            self.deciding.setMinimumWidth(_BESIDE if wide else 0)
            self.deciding.setMaximumWidth(_BESIDE if wide else 16_777_215)
            self._rule.setVisible(not wide)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(*mirrored(self, 14, 8, 8, 6))
        self.title = label("", "title")
        row.addWidget(self.title, 1)
        step = self._desk.step
        row.addWidget(IconButton(self._look, "arrow-up", tr("Previous finding"), lambda: step(-1), 16))
        row.addWidget(IconButton(self._look, "arrow-down", tr("Next finding"), lambda: step(1), 16))
        return row

    def _again(self) -> None:
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen finding; make the cards anew only where it is another one."""
        finding = self._desk.current
        shown = (finding, self._desk.view.blind, "" if finding else self._nothing_words())
        if shown != self._shown:
            self._shown = shown
            self.title.setText(finding.label if finding else tr("Findings"))
            self._scroll.setWidget(self._page(finding) if finding else self._nothing())
        self.deciding.setVisible(finding is not None)

    def _nothing(self) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(14, 8, 14, 14)
        inside.addWidget(label(self._nothing_words(), "quiet", wrap=True))
        inside.addStretch(1)
        return page

    def _nothing_words(self) -> str:
        desk = self._desk
        if desk.comparison is None:
            return tr("Add at least two articles. Their differences will be listed on the left.")
        if not desk.comparison.findings:
            return tr("No differences were found between these texts. That does not say that they agree.")
        if not desk.findings:
            return tr("No finding passes the filter.")
        return tr("Choose a finding on the left or a highlight in the texts. F8 goes to the next one.")

    def _page(self, finding: Finding) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(14, 2, 14, 14)
        inside.setSpacing(10)
        inside.addWidget(self._kind_line(finding))
        summary = label(said(finding.summary), wrap=True)
        font = QFont(self._look.type.body())
        font.setPixelSize(17)
        summary.setFont(font)
        summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(summary)
        if finding.clock:
            inside.addWidget(label("◷ " + said(finding.clock), "quiet", wrap=True))
        if self._desk.comparison is not None:
            self._versions(inside, finding)
        inside.addWidget(WhyPanel(self._look, finding))
        inside.addStretch(1)
        return page

    def _kind_line(self, finding: Finding) -> QWidget:
        theme = self._look.theme
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        chip = QLabel(LOOKS[finding.kind].letter)
        chip.setStyleSheet(
            f"background: {theme.kind_tint(finding.kind)}; color: {theme.kind_ink(finding.kind)};"
            "border-radius: 4px; padding: 1px 6px; font-weight: 700;"
        )
        row.addWidget(chip)
        words = f"{tr(LOOKS[finding.kind].title)} · {tr(RELATION_WORDS[finding.relation])}"
        row.addWidget(label(words, "quiet"))
        row.addStretch(1)
        return line

    def _versions(self, inside: QVBoxLayout, finding: Finding) -> None:
        assert self._desk.comparison is not None
        all_versions = versions(self._desk.comparison, finding)
        for version in all_versions:
            card = VersionCard(self._desk, self._look, finding.kind, version)
            card.place_asked.connect(self.place_asked)
            inside.addWidget(card)
        if (diff := difference(self._look, finding, all_versions)) is not None:
            inside.addWidget(label(tr("Word by word"), "heading"))
            inside.addWidget(diff)
        if finding.origins:
            origins = series(map(apart, finding.origins), parts=True)
            inside.addWidget(label(tr("Origins: {origins}", origins=origins), "quiet", wrap=True))
