"""The start page: a drop zone, an address field, recent comparisons, the sample. No wizard, no set-up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from crossread.ui.icons import icon, pixmap
from crossread.ui.panels.plain import beside_icon, button, set_property, tip_text
from crossread.ui.style import Style
from crossread.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class StartPage(QWidget):
    """What to do first. ``addresses`` are lines the user typed or pasted into the field.

    It is the first picture, so it does without Qt's enums; ``complete`` brings what is not seen in it.
    """

    files_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    open_asked = Signal()
    recent_asked = Signal(str)
    away_asked = Signal(str)
    addresses = Signal(list)

    def __init__(self, style: Style, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self._look = style
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(_line("Crossread", "name"))
        column.addWidget(
            _line(tr("See where accounts of one event differ: figures, sources, quotes, words."), "quiet")
        )
        column.addSpacing(4)
        column.addWidget(self._drop_zone())
        column.addLayout(self._address_row())
        column.addLayout(self._more())
        self._lists = QVBoxLayout()
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(16)
        column.addLayout(self._lists)
        self._listed: list[QWidget] = []
        self.show_recent(recent)
        column.addStretch(3)
        middle = QWidget()
        middle.setMaximumWidth(640)
        middle.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(1)
        outer.addWidget(middle, 8)
        outer.addStretch(1)
        style.changed.connect(self._restyle)
        self._restyle()

    def show_recent(self, recent: list[Path]) -> None:
        """The comparisons opened lately; those without a name are listed anew after them."""
        for each in self._listed:
            each.hide()
            each.deleteLater()
        self._listed = []
        if recent:
            self._list(tr("Recent comparisons"), [self._recent(path) for path in recent[:5]])

    def show_unnamed(self, unnamed: Sequence[tuple[str, str]]) -> None:
        """Comparisons that have no name yet: where they lie, and what they are called here."""
        from PySide6.QtCore import Qt

        from crossread.ui.panels.widgets import IconButton

        rows = []
        for place, words in unnamed:
            made = self._link(words, "circle")
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(lambda _on=False, place=place: self.recent_asked.emit(place))
            row, holder = QHBoxLayout(), QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(made)
            row.addStretch(1)
            name = tr("Delete {name}", name=words)
            row.addWidget(IconButton(self._look, "x", name, partial(self.away_asked.emit, place), 14))
            holder.setLayout(row)
            rows.append(holder)
        if rows:
            self._list(tr("Without a name"), rows)
            self._restyle()

    def _list(self, heading: str, rows: Sequence[QWidget]) -> None:
        holder, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(_line(heading, "heading"))
        inside.addSpacing(14)
        for each in rows:
            inside.addWidget(each)
        holder.setLayout(inside)
        self._lists.addWidget(holder)
        self._listed.append(holder)

    def complete(self) -> None:
        """What the first picture can do without."""
        from PySide6.QtCore import Qt

        for each in self.findChildren(QToolButton):
            each.setCursor(Qt.CursorShape.PointingHandCursor)

    def _drop_zone(self) -> QFrame:
        self.drop = QFrame()
        self.drop.setObjectName("drop")
        self.drop.setMinimumHeight(190)
        self.drop.setAccessibleName(tr("Drop articles here"))
        inside = QVBoxLayout(self.drop)
        inside.setSpacing(10)
        inside.addStretch(1)
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("Drop articles here"))
        inside.addLayout(_centred(self._picture))
        inside.addLayout(_centred(_line(tr("Drop two or more articles here"), "title")))
        kinds = _line(tr("Web pages, PDF, Word, e-mail, text — or links from the browser"), "quiet")
        inside.addLayout(_centred(kinds))
        self.choose = button(tr("Choose files …"), self.files_asked.emit, main=True)
        self.paste = button(tr("Paste text …"), self.paste_asked.emit)
        inside.addSpacing(4)
        inside.addLayout(_centred(self.choose, self.paste))
        inside.addStretch(1)
        return self.drop

    def _address_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("Address of an article, https://…"))
        self.address.setAccessibleName(tr("Address of an article"))
        self.address.returnPressed.connect(self._send)
        row.addWidget(self.address, 1)
        self.add = button(tr("Add"), self._send)
        row.addWidget(self.add)
        return row

    def _more(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.sample = self._link(tr("Open the sample comparison"), "book-open")
        self.sample.clicked.connect(self.sample_asked.emit)
        row.addWidget(self.sample)
        self.open = self._link(tr("Open a saved comparison …"), "folder-open")
        self.open.clicked.connect(self.open_asked.emit)
        row.addWidget(self.open)
        row.addStretch(1)
        return row

    def _link(self, text: str, icon_name: str) -> QToolButton:
        made = QToolButton()
        made.setText(beside_icon(text))
        made.setAccessibleName(text)
        made.setProperty("lucide", icon_name)
        made.setIconSize(QSize(16, 16))
        return made

    def _recent(self, path: Path) -> QToolButton:
        made = self._link(path.stem, "history")
        made.setToolTip(tip_text(str(path)))
        made.clicked.connect(lambda: self.recent_asked.emit(str(path)))
        return made

    def _restyle(self) -> None:
        theme = self._look.theme
        self._picture.setPixmap(pixmap("file-plus", theme.quiet, 36))
        for each in self.findChildren(QToolButton):
            if name := each.property("lucide"):
                each.setIcon(icon(name, theme.quiet))

    def _send(self) -> None:
        lines = self.address.text().split()
        if lines:
            self.address.clear()
            self.addresses.emit(lines)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        set_property(self.drop, "over", True)
        super().dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self.drop, "over", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self.drop, "over", False)
        super().dropEvent(event)


def _line(text: str, role: str) -> QLabel:
    """A label of our own words, so that no markup can be in them."""
    made = QLabel(text)
    made.setProperty("role", role)
    if made.isRightToLeft():  # the program's name, too, stands on the side one reads from
        from crossread.ui.direction import reading_side

        made.setAlignment(reading_side(True))
    return made


def _centred(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return row
