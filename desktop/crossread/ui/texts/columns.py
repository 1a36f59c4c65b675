"""The Columns layout: whole articles side by side, scrolled together, ribbons between partners."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from crossread.model import ParagraphRef
from crossread.ui.desk import Desk
from crossread.ui.models.grid import column_order
from crossread.ui.models.sync import chain, curve, follow, partners
from crossread.ui.style import Style
from crossread.ui.texts.base import TextView
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.heads import ColumnHead, shared_height
from crossread.ui.texts.ribbons import WIDTH, Ribbons
from crossread.ui.texts.stack import (
    GAP,
    ensure_visible,
    place_in,
    scroll_into_view,
    stack,
    top_paragraph,
)
from crossread.ui.texts.widths import column_width, snapped
from crossread.ui.words import tr

NARROWEST = 210


class ColumnsView(TextView):
    """The column the user scrolls leads; the others follow at the sync point and never lead back."""

    def __init__(self, desk: Desk, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(desk, style, parent)
        self.heads: list[ColumnHead] = []
        self.ribbons: list[Ribbons] = []
        self._chains: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self._paths: dict[tuple[int, int], tuple[tuple[int, int], list[tuple[float, float]]]] = {}
        self._pathed = -1
        self._following = False
        self._leader = 0
        self._step = NARROWEST
        self._clip = QWidget(self)
        self._sheet = QWidget(self._clip)
        self.sideways: QScrollBar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.sideways.setAccessibleName(tr("Scroll to further articles"))
        self.sideways.valueChanged.connect(lambda _value: self._place_sheet())

    # --------------------------------------------------------------------------- contents

    def building(self) -> Iterator[None]:
        for widget in (*self.columns, *self.heads, *self.ribbons):
            widget.hide()
            widget.deleteLater()
        self.columns, self.heads, self.ribbons = [], [], []
        comparison = self.desk.comparison
        if comparison is None:
            return
        self.brush.current = self.desk.view.current
        marks = self.all_marks()
        order = column_order(len(comparison.articles), self.desk.shown.base)
        for i, position in enumerate(order):
            article = comparison.articles[position]
            column = self.make_column(position, article, self._sheet)
            column.show_paragraphs([p.number for p in article.paragraphs], marks[position])
            column.verticalScrollBar().valueChanged.connect(lambda _value, c=column: self._led(c))
            self.columns.append(column)
            self.heads.append(ColumnHead(self.desk, self.look, position, i == 0, self._sheet))
            yield
        links = comparison.alignment.links
        self._chains = {
            (a.position, b.position): chain(partners(links, a.position, b.position))
            for a in self.columns
            for b in self.columns
            if a is not b
        }
        yield
        for a, b in zip(self.columns, self.columns[1:], strict=False):
            ribbons = Ribbons(self.look, a, b, self._sheet)
            ribbons.set_links(links)
            self.ribbons.append(ribbons)
        for widget in (*self.columns, *self.heads, *self.ribbons):
            widget.show()
        self._lay_out_columns()

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
        place = self.reading_place()
        count = len(self.columns)
        narrowest = round(NARROWEST * max(0.8, min(1.6, self.look.type.zoom)))
        width, overflow = column_width(self.width(), count, narrowest, WIDTH)
        self._step = width + WIDTH
        whole = self._step * count - WIDTH
        top = shared_height(self.heads, width)
        low = self.sideways.sizeHint().height() if overflow else 0
        height = max(60, self.height() - low)
        self._clip.setGeometry(0, 0, self.width(), height)
        self._sheet.resize(max(whole, self.width()), height)
        rtl = self.isRightToLeft()
        for i, (column, head) in enumerate(zip(self.columns, self.heads, strict=True)):
            x = i * (width + WIDTH)
            x = self._sheet.width() - x - width if rtl else x
            head.setGeometry(x, 0, width, top)
            column.setGeometry(x, top, width, height - top)
            self.set_width(column, float(width))
            if i < len(self.ribbons):
                self.ribbons[i].setGeometry(x - WIDTH if rtl else x + width, top, WIDTH, height - top)
        self.sideways.setVisible(overflow)
        self.sideways.setGeometry(0, height, self.width(), low)
        self.sideways.setRange(0, max(0, whole - self.width()))
        self.sideways.setPageStep(max(1, self.width()))
        self.sideways.setSingleStep(self._step)
        self._place_sheet()
        self._following = True
        self.arrange()
        self._following = False
        if place:
            self.go_to_place(*place)
        self._ensure_visible()
        self.lay_out_later()

    def _place_sheet(self) -> None:
        value = snapped(self.sideways.value(), self._step, self._sheet.width() - self._clip.width())
        rtl = self.isRightToLeft()
        self._sheet.move(self._clip.width() - self._sheet.width() + value if rtl else -value, 0)

    def arrange(self) -> None:
        was, self._following = self._following, True
        for column in self.columns:
            at = top_paragraph(column)
            stack(column, GAP * self.look.type.zoom, column.viewport().height() * 0.3)
            if at is not None and not was:
                index = column.flow.index_of(at[0].number) or 0
                cell = column.flow.cells[index]
                column.verticalScrollBar().setValue(round(cell.top + at[1] * cell.height))
        self._following = was
        self.revision += 1
        self._repaint()

    # -------------------------------------------------------------------------- scrolling

    def _led(self, column: TextColumn) -> None:
        if self._following:
            return
        self._leader = self.columns.index(column)
        self._following = True
        if ensure_visible(column):
            self.arrange()
        self._follow(column)
        self._following = False
        self._repaint()

    def _follow(self, leader: TextColumn, but: Sequence[TextColumn] = ()) -> None:
        """Scroll the others to where the leader is, ``but`` those that have a place of their own."""
        value = leader.verticalScrollBar().value()
        for other in self.columns:
            if other is leader or other in but:
                continue
            other.verticalScrollBar().setValue(round(follow(value, self._path(leader, other))))
            if ensure_visible(other):
                self.arrange()

    def _path(self, a: TextColumn, b: TextColumn) -> list[tuple[float, float]]:
        """How ``b`` is scrolled while ``a`` leads; computed once while heights stay."""
        key = (a.position, b.position)
        most = (a.verticalScrollBar().maximum(), b.verticalScrollBar().maximum())
        if self._pathed != self.revision:
            self._pathed, self._paths = self.revision, {}
        known = self._paths.get(key)
        if known is None or known[0] != most:
            path = curve(most[0], float(a.viewport().height()), self._anchors(a, b), most[1])
            known = self._paths[key] = (most, path)
        return known[1]

    def _anchors(self, a: TextColumn, b: TextColumn) -> list[tuple[float, float]]:
        """Heights that lie side by side: the tops of chained partners, and both ends."""
        first = {c.number: c for c in a.flow.cells}
        second = {c.number: c for c in b.flow.cells}
        anchors = [(0.0, 0.0)]
        for one, two in self._chains.get((a.position, b.position), ()):
            anchors.append((first[one].top, second[two].top))
        anchors.append((max(a.flow.total, anchors[-1][0]), max(b.flow.total, anchors[-1][1])))
        return anchors

    def _ensure_visible(self) -> None:
        for _ in range(3):
            changed = [ensure_visible(column) for column in self.columns]
            if not any(changed):
                return
            self.arrange()

    def _repaint(self) -> None:
        for ribbons in self.ribbons:
            ribbons.update()
        self.moved.emit()

    # ----------------------------------------------------------------------------- places

    def turn(self, event: QWheelEvent) -> None:
        """The column that led last leads on."""
        if (column := self._lead()) is not None:
            column.wheelEvent(event)
        event.accept()

    def _lead(self) -> TextColumn | None:
        return self.columns[min(self._leader, len(self.columns) - 1)] if self.columns else None

    def reading_place(self) -> tuple[ParagraphRef, float] | None:
        column = self._lead()
        return top_paragraph(column) if column is not None else None

    def go_to_place(self, ref: ParagraphRef, share: float) -> None:
        column = self.column_of(ref.article)
        index = column.flow.index_of(ref.number) if column is not None else None
        if column is None or index is None:
            return
        column.verticalScrollBar().setValue(place_in(column, index, share))
        self._led(column)

    def show_paragraph(self, ref: ParagraphRef) -> None:
        column = self.column_of(ref.article)
        index = column.flow.index_of(ref.number) if column is not None else None
        if column is None or index is None:
            return
        column.flow.ensure(index)
        cell = column.flow.cells[index]
        scroll_into_view(column, cell.top, cell.top + cell.height)
        self._show_column(column)

    def _show_column(self, column: TextColumn) -> None:
        x, value, page = column.x(), self.sideways.value(), self._clip.width()
        if self.isRightToLeft():
            x = self._sheet.width() - x - column.width()
        if x < value:
            self.sideways.setValue(x)
        elif x + column.width() > value + page:
            self.sideways.setValue(x + column.width() - page)

    def reveal(self, finding: str) -> None:
        """Each column goes to its own version, those without one along with the first that has one.

        The link is taken up again with the next scroll.
        """
        if not finding:
            return
        laid = [bool(column.flow.mark_rects(finding)) for column in self.columns]
        if not any(laid):
            return
        self._following = True
        self.arrange()
        concerned: list[TextColumn] = []
        for column in self.columns:
            rects = column.flow.mark_rects(finding)
            if not rects:
                continue
            concerned.append(column)
            if column is self.steady:
                continue
            scroll_into_view(column, min(r.top() for r in rects), max(r.bottom() for r in rects))
            if ensure_visible(column):
                self.arrange()
                rects = column.flow.mark_rects(finding)
                scroll_into_view(column, min(r.top() for r in rects), max(r.bottom() for r in rects))
        if concerned:
            self._leader = self.columns.index(concerned[0])
            self._follow(concerned[0], but=concerned)
        if self.steady is None:
            for column in reversed(concerned):  # where not all have room, the first ones stay
                self._show_column(column)
        self._following = False
        self._repaint()

    def visible_part(self) -> tuple[float, float]:
        column = self._lead()
        if column is None:
            return 0.0, 1.0
        whole = max(1.0, column.flow.total)
        value = column.verticalScrollBar().value()
        return value / whole, (value + column.viewport().height()) / whole

    def share_of(self, ref: ParagraphRef) -> float | None:
        column = self.column_of(ref.article)
        index = column.flow.index_of(ref.number) if column is not None else None
        if column is None or index is None:
            return None
        return column.flow.cells[index].top / max(1.0, column.flow.total)

    def go_to_share(self, share: float) -> None:
        column = self._lead()
        if column is not None:
            half = column.viewport().height() / 2
            column.verticalScrollBar().setValue(round(share * column.flow.total - half))
