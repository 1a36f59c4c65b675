"""Possible findings, before anybody decided: two places, a relation, and named features."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from crossread.model import Evidence, Relation


@dataclass(frozen=True, slots=True)
class Told:
    """What a finding shows of a candidate: the evidence of each side, and words for the summary."""

    a: tuple[Evidence, ...]
    b: tuple[Evidence, ...]
    note: dict[str, str]


@dataclass(frozen=True)
class Candidate:
    """A pair of versions in two articles.

    ``features`` are what the decision rests on; ``key`` names what both are about, so that pairs telling the
    same thing can be merged. ``tell`` is asked only for those that pass, one in many.
    """

    tell: Callable[[], Told]
    relation: Relation
    features: dict[str, float]
    key: str = ""
    least: float = 0.0
    """A probability that a rule vouches for, where what is marked is too rare to learn from."""

    @cached_property
    def _told(self) -> Told:
        return self.tell()

    @property
    def a(self) -> tuple[Evidence, ...]:
        """The evidence of the first side."""
        return self._told.a

    @property
    def b(self) -> tuple[Evidence, ...]:
        """The evidence of the second side."""
        return self._told.b

    @property
    def note(self) -> dict[str, str]:
        """Words for the summary."""
        return self._told.note
