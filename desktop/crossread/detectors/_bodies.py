"""Bodies that fight or campaign and go by several names: a name is part of their claim.

"Orsa Front", "Orsa Liberation Front" and "Liberation Front of Orsa" are one group; which name an outlet
takes is a choice. An office whose name is only turned round ("Justice Department") is no such case.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from crossread.detectors import Context
from crossread.mentions.names_fold import fold, is_acronym
from crossread.model import Evidence, NameType
from crossread.relations.referents import CrossReferent, merge_referents

_CAUSE = frozenset(
    "front army movement brigade brigades battalion militia resistance liberation freedom party "
    "league alliance fighters vanguard insurgency coalition bloc".split()
)
_SMALL = frozenset("of the for and in on de la del des du".split())
PLACES = 4
"""Places of one name in one article that are shown."""


def bodies(context: Context) -> Iterator[list[Evidence]]:
    """The places of each body that articles call by names of other words or another order."""
    across = merge_referents(context.mentions)
    for referent in across.referents:
        if referent.type is not NameType.ORGANISATION or len({a for a, _ in referent.members}) < 2:
            continue
        found = _named(context, referent)
        if len({e.article for e in found}) > 1 and _differ(context, found):
            yield found


def _differ(context: Context, found: list[Evidence]) -> bool:
    """Whether two names differ by more than words left out in front ("Tharan Army", "Army")."""
    known = sorted({wording(e.span.of(context.articles[e.article].text)) for e in found})
    return any(not a.endswith(b) and not b.endswith(a) for a, b in combinations(known, 2))


def _named(context: Context, referent: CrossReferent) -> list[Evidence]:
    """The full names of a body with their places; each wording is a side."""
    sides: dict[str, int] = {}
    shown: dict[tuple[int, str], int] = {}
    found = []
    for article, index in sorted(referent.members):
        for name in context.mentions[article].names:
            form = name.span.of(context.articles[article].text)
            key = wording(form)
            if name.referent != index or not key:
                continue
            shown[article, key] = shown.get((article, key), 0) + 1
            if shown[article, key] <= PLACES:
                found.append(Evidence(article, name.span, sides.setdefault(key, len(sides))))
    return found


def wording(form: str) -> str:
    """What tells full names of such a body apart: its words without the small ones; "" for other names."""
    words = [w for w in fold(form).split() if w not in _SMALL]
    if is_acronym(form) or len(words) < 2 or not _CAUSE.intersection(words):
        return ""
    return " ".join(words)
