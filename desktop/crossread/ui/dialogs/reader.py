"""The help reader: contents, the page, finding words in it; and the licences of what ships."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossread.paths import resource
from crossread.ui.dialogs.helpfind import FindField
from crossread.ui.dialogs.helpview import HelpView
from crossread.ui.dialogs.shortcuts import shortcuts
from crossread.ui.models.helptext import PAGES, HelpText, load
from crossread.ui.panels.widgets import IconButton
from crossread.ui.style import Style
from crossread.ui.words import language, tr

_PLACE = Qt.ItemDataRole.UserRole
Place = tuple[str, float]
"""A page and how far down it."""


class HelpReader(QDialog):
    """All help pages in the language of the interface. Links stay inside; nothing is fetched."""

    def __init__(self, parent: QWidget, style: Style) -> None:
        super().__init__(parent)
        self._look = style
        self.pages: dict[str, HelpText] = {name: self._load(name) for name in PAGES}
        self._been: list[Place] = []
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1060, 780)
        self.view = HelpView(style)
        self.view.anchorClicked.connect(self._follow)
        self.view.section_changed.connect(self._mark)
        self.view.zoom_asked.connect(self.view.zoom)
        self.contents = self._contents()
        self.finder = FindField(self.view, style)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.contents)
        both.addWidget(self.view)
        both.setSizes([250, 790])
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(8)
        inside.addLayout(self._head())
        inside.addWidget(both, 1)
        style.changed.connect(self._again)
        self._keys()
        self._dress()
        self._show("guide")

    @property
    def page(self) -> HelpText:
        """The page on screen."""
        assert self.view.shown is not None
        return self.view.shown

    def _load(self, name: str) -> HelpText:
        return load(name, language(), shortcuts(), _native)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        toward = "chevron-right" if self.isRightToLeft() else "chevron-left"
        self.back = IconButton(self._look, toward, tr("Back"), self.go_back)
        row.addWidget(self.back)
        row.addWidget(IconButton(self._look, "zoom-out", tr("Smaller type"), lambda: self.view.zoom(-1)))
        row.addWidget(IconButton(self._look, "zoom-in", tr("Larger type"), lambda: self.view.zoom(1)))
        row.addStretch(1)
        row.addWidget(self.finder, 2)
        return row

    def _contents(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        # The lines are set in by spaces: Qt tints the room of an indentation as a box of its own.
        tree.setIndentation(0)
        tree.setRootIsDecorated(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(tr("Contents"))
        tree.setMinimumWidth(180)
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        bold = QFont(self._look.interface)
        bold.setWeight(QFont.Weight.DemiBold)
        for name, page in self.pages.items():
            top = QTreeWidgetItem(tree, [page.title])
            top.setFont(0, bold)
            for heading in page.headings:
                item = top if heading.level == 1 else QTreeWidgetItem(top, [f"\u2003{heading.text}"])
                item.setData(0, _PLACE, (name, heading.id))
                item.setSizeHint(0, QSize(0, 28))
                item.setToolTip(0, heading.text)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, heading.text)
                self._items[name, heading.id] = item
            top.setExpanded(True)
        tree.itemClicked.connect(lambda item, _column: self.open_at(*item.data(0, _PLACE)))
        tree.itemActivated.connect(lambda item, _column: self.open_at(*item.data(0, _PLACE)))
        return tree

    def _keys(self) -> None:
        view, finder = self.view, self.finder
        for keys, act in (
            (("Alt+Left", "Backspace"), self.go_back),
            (("Ctrl++", "Ctrl+="), lambda: view.zoom(1)),
            (("Ctrl+-",), lambda: view.zoom(-1)),
            (("Ctrl+0",), lambda: view.zoom(0)),
            (("Ctrl+F",), finder.start),
            (("F3", "Ctrl+G"), lambda: finder.step(1)),
            (("Shift+F3", "Ctrl+Shift+G"), lambda: finder.step(-1)),
        ):
            for key in keys:
                # Backspace in the field takes a letter away: a field hears its own keys first.
                QShortcut(QKeySequence(key), self).activated.connect(act)

    # ------------------------------------------------------------------------------- going

    def open_at(self, name: str, section: str = "") -> None:
        """Go to a section of a page; Back returns to where one was."""
        here, before = self._place(), (self.page.name, self.view.verticalScrollBar().value())
        self._show(name)
        self.view.go_to(section)
        if (self.page.name, self.view.verticalScrollBar().value()) != before:
            self._been.append(here)
        self._mark(section or self.page.headings[0].id)
        self.back.setEnabled(bool(self._been))

    def bring(self, name: str, section: str) -> None:
        """Show the reader in front, at a section."""
        self.show()
        self.open_at(name, section)
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def go_back(self) -> None:
        if self._been:
            name, place = self._been.pop()
            self._show(name)
            self.view.go_to_place(place)
        self.back.setEnabled(bool(self._been))

    def _place(self) -> Place:
        return self.page.name, self.view.place()

    def _show(self, name: str) -> None:
        if self.view.shown is None or self.view.shown.name != name:
            self.view.show_text(self.pages[name])
            self.setWindowTitle(self.page.title)
            self.finder.search()
        self.back.setEnabled(bool(self._been))

    def _follow(self, link: QUrl) -> None:
        """A link: to a section of this page, or to another page. Any other is left alone."""
        name = link.path().rpartition("/")[2].removesuffix(".md") or self.page.name
        if name in self.pages and link.scheme() in ("", "file"):
            self.open_at(name, link.fragment())

    def _dress(self) -> None:
        """The contents in the theme's colours: the chosen line quiet, the focus plain."""
        theme = self._look.theme
        self.contents.setStyleSheet(
            f"QTreeView::item {{ border-radius: 6px; padding: 2px 6px; color: {theme.ink}; }}"
            f"QTreeView::item:hover {{ background: {theme.hover}; }}"
            f"QTreeView::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
            f"QTreeView::item:selected:focus {{ border: 1px solid {theme.accent}; }}"
        )

    def _mark(self, section: str) -> None:
        """Show in the contents where one reads."""
        item = self._items.get((self.page.name, section))
        if item is not None:
            self.contents.setCurrentItem(item)

    def _again(self) -> None:
        """The same place in another theme."""
        self._dress()
        name, place = self._place()
        self.view.show_text(self.pages[name])
        self.view.go_to_place(place)
        self.finder.search()


def _native(key: str) -> str:
    """A key of our tables as the system writes it; anything else as it is."""
    sequence = QKeySequence(key)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) if portable == key else key


class Notices(QDialog):
    """Licences of everything that ships with the program, as plain text."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(940, 640)  # the notices are set in lines of 110 letters
        page = QPlainTextEdit()
        page.setAccessibleName(title)
        page.setReadOnly(True)
        mono = QFont("monospace")
        mono.setPixelSize(12)
        page.setFont(mono)
        page.setPlainText(resource("notices.txt").read_text("utf-8"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.addWidget(page, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        inside.addWidget(buttons)
