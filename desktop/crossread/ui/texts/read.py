"""The Read layout: one article, the others as marks in its margin that open their versions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from crossread.model import ParagraphRef
from crossread.ui.desk import Desk
from crossread.ui.models.realign import beside, partners
from crossread.ui.style import Style
from crossread.ui.texts.base import TextView
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.margin import Margin
from crossread.ui.texts.readhead import ReadHead
from crossread.ui.texts.slip import VersionsSlip
from crossread.ui.texts.stack import (
    GAP,
    ensure_visible,
    place_in,
    scroll_into_view,
    stack,
    top_paragraph,
)

HEAD = 52
MARGIN = 300
NARROWEST_SLIP = 220


class ReadView(TextView):
    """The article stands in the middle of the page; clicking a mark opens the slip beside it."""

    def __init__(self, desk: Desk, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(desk, style, parent)
        self.head = ReadHead(desk, style, self)
        self.margin = Margin(self)
        self.slip = VersionsSlip(self)
        self.slip.place_asked.connect(self._go_elsewhere)
        self.opened: int | None = None
        """Paragraph whose other versions are shown."""
        self._busy = False

    @property
    def reading(self) -> int:
        """Position of the article that is read."""
        count = len(self.desk.articles)
        return self.desk.view.reading if self.desk.view.reading < count else 0

    # --------------------------------------------------------------------------- contents

    def building(self) -> Iterator[None]:
        for column in self.columns:
            column.hide()
            column.deleteLater()
        self.columns = []
        self.close_slip()
        comparison = self.desk.comparison
        self.head.rebuild(self.reading)
        if comparison is None:
            return
        self.brush.current = self.desk.view.current
        article = comparison.articles[self.reading]
        column = self.make_column(self.reading, article, self)
        column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        column.show_paragraphs([p.number for p in article.paragraphs], self.all_marks()[self.reading])
        column.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.columns = [column]
        self.margin.rebuild(column)
        yield
        column.show()
        column.lower()
        self._lay_out_column()

    def refresh_marks(self) -> None:
        super().refresh_marks()
        if self.columns:
            self.margin.rebuild(self.columns[0])

    def restyle(self) -> None:
        super().restyle()
        self.head.rebuild(self.reading)
        if self.columns:
            self._lay_out_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.columns:
            self._lay_out_column()

    def _lay_out_column(self) -> None:
        place = self.reading_place()
        column = self.columns[0]
        bar = column.verticalScrollBar().sizeHint().width()
        longest = self.look.type.longest_line() + 80
        room = self.width() - bar
        margin = min(MARGIN, max(120, room - 420))
        text = min(longest, room - margin)
        spare = max(0.0, room - margin - text) / 2
        self.head.setGeometry(0, 0, self.width(), HEAD)
        column.setGeometry(0, HEAD, self.width(), self.height() - HEAD)
        self.set_width(column, text)
        m = column.flow.metrics
        column.flow.width = float(room)
        rtl = self.isRightToLeft()
        m.text_left += spare + (margin if rtl else 0)
        left = 0.0 if rtl else spare + text
        self.margin.setGeometry(
            round(left), HEAD, round(margin + (spare if rtl else 0)), self.height() - HEAD
        )
        self._busy = True
        self.arrange()
        self._busy = False
        if place:
            self.go_to_place(*place)
        self._scrolled()
        self.lay_out_later()

    def set_width(self, column: TextColumn, width: float, widest: float = 1e9) -> None:
        """Always anew: the text's left edge was moved to the middle of the page."""
        column.flow.width = -1.0
        super().set_width(column, width, widest)

    def arrange(self) -> None:
        if not self.columns:
            return
        column = self.columns[0]
        at = None if self._busy else top_paragraph(column)
        stack(column, GAP * self.look.type.zoom, column.viewport().height() * 0.3)
        if at is not None:
            index = column.flow.index_of(at[0].number) or 0
            cell = column.flow.cells[index]
            column.verticalScrollBar().setValue(round(cell.top + at[1] * cell.height))
        self.margin.update()
        self.revision += 1
        self.moved.emit()

    def _scrolled(self) -> None:
        if self.columns and not self._busy:
            if ensure_visible(self.columns[0]):
                self._busy = True
                self.arrange()
                self._busy = False
            self.margin.update()
            self.place_slip()
            self.moved.emit()

    # -------------------------------------------------------------------------------- slip

    def open_slip(self, number: int) -> None:
        """Show the other articles' paragraphs that stand beside one paragraph; again closes it."""
        comparison = self.desk.comparison
        if comparison is None or self.opened == number:
            self.close_slip()
            return
        refs = partners(comparison, ParagraphRef(self.reading, number))
        if not refs:
            self.close_slip()
            return
        self.opened = number
        self.slip.show_paragraphs(refs)
        self.place_slip()
        self.slip.show()
        self.slip.raise_()

    def close_slip(self) -> None:
        self.opened = None
        self.slip.hide()

    def place_slip(self) -> None:
        """Beside its paragraph and its chips, moved up where it would leave the screen."""
        if self.opened is None or not self.columns:
            return
        column = self.columns[0]
        index = column.flow.index_of(self.opened)
        if index is None:
            return
        y = column.flow.cells[index].top - column.verticalScrollBar().value() + HEAD
        chips = self.margin.chips_width()
        room = self.margin.width()
        if room - chips < NARROWEST_SLIP:
            chips = 0  # it lies over the chips
        width = max(min(NARROWEST_SLIP, room), min(room, MARGIN + 60) - chips - 8)
        height = min(self.slip.wanted_height(width), self.height() - HEAD - 24)
        x = self.margin.x() + (room - width - chips if self.isRightToLeft() else chips)
        y = max(HEAD + 8.0, min(y + 26, self.height() - height - 12.0))
        self.slip.setGeometry(x, round(y), width, round(height))

    def _go_elsewhere(self, ref: ParagraphRef) -> None:
        """Read the other article, from this paragraph on."""
        self.desk.look(reading=ref.article)
        self.show_paragraph(ref)

    # ----------------------------------------------------------------------------- places

    def reading_place(self) -> tuple[ParagraphRef, float] | None:
        return top_paragraph(self.columns[0]) if self.columns and self.columns[0].bands else None

    def go_to_place(self, ref: ParagraphRef, share: float) -> None:
        comparison = self.desk.comparison
        here = beside(comparison, ref, self.reading) if comparison is not None else None
        if here is None or not self.columns:
            return
        if here != self._here(ref):
            share = 0.0  # only near it: from its beginning
        column = self.columns[0]
        index = column.flow.index_of(here.number)
        if index is not None:
            column.verticalScrollBar().setValue(place_in(column, index, share))

    def _here(self, ref: ParagraphRef) -> ParagraphRef | None:
        """The paragraph itself, or its partner in the article that is read."""
        if not self.columns or self.desk.comparison is None:
            return None
        if ref.article == self.columns[0].position:
            return ref
        beside = partners(self.desk.comparison, ref)
        return next((r for r in beside if r.article == self.columns[0].position), None)

    def show_paragraph(self, ref: ParagraphRef) -> None:
        if self.columns and ref.article != self.columns[0].position:
            self.desk.look(reading=ref.article)
        column = self.columns[0] if self.columns else None
        index = column.flow.index_of(ref.number) if column is not None else None
        if column is None or index is None:
            return
        column.flow.ensure(index)
        cell = column.flow.cells[index]
        scroll_into_view(column, cell.top, cell.top + cell.height)

    def reveal(self, finding: str) -> None:
        chosen = self.desk.finding(finding)
        if chosen is None or not self.columns or self.steady is not None:
            return
        here = [e for e in chosen.evidence if e.article == self.columns[0].position]
        if not here:
            if chosen.evidence:
                self.desk.look(reading=chosen.evidence[0].article)
            here = [e for e in chosen.evidence if e.article == self.columns[0].position]
        column = self.columns[0]
        if column.flow.mark_rects(finding):
            self.arrange()
            rects = column.flow.mark_rects(finding)
            scroll_into_view(column, min(r.top() for r in rects), max(r.bottom() for r in rects))
        elif here:
            number = column.article.paragraph_at(here[0].span.start).number
            self.show_paragraph(ParagraphRef(column.position, number))

    def visible_part(self) -> tuple[float, float]:
        if not self.columns:
            return 0.0, 1.0
        column = self.columns[0]
        whole = max(1.0, column.flow.total)
        value = column.verticalScrollBar().value()
        return value / whole, (value + column.viewport().height()) / whole

    def share_of(self, ref: ParagraphRef) -> float | None:
        here = self._here(ref)
        index = self.columns[0].flow.index_of(here.number) if here is not None else None
        if index is None:
            return None
        column = self.columns[0]
        return column.flow.cells[index].top / max(1.0, column.flow.total)

    def go_to_share(self, share: float) -> None:
        if self.columns:
            column = self.columns[0]
            half = column.viewport().height() / 2
            column.verticalScrollBar().setValue(round(share * column.flow.total - half))
