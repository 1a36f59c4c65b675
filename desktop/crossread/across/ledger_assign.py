"""Which figures of all articles are of one quantity: joint assignment to rows.

Pairs that ``relate`` calls one quantity are merged, the surest first; two groups merge only where no
member of one is a different thing from a member of the other, so that a chain never joins unlike
figures.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crossread.across.ledger_pairs import PAIRWISE, Member, Repeated, collapsed, likely
from crossread.across.ledger_places import located, without_repeats
from crossread.mentions.figures.lexicon import dimension
from crossread.model import Comparison, Figure, Pulse, Relation, still
from crossread.relations.figures import FigureRelation, InContext, Key, key, relate_keys, shared_words

_ROLES = frozenset({"count", "measure", "money", "share"})
_MOST_VALUES = 8
"""Numbers of one article in one row of a long list: more of them are as many counts."""


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


def assign(comparison: Comparison, pulse: Pulse = still) -> list[Group]:
    """All figures of a comparison in groups of one quantity each; ``pulse`` may raise to stop."""
    buckets: defaultdict[tuple[str, str], list[Member]] = defaultdict(list)
    for article, mentions in enumerate(comparison.mentions):
        for index, figure in enumerate(mentions.figures):
            pulse(0, 1)
            if figure.role in _ROLES and not _pronoun(figure):
                made = key(InContext(figure, comparison.articles[article], mentions))
                buckets[figure.role, dimension(figure.unit)].append(Member(article, index, made))
    texts = [article.text for article in comparison.articles]
    placed = {name: located(members, texts, pulse) for name, members in buckets.items()}
    groups = [
        Group(members)
        for name in sorted(placed)
        for members in without_repeats(_quantities(placed[name], pulse), pulse)
    ]
    for group in groups:
        group.members.sort(key=lambda m: (m.article, m.index))
    return sorted(groups, key=lambda g: (g.members[0].article, g.members[0].index))


def _quantities(members: Sequence[Member], pulse: Pulse) -> Iterator[list[Member]]:
    for group in _Clusters(collapsed(members), pulse).groups():
        yield group.members


def _pronoun(figure: Figure) -> bool:
    """ "One of the …", "one man": too often no count at all, unless its kind is known."""
    return figure.low == figure.high == 1 and not figure.unit and not figure.kind


class _Clusters:
    """Figures of one role and dimension, merged pair by pair; relations are made when first asked for."""

    def __init__(self, members: Sequence[Repeated], pulse: Pulse = still) -> None:
        self.members = members
        self.pulse = pulse
        self.found: dict[tuple[int, int], FigureRelation] = {}
        self.long = len(members) > PAIRWISE

    def groups(self) -> list[Group]:
        members = self.members
        at = list(range(len(members)))
        held = {i: [i] for i in at}
        barred: defaultdict[int, set[int]] = defaultdict(set)
        for i, j in self._surest_first():
            self.pulse(0, 1)
            one, two = at[i], at[j]
            if one == two or two in barred[one]:
                continue
            if not self._may_merge(held[one], held[two]):
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
        return [Group([m for i in sorted(ids) for m in members[i].members]) for ids in held.values()]

    def _surest_first(self) -> list[tuple[int, int]]:
        pairs = [pair for pair in likely(self.members, self.pulse) if self._relation(*pair).same]
        return sorted(pairs, key=lambda p: (-_strength(self._relation(*p)), p))

    def _relation(self, i: int, j: int) -> FigureRelation:
        pair = (i, j) if i < j else (j, i)
        if pair not in self.found:
            self.pulse(0, 1)
            a, b = self.members[pair[0]].key, self.members[pair[1]].key
            self.found[pair] = _UNLIKE if _unlike(a, b) else relate_keys(a, b)
        return self.found[pair]

    def _may_merge(self, a: list[int], b: list[int]) -> bool:
        if self.long:
            counts = Counter(self.members[i].article for i in (*a, *b))
            if max(counts.values()) > _MOST_VALUES:
                return False
        return all(
            _may_stand_together(self.members[i], self.members[j], self._relation(i, j)) for i in a for j in b
        )


_UNLIKE = FigureRelation(False, Relation.DIFFERENT, "")


def _unlike(a: Key, b: Key) -> bool:
    """A cheap look before the full one: most pairs of a bucket are of other kinds or nouns."""
    if a.figure.kind != b.figure.kind:
        return bool(a.figure.kind and b.figure.kind)
    return not a.figure.kind and a.head != b.head


def _strength(relation: FigureRelation) -> float:
    features = dict(relation.features)
    return relation.confidence + 0.3 * features["words"] + 0.1 * features["ratio"]


def _may_stand_together(a: Repeated, b: Repeated, relation: FigureRelation) -> bool:
    """Whether two figures may be in one row.

    Two numbers of one article that cannot both be true are two counts, unless one is told as overtaken
    or two sources give them.
    """
    if relation.relation in (Relation.DIFFERENT, Relation.NOT_COMPARABLE):
        return False
    if a.article != b.article or relation.relation not in (Relation.CONFLICT, Relation.UPDATED):
        return True
    if a.key.figure.history or b.key.figure.history:
        return True
    return None not in a.sources | b.sources and not a.sources & b.sources


class Reasons:
    """Why a figure of one article stands apart from the likeliest partner in another."""

    def __init__(self, groups: Sequence[Group], pulse: Pulse = still) -> None:
        self._pulse = pulse
        self._of_kind: defaultdict[tuple[str, str], list[tuple[Group, frozenset[int]]]] = defaultdict(list)
        for group in groups:
            figure = group.members[0].key.figure
            if figure.kind:
                self._of_kind[figure.role, figure.kind].append((group, group.articles))

    def of(self, group: Group) -> tuple[Relation, str] | None:
        """The reason by the partner with most words in common that is not the same, or None."""
        self._pulse(0, 1)
        mine, own = group.members[0].key, group.articles
        others = [
            other
            for other, articles in self._of_kind.get((mine.figure.role, mine.figure.kind), ())
            if other is not group and not articles <= own
        ]
        for other in sorted(others, key=lambda o: -shared_words(mine, o.members[0].key)):
            relation = relate_keys(mine, other.members[0].key)
            if not relation.same:
                return Relation.NOT_COMPARABLE, relation.reason
        return None
