"""Where the figures of a ledger count, as far as the articles together tell it.

A town on no list is in the country some article names right after it ("Delmare, Peru"). A number that an
article states once with a place and once without is one count, so the place holds for both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import pairwise

from crossread.across.ledger_pairs import Member
from crossread.mentions.figures.places import country, plain
from crossread.relations.figures import Key

_APPOSED = 2
"""Code points between a town and its country: a comma and a blank."""


def located(members: Sequence[Member]) -> list[Member]:
    """The members with the places their articles tell, in the same order."""
    countries = _countries(members)
    known = [replace(m, key=_in_country(m.key, countries)) for m in members]
    told: defaultdict[Hashable, set[tuple[frozenset[str], frozenset[tuple[str, str]]]]] = defaultdict(set)
    for m in known:
        if m.key.places:
            told[_number(m)].add((m.key.places, m.key.towns))
    return [_told(m, told.get(_number(m), set())) for m in known]


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


def _in_country(key: Key, countries: dict[str, str]) -> Key:
    towns = {(countries[plain(p)], plain(p)) for p in key.places if plain(p) in countries}
    if not towns:
        return key
    places = frozenset(countries.get(plain(p), p) for p in key.places)
    return replace(key, places=places, towns=key.towns | towns)


def _number(m: Member) -> Hashable:
    """One number of one thing in one article."""
    f = m.key.figure
    return m.article, f.role, f.unit, f.kind, m.key.head, m.key.interval, f.totality, f.history


def _told(m: Member, places: set[tuple[frozenset[str], frozenset[tuple[str, str]]]]) -> Member:
    if m.key.places or m.key.groups or m.key.part or len(places) != 1:
        return m
    (names, towns) = next(iter(places))
    return replace(m, key=replace(m.key, places=names, towns=towns))
