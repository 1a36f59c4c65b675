"""Who stands behind a claim, and whether two sources of different articles may be one."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from crossread.detectors._claims import Claim, Claims
from crossread.mentions.speakers_roles import Role, body_nouns, document_nouns, role_nouns, roles_of
from crossread.model import Attribution, NameType, Span
from crossread.relations.referents import merge_referents, origin
from crossread.relations.stems import STOP, stem, terms

_PRONOUNS = frozenset("he she they it i we who him her them that this which one".split())
_MEDIA = frozenset(
    "news times post journal reuters press cnn fox nbc abc cbs bbc npr guardian magazine newspaper paper "
    "agency reporter reporters media outlet site website blog network tribune herald newspapers ap afp "
    "associated politico bloomberg usa today outlets broadcaster television tv radio".split()
)
_OFFICIALS = frozenset(
    "official officials authorities police investigators prosecutors lawmakers officers officer deputies "
    "government ministry department administration military army spokesman spokeswoman spokesperson sheriff "
    "commander minister agents troops".split()
)
_SPEAKS_FOR = frozenset(
    "spokesman spokeswoman spokesperson spokesmen secretary statement lawyer attorney".split()
)
_CROWD = frozenset(
    "witness witnesses residents people some many critics activists opponents supporters experts analysts "
    "observers others sources source person aide aides someone locals relatives family survivors villagers "
    "protesters demonstrators neighbors conservatives liberals republicans democrats".split()
)


@dataclass(frozen=True, slots=True)
class Source:
    """All that stands behind one claim.

    ``referents`` are those named in it or known to be it, across articles; ``maybe`` adds what it may be
    and the bodies its persons belong to; ``words`` are the stems of the source and of its persons' roles.
    """

    origins: frozenset[str]
    referents: frozenset[int]
    maybe: frozenset[int]
    words: frozenset[str]
    spoken: frozenset[str]
    kinds: frozenset[str]
    persons: frozenset[int] = frozenset()
    """Persons named outright where they speak, not by a pronoun or a role."""


NOBODY = Source(frozenset(), frozenset(), frozenset(), frozenset(), frozenset(), frozenset())


class Sources:
    """The sources of the claims of one comparison."""

    def __init__(self, claims: Claims) -> None:
        self.context = claims.readings.context
        self.across = merge_referents(self.context.mentions)
        self._names = [self._names_by_place(i) for i in range(len(self.context.articles))]
        self._roles = self._role_words()
        self._known: dict[tuple[int, int], Source] = {}
        self._bodies = self._bodies_of_persons()
        self.heard = [
            frozenset(filter(None, (origin(a, i, self.across) for a in m.attributions)))
            for i, m in enumerate(self.context.mentions)
        ]

    def of(self, article: int, attributions: tuple[int, ...]) -> Source:
        """The source of a claim inside some attributions, as one: who reports and whom he cites."""
        found = [self._one(article, k) for k in attributions]
        if not found:
            return NOBODY
        return found[0] if len(found) == 1 else _joined(found)

    def _one(self, i: int, k: int) -> Source:
        if (i, k) not in self._known:
            self._known[i, k] = self._read(i, k)
        return self._known[i, k]

    def _read(self, i: int, k: int) -> Source:
        a = self.context.mentions[i].attributions[k]
        named = self._referents(i, a)
        maybe = set(named)
        if a.speaker:
            maybe |= {self.across.ids[i][r] for r in a.speaker.candidates}
        for r in named:
            maybe |= self._bodies.get(r, frozenset())
        spoken = frozenset(self._words(i, a))
        stems = {stem(w) for w in spoken if w not in STOP and w not in _PRONOUNS}
        stems |= {t for r in named for t in self._roles.get(r, frozenset())}
        key = origin(a, i, self.across)
        return Source(
            frozenset({key} if key else ()),
            frozenset(named),
            frozenset(maybe),
            frozenset(stems),
            spoken,
            self._kinds(a, spoken, named),
            self._persons(i, a),
        )

    def _persons(self, i: int, a: Attribution) -> frozenset[int]:
        found = {r for s in a.source for r in self._named(i, s)}
        return frozenset(r for r in found if self.across.referents[r].type is NameType.PERSON)

    def _words(self, i: int, a: Attribution) -> list[str]:
        text = " ".join(self.context.articles[i].text[s.start : s.end] for s in a.source)
        label = a.speaker.label if a.speaker and a.speaker.resolved else ""
        return [w for w in (w.strip(".,’'\"“”()").lower() for w in f"{text} {label}".split()) if w]

    def _referents(self, i: int, a: Attribution) -> set[int]:
        found = {r for s in a.source for r in self._named(i, s)}
        if a.speaker and a.speaker.resolved:
            own = (a.speaker.referent, *a.speaker.others)
            found |= {self.across.ids[i][r] for r in own if r is not None}
        return found

    def _kinds(self, a: Attribution, words: frozenset[str], named: set[int]) -> frozenset[str]:
        types = {self.across.referents[r].type for r in named}
        kinds = {
            "person": NameType.PERSON in types,
            "body": bool(types & {NameType.ORGANISATION, NameType.PLACE}) or bool(words & body_nouns()),
            "official": bool(words & _OFFICIALS),
            "spokesman": bool(words & _SPEAKS_FOR),
            "document": bool(words & document_nouns()),
            "press": bool(words & _MEDIA),
            "crowd": bool(words & _CROWD),
            "role": bool(words & role_nouns()),
            "pronoun": bool(words) and words <= _PRONOUNS,
            "missing": not a.source,
            "unresolved": bool(a.source) and (a.speaker is None or not a.speaker.resolved),
        }
        return frozenset(k for k, holds in kinds.items() if holds)

    def _names_by_place(self, i: int) -> list[tuple[int, int]]:
        ids = self.across.ids[i]
        return sorted((n.span.start, ids[n.referent]) for n in self.context.mentions[i].names)

    def _named(self, i: int, span: Span) -> list[int]:
        """Who is named in a stretch of text."""
        names = self._names[i]
        return [r for _, r in names[bisect_left(names, (span.start,)) : bisect_left(names, (span.end,))]]

    def _role_words(self) -> dict[int, frozenset[str]]:
        """What the articles call each person beside the name, as stems."""
        found: dict[int, set[str]] = {}
        for i in range(len(self.context.articles)):
            for role in self._roles_of(i):
                stems = {t for w in role.words for t in terms(w)}
                found.setdefault(self.across.ids[i][role.referent], set()).update(stems)
        return {r: frozenset(words) for r, words in found.items()}

    def _roles_of(self, i: int) -> list[Role]:
        return roles_of(self.context.articles[i], self.context.mentions[i].names)

    def _bodies_of_persons(self) -> dict[int, frozenset[int]]:
        """Bodies named in one breath with a person where it speaks: "Lena Holt of the Harbour Office"."""
        found: dict[int, set[int]] = {}
        for i, mentions in enumerate(self.context.mentions):
            for a in mentions.attributions:
                named = self._referents(i, a)
                persons = {r for r in named if self.across.referents[r].type is NameType.PERSON}
                if len(persons) == 1:
                    found.setdefault(persons.pop(), set()).update(named)
        return {r: frozenset(bodies) for r, bodies in found.items()}


def _joined(found: list[Source]) -> Source:
    return Source(
        frozenset().union(*(s.origins for s in found)),
        frozenset().union(*(s.referents for s in found)),
        frozenset().union(*(s.maybe for s in found)),
        frozenset().union(*(s.words for s in found)),
        frozenset().union(*(s.spoken for s in found)),
        found[0].kinds,
        frozenset().union(*(s.persons for s in found)),
    )


def share(one: frozenset[str], two: frozenset[str]) -> float:
    """Share of the lesser of two sets that the other holds."""
    least = min(len(one), len(two))
    return round(len(one & two) / least, 3) if least else 0.0


def told_in(source: Source, claim: Claim) -> float:
    """Share of a source's words that the other claim itself speaks of: it acts there, it does not speak."""
    return share(source.words, claim.stems) if source.words else 0.0
