"""Where the figures of a ledger count, as far as the articles together tell it.

A town on no list is in the country some article names right after it ("Delmare, Peru"). And a quantity
told once with a place and once without, with the same numbers by the same articles, is one row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from crossread.across.ledger_pairs import Member
from crossread.mentions.figures.places import country, plain

_APPOSED = 2
"""Code points between a town and its country: a comma and a blank."""


def located(members: Sequence[Member]) -> list[Member]:
    """The members with the country of their town where another figure names both, in the same order."""
    countries = _countries(members)
    return [_with_country(m, countries) for m in members]


def _countries(members: Sequence[Member]) -> dict[str, str]:
    """Town on no list -> the one country it is named with."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for m in members:
        places = [s for s in m.key.figure.scopes if s.kind == "place" and s.span is not None]
        for town, land in pairwise(places):
            beside = town.span and land.span and 0 < land.span.start - town.span.end <= _APPOSED
            if beside and not country(town.text) and country(land.text):
                found[plain(town.text)].add(country(land.text))
    return {town: next(iter(lands)) for town, lands in found.items() if len(lands) == 1}


def _with_country(m: Member, countries: dict[str, str]) -> Member:
    lands = {countries[plain(p)] for p in m.key.places if plain(p) in countries}
    return replace(m, key=replace(m.key, places=m.key.places | lands)) if lands else m


def without_repeats(groups: Iterable[list[Member]]) -> list[list[Member]]:
    """Groups that name no place put into one that does, where their articles give the same numbers there."""
    held = list(groups)
    placed = [g for g in held if any(m.key.places for m in g)]
    for group in held:
        bare = not any(m.key.places or m.key.groups or m.key.part for m in group)
        home = next((g for g in placed if _tells(g, group)), None) if bare else None
        if home is None:
            continue
        home += group
        group.clear()
    return [g for g in held if g]


def _tells(group: Sequence[Member], other: Sequence[Member]) -> bool:
    """Whether a group holds every number of another, of one thing and by the same article."""
    return {_number(m) for m in other} <= {_number(m) for m in group}


def _number(m: Member) -> Hashable:
    f = m.key.figure
    return m.article, f.unit, f.kind, m.key.head, m.key.interval, f.totality, f.history
