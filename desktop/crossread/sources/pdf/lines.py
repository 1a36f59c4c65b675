"""Segments of one column joined to lines; drop caps given back to the line they open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crossread.sources.pdf.shapes import Line, Segment, typical


def lines_of(column: Sequence[Segment], page: int, number: int, right_to_left: bool) -> list[Line]:
    """The lines of a column from top to bottom."""
    rows: list[list[Segment]] = []
    for segment in sorted((s for s in column if not s.capital), key=lambda s: (-s.base, s.left)):
        if rows and abs(rows[-1][0].base - segment.base) <= 0.4 * max(rows[-1][0].size, segment.size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    lines = [_line(row, page, number, right_to_left) for row in rows]
    for capital in (s for s in column if s.capital):
        _give_back(capital, lines, right_to_left)
    return lines


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


def _give_back(capital: Segment, lines: list[Line], right_to_left: bool) -> None:
    """Put a drop cap before the first line beside it, and set the lines beside it back to the edge."""
    reach = typical([line.size for line in lines], capital.size / 3)
    beside = [
        line
        for line in lines
        if capital.bottom - 0.2 * reach <= line.base <= capital.top
        and (line.right <= capital.left + reach if right_to_left else line.left >= capital.right - reach)
    ]
    if not beside:
        lines.append(
            Line(
                capital.text,
                capital.left,
                capital.right,
                capital.base,
                capital.size,
                lines[0].page if lines else 0,
            )
        )
        return
    first = max(beside, key=lambda line: line.base)
    first.text = capital.text + first.text
    for line in beside:
        if right_to_left:
            line.right = max(line.right, capital.right)
        else:
            line.left = min(line.left, capital.left)
