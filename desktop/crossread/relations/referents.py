"""One referent across all articles of a comparison, and the origin of what is attributed.

Referents of different articles are one where they share a folded key (spelling, country, acronym
with its expansion), and a person named by surname only in one article is the one person of that
surname in the others. Persons of one surname and different given names stay apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossread.mentions.names_fold import acronyms, country_of, fold, is_acronym
from crossread.model import Attribution, Mentions, NameType, Referent

Member = tuple[int, int]
"""Article position and index of a referent in that article's mentions."""


@dataclass(frozen=True, slots=True)
class CrossReferent:
    """One person, body, place or thing across articles.

    ``canonical`` is its fullest form anywhere; ``labels`` are all written forms, in the order met.
    """

    id: int
    canonical: str
    type: NameType
    labels: tuple[str, ...]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class CrossReferents:
    """All referents of a comparison; an id is a position in ``referents``."""

    referents: tuple[CrossReferent, ...]
    ids: tuple[tuple[int, ...], ...]
    """``ids[article][referent]`` is the id across articles of an article's own referent."""

    def of(self, article: int, referent: int) -> CrossReferent:
        """What an article's own referent is across articles."""
        return self.referents[self.ids[article][referent]]

    def same(self, a: Member, b: Member) -> bool:
        """Whether two articles' referents are one."""
        return self.ids[a[0]][a[1]] == self.ids[b[0]][b[1]]


def merge_referents(mentions: Sequence[Mentions]) -> CrossReferents:
    """Unite the referents of several articles. Deterministic; ids follow the order of first mention."""
    union = _Union({(a, r): one for a, each in enumerate(mentions) for r, one in enumerate(each.referents)})
    union.by_keys()
    union.by_acronyms()
    union.by_words()
    union.by_surnames()
    groups = union.groups()
    number = {member: id_ for id_, group in enumerate(groups) for member in group}
    referents = tuple(_united(id_, group, union.referents) for id_, group in enumerate(groups))
    ids = tuple(tuple(number[a, r] for r in range(len(each.referents))) for a, each in enumerate(mentions))
    return CrossReferents(referents, ids)


def origin(attribution: Attribution, article: int, across: CrossReferents) -> str:
    """A key for who said it first: equal for one person or body in all articles.

    ``=12`` is referent 12; ``~officials of iran`` a kind of unnamed origin, which is not one person;
    "" where the speaker is not resolved, so that nothing is collapsed on a guess.
    """
    speaker = attribution.speaker
    if speaker is None or not speaker.resolved:
        return ""
    if speaker.group:
        return f"~{fold(speaker.group)}"
    if speaker.referent is not None:
        return f"={across.ids[article][speaker.referent]}"
    return ""


class _Union:
    """Disjoint sets of members; the earliest member stands for its set."""

    def __init__(self, referents: dict[Member, Referent]) -> None:
        self.referents = referents
        self._parent = {m: m for m in referents}

    def root(self, member: Member) -> Member:
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def unite(self, a: Member, b: Member) -> None:
        first, second = sorted((self.root(a), self.root(b)))
        self._parent[second] = first

    def groups(self) -> list[list[Member]]:
        found: dict[Member, list[Member]] = {}
        for member in self.referents:
            found.setdefault(self.root(member), []).append(member)
        return [found[root] for root in sorted(found)]

    def by_keys(self) -> None:
        seen: dict[tuple[str, str], Member] = {}
        for member, referent in self.referents.items():
            for key in referent.folded:
                self.unite(seen.setdefault((key, _kind(referent)), member), member)

    def by_acronyms(self) -> None:
        """ "WHO" in one article, "World Health Organization" in another; unless two bodies would fit."""
        bodies = [m for m, r in self.referents.items() if r.type is NameType.ORGANISATION]
        for member in bodies:
            forms = self.referents[member].forms
            letters = {fold(f).replace(" ", "") for f in forms if is_acronym(f)}
            letters = {found for found in letters if len(found) >= 3}
            if not letters or not all(is_acronym(f) for f in forms):
                continue
            fitting = [b for b in bodies if any(letters & acronyms(f) for f in self.referents[b].forms)]
            if len({fold(self.referents[b].canonical) for b in fitting}) == 1:
                self.unite(member, fitting[0])

    def by_words(self) -> None:
        """ "Liberation Front of Orsa", "Orsa Liberation Front", "Orsa Front": one body's words in any order.

        A name that leaves one inner word out joins the only body of another article that has all its words;
        two bodies named side by side in one article stay apart.
        """
        bodies = {
            m: _words(r)
            for m, r in self.referents.items()
            if r.type is NameType.ORGANISATION and not any(country_of(f) for f in r.forms)
        }
        for member, words in bodies.items():
            if len(words) < 2:
                continue
            fitting = [
                m
                for m, other in bodies.items()
                if m[0] != member[0] and (words == other or _is_short_of(words, other, self.referents[m]))
            ]
            homes = {m[0] for m in bodies if self.root(m) == self.root(member)}
            roots = {self.root(m) for m in fitting}
            apart = any(words < w and m[0] in homes for m, w in bodies.items())
            if fitting and not apart and len({frozenset(bodies[m]) for m in fitting}) == 1:
                for root in sorted(roots):
                    self.unite(member, root)

    def by_surnames(self) -> None:
        persons = {
            m: fold(r.canonical).split() for m, r in self.referents.items() if r.type is NameType.PERSON
        }
        for member, words in persons.items():
            if len(words) != 1:
                continue
            fitting = [m for m, full in persons.items() if words[0] in full[1:]]
            if len({self.root(m) for m in fitting}) == 1:
                self.unite(member, fitting[0])


_SMALL = frozenset("of the for and in on de la del des du".split())


def _words(referent: Referent) -> frozenset[str]:
    """The words of a body's fullest name, small words left out; nothing for an acronym."""
    full = [f for f in referent.forms if not is_acronym(f)]
    words = max((fold(f).split() for f in full), key=len, default=[])
    return frozenset(words) - _SMALL


def _is_short_of(words: frozenset[str], other: frozenset[str], body: Referent) -> bool:
    """Whether a name keeps the first and the last word of a longer one ("Orsa Front")."""
    if not words < other or len(other) - len(words) != 1:
        return False
    ends = [fold(f).split() for f in body.forms if not is_acronym(f)]
    return any(len(e) > 2 and {e[0], e[-1]} == words for e in ends)


def _kind(referent: Referent) -> str:
    """Places and bodies share keys: a state acts and is visited under one name."""
    bodies = {NameType.ORGANISATION, NameType.PLACE}
    return "body" if referent.type in bodies else referent.type.value


def _united(id_: int, members: Sequence[Member], referents: dict[Member, Referent]) -> CrossReferent:
    own = [referents[m] for m in members]
    labels = tuple(dict.fromkeys(form for referent in own for form in referent.forms))
    fullest = max(
        own, key=lambda r: (not is_acronym(r.canonical), len(r.canonical.split()), len(r.canonical))
    )
    return CrossReferent(id_, fullest.canonical, fullest.type, labels, tuple(members))
