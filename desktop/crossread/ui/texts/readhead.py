"""Above the article that is read: one button an article."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from crossread.model import letter
from crossread.ui.desk import Desk
from crossread.ui.outlet import outlet_name, times
from crossread.ui.panels.widgets import fit, label, tip_text
from crossread.ui.style import Style
from crossread.ui.words import apart, series, tr


class ReadHead(QWidget):
    """Pressing a button reads that article; the others become margin marks."""

    def __init__(self, desk: Desk, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(4)
        self._group: QButtonGroup | None = None
        self._shown: object = None

    def rebuild(self, reading: int) -> None:
        entries = self._desk.entries
        shown = (entries, reading, self._desk.view.blind)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._group = QButtonGroup(self)
        wide = len(entries) <= 4
        for position, entry in enumerate(entries):
            name = outlet_name(entry, position, blind=self._desk.view.blind)
            button = QToolButton()
            short = name if len(name) <= 18 else name[:17].rstrip() + "…"
            titled = f"{letter(position)}  {short}" if wide or position == reading else letter(position)
            button.setText(apart(titled))
            button.setToolTip(tip_text(name))
            button.setAccessibleName(tr("Read {article}", article=series((letter(position), name))))
            button.setProperty("role", "segment")
            fit(button, 30)
            button.setCheckable(True)
            button.setChecked(position == reading)
            button.clicked.connect(lambda _on, position=position: self._desk.look(reading=position))
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        if reading < len(entries):
            self._row.addWidget(label(times(entries[reading].article), "small"))
