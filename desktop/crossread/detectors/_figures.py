"""Candidates for figures: figures of two articles that may be of one quantity and are not written alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from crossread.detectors._amounts import LENGTH, amounts
from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._common import depth
from crossread.detectors._figure_partners import Held, Linked, Partners
from crossread.detectors._reading import Readings
from crossread.mentions.figures.lexicon import dimension
from crossread.model import Bound, Evidence, Figure, Relation, Span
from crossread.relations.figures import FigureRelation, InContext, Parts, key, match_parts, relate_keys
from crossread.relations.intervals import equal
from crossread.relations.labels import nearest
from crossread.wording import named, say

SHARES = frozenset({"most", "much", "all", "none"})
"""Amounts that tell a share of a known whole."""

ALIKE = 0.15
"""How alike the clauses of an amount in words and a figure must be where their sentences are not linked."""

Value = tuple[Decimal, Decimal | None, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What candidates show of a figure: its words, its evidence as either side, how far down it stands."""

    text: str
    sides: tuple[tuple[Evidence], ...]
    depth: float
    round: bool


@dataclass(frozen=True, slots=True)
class Sorts:
    """What holds for any two figures of two sorts: the parts of their keys, and features."""

    parts: Parts
    features: dict[str, float]


_RULES = {
    Relation.CONFLICT: "conflict", Relation.COMPATIBLE: "compatible", Relation.UPDATED: "updated",
    Relation.EQUAL: "equal", Relation.DIFFERENT: "different", Relation.NOT_COMPARABLE: "not comparable",
}  # fmt: skip
_BY_RULE = {
    relation: {f"{name} by rule": float(relation is each) for each, name in _RULES.items()}
    for relation in Relation
}


@cache
def _related(part: str) -> str:
    return f"relation: {part}"


