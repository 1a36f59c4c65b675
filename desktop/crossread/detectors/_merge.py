"""Candidates that passed, put together where they tell the same thing: one difference, one finding."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from crossread.detectors._candidates import Candidate

MOST = 12
"""Candidates in one finding: a chain longer than this holds different things."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its calibrated probability."""

    candidate: Candidate
    probability: float


def joined(pairs: Sequence[tuple[Hashable, Hashable]]) -> list[list[int]]:
    """Groups of indices whose pairs share an end, the earliest first; ``pairs`` come surest first.

    Nothing depends on hashing: groups come in the order of their first member. A pair whose group is
    full is left out: it is told there already.
    """
    home: dict[Hashable, int] = {}
    groups: list[list[int]] = []
    ends: list[list[Hashable]] = []
    for index, pair in enumerate(pairs):
        known = sorted({home[e] for e in pair if e in home})
        if not known:
            known = [len(groups)]
            groups.append([])
            ends.append([])
        first = known[0]
        if len(groups[first]) >= MOST:
            continue
        for other in known[1:]:
            if len(groups[first]) + len(groups[other]) < MOST:
                groups[first] += groups[other]
                ends[first] += ends[other]
                home.update(dict.fromkeys(ends[other], first))
                groups[other], ends[other] = [], []
        groups[first].append(index)
        for end in pair:
            if end not in home:
                home[end] = first
                ends[first].append(end)
    return [sorted(g) for g in groups if g]
