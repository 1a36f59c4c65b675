"""Across: the tables over all articles, one tab each, a click jumping to the text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crossread.model import Comparison, Span
from crossread.ui.desk import Desk
from crossread.ui.models.sheets import TITLES, Cell, Sheet, sheet_of
from crossread.ui.outlet import outlet_name
from crossread.ui.panels.drawings import CellDelegate
from crossread.ui.panels.frozen import Frozen
from crossread.ui.panels.tablehead import TableHead
from crossread.ui.panels.widgets import button, label, name_inner, tip_text
from crossread.ui.style import Style
from crossread.ui.words import tr, tr_n

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
_NARROWEST = 150


_FIRST, _WIDEST = 230, 400
"""Pixels of the first column, which says what a row is about, at least and at most."""
_GIVES = 60
"""Pixels the first column gives up before the table is scrolled sideways."""
_SHORT = 24
"""Letters that a cell always has room for; longer words stand in the tool tip too."""


def _long(sheet: Sheet, column: int) -> bool:
    return any(len(row[column].text) > _SHORT for row in sheet.rows)


def _width(sheet: Sheet, column: int) -> int:
    """Pixels of a column that is no outlet's."""
    if column == 0:
        return _FIRST
    if any(row[column].drawing for row in sheet.rows):
        return 130
    return 170 if _long(sheet, column) else 124


class SheetModel(QAbstractTableModel):
    """One sheet as Qt sees it. ``UserRole`` is the cell itself."""

    def __init__(self, sheet: Sheet, style: Style) -> None:
        super().__init__()
        self.sheet = sheet
        self._look = style

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell: Cell = self.sheet.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(cell.tip or (cell.text if len(cell.text) > _SHORT else "")) or None
        if role == CELL:
            return cell
        if role == SORT:
            return cell.sort
        if role == Qt.ItemDataRole.ForegroundRole and cell.quiet:
            return QColor(self._look.theme.quiet)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation == Qt.Orientation.Horizontal and role in shown:
            words = self.sheet.columns[section]
            return words if role == Qt.ItemDataRole.DisplayRole else tip_text(words)
        return None


class _Sorted(QSortFilterProxyModel):
    """Sorts by the cells' own keys, numbers before words; filters by words anywhere in a row."""

    def __init__(self) -> None:
        super().__init__()
        self.needle = ""

    def look_for(self, needle: str) -> None:
        self.needle = needle.casefold().strip()
        self.invalidate()

    def lessThan(self, left: Index, right: Index) -> bool:
        a, b = left.data(SORT), right.data(SORT)
        if isinstance(a, float) and isinstance(b, float):
            return a < b
        return (isinstance(a, str), str(a)) < (isinstance(b, str), str(b))

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if not self.needle:
            return True
        model = self.sourceModel()
        assert isinstance(model, SheetModel)
        return any(self.needle in cell.text.casefold() for cell in model.sheet.rows[row])


class SheetView(QTableView):
    """``jumped`` says where a clicked cell points to: article and span. The first column stays in sight.

    ``fixed_widths`` are those of a table about no outlets; its last column takes what is left as well.
    """

    jumped = Signal(int, Span)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._look = style
        self.fixed_widths: tuple[int, ...] = ()
        self.proxy = _Sorted()
        self.setModel(self.proxy)
        self.setItemDelegate(CellDelegate(style, self))
        self.head = TableHead(style, self)
        self.setHorizontalHeader(self.head)
        self.frozen = Frozen(self, self.head, style)
        self.head.sectionResized.connect(lambda *_sizes: self.head.set_lines())
        self.setSortingEnabled(True)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(58)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.clicked.connect(self._jump)
        self.activated.connect(self._jump)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show a cell whole: not under the first column either."""
        super().scrollTo(index, hint)
        covered = self.frozen.width
        if not covered or index.column() == 0:
            return
        cell, room = self.visualRect(index), self.viewport().width()
        under = cell.right() + 1 - (room - covered) if self.isRightToLeft() else covered - cell.left()
        if under > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - under)

    def show_sheet(self, sheet: Sheet) -> None:
        self.setAccessibleName(sheet.title)
        self.proxy.setSourceModel(SheetModel(sheet, self._look))
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._fit(sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        model = self.proxy.sourceModel()
        if isinstance(model, SheetModel):
            self._fit(model.sheet)

    def _fit(self, sheet: Sheet) -> None:
        """The first columns at their width; the outlets share what is left, at least ``_NARROWEST`` each."""
        room = self.viewport().width()
        if fixed := self.fixed_widths:
            *first, last = fixed
            for column, width in enumerate((*first, max(last, room - sum(first)))):
                self.horizontalHeader().resizeSection(column, width)
            self.head.set_lines()
            return
        widths = [0 if outlet is not None else _width(sheet, i) for i, outlet in enumerate(sheet.outlets)]
        outlets = sum(outlet is not None for outlet in sheet.outlets) or 1
        left = room - sum(widths) - outlets * _NARROWEST
        if widths and _long(sheet, 0):
            # What a row is about takes what is over, and gives a little up before the table must be scrolled.
            widths[0] += left if -_GIVES <= left < 0 else min(_WIDEST - _FIRST, max(0, left) // 2)
        share = max(_NARROWEST, (room - sum(widths)) // outlets)
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, width or share)
        self.head.set_lines()

    def _jump(self, index: QModelIndex) -> None:
        cell: Cell | None = index.data(CELL)
        if cell is not None and cell.places:
            self.jumped.emit(*cell.places[0])

    def event(self, event: QEvent) -> bool:
        # Copying here is of cells: the window's own key, which copies from the texts, must not take it.
        copying = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if copying and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        else:
            super().keyPressEvent(event)

    def copy_selected(self) -> None:
        """The selected cells, or the whole table where none is."""
        chosen = self.selectionModel().selectedIndexes()
        if chosen:
            self._copy(sorted({i.row() for i in chosen}), sorted({i.column() for i in chosen}))
        else:
            self.copy()

    def copy(self) -> None:
        """The whole table as it is sorted and narrowed; columns that hold drawings only are left out."""
        rows, columns = range(self.proxy.rowCount()), range(self.proxy.columnCount())
        self._copy(rows, [c for c in columns if any(self.proxy.index(r, c).data() for r in rows)])

    def _copy(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Cells as tabbed text and as an HTML table, on the clipboard."""
        head = [str(self.proxy.headerData(c, Qt.Orientation.Horizontal)) for c in columns]
        body = [[str(self.proxy.index(r, c).data()) for c in columns] for r in rows]
        data = QMimeData()
        data.setText("\n".join("\t".join(" ".join(x.split()) for x in line) for line in [head, *body]))
        cells = "".join(f"<tr>{''.join(f'<td>{escape(x)}</td>' for x in line)}</tr>" for line in body)
        titles = "".join(f"<th>{escape(x)}</th>" for x in head)
        data.setHtml(f"<table><tr>{titles}</tr>{cells}</table>")
        QGuiApplication.clipboard().setMimeData(data)


