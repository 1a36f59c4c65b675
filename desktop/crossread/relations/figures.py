"""Are two figures of the same quantity, and how do their values stand to each other?

``InContext`` is a figure with what is needed to judge it: its ``article`` and the article's
``mentions`` (may be empty), from which its sentence, its publication day and its neighbours follow.

``relate(a, b)`` returns a ``FigureRelation``: ``same`` (one quantity), ``relation`` (EQUAL, COMPATIBLE,
UPDATED, CONFLICT; DIFFERENT where the two are different things; NOT_COMPARABLE where they seem one
quantity but kind, unit, scope or time is not known well enough to set them against each other), a
``reason`` for the reader, a ``confidence`` 0..1 that they are one quantity, and ``features``: named
numbers of the comparison, for decisions learned on top of it. Where many pairs are related, make each
figure's ``key`` once and use ``relate_keys``.

Two figures are one quantity only when no part of their keys disagrees: kind, unit family, scope
(place, group, part), time (total or increment, named year). On comparable estimates in news:
White, Cardie et al., RIPTIDES, HLT 2002.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache

from crossread.mentions.figures.places import is_town, place_key, plain
from crossread.mentions.names_fold import country_of_people
from crossread.mentions.numerals.lexicon import load
from crossread.model import Article, Figure, Mentions, Relation, Sentence, Totality
from crossread.relations.intervals import Interval, central, comparable_units, equal, interval
from crossread.relations.stems import stem, terms
from crossread.wording import named, say

LATER = 60
"""Days after which a larger total is no update of the same count any more."""

SIZE = 0.25
"""Below this ratio two numbers are not of one size."""

ALIKE = 0.2
"""Share of words two sentences must have in common where no kind of quantity is known."""

UNLIKE = 0.12
"""Below this share two values of one kind are no conflict: they may be of other happenings."""

CLOSE = 0.4
"""The same before two values of no known kind are called a conflict."""

GROWING = frozenset(
    "killed injured casualties missing arrested displaced evacuated rescued hospitalised treated infected "
    "vaccinated destroyed surrendered hostages charged".split()
)
"""Kinds that only grow as news comes in."""

GENERAL = "people"
"""The head of a count of persons that does not say which."""


@dataclass(frozen=True, slots=True)
class InContext:
    """A figure with the article and mentions it stands in."""

    figure: Figure
    article: Article
    mentions: Mentions = field(default_factory=lambda: Mentions(""))

    @property
    def published(self) -> date | None:
        """The publication day, if known."""
        return self.article.published.when.date() if self.article.published else None

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that holds the figure."""
        sentences = self.article.sentences
        at = bisect_right(sentences, self.figure.span.start, key=lambda s: s.span.start) - 1
        return sentences[at] if at >= 0 else None

    @property
    def words(self) -> str:
        """The text of its sentence."""
        held = self.sentence
        return held.span.of(self.article.text) if held else ""


@dataclass(frozen=True, slots=True)
class FigureRelation:
    """How two figures stand to each other; ``reason`` is a sentence for the reader."""

    same: bool
    relation: Relation
    reason: str
    confidence: float = 0.0
    features: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure is compared by; ``places`` are countries where known, else plain names."""

    figure: Figure
    interval: Interval
    published: date | None
    head: str
    places: frozenset[str]
    towns: frozenset[tuple[str, str]]
    """(country, town) of those places that are finer than a country."""
    groups: frozenset[str]
    words: frozenset[str]
    part: bool
    """Whether the text marks it as a part of another figure ("4,000 of them")."""
    middle: Decimal
    """One value to compare sizes by."""


@dataclass(frozen=True, slots=True)
class Match:
    """One part of two keys: 1 agrees, 0 not known, -1 disagrees; ``reason`` where it disagrees."""

    value: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What two keys agree in, their values and sentences left aside; ``apart`` is set where one disagrees."""

    by_name: dict[str, Match]
    features: tuple[tuple[str, float], ...]
    apart: Match | None


_AGREES, _UNKNOWN = Match(1), Match(0)  # made once: long lists of figures are compared pair by pair


def key(one: InContext) -> Key:
    """The key of a figure in its context."""
    figure = one.figure
    language = one.article.language
    return Key(
        figure,
        interval(figure),
        one.published,
        head(figure, language),
        frozenset(place_key(s.text) for s in figure.scopes if s.kind == "place"),
        frozenset(
            (place_key(s.text), plain(s.text))
            for s in figure.scopes
            if s.kind == "place" and plain(s.text) != plain(place_key(s.text)) and is_town(s.text)
        ),
        frozenset(country_of_people(s.text) or s.text.lower() for s in figure.scopes if s.kind == "group"),
        frozenset(terms(one.words, language)),
        any(s.kind == "part" for s in figure.scopes),
        central(figure),
    )


