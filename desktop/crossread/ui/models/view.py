"""How the user looks at a comparison: never part of the session, never undone."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from crossread.model import Kind, Relation, State


class Layout(StrEnum):
    """The three layouts of one model."""

    ROWS = "rows"
    COLUMNS = "columns"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are listed and highlighted. Empty relations, outlets or states mean "any".

    Trivial findings are highlighted, muted; ``trivia`` lists them too.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    relations: frozenset[Relation] = frozenset()
    outlets: frozenset[int] = frozenset()
    states: frozenset[State] = frozenset()
    words: str = ""
    trivia: bool = False

    @property
    def wide_open(self) -> bool:
        """Whether everything but trivia passes."""
        return self == Filter(trivia=self.trivia)


@dataclass(frozen=True, slots=True)
class View:
    """``current`` is the id of the chosen finding or ""; ``reading`` the article of the Read layout.

    ``zoom`` is 0.5 … 3. ``blind`` hides outlets behind letters; ``opened`` are the rows unfolded by
    hand while ``only_differences`` folds the rest.
    """

    layout: Layout = Layout.ROWS
    filter: Filter = field(default_factory=Filter)
    zoom: float = 1.0
    only_differences: bool = False
    opened: frozenset[int] = frozenset()
    current: str = ""
    reading: int = 0
    blind: bool = False


ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


def zoomed(zoom: float, steps: int) -> float:
    """The zoom some steps further in (positive) or out."""
    nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - zoom))
    return ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
