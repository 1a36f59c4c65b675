"""Are two figures of the same quantity, and how do their values stand to each other?

``InContext`` is a figure with what is needed to judge it: its ``article`` and the article's
``mentions`` (may be empty), from which its sentence, its publication day and its neighbours follow.

``relate(a, b)`` returns a ``FigureRelation``: ``same`` (one quantity), ``relation`` (EQUAL, COMPATIBLE,
UPDATED, CONFLICT; DIFFERENT where the two are different things; NOT_COMPARABLE where they seem one
quantity but kind, unit, scope or time is not known well enough to set them against each other), a
``reason`` for the reader, a ``confidence`` 0..1 that they are one quantity, and ``features``: named
numbers of the comparison, for decisions learned on top of it.

Two figures are one quantity only when no part of their keys disagrees: kind, unit family, scope
(place, group, part), time (total or increment, named year). See the rules of CASOS and RIPTIDES
(White, Cardie et al., HLT 2002) on comparable estimates.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from crossread.mentions.figures.places import place_key
from crossread.mentions.names_fold import country_of_people
from crossread.model import Article, Figure, Mentions, Relation, Scope, Sentence, Totality
from crossread.relations.intervals import central, comparable_units, equal, interval
from crossread.relations.stems import stem, terms

_LATER = 60
"""Days after which a larger total is no update of the same count any more."""

_SIZE = 0.25
"""Below this ratio two numbers are not of one size."""

# Kinds that only grow as news comes in.
_GROWING = frozenset(
    "killed injured casualties missing arrested displaced evacuated rescued hospitalised treated infected "
    "vaccinated destroyed surrendered hostages charged".split()
)
_PEOPLE = frozenset(
    "people person persons men women children civilians others victims lives human individuals residents "
    "citizens dead killed wounded injured".split()
)


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
        return next((s for s in self.article.sentences if s.span.contains(self.figure.span)), None)

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
class Match:
    """One part of the key: 1 agrees, 0 not known, -1 disagrees; ``reason`` where it disagrees."""

    value: float
    reason: str = ""


def relate(a: InContext, b: InContext) -> FigureRelation:
    """How figure a stands to figure b. Symmetric but for the words of the reason."""
    parts = {
        "unit": match_units(a, b),
        "role": match_roles(a, b),
        "kind": match_kinds(a, b),
        "noun": match_nouns(a, b),
        "scope": match_scopes(a, b),
        "group": match_groups(a, b),
        "time": match_times(a, b),
    }
    features = (*((k, m.value) for k, m in parts.items()), *_closeness(a, b))
    for name in ("role", "unit", "kind", "time", "group", "scope"):
        if parts[name].value < 0:
            return FigureRelation(False, Relation.DIFFERENT, parts[name].reason, 0.05, features)
    if parts["kind"].value <= 0 and parts["noun"].value <= 0:
        reason = parts["noun"].reason or "Nothing shows that both count the same thing."
        return FigureRelation(False, Relation.DIFFERENT, reason, 0.2, features)
    doubt = _doubt(a, b, parts, dict(features)["ratio"])
    if doubt:
        return FigureRelation(False, Relation.NOT_COMPARABLE, doubt, 0.35, features)
    relation, reason = _values(a, b, parts)
    same = relation is not Relation.NOT_COMPARABLE
    return FigureRelation(same, relation, reason, _confidence(parts), features)


def _doubt(a: InContext, b: InContext, parts: dict[str, Match], ratio: float) -> str:
    """Why two figures of one kind cannot be set against each other, "" where they can.

    Where only one side names a place, the other may count more than that place: a number of another
    size is then more likely another count, and a conflict would be an accusation without ground.
    """
    known = _places(a.figure) or _places(b.figure)
    if parts["scope"].value or parts["group"].value or len(known) != 1:
        return ""
    if ratio < _SIZE or not interval(a.figure).meets(interval(b.figure)) and not _updated(a, b):
        place = ", ".join(sorted(s.text for f in (a.figure, b.figure) for s in f.scopes if s.kind == "place"))
        return f"Only one says where it counts ({place}); perhaps a different count."
    return ""


def _confidence(parts: dict[str, Match]) -> float:
    known = sum(parts[name].value for name in ("kind", "noun", "scope"))
    return round(min(0.95, 0.5 + 0.15 * known), 3)


def _closeness(a: InContext, b: InContext) -> tuple[tuple[str, float], ...]:
    """Nearness of the words of both sentences and of the values."""
    left, right = set(terms(a.words, a.article.language)), set(terms(b.words, b.article.language))
    overlap = len(left & right) / max(1, min(len(left), len(right)))
    x, y = central(a.figure), central(b.figure)
    ratio = float(min(x, y) / max(x, y)) if x > 0 and y > 0 else float(x == y)
    return (("words", round(overlap, 4)), ("ratio", round(ratio, 4)))


# ------------------------------------------------------------------------------- the key


def match_units(a: InContext, b: InContext) -> Match:
    """Counts with counts, money with one currency, percent never with percentage points."""
    if comparable_units(a.figure, b.figure):
        return Match(1)
    x, y = (f.unit or "a plain count" for f in (a.figure, b.figure))
    return Match(-1, f"Different units: {x} and {y}.")


def match_roles(a: InContext, b: InContext) -> Match:
    """A rank, an age and a count are never one quantity."""
    if a.figure.role == b.figure.role:
        return Match(1)
    return Match(-1, f"Different kinds of number: {a.figure.role} and {b.figure.role}.")


def match_kinds(a: InContext, b: InContext) -> Match:
    """The quantity class by verb or noun: killed, injured, arrested, …"""
    x, y = a.figure.kind, b.figure.kind
    if x and y:
        return Match(1) if x == y else Match(-1, f"Different quantities: {x} and {y}.")
    return Match(0)


def match_nouns(a: InContext, b: InContext) -> Match:
    """Whether both count the same noun; people under any general word are people."""
    x, y = _head(a.figure), _head(b.figure)
    if not x or not y:
        return Match(0)
    if x == y:
        return Match(1)
    return Match(-1, f"Different things counted: {a.figure.noun} and {b.figure.noun}.")


def _head(figure: Figure) -> str:
    noun = figure.noun.lower()
    if noun in _PEOPLE:
        return "people"
    return stem(noun) if noun else ""


def match_scopes(a: InContext, b: InContext) -> Match:
    """Places: equal, unknown on one side, or apart ("10 in Tanzania" is not "257 in both")."""
    x, y = _places(a.figure), _places(b.figure)
    if not x or not y:
        return Match(0)
    if x == y:
        return Match(1)
    if _groups(a.figure) and _groups(a.figure) == _groups(b.figure) and (x <= y or y <= x):
        return Match(0.5)
    return Match(-1, f"Different places: {', '.join(sorted(x))} and {', '.join(sorted(y))}.")


def _places(figure: Figure) -> frozenset[str]:
    return frozenset(place_key(s.text) for s in figure.scopes if s.kind == "place")


def _groups(figure: Figure) -> frozenset[str]:
    return frozenset(country_of_people(s.text) or s.text.lower() for s in figure.scopes if s.kind == "group")


def match_groups(a: InContext, b: InContext) -> Match:
    """A group is compared with the same group only ("12 Americans" are a part of 224)."""
    x, y = _groups(a.figure), _groups(b.figure)
    if x == y:
        return Match(1 if x else 0)
    named = ", ".join(sorted(x | y))
    return Match(-1, f"One counts a part only: {named}.")


def match_times(a: InContext, b: InContext) -> Match:
    """A total is never compared with an addition to one, nor with the count of another year."""
    x, y = a.figure.totality, b.figure.totality
    if Totality.INCREMENT in (x, y) and x is not y:
        return Match(-1, "One is an addition to a count, the other the count.")
    if a.figure.when and b.figure.when and a.figure.when != b.figure.when:
        return Match(-1, f"Different times: {a.figure.when} and {b.figure.when}.")
    return Match(1 if a.figure.when and a.figure.when == b.figure.when else 0)


# ---------------------------------------------------------------------------------- values


def _values(a: InContext, b: InContext, parts: dict[str, Match]) -> tuple[Relation, str]:
    if equal(a.figure, b.figure):
        return Relation.EQUAL, "The same value."
    if interval(a.figure).meets(interval(b.figure)):
        return Relation.COMPATIBLE, "Both can be true of one value."
    if _updated(a, b):
        return Relation.UPDATED, "The later article gives the larger number of a count that grows."
    return Relation.CONFLICT, "The values cannot both be true of one count."


def _updated(a: InContext, b: InContext) -> bool:
    first, second = a.published, b.published
    if first is None or second is None or first == second:
        return False
    earlier, later = (a, b) if first < second else (b, a)
    days = abs((second - first).days)
    grows = a.figure.kind in _GROWING or b.figure.kind in _GROWING
    return grows and days <= _LATER and _larger(later.figure, earlier.figure)


def _larger(later: Figure, earlier: Figure) -> bool:
    x, y = interval(later), interval(earlier)
    top: Decimal | None = y.high
    return x.low > y.low if top is None else x.low > top


__all__ = ["FigureRelation", "InContext", "Match", "Scope", "relate"]
