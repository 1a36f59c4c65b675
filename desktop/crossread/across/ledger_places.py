"""Where the figures of a ledger count, as far as the articles together tell it.

A town on no list is in the country some article names right after it ("Delmare, Peru"), and in the place
whose region some article puts it in ("Delmare in the Ruva valley", "Ostria's Ruva valley"). And a quantity
told once with a place and once without, with the same numbers by the same articles, is one row.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from crossread.across.ledger_pairs import Member
from crossread.mentions.figures.places import country, plain
from crossread.model import Pulse, still

_APPOSED = 2
"""Code points between a town and its country: a comma and a blank."""
_REGION = r"((?:[A-Z]\w+ )+(?:valley|province|region|district|county|state|peninsula|desert|plain|delta))\b"


def located(members: Sequence[Member], texts: Sequence[str], pulse: Pulse = still) -> list[Member]:
    """The members, in order, with the country or place their town lies in where the articles tell it."""
    countries = _countries(members)
    members = [_with_country(m, countries) for m in members]
    holders = _holders(sorted({p for m in members for p in m.key.places}), texts, pulse)
    return [_within(m, holders) for m in members] if holders else members


def _holders(names: Sequence[str], texts: Sequence[str], pulse: Pulse) -> dict[str, str]:
    """Place -> the one other place whose region it is said to lie in."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for name in names if len(names) > 1 else ():
        pulse(0, 1)
        owning = [t for t in texts if f"{name}'s " in t or f"{name}’s " in t]
        for region in _said(rf"\b{re.escape(name)}['’]s {_REGION}", owning):
            owners[region].add(name)
    found: dict[str, str] = {}
    for name in names if owners else ():
        pulse(0, 1)
        regions = _said(rf"\b{re.escape(name)},? in (?:the )?{_REGION}", texts)
        held = {owner for r in regions for owner in owners.get(r, ()) if owner != name}
        if len(held) == 1:
            found[name] = held.pop()
    return found


def _within(m: Member, holders: dict[str, str]) -> Member:
    """The member as of the greater place; the lesser one stays known as its town."""
    towns = m.key.places & holders.keys()
    if not towns:
        return m
    greater = frozenset(holders[t] for t in towns)
    fine = m.key.towns | {(holders[t], plain(t)) for t in towns}
    return replace(m, key=replace(m.key, places=m.key.places - towns | greater, towns=fine))


def _said(pattern: str, texts: Sequence[str]) -> set[str]:
    return {" ".join(found.lower().split()) for text in texts for found in re.findall(pattern, text)}


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


def without_repeats(groups: Iterable[list[Member]], pulse: Pulse = still) -> list[list[Member]]:
    """Groups that name no place put into one that does, where their articles give the same numbers there."""
    held = list(groups)
    placed = [g for g in held if any(m.key.places for m in g)]
    for group in held:
        pulse(0, 1)
        bare = not any(m.key.places or m.key.groups or m.key.part for m in group)
        home = next((g for g in placed if _tells(g, group)), None) if bare else None
        if home is None:
            continue
        home += group
        group.clear()
    return [g for g in held if g]


def _tells(group: Sequence[Member], other: Sequence[Member]) -> bool:
    """Whether a group holds every number of another, of one thing and by the same article.

    What happened to the thing need not be told again ("Four soldiers fall", "four soldiers were killed").
    """
    told = {_number(m, kind) for m in group for kind in ("", m.key.figure.kind)}
    return {_number(m, m.key.figure.kind) for m in other} <= told


def _number(m: Member, kind: str) -> Hashable:
    f = m.key.figure
    return m.article, f.unit, kind, m.key.head, m.key.interval, f.totality, f.history
