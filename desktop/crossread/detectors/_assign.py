"""Joint assignment: each version goes with its likeliest partners in every other article, the surest first.

Without it a list of sixty losses in one article and sixty in the next would be 3,600 differences.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from heapq import heappush, heappushpop

from crossread.detectors._candidates import Candidate
from crossread.detectors._merge import Scored

NAMED = frozenset({"spelling"})
"""Decisions whose candidates are the same by words, not by place."""
SCALED = frozenset({"label"})
"""Decisions whose candidates are the same by what they speak of; every pair of words adds a version."""
SENTENCES = frozenset({"attribution", "certainty"})
"""Decisions whose candidates are the same by the sentences they stand in."""
CHAINED = frozenset({"figure", "date", "quote", "label"})
"""Decisions where what is like a like thing is the same thing too."""
PARTNERS = 6
"""Versions of one article that one version of another can be set against …"""
IN_LISTS = 2
"""… and where more than ``FEW`` candidates passed, as from lists of losses."""
FEW = 300
_HELD = 12
"""Partners kept while candidates still come in."""

End = tuple[int, Hashable]


def ends(name: str, candidate: Candidate) -> tuple[End, End]:
    """What each side of a candidate is: candidates that share a side tell the same thing.

    A name is the same wherever an article uses it, a label is by its scale, a claim by its sentence; all
    else is a place.
    """
    a, b = candidate.a[0], candidate.b[0]
    if name in NAMED:
        return (a.article, candidate.note["a"]), (b.article, candidate.note["b"])
    if name in SCALED:
        return (a.article, candidate.key), (b.article, candidate.key)
    if name in SENTENCES:
        one, _, two = candidate.key.partition("|")
        return (a.article, int(one)), (b.article, int(two))
    return (a.article, a.span.start), (b.article, b.span.start)


def place(scored: Scored) -> tuple[int, int, int, int, int, int]:
    """Where both sides stand: the order of candidates that are equally sure."""
    a, b = scored.candidate.a[0], scored.candidate.b[0]
    return a.article, a.span.start, a.span.end, b.article, b.span.start, b.span.end


def assigned(name: str, scored: Iterable[Scored]) -> list[Scored]:
    """The candidates that remain, the surest first; memory is bounded while they come in."""
    kept = sorted(_nearest(name, scored), key=lambda s: (-s.probability, place(s)))
    most = PARTNERS if len(kept) <= FEW else IN_LISTS
    taken: Counter[tuple[End, int]] = Counter()
    chosen = []
    for each in kept:
        a, b = ends(name, each.candidate)
        if taken[a, b[0]] < most and taken[b, a[0]] < most:
            taken[a, b[0]] += 1
            taken[b, a[0]] += 1
            chosen.append(each)
    return chosen


def _nearest(name: str, scored: Iterable[Scored]) -> list[Scored]:
    """Candidates that are among the best of either side in the other article."""
    best: defaultdict[tuple[End, int], list[tuple[float, int]]] = defaultdict(list)
    held: dict[int, tuple[Scored, int]] = {}
    for number, each in enumerate(scored):
        a, b = ends(name, each.candidate)
        wanted = 0
        for heap in (best[a, b[0]], best[b, a[0]]):
            entry = (each.probability, -number)  # of equally sure ones the first stays
            if len(heap) < _HELD:
                heappush(heap, entry)
                wanted += 1
                continue
            out = heappushpop(heap, entry)
            if out == entry:
                continue
            wanted += 1
            lost, times = held[-out[1]]
            if times == 1:
                del held[-out[1]]
            else:
                held[-out[1]] = (lost, times - 1)
        if wanted:
            held[number] = (each, wanted)
    return [each for each, _ in held.values()]
