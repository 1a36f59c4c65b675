"""Candidates that passed, put together where they tell the same thing: one difference, one finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from crossread.detectors._candidates import Candidate

MOST = 12
"""Candidates in one finding."""
FEW = 2
"""Sentences of one article in one finding: more nobody compares."""


Place = tuple[int, Hashable]
"""What a version tells, in which article."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its calibrated probability."""

    candidate: Candidate
    probability: float


def joined(pairs: Sequence[tuple[Hashable, Hashable]], chains: bool, every: bool = False) -> list[list[int]]:
    """Groups of indices whose pairs share an end; ``pairs`` come surest first, and so do the groups.

    With ``chains`` any shared end joins (places in texts); without, only an end of the group's first pair
    (a term like a third that is like a fourth ends at other things). A pair whose ends are both told in one
    group already is left out, unless ``every`` pair is wanted. Nothing depends on hashing.
    """
    home: dict[Hashable, int] = {}
    told: list[set[Hashable]] = []
    tellers: defaultdict[Hashable, set[int]] = defaultdict(set)  # the same the other way round
    groups: list[list[int]] = []
    for index, pair in enumerate(pairs):
        homes = [g for g in dict.fromkeys(home[e] for e in pair if e in home) if len(groups[g]) < MOST]
        if not every and not tellers[pair[0]].isdisjoint(tellers[pair[1]]):
            continue
        group = homes[0] if homes else len(groups)
        for end in pair:
            tellers[end].add(group)
        if homes:
            first = homes[0]
            groups[first].append(index)
            told[first].update(pair)
            if chains:
                for end in pair:
                    home.setdefault(end, first)
                for other in homes[1:]:
                    _move(groups, told, tellers, home, other, first)
        else:
            for end in pair:
                home.setdefault(end, len(groups))
            groups.append([index])
            told.append(set(pair))
    return [g for g in groups if g]


def few(group: Sequence[int], pairs: Sequence[tuple[Place, Place]], most: int = FEW) -> list[int]:
    """The pairs of a group, surest first, that tell at most ``most`` places of any one article."""
    told: defaultdict[int, set[Hashable]] = defaultdict(set)
    kept: list[int] = []
    for index in sorted(group):
        if not kept or all(what in told[a] or len(told[a]) < most for a, what in pairs[index]):
            kept.append(index)
            for article, what in pairs[index]:
                told[article].add(what)
    return kept


def _move(
    groups: list[list[int]],
    told: list[set[Hashable]],
    tellers: dict[Hashable, set[int]],
    home: dict[Hashable, int],
    source: int,
    target: int,
) -> None:
    """Put one group's pairs and ends into another."""
    groups[target].extend(groups[source])
    for end in told[source]:
        tellers[end].discard(source)
        tellers[end].add(target)
        if home.get(end) == source:
            home[end] = target
    told[target] |= told[source]
    groups[source], told[source] = [], set()
