"""The one border between code points (ours) and UTF-16 units (Qt's)."""

from __future__ import annotations

from bisect import bisect_right


class Units:
    """Offsets of one text in both countings.

    Characters outside the basic plane (most emoji) take two units; everything else takes one. A text
    without them is mapped for free.
    """

    __slots__ = ("_wide", "_wide_units")

    def __init__(self, text: str) -> None:
        self._wide = [i for i, c in enumerate(text) if c > "\uffff"] if not text.isascii() else []
        self._wide_units = [position + extra for extra, position in enumerate(self._wide)]

    def to_units(self, offset: int) -> int:
        """Code points → UTF-16 units."""
        return offset + _before(self._wide, offset) if self._wide else offset

    def to_points(self, unit: int) -> int:
        """UTF-16 units → code points; inside a surrogate pair, the character it belongs to."""
        return unit - _before(self._wide_units, unit) if self._wide else unit


def _before(positions: list[int], offset: int) -> int:
    return bisect_right(positions, offset - 1)


def length(text: str) -> int:
    """Units a text takes."""
    return len(text) + sum(c > "\uffff" for c in text)