class Across(QWidget):
    """The tabs, a line to narrow the rows, the table, a note below. Sheets are made when first looked at."""

    words_asked = Signal(int, Span)
    """An article and the words to show in it."""

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("across")
        self._desk = desk
        self._made: dict[str, Sheet] = {}
        self._made_of: tuple[Comparison | None, tuple[str, ...]] = (None, ())
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Tables across the articles"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for id, title in TITLES.items():
            self.tabs.setTabData(self.tabs.addTab(tr(title)), id)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Narrow the rows"))
        self.words.setAccessibleName(tr("Narrow the rows"))
        self.words.setClearButtonEnabled(True)
        name_inner(self.words)
        self.words.setMaximumWidth(220)
        self.view = SheetView(style)
        self.note = label("", "small", wrap=True)
        self.empty = label("", "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.words)
        top.addWidget(button(tr("Copy table"), self.view.copy))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.note)
        self.sheet: Sheet | None = None
        self.setFocusProxy(self.view)
        self.tabs.currentChanged.connect(lambda _at: self.refresh())
        self.words.textChanged.connect(self._narrow)
        self.view.jumped.connect(self._jump)
        desk.compared.connect(self.refresh)
        desk.view_changed.connect(lambda _old, _new: self.refresh())
        desk.session_changed.connect(self.refresh)

    def _jump(self, article: int, span: Span) -> None:
        if self._desk.comparison is not None:
            self.words_asked.emit(article, span)

    def open(self, id: str) -> None:
        """Show the tab ``id`` of ``TITLES``."""
        for at in range(self.tabs.count()):
            if self.tabs.tabData(at) == id:
                self.tabs.setCurrentIndex(at)
        self.refresh()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Make the sheet of the current tab anew where articles or names changed; nothing while hidden."""
        comparison = self._desk.comparison
        if not self.isVisible():
            return
        if comparison is None:
            self._show(None)
            return
        blind = self._desk.view.blind
        names = tuple(outlet_name(e, i, blind=blind) for i, e in enumerate(self._desk.entries))
        names = names[: len(comparison.articles)]
        if self._made_of != (comparison, names):
            self._made = {}
            self._made_of = (comparison, names)
        id = str(self.tabs.tabData(self.tabs.currentIndex()))
        if id not in self._made:
            self._made[id] = sheet_of(id, comparison, names)
        self._show(self._made[id])

    def _show(self, sheet: Sheet | None) -> None:
        if sheet is self.sheet:
            return
        self.sheet = sheet
        full = sheet is not None and bool(sheet.rows)
        self.view.setVisible(full)
        self.empty.setVisible(not full)
        if sheet is None:
            self.empty.setText(tr("Add at least two articles to see them side by side."))
            self.note.setText("")
            return
        self.view.show_sheet(sheet)
        self.empty.setText(sheet.empty)
        self._narrow(self.words.text())

    def _narrow(self, needle: str) -> None:
        self.view.proxy.look_for(needle)
        if self.sheet is None:
            return
        shown = self.view.proxy.rowCount()
        count = tr_n("%n row | %n rows", shown)
        if needle.strip():
            count = tr("{shown} of {all} rows", shown=shown, all=len(self.sheet.rows))
        self.note.setText(f"{count}. {self.sheet.note}" if self.sheet.rows else "")
