"""Segments of one column joined to lines; drop caps given back to the line they open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crossread.sources.pdf.shapes import Line, Segment, typical


def lines_of(column: Sequence[Segment], page: int, number: int, right_to_left: bool) -> list[Line]:
    """The lines of a column from top to bottom."""
    lines = _rows([s for s in column if not s.capital], page, number, right_to_left)
    lost = [s for s in column if s.capital and not _give_back(s, lines, right_to_left)]
    return _rows(list(column), page, number, right_to_left) if lost else lines


def _rows(segments: Sequence[Segment], page: int, number: int, right_to_left: bool) -> list[Line]:
    """Segments on one baseline as one line each, from top to bottom."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (-s.base, s.left)):
        if rows and abs(rows[-1][0].base - segment.base) <= 0.4 * max(rows[-1][0].size, segment.size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [_line(row, page, number, right_to_left) for row in rows]


def _line(row: list[Segment], page: int, number: int, right_to_left: bool) -> Line:
    row.sort(key=lambda s: -s.right if right_to_left else s.left)
    text = row[0].text
    for before, segment in pairwise(row):
        gap = max(segment.left - before.right, before.left - segment.right)
        joint = "" if gap < 0.12 * max(before.size, segment.size) else " "
        text += joint + segment.text
    widest = max(row, key=lambda s: len(s.text))
    return Line(
        text, min(s.left for s in row), max(s.right for s in row), widest.base, widest.size, page, number
    )


def _give_back(capital: Segment, lines: list[Line], right_to_left: bool) -> bool:
    """Put a drop cap before the first line beside it, and set the lines beside it back to the edge.

    False where fewer than two lines stand beside it: then it is no drop cap.
    """
    reach = typical([line.size for line in lines], capital.size / 3)
    beside = [
        line
        for line in lines
        if capital.bottom - 0.2 * reach <= line.base <= capital.top
        and (line.right <= capital.left + reach if right_to_left else line.left >= capital.right - reach)
    ]
    if len(beside) < 2:
        return False
    first = max(beside, key=lambda line: line.base)
    first.text = capital.text + first.text
    for line in beside:
        if right_to_left:
            line.right = max(line.right, capital.right)
        else:
            line.left = min(line.left, capital.left)
    return True
