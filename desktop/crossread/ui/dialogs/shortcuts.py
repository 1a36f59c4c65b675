"""All keys, made from the tables of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crossread.ui.actions import all_acts
from crossread.ui.keys import native
from crossread.ui.menubar import MENUS
from crossread.ui.panels.widgets import label
from crossread.ui.words import tr


def shortcuts() -> list[tuple[str, list[tuple[str, str]]]]:
    """Per menu: its title and (action, keys in the system's own writing), actions without keys left out."""
    found = []
    for id, title in MENUS:
        lines = [
            (_plain(act.text), ", ".join(native(key) for key in act.keys))
            for act in all_acts()
            if act.menu == id and act.keys
        ]
        if lines:
            found.append((_plain(title), lines))
    return found


def _plain(text: str) -> str:
    return tr(text).replace("&", "").removesuffix(" …")


class Shortcuts(QDialog):
    """A page to read; two columns a menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        self.resize(520, 680)
        inner = QWidget()
        inner.setObjectName("scrolled")
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        line = 0
        for title, acts in shortcuts():
            head = label(title, "heading")
            head.setContentsMargins(0, 12 if line else 0, 0, 2)
            grid.addWidget(head, line, 0, 1, 2)
            line += 1
            for text, keys in acts:
                grid.addWidget(label(text), line, 0)
                grid.addWidget(label(keys, "strong"), line, 1, Qt.AlignmentFlag.AlignTrailing)
                line += 1
        grid.setRowStretch(line, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area, self._inner = area, inner
        area.setAccessibleName(tr("All keys"))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 16, 16, 12)
        outside.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outside.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the keys are: some languages write them out."""
        super().showEvent(event)
        beside = self._area.verticalScrollBar().sizeHint().width() + 40
        self._area.setMinimumWidth(self._inner.minimumSizeHint().width() + beside - 32)
        self.resize(max(self.width(), self._inner.minimumSizeHint().width() + beside), self.height())
