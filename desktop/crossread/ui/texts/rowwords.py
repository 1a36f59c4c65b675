"""A row in words, for those who do not see it: which articles have it where, and where else it stands."""

from __future__ import annotations

from collections.abc import Collection

from crossread.model import letter
from crossread.ui.models.grid import GridRow
from crossread.ui.words import pair, series, tr


def row_words(row: GridRow, place: int, count: int, own: int, cut_off: Collection[int]) -> str:
    """The row as seen from the article ``own``; ``cut_off`` are articles whose text ends too soon."""
    said = [tr("Row {place} of {count}", place=place + 1, count=count)]
    for position, numbers in enumerate(row.cells):
        if numbers:
            where = series(paragraph_words(number) for number in numbers)
        elif position in row.headlines:
            where = tr("in the headline")
        else:
            where = tr("cannot tell") if position in cut_off else tr("not found")
        if position != own or not numbers:
            said.append(pair(letter(position), where))
    if row.also:
        refs = series(f"{letter(ref.article)} {paragraph_words(ref.number)}" for ref in row.also)
        said.append(tr("also in: {places}", places=refs))
    if row.folded:
        said.append(tr("folded: nothing differs here"))
    return series(said, parts=True)


def paragraph_words(number: int) -> str:
    """A paragraph by its number; 0 is the headline."""
    return tr("headline") if number == 0 else tr("paragraph {n}", n=number)
