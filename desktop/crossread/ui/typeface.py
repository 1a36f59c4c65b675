"""The user's choice of reading face, size and zoom."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont

from crossread.ui import fonts

MEASURE = 68
"""Longest line, in average characters ("at most 75 characters": the average is a little wide)."""


class Type(NamedTuple):
    """``family`` "" is the bundled face; zoom multiplies the size in pixels."""

    family: str = ""
    size: int = fonts.READING_SIZE
    zoom: float = 1.0

    @property
    def pixels(self) -> float:
        return self.size * self.zoom

    def body(self) -> QFont:
        return fonts.reading(self.pixels, family=self.family)

    def longest_line(self) -> float:
        return MEASURE * self.pixels * 0.47
