"""The texts of a comparison: the layout chosen, the overview beside it, the search below it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crossread.model import ParagraphRef, Span, letter
from crossread.ui.desk import Desk
from crossread.ui.models.finder import Hit
from crossread.ui.models.view import Layout, View
from crossread.ui.panels.findbar import FindBar
from crossread.ui.panels.legend import Legend
from crossread.ui.style import Style
from crossread.ui.texts.base import TextView
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.columns import ColumnsView
from crossread.ui.texts.overview import Overview
from crossread.ui.texts.read import ReadView
from crossread.ui.texts.rows import RowsView
from crossread.ui.words import quoted

_MAKERS: dict[Layout, Callable[[Desk, Style], TextView]] = {
    Layout.ROWS: RowsView,
    Layout.COLUMNS: ColumnsView,
    Layout.READ: ReadView,
}


_MANY = 300
"""Paragraphs that are set while the window waits."""
_SLICE = 0.006
"""Seconds of setting at once where there are more."""


class TextsPage(QWidget):
    """Makes a layout when it is first asked for and keeps the reading place when it changes."""

    menu_asked = Signal(ParagraphRef, QPoint, list)
    zoom_asked = Signal(int)

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self.setObjectName("texts")
        self._desk, self._look = desk, style
        self._views: dict[Layout, TextView] = {}
        self._stale: set[Layout] = set()
        self._unstyled: set[Layout] = set()
        self._stack = QStackedWidget()
        self.overview = Overview(desk, style)
        self.findbar = FindBar(desk, style)
        self.findbar.found.connect(self._found)
        self.legend = Legend(style, self)
        self.legend.hide()
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._stack, 1)
        top.addWidget(self.overview)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(top, 1)
        inside.addWidget(self.findbar)
        self._decided: object = None
        self._steps: Iterator[None] | None = None
        self._shown = desk.view.layout
        desk.compared.connect(self._compared)
        desk.session_changed.connect(self._session)
        desk.view_changed.connect(self._looked)
        style.changed.connect(self._restyle)
        self._switch(desk.view.layout)

    @property
    def view(self) -> TextView:
        """The layout on screen, up to date."""
        self._catch_up()
        return self._views[self._shown]

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be set; asking does not hurry it."""
        return self._steps is None and self._views[self._shown].settled

    # ------------------------------------------------------------------------- what changed

    def _switch(self, layout: Layout, place: tuple[ParagraphRef, float] | None = None) -> None:
        for _ in self._switching(layout, place):
            pass

    def _switching(self, layout: Layout, place: tuple[ParagraphRef, float] | None = None) -> Iterator[None]:
        """Show a layout, made or made anew where need be, step by step; the text cursor stays."""
        cursor = self._cursor()
        if layout not in self._views:
            made = _MAKERS[layout](self._desk, self._look)
            made.menu_asked.connect(self.menu_asked)
            made.zoom_asked.connect(self.zoom_asked)
            self._views[layout] = made
            self._stack.addWidget(made)
            self._stale.add(layout)
        self._shown = layout
        view = self._views[layout]
        self._stack.setCurrentWidget(view)
        if layout in self._unstyled:
            self._unstyled.discard(layout)
            view.restyle()
        if layout in self._stale:
            self._stale.discard(layout)
            yield from view.building()
        else:
            view.refresh_marks()
            view.refresh_current()
        # A search goes on through layouts and through texts set anew.
        view.show_hits(self.findbar.hits, self.findbar.now)
        self.overview.follow(view)
        if cursor is not None:
            self._put_cursor(*cursor)
        if place is not None:
            QTimer.singleShot(0, lambda: view.go_to_place(*place))

    def _cursor(self) -> tuple[int, int, int] | None:
        """Article, paragraph and place in it of the text cursor, where a text has the focus."""
        view = self._views.get(self._shown)
        # Not the focus of the screen: a dialog that closes in a moment may have that.
        focused = self.window().focusWidget()
        column = next((c for c in view.columns if c is focused), None) if view is not None else None
        if column is None or not column.flow.cells:
            return None
        return (column.position, *column.cursor_place())

    def _put_cursor(self, article: int, number: int, point: int) -> None:
        """Focus and cursor back into the texts: those that had them are gone, or not on screen."""
        columns = self._views[self._shown].columns
        column = next((c for c in columns if c.position == article), None)
        if column is not None:
            column.put_cursor(number, point)
        elif columns:
            column = columns[0]
        if column is not None:
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compared(self) -> None:
        """Many paragraphs are set in slices; whoever asks for the view before gets it whole."""
        self._steps = self._setting_anew()
        if sum(len(article.paragraphs) for article in self._desk.articles) > _MANY:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self._catch_up()

    def _setting_anew(self) -> Iterator[None]:
        place = self._place_kept()
        self._stale = set(self._views)
        yield from self._switching(self._shown, place)
        self._decided = self._desk.shown.decisions

    def _place_kept(self) -> tuple[ParagraphRef, float]:
        """The reading place among the articles there are now; the beginning where its article is gone."""
        view = self._views[self._shown]
        place = view.reading_place()
        column = view.column_of(place[0].article) if place is not None else None
        ids = [article.id for article in self._desk.articles]
        if place is None or column is None or column.article.id not in ids:
            return ParagraphRef(0, 0), 0.0
        return ParagraphRef(ids.index(column.article.id), place[0].number), place[1]

    def _go_on(self) -> None:
        """One slice."""
        steps, self._steps = self._steps, None
        if steps is None:
            return
        until = time.perf_counter() + _SLICE
        for _ in steps:
            if time.perf_counter() > until:
                self._steps = steps
                QTimer.singleShot(1, self, self._go_on)
                return

    def _catch_up(self) -> None:
        steps, self._steps = self._steps, None
        for _ in steps or ():
            pass

    def _session(self) -> None:
        """Decisions change highlights (dismissed ones fade); names change heads."""
        if self._desk.shown.decisions != self._decided and self._desk.comparison is not None:
            self._decided = self._desk.shown.decisions
            self.view.refresh_marks()

    def _looked(self, old: View, new: View) -> None:
        if old.layout is not new.layout:
            self._catch_up()
            before = self._views[old.layout]
            place, seen = before.reading_place(), _sees(before, new.current)
            self._switch(new.layout, place)
            if seen:
                QTimer.singleShot(0, self, self._show_chosen)
        elif old.blind != new.blind or (old.reading != new.reading and new.layout is Layout.READ):
            self._stale = set(self._views)
            self._switch(new.layout, self.view.reading_place() if old.reading == new.reading else None)
        if old.filter != new.filter:
            self.view.refresh_marks()
        if (old.only_differences, old.opened) != (new.only_differences, new.opened):
            rows = self._views.get(Layout.ROWS)
            if isinstance(rows, RowsView) and new.layout is Layout.ROWS:
                rows.refold()
            else:
                self._stale.add(Layout.ROWS)
        if old.current != new.current:
            self.view.refresh_current()
            self.view.reveal(new.current)
            self.overview.update()

    def _show_chosen(self) -> None:
        """The chosen words, which were in sight in the layout before, into sight in this one."""
        finding = self._desk.current
        shown = {column.position for column in self.view.columns}
        if finding is not None and any(e.article in shown for e in finding.evidence):
            self.view.reveal(finding.id)

    def _restyle(self) -> None:
        self._unstyled = set(self._views) - {self._shown}
        self.view.restyle()

    # ------------------------------------------------------------------------------- acts

    def show_paragraph(self, ref: ParagraphRef) -> None:
        self.view.show_paragraph(ref)

    def show_words(self, article: int, span: Span) -> None:
        """Show words of an article, selected, with the focus in their column."""
        number = self._desk.articles[article].paragraph_at(span.start).number
        self.view.show_paragraph(ParagraphRef(article, number))
        if (column := self.view.column_of(article)) is not None:
            column.select_span(span)
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    def paragraph_here(self) -> ParagraphRef | None:
        """The paragraph with the text cursor, in the column that has the focus."""
        column = self.view.focused_column()
        return column.paragraph_here() if column is not None else None

    def selection(self) -> str:
        column = self._selecting()
        return column.selected_text() if column is not None else ""

    def _selecting(self) -> TextColumn | None:
        focused = self.view.focused_column()
        if focused is not None and focused.textCursor().hasSelection():
            return focused
        return next((c for c in self.view.columns if c.textCursor().hasSelection()), None)

    def copy(self) -> None:
        if text := self.selection():
            QGuiApplication.clipboard().setText(text)

    def copy_with_reference(self) -> None:
        """The selection with where it stands: “…” [B¶7]."""
        column = self._selecting()
        if column is None:
            return
        cursor = column.textCursor()
        document = column.document()
        first = column.flow.cells[document.findBlock(cursor.selectionStart()).blockNumber()].number
        last = column.flow.cells[document.findBlock(cursor.selectionEnd()).blockNumber()].number
        place = f"{letter(column.position)}¶{first}" + (f"–{last}" if last != first else "")
        QGuiApplication.clipboard().setText(f"{quoted(column.selected_text())} [{place}]")

    def start_search(self) -> None:
        self.findbar.start(self.selection())

    def find_step(self, by: int) -> None:
        if self.findbar.isVisible():
            self.findbar.step(by)
        else:
            self.start_search()

    def _found(self, hits: list[Hit], now: Hit | None) -> None:
        self.view.show_hits(hits, now)
        if now is not None:
            number = self._desk.articles[now.article].paragraph_at(now.span.start).number
            self.view.show_paragraph(ParagraphRef(now.article, number))

    # -------------------------------------------------------------------------------- legend

    def toggle_legend(self) -> None:
        self.legend.setVisible(not self.legend.isVisible())
        self._place_legend()

    def _place_legend(self) -> None:
        size = self.legend.sizeHint()
        x = 16 if self.isRightToLeft() else self.width() - size.width() - 40
        below = self.findbar.height() if self.findbar.isVisible() else 0
        y = max(8, self.height() - below - size.height() - 16)
        self.legend.setGeometry(x, y, size.width(), size.height())
        self.legend.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_legend()


def _sees(view: TextView, finding: str) -> bool:
    """Whether words of a finding are on screen."""
    return any(
        column.verticalScrollBar().value()
        <= rect.center().y()
        <= column.verticalScrollBar().value() + column.viewport().height()
        for column in view.columns
        for rect in column.flow.mark_rects(finding)
    )
