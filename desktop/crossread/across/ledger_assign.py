"""Which figures of all articles are of one quantity: joint assignment to rows.

Pairs that ``relate`` calls one quantity are merged, the surest first; two groups merge only where no
member of one is a different thing from a member of the other, so that a chain never joins unlike
figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from crossread.mentions.figures.lexicon import dimension
from crossread.model import Comparison, Figure, Relation
from crossread.relations.figures import FigureRelation, InContext, Key, key, relate_keys

_ROLES = frozenset({"count", "measure", "money", "share"})
_MOST = 400
"""Figures in one bucket beyond which the weakest are left out, to bound the work."""


@dataclass(frozen=True, slots=True)
class Member:
    """A figure in a row: its article, its index in the article's mentions, its key."""

    article: int
    index: int
    key: Key


@dataclass(slots=True)
class Group:
    """Figures of one quantity, in order of article and text."""

    members: list[Member] = field(default_factory=list)

    @property
    def articles(self) -> frozenset[int]:
        return frozenset(m.article for m in self.members)

    @property
    def places(self) -> frozenset[str]:
        return frozenset(p for m in self.members for p in m.key.places)

    @property
    def figure(self) -> Figure:
        """The figure that says most about the quantity: kind, noun and place known."""
        return max(
            (m.key.figure for m in self.members), key=lambda f: (bool(f.kind), len(f.scopes), bool(f.noun))
        )


def assign(comparison: Comparison) -> list[Group]:
    """All figures of a comparison in groups of one quantity each."""
    buckets: defaultdict[tuple[str, str], list[Member]] = defaultdict(list)
    for article, mentions in enumerate(comparison.mentions):
        for index, figure in enumerate(mentions.figures):
            if figure.role in _ROLES and not _pronoun(figure):
                made = key(InContext(figure, comparison.articles[article], mentions))
                buckets[figure.role, dimension(figure.unit)].append(Member(article, index, made))
    groups = [g for name in sorted(buckets) for g in _cluster(buckets[name][:_MOST])]
    for group in groups:
        group.members.sort(key=lambda m: (m.article, m.index))
    return sorted(groups, key=lambda g: (g.members[0].article, g.members[0].index))


def _pronoun(figure: Figure) -> bool:
    """ "One of the …", "one man": too often no count at all, unless its kind is known."""
    return figure.low == figure.high == 1 and not figure.unit and not figure.kind


def _cluster(members: Sequence[Member]) -> list[Group]:
    found: dict[tuple[int, int], FigureRelation] = {}
    for i, a in enumerate(members):
        for j in range(i + 1, len(members)):
            b = members[j]
            found[i, j] = _UNLIKE if _unlike(a.key, b.key) else relate_keys(a.key, b.key)
    at = list(range(len(members)))
    held = {i: [i] for i in at}
    order = sorted((pair for pair, r in found.items() if r.same), key=lambda p: (-_strength(found[p]), p))
    barred: defaultdict[int, set[int]] = defaultdict(set)
    for i, j in order:
        one, two = at[i], at[j]
        if one == two or two in barred[one]:
            continue
        if not _may_merge(held[one], held[two], found, members):
            # Groups only grow: what cannot merge now never can.
            barred[one].add(two)
            barred[two].add(one)
            continue
        held[one] += held.pop(two)
        for k in held[one]:
            at[k] = one
        for other in barred.pop(two, ()):
            barred[one].add(other)
            barred[other].add(one)
    return [Group([members[i] for i in sorted(ids)]) for ids in held.values()]


_UNLIKE = FigureRelation(False, Relation.DIFFERENT, "Different quantities.")


def _unlike(a: Key, b: Key) -> bool:
    """A cheap look before the full one: most pairs of a bucket are of other kinds or nouns."""
    if a.figure.kind != b.figure.kind:
        return bool(a.figure.kind and b.figure.kind)
    return not a.figure.kind and a.head != b.head


def _strength(relation: FigureRelation) -> float:
    features = dict(relation.features)
    return relation.confidence + 0.3 * features["words"] + 0.1 * features["ratio"]


def _may_merge(
    a: list[int],
    b: list[int],
    found: dict[tuple[int, int], FigureRelation],
    members: Sequence[Member],
) -> bool:
    return all(_may_stand_together(members[i], members[j], found[min(i, j), max(i, j)]) for i in a for j in b)


def _may_stand_together(a: Member, b: Member, relation: FigureRelation) -> bool:
    """Whether two figures may be in one row.

    Two numbers of one article that cannot both be true are two counts, unless one is told as overtaken
    or two sources give them.
    """
    if relation.relation in (Relation.DIFFERENT, Relation.NOT_COMPARABLE):
        return False
    if a.article != b.article or relation.relation not in (Relation.CONFLICT, Relation.UPDATED):
        return True
    first, second = a.key.figure, b.key.figure
    if first.history or second.history:
        return True
    return None not in (first.attribution, second.attribution) and first.attribution != second.attribution


def nearest_reason(group: Group, groups: Sequence[Group]) -> tuple[Relation, str] | None:
    """Why a figure of one article stands apart from the likeliest partner in another, or None."""
    mine = group.members[0].key
    best: tuple[float, Relation, str] | None = None
    for other in groups:
        if other is group or other.articles <= group.articles:
            continue
        theirs = other.members[0].key
        if theirs.figure.role != mine.figure.role or (theirs.figure.kind or 1) != (mine.figure.kind or 2):
            continue
        relation = relate_keys(mine, theirs)
        if relation.same:
            continue
        score = dict(relation.features)["words"]
        if best is None or score > best[0]:
            best = (score, Relation.NOT_COMPARABLE, relation.reason)
    return None if best is None else best[1:]