class FigurePairs:
    """Proposes pairs of figures over all pairs of articles."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        context = readings.context
        self.held = [
            [
                Held(key(InContext(f, a, m)), readings.at(i, f.span.start))
                for f in m.figures
                if f.role not in {"ordinal", "name", "age-of-law"}
            ]
            for i, (a, m) in enumerate(zip(context.articles, context.mentions, strict=True))
        ]
        self.linked = {
            (p.a.article, p.a.index, p.b.article, p.b.index): (p.score, p.rank) for p in readings.pairs()
        }
        self._beside = _both_ways(self.linked)
        self.partners = Partners(self.held, self.linked, context.run.pulse)
        self.stated = [_by_value(held) for held in self.held]
        self.equals = [_holders(held) for held in self.held]
        self.crowd = [Counter(h.reading.index for h in held) for held in self.held]

        self._told: dict[Held, Shown] = {}
        self._sorts: dict[tuple[int, int], Sorts] = {}
        self._numbers: dict[Hashable, int] = {}
        self._sort: dict[Held, int] = {}
        self._also: dict[tuple[Held, int], bool] = {}
        self._likest: dict[tuple[Held, int], list[tuple[float, Held]]] = {}

    def candidates(self) -> Iterator[Candidate]:
        run, count = self.readings.context.run, len(self.held)
        for i, ones in enumerate(self.held):
            for j in range(i + 1, count):
                found: list[tuple[int, int, Candidate]] = []
                for a, b in self.partners.of(i, j):
                    run.pulse(i * count + j, count * count)
                    candidate = self._pair(i, ones[a], j, self.held[j][b])
                    if candidate is not None:
                        found.append((a, b, candidate))
                rivals(found)
                yield from (candidate for _, _, candidate in found)
        yield from self._worded()

    def _worded(self) -> Iterator[Candidate]:
        """Amounts in words against figures or other amounts of one noun, the articles two by two."""
        worded = [self._amounts(i, held) for i, held in enumerate(self.held)]
        everything = [[*held, *more] for held, more in zip(self.held, worded, strict=True)]
        by_head = [_by_head(held) for held in everything]
        in_words = [
            {head: [b for b in found if held[b].amount] for head, found in places.items()}
            for held, places in zip(everything, by_head, strict=True)
        ]
        for i, ones in enumerate(everything):
            for j in range(i + 1, len(everything)):
                self.readings.context.run.pulse()
                found = []
                for a, one in enumerate(ones):
                    # Two figures are not set against each other here.
                    places = by_head[j] if one.amount else in_words[j]
                    for b in places.get(one.key.head, ()) if one.key.head else ():
                        two = everything[j][b]
                        if set_against(one, two) and self._near(i, one, j, two):
                            candidate = self._pair(i, one, j, two)
                            found += [(a, b, candidate)] if candidate is not None else []
                rivals(found)
                yield from (candidate for _, _, candidate in found)

    def _near(self, i: int, one: Held, j: int, two: Held) -> bool:
        """Whether their sentences are linked, or else their clauses alike."""
        linked = (i, one.reading.index, j, two.reading.index) in self.linked
        return linked or self.readings.dice(one.clause, two.clause) >= ALIKE

    def _amounts(self, i: int, held: Sequence[Held]) -> list[Held]:
        context = self.readings.context
        article, mentions = context.articles[i], context.mentions[i]
        figures: defaultdict[int, list[Figure]] = defaultdict(list)
        for each in held:
            figures[each.reading.index].append(each.figure)
        return [
            Held(key(InContext(a.figure, article, mentions)), reading, a.cls)
            for reading in self.readings.articles[i]
            for a in amounts(reading, figures[reading.index], article.language)
        ]

    def _pair(self, i: int, one: Held, j: int, two: Held) -> Candidate | None:
        link, rank = self.linked.get((i, one.reading.index, j, two.reading.index), (0.0, 3))
        sorts = self._of_sorts(one, two)
        relation = relate_keys(one.key, two.key, sorts.parts)
        if relation.relation is Relation.EQUAL and not link:
            return None
        return Candidate(
            lambda: self._told_of(i, one, j, two, relation),
            relation.relation if relation.relation is Relation.CONFLICT else Relation.COMPATIBLE,
            sorts.features | self._features(one, two, relation, link, rank, j, i),
        )

    def _told_of(self, i: int, one: Held, j: int, two: Held, relation: FigureRelation) -> Told:
        a, b = self._shown(i, one), self._shown(j, two)
        noun = one.figure.noun or two.figure.noun or one.figure.kind
        note = {"a": a.text, "b": b.text, "noun": noun, "reason": relation.reason}
        return Told(a.sides[0], b.sides[1], note | {"relation": str(relation.relation)})

    def _shown(self, i: int, held: Held) -> Shown:
        found = self._told.get(held)
        if found is None:
            f, article = held.figure, self.readings.context.articles[i]
            span, normal = span_of(f), value(f)
            text = " ".join(article.text[span.start : span.end].split())
            sides = tuple((Evidence(i, span, side, normal),) for side in (0, 1))
            down = round(depth(article, f.span.start), 3)
            found = self._told[held] = Shown(text, sides, down, _round(held.middle))
        return found

    def _of_sorts(self, one: Held, two: Held) -> Sorts:
        key = self._number(one), self._number(two)
        found = self._sorts.get(key)
        if found is None:
            parts = match_parts(one.key, two.key)
            found = self._sorts[key] = Sorts(parts, _by_sorts(one, two, parts))
        return found

    def _number(self, held: Held) -> int:
        """The number of a figure's sort."""
        found = self._sort.get(held)
        if found is None:
            found = self._sort[held] = self._numbers.setdefault(held.sort, len(self._numbers))
        return found

    def _features(
        self, one: Held, two: Held, relation: FigureRelation, link: float, rank: int, j: int, i: int
    ) -> dict[str, float]:
        f, g, x, y = one.figure, two.figure, one.middle, two.middle
        readings, crowd = self.readings, self.crowd
        apart = abs(x - y) / max(abs(x), abs(y), 1e-9)
        shared = one.clause & two.clause
        a, b = self._shown(i, one), self._shown(j, two)
        return {
            "relation: words": relation.features[-2][1],
            "relation: ratio": relation.features[-1][1],
            "sentences linked": link,
            "rank of link": float(rank),
            "sentences alike": readings.alike(one.reading, two.reading),
            "clauses alike": readings.dice(one.clause, two.clause) if shared else 0.0,
            "same quantity by rule": float(relation.same),
            "surety of same": relation.confidence,
            **_BY_RULE[relation.relation],
            "values apart": apart,
            "values close": float(apart < 0.15),
            "smaller value": min(6.0, one.digits, two.digits),
            "value also there": float(self._stated(j, one)) + float(self._stated(i, two)),
            "words beside alike": readings.dice(one.beside, two.beside),
            "equal figure likelier": max(self._equal(one, i, j, two), self._equal(two, j, i, one)),
            "bound only": float(apart == 0 and f.bound != g.bound and f.high == g.high),
            "about only": float(apart == 0 and {f.bound, g.bound} == {Bound.ABOUT, Bound.EXACT}),
            "figures in sentences": float(min(10, crowd[i][one.reading.index] + crowd[j][two.reading.index])),
            "later place": max(a.depth, b.depth),
            "earlier place": min(a.depth, b.depth),
            "round": float(a.round) + float(b.round),
            "rarest word shared near": readings.rarest(shared),
            "words shared near": float(min(6, len(shared))),
        }

    def _equal(self, one: Held, i: int, j: int, two: Held) -> float:
        """How alike the clause of another figure of the other article is that states the same value."""
        found = self._likest.get((one, j))
        if found is None:
            f, beside, dice = one.figure, one.beside, self.readings.dice
            near = self._beside.get((i, one.reading.index, j), {})
            others = self.equals[j].get((f.low, f.high, f.unit), ())
            alike = [
                (0.0, h)
                if f.kind and h.figure.kind and f.kind != h.figure.kind
                else (dice(beside, h.beside) + near.get(h.reading.index, 0.0), h)
                for h in others
            ]
            found = self._likest[one, j] = sorted(alike, key=lambda x: -x[0])[:2]
        for likeness, held in found:
            if held is not two:
                return likeness
        return 0.0

    def _stated(self, article: int, held: Held) -> bool:
        """Whether an article states the same value of the same noun as well."""
        found = self._also.get((held, article))
        if found is None:
            f = held.figure
            found = self._also[held, article] = any(
                noun == f.noun or kind == f.kind
                for noun, kind in self.stated[article].get((f.low, f.high, f.unit), ())
            )
        return found


