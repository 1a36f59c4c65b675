"""The head of the window: event title, pages, layouts, export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QTabBar, QToolButton, QWidget

from crossread import session as acts
from crossread.ui.desk import Desk
from crossread.ui.icons import icon
from crossread.ui.models.view import Layout
from crossread.ui.panels.widgets import IconButton, beside_icon, button
from crossread.ui.style import Style
from crossread.ui.words import mark, say, tr

_LAYOUTS = (
    (Layout.ROWS, mark("Rows"), "rows-3", "1"),
    (Layout.COLUMNS, mark("Columns"), "columns-3", "2"),
    (Layout.READ, mark("Read"), "book-open", "3"),
)


class TopBar(QFrame):
    """``page_asked`` an index of the tabs; ``layout_asked``; ``export_asked``; ``left_asked``…"""

    page_asked = Signal(int)
    layout_asked = Signal(object)
    export_asked = Signal()
    left_asked = Signal()
    right_asked = Signal()

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._desk, self._look = desk, style
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(IconButton(style, "panel-left", tr("Articles and findings (F9)"), self.left_asked.emit))
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Name this event"))
        self.title.setAccessibleName(tr("Name of the event"))
        self.title.setStyleSheet(
            "QLineEdit{background:transparent;border:1px solid transparent;font-size:15px;font-weight:600}"
            "QLineEdit:focus{border:2px solid palette(highlight)}"
        )
        self.title.setMinimumWidth(140)
        self.title.setMaximumWidth(420)
        self.title.editingFinished.connect(self._name)
        row.addWidget(self.title, 2)
        self.pages = QTabBar()
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setDrawBase(False)
        self.pages.setExpanding(False)
        self.pages.setUsesScrollButtons(True)
        self.pages.currentChanged.connect(self.page_asked)
        row.addStretch(1)
        row.addWidget(self.pages)
        row.addStretch(1)
        row.addWidget(self._segments())
        row.addSpacing(6)
        self.export = button(
            tr("Export"), self.export_asked.emit, main=True, tip=tr("Export what is listed (Ctrl+E)")
        )
        row.addWidget(self.export)
        row.addWidget(IconButton(style, "panel-right", tr("Inspector (F10)"), self.right_asked.emit))
        desk.session_changed.connect(self.refresh)
        desk.compared.connect(self.refresh)
        desk.view_changed.connect(lambda old, new: self.refresh())
        style.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def _segments(self) -> QWidget:
        holder = QFrame()
        holder.setObjectName("segments")
        self._holder = holder
        # The tabs beside it must not run away under the pointer.
        kept = holder.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        holder.setSizePolicy(kept)
        row = QHBoxLayout(holder)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.layouts: dict[Layout, QToolButton] = {}
        for layout, words, name, key in _LAYOUTS:
            made = QToolButton()
            made.setText(beside_icon(tr(words)))
            made.setAccessibleName(tr(words))
            made.setToolTip(f"{tr(words)} ({key})")
            made.setProperty("role", "segment")
            made.setProperty("lucide", name)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.setCheckable(True)
            made.clicked.connect(lambda _on, layout=layout: self.layout_asked.emit(layout))
            self._group.addButton(made)
            self.layouts[layout] = made
            row.addWidget(made)
        return holder

    def restyle(self) -> None:
        theme = self._look.theme
        for each in self.layouts.values():
            each.setIcon(icon(each.property("lucide"), theme.ink, theme.strong_line, 16))
        # Hidden, it would not tell that the style has changed its size and back.
        self._holder.updateGeometry()

    def refresh(self) -> None:
        desk = self._desk
        if not self.title.hasFocus():
            self.title.setText(desk.shown.title)
            self.title.setCursorPosition(0)
        there = desk.comparison is not None
        self.export.setEnabled(there)
        for layout, each in self.layouts.items():
            each.setEnabled(there)
            each.setChecked(layout is desk.view.layout)

    def show_layouts(self, shown: bool) -> None:
        """The layouts belong to the texts alone."""
        self._holder.setVisible(shown)

    def _name(self) -> None:
        desk = self._desk
        after = acts.set_title(desk.session, self.title.text())
        desk.act(say("act.title"), after)
