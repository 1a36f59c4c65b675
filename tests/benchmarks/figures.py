"""Predictions for the figure, date and pair benchmarks through the public engine API."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from crossread.mentions.dates import find_dates
from crossread.mentions.figures import find_figures
from crossread.model import Article, Bound, Figure, Mentions, Relation, Source, SourceKind, Span, Stamp
from crossread.relations.figures import InContext, relate
from crossread.text import article_of

Row = dict[str, Any]
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
NO_FIGURE = {"ordinal", "rank", "score"}


def article(sentences: Sequence[str], date: str = "") -> Article:
    """An article of one paragraph a sentence."""
    spans = []
    start = 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 2
    source = Source("", SourceKind.PASTED, "text", "", 0, EPOCH)
    published = Stamp(datetime.fromisoformat(date), date_only=True) if date else None
    return article_of("\n\n".join(sentences), spans, source, published=published)


def predict_figures(rows: Sequence[Row]) -> list[Row]:
    out = []
    for row in rows:
        one = article([row["text"]], row.get("published", ""))
        found = find_figures(one)
        out.append({"id": row["id"], "pred": [_figure(one, f) for f in found if f.role not in NO_FIGURE]})
    return out


def _figure(one: Article, figure: Figure) -> Row:
    high = figure.low if figure.high is None else figure.high
    value: float | list[float] = float(figure.low)
    if high != figure.low and not figure.vague:
        value = [float(figure.low), float(high)]
    return {
        "span": [figure.span.start, figure.span.end],
        "value": value,
        "unit": figure.unit,
        "bound": Bound(figure.bound).value,
        "noun": figure.noun,
        "concept": " ".join((*figure.modifiers, figure.noun)),
    }


def predict_dates(rows: Sequence[Row]) -> list[Row]:
    """Rows of one article (their ids share what stands before "#") are read as one article."""
    documents: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        documents.setdefault((row["id"].split("#")[0], row["reference_date"]), []).append(row)
    found = {}
    for (_, date), members in documents.items():
        one = article([m["text"] for m in members], date)
        mentions = [d for d in find_dates(one) if d.iso]
        for member, paragraph in zip(members, one.paragraphs, strict=True):
            inside = (d for d in mentions if paragraph.span.contains(d.span))
            found[member["id"]] = [_date(d.span, d.iso, paragraph.span.start) for d in inside]
    return [{"id": row["id"], "pred": found[row["id"]]} for row in rows]


def _date(span: Span, iso: str, start: int) -> Row:
    return {"span": [span.start - start, span.end - start], "iso": iso}


RELATIONS = {
    Relation.EQUAL: "equal",
    Relation.COMPATIBLE: "compatible",
    Relation.UPDATED: "updated",
    Relation.CONFLICT: "conflicting",
}


def predict_pairs(rows: Sequence[Row]) -> list[Row]:
    """Both figures found by the engine in their sentence, then related."""
    return [{"id": row["id"], **_pair(_in_context(row["a"]), _in_context(row["b"]))} for row in rows]


def _in_context(side: Row) -> InContext | None:
    one = article([side["text"]], side["published"])
    span = Span(*side["span"])
    figures = find_figures(one)
    dates = find_dates(one)
    held = next((f for f in figures if f.span.overlaps(span)), None)
    return None if held is None else InContext(held, one, Mentions(one.id, figures=figures, dates=dates))


def _pair(a: InContext | None, b: InContext | None) -> Row:
    if a is None or b is None:
        return {"same": False, "relation": "different"}
    found = relate(a, b)
    return {"same": found.same, "relation": RELATIONS.get(found.relation, "different")}