def _both_ways(linked: Linked) -> dict[tuple[int, int, int], dict[int, float]]:
    """(article, sentence, other article) -> its linked sentences there with their scores, 1 at most."""
    found: defaultdict[tuple[int, int, int], dict[int, float]] = defaultdict(dict)
    for (i, here, j, there), (score, _) in linked.items():
        found[i, here, j][there] = found[j, there, i][here] = min(1.0, score)
    return found


def _by_sorts(one: Held, two: Held, parts: Parts) -> dict[str, float]:
    """The features that rest on the sorts of two figures alone."""
    f, g, noun_a, noun_b = one.figure, two.figure, one.noun, two.noun
    return {
        **{_related(k): v for k, v in parts.features},
        "nouns near": nearest((noun_a,), (noun_b,)) if noun_a and noun_b else 0.0,
        "same noun": float(bool(noun_a) and noun_a == noun_b),
        "noun missing": float(not f.noun) + float(not g.noun),
        "same kind": float(bool(f.kind) and f.kind == g.kind),
        "kinds differ": float(bool(f.kind) and bool(g.kind) and f.kind != g.kind),
        "same unit": float(f.unit == g.unit),
        "has unit": float(bool(f.unit)) + float(bool(g.unit)),
        "verbs near": nearest((f.verb,), (g.verb,)) if f.verb and g.verb else 0.0,
        "bounds differ": float(f.bound != g.bound),
        "exact": float(f.bound is Bound.EXACT) + float(g.bound is Bound.EXACT),
        "vague": float(f.vague) + float(g.vague),
        "range": float(f.high != f.low and not f.vague) + float(g.high != g.low and not g.vague),
        "scopes": float(bool(f.scopes)) + float(bool(g.scopes)),
        "same role": float(f.role == g.role),
        "same thing counted": float(bool(one.key.head) and one.key.head == two.key.head),
        "amount in words": float(bool(one.amount)) + float(bool(two.amount)),
        "share in words": float(one.amount in SHARES) + float(two.amount in SHARES),
    }


