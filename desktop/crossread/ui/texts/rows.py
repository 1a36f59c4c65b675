"""The Rows layout: one row a fact, one column an outlet, the base first, one scroll bar for all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollBar, QWidget

from crossread.model import ParagraphRef, letter
from crossread.ui.desk import Desk
from crossread.ui.models.grid import GridRow, column_order, grid
from crossread.ui.models.realign import move
from crossread.ui.style import Style
from crossread.ui.texts.base import TextView
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.heads import ColumnHead, shared_height
from crossread.ui.texts.peek import Peek
from crossread.ui.texts.rowstack import RowStack
from crossread.ui.texts.rowwords import row_words
from crossread.ui.texts.widths import column_width, snapped
from crossread.ui.words import place_sign, say, tr

NARROWEST = 220


class RowsView(TextView):
    """The base column stays in view while the others scroll sideways beneath it."""

    def __init__(self, desk: Desk, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(desk, style, parent)
        self.rows: tuple[GridRow, ...] = ()
        self.heads: list[ColumnHead] = []
        self._stack = RowStack()
        self._places: dict[ParagraphRef, int] = {}
        self._total = 0.0
        self._column_width = NARROWEST
        self._busy = False
        self._clip = QWidget(self)
        self._sheet = QWidget(self._clip)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setAccessibleName(tr("Scroll through the rows"))
        self.sideways: QScrollBar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.sideways.setAccessibleName(tr("Scroll to further articles"))
        self.bar.valueChanged.connect(self._scrolled)
        self.sideways.valueChanged.connect(self._moved_sideways)
        self.peeks: dict[int, Peek] = {}

    @property
    def _tops(self) -> list[float]:
        return self._stack.tops

    # --------------------------------------------------------------------------- contents

    def building(self) -> Iterator[None]:
        for widget in (*self.columns, *self.heads, *self.peeks.values()):
            widget.hide()
            widget.deleteLater()
        self.columns, self.heads, self.peeks = [], [], {}
        # Until the new rows have their tops, no paragraph has a place: the overview may ask meanwhile.
        self._stack, self._places = RowStack(), {}
        comparison = self.desk.comparison
        if comparison is None:
            self.rows = ()
            return
        self.brush.current = self.desk.view.current
        order = column_order(len(comparison.articles), self.desk.shown.base)
        for i, position in enumerate(order):
            parent = self if i == 0 else self._sheet
            column = self.make_column(position, comparison.articles[position], parent)
            column.also_clicked.connect(lambda place, at, c=column: self._also_menu(c, place, at))
            column.unfolded.connect(self._unfold)
            column.cursorPositionChanged.connect(partial(self._tell_row, column))
            column.verticalScrollBar().valueChanged.connect(lambda value, c=column: self._led(c, value))
            head = ColumnHead(self.desk, self.look, position, i == 0, parent)
            self.columns.append(column)
            self.heads.append(head)
            column.show()
            head.show()
            yield
        yield from self._filling()
        self._lay_out_columns()

    def _filling(self) -> Iterator[None]:
        """Rows into columns: each column's paragraphs in the order of the rows."""
        comparison = self.desk.comparison
        if comparison is None:
            return
        self.rows = self._grid()
        yield
        marks = self.all_marks()
        yield
        for column in self.columns:
            numbers = [n for row in self.rows for n in row.cells[column.position]]
            column.show_paragraphs(numbers, marks[column.position])
            yield
        self._stack.fill(self.rows, self.columns)
        self._places = {
            ParagraphRef(a, n): place
            for place, row in enumerate(self.rows)
            for a, cell in enumerate(row.cells)
            for n in cell
        }
        for column in self.columns:
            self._tell_row(column)

    def _grid(self) -> tuple[GridRow, ...]:
        comparison = self.desk.comparison
        if comparison is None:
            return ()
        view = self.desk.view
        return grid(
            comparison, self.desk.findings, only_differences=view.only_differences, opened=view.opened
        )

    def refresh_marks(self) -> None:
        rows = self._grid()
        if [r.folded for r in rows] != [r.folded for r in self.rows]:
            self.refold()
        super().refresh_marks()

    def refold(self) -> None:
        """Fold or unfold rows; the paragraphs stay."""
        self.rows = self._grid()
        place = self.reading_place()
        self._stack.fill(self.rows, self.columns)
        self._busy = True
        self.arrange()
        self._busy = False
        if place:
            self.go_to_place(*place)
        self._ensure_visible()

    def restyle(self) -> None:
        super().restyle()
        for head in self.heads:
            head.restyle()
        if self.columns:
            self._lay_out_columns()

    # --------------------------------------------------------------------------- geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.columns:
            self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        """Widths and places of heads and columns; then the rows."""
        place = self.reading_place() if self._tops else None
        count = len(self.columns)
        bar = self.bar.sizeHint().width()
        room = max(NARROWEST, self.width() - bar)
        narrowest = round(NARROWEST * max(0.8, min(1.6, self.look.type.zoom)))
        width, overflow = column_width(room, count, narrowest)
        low = self.sideways.sizeHint().height() if overflow else 0
        top = shared_height(self.heads, width)
        height = max(60, self.height() - top - low)
        rtl = self.isRightToLeft()
        self._column_width = width
        for column, head, x in zip(self.columns, self.heads, self._xs(width), strict=True):
            head.setGeometry(x, 0, width, top)
            column.setGeometry(x, top, width, height)
            self.set_width(column, float(width))
        clip_width = max(0, room - width)
        spare = clip_width % width if overflow and clip_width >= width else 0
        clip_width -= spare
        self._clip.setGeometry(bar + spare if rtl else width, 0, clip_width, top + height)
        self._sheet.resize(max(clip_width, width * (count - 1)), top + height)
        self.bar.setGeometry(0 if rtl else self.width() - bar, top, bar, height)
        self.sideways.setVisible(overflow)
        self.sideways.setGeometry(bar if rtl else width, top + height, clip_width, low)
        self.sideways.setRange(0, max(0, width * (count - 1) - clip_width))
        self.sideways.setPageStep(max(1, clip_width))
        self.sideways.setSingleStep(width)
        self._moved_sideways(self.sideways.value())
        self._busy = True
        self.arrange()
        self._busy = False
        if place:
            self.go_to_place(*place)
        self._ensure_visible()
        self.lay_out_later()

    def _xs(self, width: int) -> list[int]:
        """The base's left edge in the view, then the others' on the sheet."""
        count = len(self.columns)
        if not self.isRightToLeft():
            return [0, *(i * width for i in range(count - 1))][:count]
        sheet = max(self._clip.width(), width * (count - 1))
        return [self.width() - width, *(sheet - (i + 1) * width for i in range(count - 1))][:count]

    def _moved_sideways(self, value: int) -> None:
        value = snapped(value, self._column_width, self._sheet.width() - self._clip.width())
        rtl = self.isRightToLeft()
        x = self._clip.width() - self._sheet.width() + value if rtl else -value
        self._sheet.move(x, 0)
        self._place_peeks()

    def arrange(self) -> None:
        anchor = None if self._busy else self._anchor()
        self._stack.place(self.columns[0].flow.metrics.pitch if self.columns else 0.0)
        page = self._page()
        self._total = self._stack.total + page * 0.35 if self.rows else 0.0
        for column in self.columns:
            column.flow.place(column.bands, self._total)
        self.revision += 1
        self.bar.setRange(0, max(0, round(self._total - page)))
        self.bar.setPageStep(max(1, round(page)))
        self.bar.setSingleStep(24)
        if anchor is not None:
            self._go(round(self._tops[anchor[0]] + anchor[1]))
        self.moved.emit()

    def _page(self) -> float:
        return float(self.columns[0].viewport().height()) if self.columns else 1.0

    def _anchor(self) -> tuple[int, float] | None:
        """The row at the top of the screen and how far into it that is."""
        if not self._tops:
            return None
        value = self.bar.value()
        place = max(0, bisect_right(self._tops, value) - 1)
        return place, value - self._tops[place]

    # -------------------------------------------------------------------------- scrolling

    def _led(self, column: TextColumn, value: int) -> None:
        """A column was scrolled by wheel, key or selection: the others go along."""
        if not self._busy:
            self.bar.setValue(value)

    def _scrolled(self, value: int) -> None:
        if self._busy:
            return
        self._ensure_visible()
        self._go(self.bar.value())

    def _go(self, value: int) -> None:
        self._busy = True
        self.bar.setValue(value)
        for column in self.columns:
            column.verticalScrollBar().setValue(self.bar.value())
        self._busy = False
        self._place_peeks()
        self.moved.emit()

    def _ensure_visible(self) -> None:
        """Break into lines what is on screen, before it is painted."""
        for _ in range(4):
            if not self._tops:
                return
            value, page = self.bar.value(), self._page()
            first = max(0, bisect_right(self._tops, value) - 1)
            last = bisect_right(self._tops, value + page)
            changed = False
            for column in self.columns:
                for band in column.bands[first:last]:
                    for index in range(band.first, band.last):
                        changed |= column.flow.ensure(index)
            if not changed:
                return
            self.arrange()

    # ----------------------------------------------------------------------------- places

    def reading_place(self) -> tuple[ParagraphRef, float] | None:
        anchor = self._anchor()
        if anchor is None:
            return None
        if anchor[0] >= len(self.rows):
            return None
        # The base says best where the reader is; where it is not on screen, whoever stands on top.
        top = self._tops[anchor[0]] + anchor[1]
        last = bisect_right(self._tops, top + self._page() / 2)
        for column, places in (
            (self.columns[0], range(anchor[0], last)),
            *((c, anchor[:1]) for c in self.columns),
        ):
            for place in places:
                if numbers := self.rows[place].cells[column.position]:
                    height = column.bands[place].height or 1.0
                    return ParagraphRef(column.position, numbers[0]), (top - self._tops[place]) / height
        return None

    def go_to_place(self, ref: ParagraphRef, share: float) -> None:
        place = self._places.get(ref)
        if place is not None and self.columns:
            self._ensure_laid([place])  # a share of an estimate would be another place
            height = self.columns[0].bands[place].height
            self._go(round(self._tops[place] + share * height))
            self._ensure_visible()

    def show_paragraph(self, ref: ParagraphRef) -> None:
        place = self._places.get(ref)
        if place is None or not self.columns:
            return
        if self.rows[place].folded:
            self._unfold(place)
        self._into_view(self._tops[place], self._tops[place] + self.columns[0].bands[place].height)
        self._show_column(ref.article)

    def _show_column(self, position: int) -> None:
        """Scroll sideways until a column is in view."""
        for i, column in enumerate(self.columns):
            if column.position == position and i > 0:
                left = (i - 1) * self._column_width
                value, page = self.sideways.value(), self._clip.width()
                if left < value:
                    self.sideways.setValue(left)
                elif left + self._column_width > value + page:
                    self.sideways.setValue(left + self._column_width - page)

    def _into_view(self, top: float, bottom: float) -> None:
        """Scroll as little as shows a stretch whole, with air; nothing moves where it is shown already."""
        value, page = self.bar.value(), self._page()
        if value + 8 <= top and bottom <= value + page - 8:
            return
        target = top - page * 0.25 if bottom - top < page * 0.7 else top - 16
        self._go(max(0, round(target)))
        self._ensure_visible()

    def reveal(self, finding: str) -> None:
        chosen = self.desk.finding(finding)
        if chosen is None or not self.columns:
            self._peek_at("")
            return
        places = []
        for e in chosen.evidence:
            article = self.desk.articles[e.article]
            ref = ParagraphRef(e.article, article.paragraph_at(e.span.start).number)
            place = self._places.get(ref)
            if place is not None:
                places.append(place)
        if self.steady is not None:
            self._peek_at(finding)
            return
        if places:
            if any(self.rows[p].folded for p in places):
                self.desk.look(opened=self.desk.view.opened | {self.rows[p].index for p in places})
            for _ in range(2):  # heights may settle once the rows are laid out
                self._reveal_rows(finding, places)
        # The first ones last: where not all columns have room, those stay.
        for position in sorted({e.article for e in chosen.evidence}, reverse=True):
            self._show_column(position)
        self._peek_at(finding)

    def _reveal_rows(self, finding: str, places: list[int]) -> None:
        rects = [r for column in self.columns for r in column.flow.mark_rects(finding)]
        if not rects:
            top = self._tops[places[0]]
            self._into_view(top, top + self.columns[0].bands[places[0]].height)
            return
        self._ensure_laid(places)
        rects = [r for column in self.columns for r in column.flow.mark_rects(finding)]
        top, bottom = min(r.top() for r in rects), max(r.bottom() for r in rects)
        if bottom - top <= self._page() - 48:
            self._into_view(top - 12, bottom + 12)
            return
        main = max(set(places), key=lambda p: (places.count(p), -p))
        band = self.columns[0].bands[main]
        self._into_view(band.top, band.top + min(band.height, self._page() * 0.6))

    def _ensure_laid(self, places: list[int]) -> None:
        changed = False
        for column in self.columns:
            for place in places:
                band = column.bands[place]
                for index in range(band.first, band.last):
                    changed |= column.flow.ensure(index)
        if changed:
            self.arrange()

    # ------------------------------------------------------------------------------ peeks

    def _peek_at(self, finding: str) -> None:
        """For evidence that cannot share the screen with the rest: its words in a slip on its column."""
        for peek in self.peeks.values():
            peek.hide()
            peek.deleteLater()
        self.peeks = {}
        chosen = self.desk.finding(finding)
        if chosen is None:
            return
        for column in self.columns:
            evidence = [e for e in chosen.evidence if e.article == column.position]
            if evidence:
                peek = Peek(self.look, column, evidence[0].span)
                peek.asked.connect(self.show_paragraph)
                self.peeks[column.position] = peek
        self._place_peeks()

    def _place_peeks(self) -> None:
        """Slips for what is out of sight, while some of it is in sight: a reader who went on has none."""
        value, page = self.bar.value(), self._page()
        rects = {
            column.position: column.flow.mark_rects(self.desk.view.current)
            for column in self.columns
            if column.position in self.peeks
        }
        seen = {
            position: any(value <= r.top() and r.bottom() <= value + page for r in each)
            for position, each in rects.items()
        }
        for position, each in rects.items():
            wanted = bool(each) and not seen[position] and any(seen.values())
            self.peeks[position].show_at(wanted, bool(each) and each[0].top() < value)

    # ------------------------------------------------------------------------ interaction

    def _tell_row(self, column: TextColumn) -> None:
        """What is only painted of the row with the text cursor, for a screen reader."""
        ref = column.paragraph_here()
        place = self._places.get(ref) if ref is not None else None
        if place is None or place >= len(self.rows):
            return
        cut_off = [i for i, article in enumerate(self.desk.articles) if article.cut_off]
        words = row_words(self.rows[place], place, len(self.rows), column.position, cut_off)
        if words != column.accessibleDescription():
            column.setAccessibleDescription(words)
            if column.hasFocus():
                self.desk.spoken.emit(words)

    def _unfold(self, place: int) -> None:
        self.desk.look(opened=self.desk.view.opened | {self.rows[place].index})

    def _also_menu(self, column: TextColumn, place: int, at: QPoint) -> None:
        refs = self.rows[place].also
        if len(refs) == 1:
            self.show_paragraph(refs[0])
            return
        menu = QMenu(self)
        for ref in refs:
            text = place_sign(letter(ref.article), ref.number)
            menu.addAction(text, partial(self.show_paragraph, ref))
        menu.popup(at)

    def drop(self, column: TextColumn, ref: ParagraphRef, place: int) -> None:
        comparison = self.desk.comparison
        if comparison is not None and 0 <= place < len(self.rows):
            after = move(self.desk.session, comparison, ref, self.rows[place].index)
            self.desk.act(say("act.move"), after)

    def visible_part(self) -> tuple[float, float]:
        """The part on screen, as shares of the whole."""
        whole = max(1.0, self._total)
        return self.bar.value() / whole, (self.bar.value() + self._page()) / whole

    def share_of(self, ref: ParagraphRef) -> float | None:
        """How far down the whole a paragraph is."""
        place = self._places.get(ref)
        return None if place is None else self._tops[place] / max(1.0, self._total)

    def go_to_share(self, share: float) -> None:
        self.bar.setValue(round(share * self._total - self._page() / 2))
