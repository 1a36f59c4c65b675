"""Candidates for figures: figures of two articles that may be of one quantity and are not written alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from crossread.detectors._candidates import Candidate
from crossread.detectors._figure_partners import Held, Partners
from crossread.detectors._reading import Readings
from crossread.model import Bound, Evidence, Figure, Relation, Span
from crossread.relations.figures import FigureRelation, InContext, key, relate_keys
from crossread.relations.labels import nearest
from crossread.wording import named, say

Value = tuple[Decimal, Decimal | None, str]


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
        self.partners = Partners(self.held, self.linked)
        self.stated = [_by_value(held) for held in self.held]

    def candidates(self) -> Iterator[Candidate]:
        run, count = self.readings.context.run, len(self.held)
        for i, ones in enumerate(self.held):
            for j in range(i + 1, count):
                for a, b in self.partners.of(i, j):
                    run.pulse(i * count + j, count * count)
                    candidate = self._pair(i, ones[a], j, self.held[j][b])
                    if candidate is not None:
                        yield candidate

    def _pair(self, i: int, one: Held, j: int, two: Held) -> Candidate | None:
        f, g = one.figure, two.figure
        link, rank = self.linked.get((i, one.reading.index, j, two.reading.index), (0.0, 3))
        relation = relate_keys(one.key, two.key)
        if relation.relation is Relation.EQUAL and not link:
            return None
        return Candidate(
            (Evidence(i, span_of(f), 0, value(f)),),
            (Evidence(j, span_of(g), 1, value(g)),),
            relation.relation if relation.relation is Relation.CONFLICT else Relation.COMPATIBLE,
            self._features(one, two, relation, link, rank, j, i),
            note={"a": self._text(i, f), "b": self._text(j, g), "noun": f.noun or g.noun or f.kind,
                  "reason": relation.reason, "relation": relation.relation.value},
        )  # fmt: skip

    def _text(self, i: int, f: Figure) -> str:
        span = span_of(f)
        return " ".join(self.readings.context.articles[i].text[span.start : span.end].split())

    def _features(
        self, one: Held, two: Held, relation: FigureRelation, link: float, rank: int, j: int, i: int
    ) -> dict[str, float]:
        f, g, x, y = one.figure, two.figure, one.middle, two.middle
        apart = abs(x - y) / max(abs(x), abs(y), 1e-9)
        named = dict(relation.features)
        return {f"relation: {k}": v for k, v in named.items()} | {
            "sentences linked": link,
            "rank of link": float(rank),
            "sentences alike": self.readings.dice(one.reading.bag, two.reading.bag),
            "clauses alike": self.readings.dice(one.clause, two.clause),
            "same quantity by rule": float(relation.same),
            "surety of same": relation.confidence,
            "conflict by rule": float(relation.relation is Relation.CONFLICT),
            "compatible by rule": float(relation.relation is Relation.COMPATIBLE),
            "updated by rule": float(relation.relation is Relation.UPDATED),
            "equal by rule": float(relation.relation is Relation.EQUAL),
            "different by rule": float(relation.relation is Relation.DIFFERENT),
            "not comparable by rule": float(relation.relation is Relation.NOT_COMPARABLE),
            "nouns near": nearest([f.noun.lower()], [g.noun.lower()]) if f.noun and g.noun else 0.0,
            "same noun": float(bool(f.noun) and f.noun.lower() == g.noun.lower()),
            "noun missing": float(not f.noun) + float(not g.noun),
            "same kind": float(bool(f.kind) and f.kind == g.kind),
            "kinds differ": float(bool(f.kind) and bool(g.kind) and f.kind != g.kind),
            "same unit": float(f.unit == g.unit),
            "has unit": float(bool(f.unit)) + float(bool(g.unit)),
            "verbs near": nearest([f.verb], [g.verb]) if f.verb and g.verb else 0.0,
            "values apart": apart,
            "values close": float(apart < 0.15),
            "bounds differ": float(f.bound != g.bound),
            "exact": float(f.bound is Bound.EXACT) + float(g.bound is Bound.EXACT),
            "vague": float(f.vague) + float(g.vague),
            "range": float(f.high != f.low and not f.vague) + float(g.high != g.low and not g.vague),
            "smaller value": min(6.0, len(str(int(min(abs(x), abs(y)))))),
            "value also there": float(self._stated(j, f)) + float(self._stated(i, g)),
            "scopes": float(bool(f.scopes)) + float(bool(g.scopes)),
            "same role": float(f.role == g.role),
        }

    def _stated(self, article: int, figure: Figure) -> bool:
        """Whether an article states the same value of the same noun as well."""
        return any(
            noun == figure.noun or kind == figure.kind
            for noun, kind in self.stated[article].get((figure.low, figure.high, figure.unit), ())
        )


def _by_value(held: Sequence[Held]) -> dict[Value, set[tuple[str, str]]]:
    """Noun and kind of what an article states, by the values stated."""
    found: defaultdict[Value, set[tuple[str, str]]] = defaultdict(set)
    for each in held:
        f = each.figure
        found[f.low, f.high, f.unit].add((f.noun, f.kind))
    return found


def span_of(figure: Figure) -> Span:
    """The number phrase with its noun, where it is known."""
    return figure.phrase if figure.phrase is not None and len(figure.phrase) <= 200 else figure.span


def value(figure: Figure) -> str:
    """The normalised value as shown in brackets: "12", "≥ 16", "3–5", "8 metre"."""
    low = f"{figure.low.normalize():f}"
    if figure.high is None:
        said = f"≥ {low}"
    elif figure.high != figure.low:
        said = f"{low}–{figure.high.normalize():f}"
    else:
        sign = {Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ ", Bound.ABOUT: "≈ "}.get(figure.bound, "")
        said = f"{sign}{low}"
    return say("value.unit", value=said, unit=named("unit", figure.unit)) if figure.unit else said
