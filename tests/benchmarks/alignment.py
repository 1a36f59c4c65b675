"""Predictions for the alignment benchmark through the public engine API."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from crossread.alignment import align
from crossread.mentions import read_mentions
from crossread.model import Article, Source, SourceKind, Span, Stamp
from crossread.text import article_of

Row = dict[str, Any]
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def article(paragraphs: Sequence[str], outlet: str, headline: str = "", date: str = "") -> Article:
    """An article over ``paragraphs`` joined by blank lines, their offsets as the gold counts them."""
    spans = []
    start = 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    source = Source("", SourceKind.PASTED, "text", "", 0, EPOCH)
    published = Stamp(datetime.fromisoformat(date), date_only=len(date) == 10) if date else None
    text = "\n\n".join(paragraphs)
    return article_of(text, spans, source, headline=headline, outlet=outlet, published=published)


def predict(rows: Sequence[Row]) -> list[Row]:
    return [{"event": row["event"], "links": links(row["articles"])} for row in rows]


def links(given: Sequence[Row]) -> list[list[Row]]:
    articles = [article(a["paragraphs"], a.get("outlet") or "") for a in given]
    alignment = align(articles, [read_mentions(a) for a in articles])
    return [
        [{"article": given[end.article]["id"], "paragraph": end.number - 1} for end in (link.a, link.b)]
        for link in alignment.links
    ]