def head(figure: Figure, language: str = "en") -> str:
    """The stem of the counted noun; "people" under any general word for people."""
    noun = figure.noun.lower()
    if noun == figure.verb:
        return ""  # the word of its kind stands for what is counted
    return _same(language).get(noun) or (stem(noun, language) if noun else "")


@cache
def _same(language: str) -> dict[str, str]:
    """Noun -> the name of what it counts."""
    table = load(language, "counted").get("same", {})
    return {noun: name for name, nouns in table.items() for noun in nouns}


def relate(a: InContext, b: InContext) -> FigureRelation:
    """How figure a stands to figure b. Symmetric but for the order of words in the reason."""
    return relate_keys(key(a), key(b))


def described(key: Key) -> Hashable:
    """All of a key that ``match_parts`` looks at: long lists of figures have few such descriptions."""
    f = key.figure
    return (
        f.role, f.unit, f.kind, f.noun, f.totality, f.when,
        key.head, key.groups, key.part, key.places, key.towns,
    )  # fmt: skip


def match_parts(a: Key, b: Key) -> Parts:
    """The parts of two keys set against each other."""
    parts = {
        "role": match_roles(a, b),
        "unit": match_units(a, b),
        "kind": match_kinds(a, b),
        "time": match_times(a, b),
        "group": match_groups(a, b),
        "scope": match_scopes(a, b),
        "noun": match_nouns(a, b),
    }
    order = ("role", "unit", "kind", "noun", "time", "group", "scope")
    apart = next((parts[name] for name in order if parts[name].value < 0), None)
    return Parts(parts, tuple((k, m.value) for k, m in parts.items()), apart)


def relate_keys(a: Key, b: Key, matched: Parts | None = None) -> FigureRelation:
    """``relate`` for keys made before; ``matched`` are their parts where these are known."""
    matched = matched or match_parts(a, b)
    words, ratio = shared_words(a, b), _ratio(a, b)
    features = (*matched.features, ("words", words), ("ratio", ratio))
    if matched.apart is not None:
        return FigureRelation(False, Relation.DIFFERENT, matched.apart.reason, 0.05, features)
    parts = matched.by_name
    if parts["kind"].value <= 0 and parts["noun"].value <= 0:
        reason = parts["noun"].reason or say("reason.nothing-shows")
        return FigureRelation(False, Relation.DIFFERENT, reason, 0.1, features)
    doubt = _doubt(a, b, parts, words, ratio)
    if doubt:
        return FigureRelation(False, Relation.NOT_COMPARABLE, doubt, 0.35, features)
    relation, reason = _values(a, b)
    return FigureRelation(True, relation, reason, _confidence(parts), features)


def _confidence(parts: dict[str, Match]) -> float:
    known = sum(max(0.0, parts[name].value) for name in ("kind", "noun", "scope"))
    return round(min(0.95, 0.5 + 0.15 * known), 3)


def _doubt(a: Key, b: Key, parts: dict[str, Match], words: float, ratio: float) -> str:
    """Why two figures cannot be set against each other, "" where they can.

    Where only one side names a place, the other may count more than that place: a number of another
    size is then more likely another count, and a conflict would be an accusation without ground.
    """
    meets = a.interval.meets(b.interval)
    if parts["kind"].value <= 0 and words < (ALIKE if meets else CLOSE):
        return say("reason.unlike-noun")
    moved = a.figure.history != b.figure.history or _updated(a, b)
    if not meets and not moved and words < UNLIKE:
        return say("reason.unlike-sentences")
    if parts["noun"].reason and not meets:
        return parts["noun"].reason
    known = a.places | b.places
    if parts["scope"].value or parts["group"].value or len(known) != 1:
        return ""
    if ratio < SIZE or (not meets and not moved):
        return say("reason.one-place", places=tuple(sorted(known)))
    return ""


def shared_words(a: Key, b: Key) -> float:
    """The share of the shorter sentence's content words that the other one has too."""
    return round(len(a.words & b.words) / max(1, min(len(a.words), len(b.words))), 4)


def _ratio(a: Key, b: Key) -> float:
    x, y = a.middle, b.middle
    return round(float(min(x, y) / max(x, y)), 4) if x > 0 and y > 0 else float(x == y)


# ------------------------------------------------------------------------------- the key


def match_units(a: Key, b: Key) -> Match:
    """Counts with counts, money with one currency, percent never with percentage points."""
    if comparable_units(a.figure, b.figure):
        return _AGREES
    return _apart("reason.units", "unit", a.figure.unit or "none", b.figure.unit or "none")


