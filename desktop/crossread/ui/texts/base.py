"""What the three layouts have in common: columns, highlights, laying out in spare time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from crossread.model import Article, ParagraphRef
from crossread.ui.colour import mix
from crossread.ui.desk import Desk
from crossread.ui.models.finder import Hit
from crossread.ui.models.marks import Marks, marks_of
from crossread.ui.outlet import outlet_name
from crossread.ui.style import Style
from crossread.ui.texts.column import TextColumn, spoken
from crossread.ui.texts.metrics import metrics
from crossread.ui.texts.paint import Brush

_SLICE = 0.008
"""Seconds of spare-time layout at once."""


class TextView(QWidget):
    """``menu_asked`` a context menu for a paragraph and the findings there; ``moved`` whenever the
    visible part changed (overview, ribbons); ``place_asked`` a jump to a paragraph."""

    menu_asked = Signal(ParagraphRef, QPoint, list)
    moved = Signal()
    zoom_asked = Signal(int)

    def __init__(self, desk: Desk, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.look = style
        self.brush = Brush(style.theme, style.interface)
        self.brush.set_zoom(style.type.zoom)
        self.columns: list[TextColumn] = []
        self.sideways: QScrollBar | None = None
        self._pump = QTimer(self)
        self._pump.setInterval(0)
        self._pump.timeout.connect(self._lay_out_some)
        self._unlaid: Iterator[tuple[TextColumn, int]] = iter(())
        self._pending = False
        self.steady: TextColumn | None = None
        """The column that must not move while a finding is chosen: the user clicked in it."""
        self.revision = 0
        """Grows whenever heights or highlights change."""

    # --------------------------------------------------------------------------- contents

    def rebuild(self) -> None:
        """Show the desk's articles anew."""
        for _ in self.building():
            pass

    def building(self) -> Iterator[None]:
        """The same in steps, so that many long articles do not hold up the window."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Give every paragraph its top."""
        raise NotImplementedError

    def all_marks(self) -> list[Marks]:
        return marks_of(self.desk.articles, self.desk.marked, self.desk.decisions)

    def refresh_marks(self) -> None:
        """The list of findings changed: other highlights on the same texts."""
        marks = self.all_marks()
        for column in self.columns:
            column.set_marks(marks[column.position])
        self.revision += 1
        self.moved.emit()

    def refresh_current(self) -> None:
        self.brush.current = self.desk.view.current
        self.repaint_columns()

    def restyle(self) -> None:
        """Another theme, face or zoom."""
        theme = self.look.theme
        self.brush.set_theme(theme, self.look.interface)
        self.brush.set_zoom(self.look.type.zoom)
        for column in self.columns:
            self.dress(column)

    def dress(self, column: TextColumn) -> None:
        theme = self.look.theme
        column.set_theme_colours(theme.paper, theme.ink, mix(theme.accent, theme.paper, 0.35))

    def make_column(self, position: int, article: Article, parent: QWidget) -> TextColumn:
        column = TextColumn(position, article, metrics(self.look.type, article, 300), self.brush, parent)
        self.dress(column)
        column.name(spoken(position, self.outlet(position)))
        column.marked.connect(lambda findings: self._clicked(column, findings))
        column.pointed.connect(self._pointed)
        column.asked.connect(self.menu_asked)
        column.dropped.connect(lambda ref, place: self.drop(column, ref, place))
        column.drag_over.connect(self._drag_over)
        column.zoom_asked.connect(self.zoom_asked)
        column.sideways_asked.connect(self.turn_sideways)
        return column

    def outlet(self, position: int) -> str:
        entries = self.desk.entries
        if position >= len(entries):
            return ""
        return outlet_name(entries[position], position, blind=self.desk.view.blind)

    def set_width(self, column: TextColumn, width: float, widest: float = 1e9) -> None:
        """Give a column its width; its paragraphs are broken anew where it changed."""
        made = metrics(self.look.type, column.article, width, widest=widest)
        old = column.flow.metrics
        same = (made.text_width, made.text_left, made.pitch, made.body.families()) == (
            old.text_width,
            old.text_left,
            old.pitch,
            old.body.families(),
        )
        if not same or column.flow.width != width:
            column.flow.reset(made, width)
            column.verticalScrollBar().setSingleStep(round(made.pitch))

    # ------------------------------------------------------------------- spare-time layout

    def lay_out_later(self) -> None:
        """Break the remaining paragraphs into lines in small slices, what is near first."""
        self._unlaid = self._order_of_layout()
        self._pump.start()

    def _order_of_layout(self) -> Iterator[tuple[TextColumn, int]]:
        most = max((len(c.flow.cells) for c in self.columns), default=0)
        for index in range(most):
            for column in self.columns:
                if index < len(column.flow.cells):
                    yield column, index

    def _lay_out_some(self) -> None:
        until = time.perf_counter() + _SLICE
        for column, index in self._unlaid:
            if index < len(column.flow.cells) and column.flow.ensure(index):
                self._pending = True
            if time.perf_counter() > until:
                return
        self._pump.stop()
        if self._pending:
            self._pending = False
            self.arrange()

    @property
    def settled(self) -> bool:
        """Whether every paragraph has its lines."""
        return not self._pump.isActive()

    def settle(self) -> None:
        """Lay out everything now (pictures, tests)."""
        for column in self.columns:
            for index in range(len(column.flow.cells)):
                column.flow.ensure(index)
        self._pump.stop()
        self._pending = False
        self.arrange()

    # ------------------------------------------------------------------------ interaction

    def _clicked(self, column: TextColumn, findings: list[str]) -> None:
        """Choose the finding; a further click on the same words goes on to the next one there.

        What was clicked stays under the pointer.
        """
        current = self.desk.view.current
        at = findings.index(current) + 1 if current in findings else 0
        self.steady = column
        self.desk.choose(findings[at % len(findings)])
        self.steady = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turned beside the texts (heads, ribbons, margin, map): they scroll all the same."""
        under = self.childAt(event.position().toPoint())
        if isinstance(under, QScrollBar) or (under is not None and isinstance(under.parent(), TextColumn)):
            event.ignore()  # it came from there and had nothing to scroll
            return
        self.turn(event)

    def turn(self, event: QWheelEvent) -> None:
        """Scroll the texts by a wheel turned somewhere else."""
        if self.columns:
            self.columns[0].wheelEvent(event)
        event.accept()

    def turn_sideways(self, notches: float) -> None:
        """Show further articles: a notch of the wheel goes on by a column."""
        if self.sideways is not None:
            self.sideways.setValue(self.sideways.value() + round(notches * self.sideways.singleStep()))

    def _pointed(self, findings: frozenset[str], place: int) -> None:
        if (findings, place) != (self.brush.hovered, self.brush.hovered_place):
            self.brush.hovered, self.brush.hovered_place = findings, place
            self.repaint_columns()

    def _drag_over(self, place: int) -> None:
        if place != self.brush.drop_place:
            self.brush.drop_place = place
            self.repaint_columns()

    def drop(self, column: TextColumn, ref: ParagraphRef, place: int) -> None:
        """A paragraph was dragged onto a row. Only Rows can take it."""

    def repaint_columns(self) -> None:
        for column in self.columns:
            column.viewport().update()

    # ----------------------------------------------------------------------------- places

    def reveal(self, finding: str) -> None:
        """Scroll until the finding's words can be seen in every column."""
        raise NotImplementedError

    def show_paragraph(self, ref: ParagraphRef) -> None:
        """Scroll to a paragraph."""
        raise NotImplementedError

    def reading_place(self) -> tuple[ParagraphRef, float] | None:
        """The paragraph at the top of the screen and how far it is above it, in its own heights."""
        raise NotImplementedError

    def go_to_place(self, ref: ParagraphRef, share: float) -> None:
        """Back to a reading place, of this or another layout."""
        raise NotImplementedError

    def visible_part(self) -> tuple[float, float]:
        """The part on screen, as shares of the whole height."""
        raise NotImplementedError

    def share_of(self, ref: ParagraphRef) -> float | None:
        """How far down the whole a paragraph is; None where it is not shown."""
        raise NotImplementedError

    def go_to_share(self, share: float) -> None:
        """Put a height, as a share of the whole, in the middle of the screen."""
        raise NotImplementedError

    def column_of(self, position: int) -> TextColumn | None:
        return next((c for c in self.columns if c.position == position), None)

    def show_hits(self, hits: list[Hit], now: Hit | None) -> None:
        """Mark the places a search found; ``now`` is the one the user is at."""
        for column in self.columns:
            column.set_found(
                [h.span for h in hits if h.article == column.position],
                now.span if now is not None and now.article == column.position else None,
            )

    def focused_column(self) -> TextColumn | None:
        return next((c for c in self.columns if c.hasFocus()), None)