def _by_value(held: Sequence[Held]) -> dict[Value, set[tuple[str, str]]]:
    """Noun and kind of what an article states, by the values stated."""
    found: defaultdict[Value, set[tuple[str, str]]] = defaultdict(set)
    for each in held:
        f = each.figure
        found[f.low, f.high, f.unit].add((f.noun, f.kind))
    return found


def _holders(held: Sequence[Held]) -> dict[Value, list[Held]]:
    found: defaultdict[Value, list[Held]] = defaultdict(list)
    for each in held:
        f = each.figure
        found[f.low, f.high, f.unit].append(each)
    return found


def set_against(one: Held, two: Held) -> bool:
    """Whether an amount in words and a figure, or two amounts, tell how many of one noun in other ways."""
    if not one.key.head or one.key.head != two.key.head or one.amount == two.amount:
        return False
    if LENGTH in (one.amount, two.amount):
        return _of_time(one.figure.unit) and _of_time(two.figure.unit)
    figures = [x.figure for x in (one, two) if not x.amount]
    return all(not f.unit and f.role == "count" for f in figures) and not equal(one.figure, two.figure)


def _of_time(unit: str) -> bool:
    return bool(unit) and dimension(unit) in ("time", "age")


def _by_head(held: Sequence[Held]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for n, each in enumerate(held):
        found[each.key.head].append(n)
    return found


def _round(value: float) -> bool:
    """A number of one digit that counts: 20, 300, 5,000."""
    digits = f"{value:.0f}".rstrip("0")
    return value >= 10 and value % 10 == 0 and (len(digits) == 1 or value % 100 == 0)


def rivals(found: Sequence[tuple[int, int, Candidate]]) -> None:
    """How likely each pair looks beside the others of either figure: joint assignment as features."""
    likely = [_looks(c.features) for _, _, c in found]
    by_end: defaultdict[tuple[bool, int], list[float]] = defaultdict(list)
    for (a, b, _), look in zip(found, likely, strict=True):
        by_end[False, a].append(look)
        by_end[True, b].append(look)
    for each in by_end.values():
        each.sort()
    for (a, b, c), look in zip(found, likely, strict=True):
        ends = (by_end[False, a], by_end[True, b])
        better = [len(each) - bisect_right(each, look) for each in ends]
        best = max([o for each in ends if (o := _greatest_but(each, look)) is not None], default=0.0)
        c.features["likelier partners"] = float(min(8, sum(better)))
        c.features["likelier partners of the better"] = float(min(8, min(better)))
        c.features["ahead of other partners"] = round(look - best, 4)


def _greatest_but(values: Sequence[float], value: float) -> float | None:
    """The greatest of some sorted values that is not ``value``."""
    if values[-1] != value:
        return values[-1]
    at = bisect_left(values, value)
    return values[at - 1] if at else None


def _looks(x: dict[str, float]) -> float:
    return (
        x["clauses alike"] + 0.5 * x["sentences alike"] + 0.5 * x["words beside alike"]
        + 0.3 * x["nouns near"] + 0.2 * x["same kind"] + 0.2 * (x["rank of link"] == 0)
        - 0.2 * x["kinds differ"]
    )  # fmt: skip


def span_of(figure: Figure) -> Span:
    """The number phrase with its noun, where it is known."""
    return figure.phrase if figure.phrase is not None and len(figure.phrase) <= 200 else figure.span


_SIGN = {
    Bound.AT_LEAST: "value.at-least",
    Bound.AT_MOST: "value.at-most",
    Bound.ABOUT: "value.about",
}


def value(figure: Figure) -> str:
    """The normalised value as shown in brackets: "12", "≥ 16", "3–5", "8 metre"."""
    low = say("number.plain", value=figure.low.normalize())
    if figure.high is None:
        said = say("value.at-least", value=low)
    elif figure.high != figure.low:
        said = say("value.range", low=low, high=say("number.plain", value=figure.high.normalize()))
    else:
        sign = _SIGN.get(figure.bound)
        said = say(sign, value=low) if sign else low
    return say("value.unit", value=said, unit=named("unit", figure.unit)) if figure.unit else said
