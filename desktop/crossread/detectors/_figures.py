"""Candidates for figures: figures of two articles that may be of one quantity and are not written alike."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._reading import Reading, Readings
from crossread.model import Bound, Evidence, Figure, Relation, Span
from crossread.relations.figures import FigureRelation, InContext, relate
from crossread.relations.intervals import central, comparable_units
from crossread.relations.labels import nearest
from crossread.wording import named, say


class FigurePairs:
    """Proposes pairs of figures over all pairs of articles."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        context = readings.context
        self.held = [
            [
                (InContext(f, a, m), readings.at(i, f.span.start))
                for f in m.figures
                if f.role not in {"ordinal", "name", "age-of-law"}
            ]
            for i, (a, m) in enumerate(zip(context.articles, context.mentions, strict=True))
        ]
        self.linked = {
            (p.a.article, p.a.index, p.b.article, p.b.index): (p.score, p.rank) for p in readings.pairs()
        }

    def candidates(self) -> Iterator[Candidate]:
        for i, ones in enumerate(self.held):
            for j in range(i + 1, len(self.held)):
                for a, here in ones:
                    for b, there in self.held[j]:
                        candidate = self._pair(i, a, here, j, b, there)
                        if candidate is not None:
                            yield candidate

    def _pair(
        self, i: int, a: InContext, here: Reading, j: int, b: InContext, there: Reading
    ) -> Candidate | None:
        f, g = a.figure, b.figure
        if (f.low, f.high, f.bound, f.unit) == (g.low, g.high, g.bound, g.unit):
            return None
        if f.kind and g.kind and f.kind != g.kind:
            # The dead and the wounded are two counts, however alike the sentences are.
            return None
        link, rank = self.linked.get((i, here.index, j, there.index), (0.0, 3))
        if not link and f.unit == g.unit == "" and not (f.kind and f.kind == g.kind):
            return None
        if not comparable_units(f, g):
            return None
        relation = relate(a, b)
        if relation.relation is Relation.EQUAL and not link:
            return None
        return Candidate(
            (Evidence(i, span_of(f), 0, value(f)),),
            (Evidence(j, span_of(g), 1, value(g)),),
            relation.relation if relation.relation is Relation.CONFLICT else Relation.COMPATIBLE,
            self._features(f, here, g, there, relation, link, rank, j, i),
            note={"a": self._text(i, f), "b": self._text(j, g), "noun": f.noun or g.noun or f.kind,
                  "reason": relation.reason, "relation": relation.relation.value},
        )  # fmt: skip

    def _text(self, i: int, f: Figure) -> str:
        span = span_of(f)
        return " ".join(self.readings.context.articles[i].text[span.start : span.end].split())

    def _features(
        self, f: Figure, here: Reading, g: Figure, there: Reading, relation: FigureRelation,
        link: float, rank: int, j: int, i: int,
    ) -> dict[str, float]:  # fmt: skip
        x, y = float(central(f)), float(central(g))
        apart = abs(x - y) / max(abs(x), abs(y), 1e-9)
        one, two = here.bag, there.bag
        clause_a, clause_b = _clause(here, f.span), _clause(there, g.span)
        named = dict(relation.features)
        return {f"relation: {k}": v for k, v in named.items()} | {
            "sentences linked": link,
            "rank of link": float(rank),
            "sentences alike": self.readings.dice(one, two),
            "clauses alike": self.readings.dice(clause_a, clause_b),
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
            (c.figure.low, c.figure.high, c.figure.unit) == (figure.low, figure.high, figure.unit)
            and (c.figure.noun == figure.noun or c.figure.kind == figure.kind)
            for c, _ in self.held[article]
        )


def _clause(reading: Reading, span: Span) -> frozenset[str]:
    inside = next((c for c in reading.clauses if c.span.start <= span.start < c.span.end), None)
    words = reading.within(inside.span) if inside else reading.bag
    return words - reading.within(span)


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
