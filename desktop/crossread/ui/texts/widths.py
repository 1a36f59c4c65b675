"""How wide the columns are where not all of them have room: whole ones only, and steps of one column."""

from __future__ import annotations

LEAST = 180
"""No column is narrower, whatever has to be shown."""


def column_width(room: int, count: int, narrowest: int, between: int = 0) -> tuple[int, bool]:
    """The width of each of ``count`` columns with gaps of ``between``, and whether they overflow ``room``.

    As many as fit share the room, at least two: half a column at the edge cannot be read.
    """
    count = max(1, count)
    fitting = max(min(2, count), min(count, (room + between) // max(1, narrowest + between)))
    return max(min(LEAST, narrowest), (room + between) // fitting - between), fitting < count


def snapped(value: int, step: int, most: int) -> int:
    """A sideways scroll value moved to the nearest column."""
    return max(0, min(round(value / max(1, step)) * step, most))