def match_roles(a: Key, b: Key) -> Match:
    """A rank, an age and a count are never one quantity."""
    x, y = a.figure.role, b.figure.role
    return _AGREES if x == y else _apart("reason.roles", "role", x, y)


def match_kinds(a: Key, b: Key) -> Match:
    """The quantity class by verb or noun: killed, injured, arrested, …"""
    x, y = a.figure.kind, b.figure.kind
    if x and y:
        return _AGREES if x == y else _apart("reason.kinds", "quantity", x, y)
    return _UNKNOWN


def match_nouns(a: Key, b: Key) -> Match:
    """Whether both count the same noun; people under any general word are people."""
    if not a.head or not b.head:
        return _UNKNOWN
    if a.head == b.head:
        return _AGREES
    if a.figure.role != "count":
        return _UNKNOWN  # what an amount or a share is of has many names
    if a.figure.kind and a.figure.kind == b.figure.kind and GENERAL in (a.head, b.head):
        return _counted(0, "reason.perhaps-part", a.figure.noun, b.figure.noun)
    return _counted(-1, "reason.nouns", a.figure.noun, b.figure.noun)


@lru_cache(maxsize=4096)
def _apart(id: str, group: str, one: str, other: str) -> Match:
    """Two words of ours that disagree."""
    return Match(-1, say(id, one=named(group, one), other=named(group, other)))


@lru_cache(maxsize=4096)
def _counted(value: float, id: str, one: str, other: str) -> Match:
    """Two nouns of the texts that disagree, or may."""
    nouns = (say("words.noun", words=noun) for noun in (one, other))
    return Match(value, say(id, one=next(nouns), other=next(nouns)))


def _places(x: Iterable[str], y: Iterable[str]) -> Match:
    return Match(-1, say("reason.places", one=tuple(sorted(x)), other=tuple(sorted(y))))


def match_scopes(a: Key, b: Key) -> Match:
    """Places: equal, unknown on one side, or apart ("10 in Tanzania" is not "257 in both")."""
    x, y = a.places, b.places
    if not x or not y:
        return _UNKNOWN
    if x == y:
        return _towns(a, b)
    if a.groups and a.groups == b.groups and (x <= y or y <= x):
        return Match(0.5)
    return _places(x, y)


def _towns(a: Key, b: Key) -> Match:
    """Within the same countries: other towns are other counts, a town and its country may be."""
    for name in a.places:
        x = {town for country, town in a.towns if country == name}
        y = {town for country, town in b.towns if country == name}
        if x and y and not x & y:
            return _places(x, y)
    return Match(1 if a.towns == b.towns or not (a.towns and b.towns) else 0.75)


def match_groups(a: Key, b: Key) -> Match:
    """A group is compared with the same group only ("12 Americans" are a part of 224)."""
    if a.groups == b.groups:
        if not a.groups and a.part != b.part:
            return Match(-1, say("reason.whole"))
        return _AGREES if a.groups else _UNKNOWN
    return Match(-1, say("reason.part", groups=tuple(sorted(a.groups ^ b.groups))))


def match_times(a: Key, b: Key) -> Match:
    """A total is never compared with an addition to one, nor with the count of another year."""
    x, y = a.figure.totality, b.figure.totality
    if Totality.INCREMENT in (x, y) and x is not y:
        return Match(-1, say("reason.increment"))
    p, q = a.figure.when[:4], b.figure.when[:4]
    if p and q and p != q:
        return Match(-1, say("reason.times", one=a.figure.when, other=b.figure.when))
    return _AGREES if p and a.figure.when == b.figure.when else _UNKNOWN


# ---------------------------------------------------------------------------------- values


def _values(a: Key, b: Key) -> tuple[Relation, str]:
    if equal(a.figure, b.figure):
        return Relation.EQUAL, say("reason.same-value")
    if a.interval.meets(b.interval):
        return Relation.COMPATIBLE, say("reason.both-true")
    if a.figure.history != b.figure.history:
        return Relation.UPDATED, say("reason.overtaken")
    if _updated(a, b):
        return Relation.UPDATED, say("reason.grows")
    return Relation.CONFLICT, say("reason.conflict")


def _updated(a: Key, b: Key) -> bool:
    if a.published is None or b.published is None or a.published == b.published:
        return False
    earlier, later = (a, b) if a.published < b.published else (b, a)
    days = abs((b.published - a.published).days)
    grows = a.figure.kind in GROWING or b.figure.kind in GROWING
    return grows and days <= LATER and later.interval.above(earlier.interval)
