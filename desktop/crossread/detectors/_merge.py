"""Candidates that passed, put together where they tell the same thing: one difference, one finding."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from crossread.detectors._candidates import Candidate

MOST = 12
"""Candidates in one finding: a chain longer than this holds different things."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its calibrated probability."""

    candidate: Candidate
    probability: float


def merged(
    passed: Sequence[Scored], ends: Callable[[Candidate], tuple[Hashable, Hashable]]
) -> list[list[Scored]]:
    """Groups of candidates that share an end, the surest of each group first.

    ``ends`` names what each side of a candidate is; two candidates that name one end alike belong
    together. Groups come in the order of their surest member; nothing depends on hashing.
    """
    ordered = sorted(
        passed,
        key=lambda s: (
            -s.probability,
            s.candidate.a[0].article,
            s.candidate.a[0].span,
            s.candidate.b[0].article,
            s.candidate.b[0].span,
        ),
    )
    group_of: dict[Hashable, int] = {}
    groups: list[list[Scored]] = []
    names: list[list[Hashable]] = []
    for each in ordered:
        one, two = ends(each.candidate)
        known = sorted({group_of[e] for e in (one, two) if e in group_of})
        if known and sum(len(groups[k]) for k in known) < MOST:
            home, *others = known
            for other in others:
                groups[home].extend(groups[other])
                names[home].extend(names[other])
                for name in names[other]:
                    group_of[name] = home
                groups[other], names[other] = [], []
        elif known:
            home = known[0]
            if len(groups[home]) >= MOST:
                continue
        else:
            home = len(groups)
            groups.append([])
            names.append([])
        groups[home].append(each)
        for end in (one, two):
            if end not in group_of:
                group_of[end] = home
                names[home].append(end)
    filled = [sorted(g, key=lambda s: -s.probability) for g in groups if g]
    return sorted(filled, key=lambda g: -g[0].probability)
