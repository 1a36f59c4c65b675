"""Letters, pieces of line and lines, with where they stand. Unit: PDF points, y upwards."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter; ``index`` is its place in the page's logical order, ``base`` its baseline."""

    text: str
    index: int
    left: float
    right: float
    bottom: float
    top: float
    base: float
    size: float


@dataclass(slots=True)
class Segment:
    """Letters that follow one another on one line without a wide gap."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    base: float
    size: float
    order: int
    capital: bool = False
    """A drop cap."""

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(slots=True)
class Line:
    """One line of a column. ``indent`` is what its start stands in from the column's edge."""

    text: str
    left: float
    right: float
    base: float
    size: float
    page: int
    column: int = 0


@dataclass(frozen=True, slots=True)
class PageText:
    """The segments of one page. ``width`` and ``height`` in points."""

    number: int
    width: float
    height: float
    segments: tuple[Segment, ...]
    right_to_left: bool = False


def typical(values: list[float], otherwise: float = 0.0) -> float:
    """The median, or ``otherwise`` where there are none."""
    return median(values) if values else otherwise
