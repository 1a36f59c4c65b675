"""The rows' heights: every column's paragraphs of a row start at one height, the tallest decides."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.model import letter
from crossread.ui.models.grid import GridRow
from crossread.ui.texts.cells import Cell
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.flow import Band
from crossread.ui.words import place_sign, tr

PAD = 8
ALSO = 22
GAP = 10


class RowStack:
    """``tops[i]`` is the top of row ``i``; ``total`` the height of all rows."""

    def __init__(self) -> None:
        self.tops: list[float] = []
        self.total = 0.0
        self._rows: list[tuple[list[Band], list[list[Cell]], bool, bool]] = []

    def fill(self, rows: Sequence[GridRow], columns: Sequence[TextColumn]) -> None:
        """Other rows or columns: the bands of each column, without their heights."""
        self.tops = []
        for column in columns:
            column.bands = _bands(rows, column)
        for place, row in enumerate(rows):
            holder = next((c for c in columns if row.cells[c.position]), None)
            if row.also and holder is not None and not row.folded:
                # Headlines last: they say less than a paragraph does.
                refs = sorted(row.also, key=lambda r: (r.number == 0, r))
                holder.bands[place].also = tuple(place_sign(letter(r.article), r.number) for r in refs)
        self._rows = []
        for place, row in enumerate(rows):
            bands = [column.bands[place] for column in columns]
            # Most columns of most rows hold nothing: those are never gone through again.
            held = [
                column.flow.cells[band.first : band.last]
                for column, band in zip(columns, bands, strict=True)
                if band.last > band.first
            ]
            self._rows.append((bands, held, row.folded, any(band.also for band in bands)))

    def place(self, pitch: float) -> None:
        """Give rows and paragraphs their tops, from the heights the paragraphs have now."""
        y = 0.0
        tops = []
        for bands, held, folded, also in self._rows:
            tops.append(y)
            pad = PAD / 2 if folded else PAD
            tallest = pitch
            for cells in held:
                inner = y + pad
                for cell in cells:
                    cell.top = inner
                    inner += 0 if folded else cell.height + GAP
                tallest = max(tallest, inner - GAP - y - pad)
            height = (pitch if folded else tallest) + 2 * pad + (ALSO if also else 0)
            for band in bands:
                band.top = y
                band.height = height
            y += height
        self.tops = tops
        self.total = y


def _bands(rows: Sequence[GridRow], column: TextColumn) -> list[Band]:
    """The rows as one column sees them."""
    absent = tr("cannot tell") if column.article.cut_off else tr("not found")
    headline = tr("in the headline")
    first = 0
    bands = []
    for place, row in enumerate(rows):
        last = first + len(row.cells[column.position])
        empty = headline if column.position in row.headlines else absent
        band = Band(place, 0.0, 0.0, first, last, "" if last > first else empty)
        band.folded = row.folded
        band.pinned = row.pinned and last > first
        bands.append(band)
        first = last
    return bands
