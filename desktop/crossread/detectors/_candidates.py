"""Possible findings, before anybody decided: two places, a relation, and named features."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossread.model import Evidence, Relation


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair of versions in two articles. ``a`` and ``b`` hold the evidence of each side.

    ``key`` names what both are about, so that pairs telling the same thing can be merged;
    ``features`` are what the decision rests on; ``note`` holds words for the summary.
    """

    a: tuple[Evidence, ...]
    b: tuple[Evidence, ...]
    relation: Relation
    features: dict[str, float]
    key: str = ""
    note: dict[str, str] = field(default_factory=dict)
    least: float = 0.0
    """A probability that a rule vouches for, where what is marked is too rare to learn from."""
