"""Whole articles from top to bottom: what Columns and Read share."""

from __future__ import annotations

from bisect import bisect_right

from crossread.model import ParagraphRef
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.flow import Band

TOP = 14.0
GAP = 12.0


def stack(column: TextColumn, gap: float, tail: float) -> float:
    """Give every paragraph of a column its top, one under another; returns the height of the whole."""
    y = TOP
    bands = []
    for index, cell in enumerate(column.flow.cells):
        cell.top = y
        bands.append(Band(index, y, cell.height, index, index + 1, ruled=False))
        y += cell.height + gap
    column.bands = bands
    column.flow.place(bands, y + tail)
    return y + tail


def ensure_visible(column: TextColumn) -> bool:
    """Break into lines what the column shows; True where a height changed."""
    value = column.verticalScrollBar().value()
    page = column.viewport().height()
    tops = [band.top for band in column.bands]
    changed = False
    for index in range(max(0, bisect_right(tops, value) - 1), bisect_right(tops, value + page)):
        changed |= column.flow.ensure(index)
    return changed


def top_paragraph(column: TextColumn) -> tuple[ParagraphRef, float] | None:
    """The paragraph at the top of a column and how far it is above it, as a share of its height."""
    if not column.bands:
        return None
    value = column.verticalScrollBar().value()
    index = max(0, bisect_right([b.top for b in column.bands], value) - 1)
    cell = column.flow.cells[index]
    return ParagraphRef(column.position, cell.number), (value - cell.top) / max(1.0, cell.height)


def place_in(column: TextColumn, index: int, share: float) -> int:
    """The scroll position for a reading place; the very beginning shows the margin above it too."""
    cell = column.flow.cells[index]
    column.flow.ensure(index)  # a share of an estimate would be another place
    return 0 if index == 0 and share <= 0 else round(cell.top + share * cell.height)


def scroll_into_view(column: TextColumn, top: float, bottom: float) -> None:
    """Scroll a column as little as shows a stretch, with air."""
    bar, page = column.verticalScrollBar(), column.viewport().height()
    if bar.value() + 8 <= top and bottom <= bar.value() + page - 8:
        return
    bar.setValue(round(top - page * 0.3 if bottom - top < page * 0.6 else top - 16))
