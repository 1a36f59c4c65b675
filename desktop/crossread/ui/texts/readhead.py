"""Above the article that is read: one button an article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from crossread.model import letter
from crossread.ui.desk import Desk
from crossread.ui.outlet import outlet_name, times
from crossread.ui.panels.widgets import fit, label, tip_text
from crossread.ui.style import Style
from crossread.ui.words import apart, series, tr

_AROUND = 30
"""Pixels of a button that its words cannot have."""
_LEAST = 84
"""No name is cut to less; rather only letters are shown."""


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
        self._buttons: list[tuple[QToolButton, str]] = []
        self._when: QLabel | None = None

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
        self._buttons = []
        for position, entry in enumerate(entries):
            name = outlet_name(entry, position, blind=self._desk.view.blind)
            button = QToolButton()
            button.setToolTip(tip_text(name))
            button.setAccessibleName(tr("Read {article}", article=series((letter(position), name))))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setChecked(position == reading)
            button.clicked.connect(lambda _on, position=position: self._desk.look(reading=position))
            self._group.addButton(button)
            self._buttons.append((button, name))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._when = label(times(entries[reading].article) if reading < len(entries) else "", "small")
        self._row.addWidget(self._when)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Whole names where they have room, else cut alike, else only the one that is read."""
        if not self._buttons or self._when is None:
            return
        metrics = self._buttons[0][0].fontMetrics()
        titles = [f"{letter(i)}  {name}" for i, (_, name) in enumerate(self._buttons)]
        count, beside = len(titles), _AROUND + self._row.spacing()
        room = self.width() - self._when.sizeHint().width() - 2 * self._row.spacing() - 24 - count * beside
        if sum(map(metrics.horizontalAdvance, titles)) <= room:
            widths = [10_000] * count
        elif room >= count * _LEAST:
            widths = [room // count] * count
        else:
            letters = sum(metrics.horizontalAdvance(letter(i)) for i in range(count))
            widths = [max(_LEAST, room - letters) if b.isChecked() else 0 for b, _ in self._buttons]
        for i, ((button, _), title, width) in enumerate(zip(self._buttons, titles, widths, strict=True)):
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width) if width else letter(i)
            button.setText(apart(shown))
            fit(button, _AROUND)
