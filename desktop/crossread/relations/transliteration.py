"""How far apart two written names are when letters that romanisations swap for each other cost little.

Arabic, Persian, Cyrillic, Chinese and Korean names reach English by several systems: q, k, g and gh, the
vowels, a doubled letter or a silent h vary for one sound, while b and m do not. A weighted edit distance
(Wagner and Fischer 1974) over letter groups says how likely two words are one name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate
from math import inf

from crossread.relations.labels import folded

_GROUPS = re.compile(
    r"tch|dzh|sch|kh|gh|sh|ch|zh|ts|tz|th|dh|ph|dj|ck|ou|oo|ee|aa|ei|ai|ey|ay|ae|oe|ue|iy|yy|ie|."
)
_VOWELS = frozenset("a e i o u y ou oo ee aa ei ai ey ay ae oe ue iy yy ie".split())
_NEAR = (
    ("q k c g kh gh ck ch", 0.3), ("s z ts tz", 0.35), ("sh sch ch tch", 0.35), ("j dj zh dzh g y", 0.35),
    ("t d th dh", 0.35), ("th s z dh", 0.5), ("f ph v", 0.3), ("v w u b", 0.4), ("y i", 0.1),
    ("x ks kh", 0.4), ("l r", 0.8), ("n m", 0.7), ("h kh", 0.4), ("ch j", 0.6), ("x s sh", 0.5),
)  # fmt: skip
_DROPPED = {"h": 0.25, "e": 0.35, "y": 0.35, "i": 0.4, "a": 0.4, "u": 0.4, "o": 0.45}
"""What it costs to leave a letter out; any other costs 1."""
_DOUBLED = 0.15
_SWAPPED = 0.7
"""Two neighbouring letters the other way round: a slip of the hand."""


@cache
def _cost(one: str, two: str) -> float:
    if one in _VOWELS and two in _VOWELS:
        return 0.15 if one[0] == two[0] or one[-1] == two[-1] else 0.3
    return min((cost for group, cost in _NEAR if {one, two} <= set(group.split())), default=1.0)


def _dropped(group: str, before: str) -> float:
    if group == before:
        return _DOUBLED
    return _DROPPED.get(group, 0.6 if group in _VOWELS else 1.0 * len(group))


@lru_cache(maxsize=50_000)
def groups(word: str) -> tuple[str, ...]:
    """The letter groups of a folded word: "Ghazzawi" is gh, a, z, z, a, w, i."""
    return tuple(_GROUPS.findall(folded(word)))


@lru_cache(maxsize=100_000)
def distance(one: str, two: str, most: float = inf) -> float:
    """The least cost of turning one word into the other: 0 for equal ones, 1 for one strange letter.

    Over ``most`` it may stop early, and says infinity.

    >>> distance("Qasem", "Kassim") < 1 < distance("Nasser", "Basheer")
    True
    """
    a, b = groups(one), groups(two)
    if most < inf and max(_alone(one, two), _alone(two, one)) > most + _SLACK:
        return inf
    dropped = [_dropped(right, b[j - 1] if j else "") for j, right in enumerate(b)]
    earlier, row = [inf], list(accumulate(dropped, initial=0.0))
    lowest, limit = 0.0, most + _SLACK
    for i, left in enumerate(a):
        before = a[i - 1] if i else ""
        drop = _dropped(left, before)
        oldest, earlier, row = earlier, row, [row[0] + drop]
        reached = row[0]
        for j, right in enumerate(b):
            # Plain comparisons: this is the innermost loop of a comparison of many names.
            best = earlier[j] if left == right else earlier[j] + _cost(left, right)
            if (without := earlier[j + 1] + drop) < best:
                best = without
            if (without := row[j] + dropped[j]) < best:
                best = without
            if i and j and left == b[j - 1] and before == right and left != right:
                best = min(best, oldest[j - 1] + _SWAPPED)
            row.append(best)
            if best < reached:
                reached = best
        if reached > limit and lowest > limit:
            return inf
        lowest = reached
    return round(row[-1], 3)


@lru_cache(maxsize=50_000)
def _costly(word: str) -> tuple[frozenset[str], ...]:
    """For each group that costs 1 or more to leave out, the groups it may stand for at less."""
    held = groups(word)
    return tuple(_near(g) for g, before in zip(held, ("", *held), strict=False) if _dropped(g, before) >= 1)


@cache
def _near(group: str) -> frozenset[str]:
    listed = {g for swapped, _ in _NEAR for g in swapped.split()} | _VOWELS
    return frozenset({group} | {g for g in listed if _cost(group, g) < 1})


def _alone(one: str, two: str) -> int:
    """How many groups of a word cost 1 or more each, whatever the order of the other's letters."""
    there = groups(two)
    return sum([near.isdisjoint(there) for near in _costly(one)])


_SLACK = 0.001
"""Over the limit by less than this may be rounding."""
