"""Who says what: the engine's attributions for the articles of the attribution benchmark."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from crossread.mentions import read_mentions
from crossread.model import Article, Mentions, Source, SourceKind, Span
from crossread.text import article_of

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def article_from(text: str) -> Article:
    """An article over a text as it stands: paragraphs divided by blank lines, the first the headline."""
    cuts = [(0, 0), *(m.span() for m in _BLANK_LINE.finditer(text)), (len(text), len(text))]
    spans = [_trimmed(text, a[1], b[0]) for a, b in zip(cuts, cuts[1:], strict=False)]
    spans = [span for span in spans if len(span)]
    source = Source("", SourceKind.PASTED, "text", "", len(text), datetime(2026, 1, 1, tzinfo=UTC))
    headline = spans[0].of(text) if spans else ""
    return article_of(text, spans, source, headline=headline, has_headline=True, language="en")


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def predict(gold: list[dict], texts: dict[str, str] | None = None) -> list[dict]:
    """A prediction row for each gold row. Speech inside speech is left out, as the gold leaves it out."""
    return [
        _row(row["id"], read_mentions(article_from((texts or {}).get(row["id"], row.get("text", "")))))
        for row in gold
    ]


def _row(name: str, mentions: Mentions) -> dict:
    return {
        "id": name,
        "attributions": [
            {
                role: [[s.start, s.end] for s in getattr(attribution, role)]
                for role in ("source", "cue", "content")
            }
            for attribution in mentions.attributions
            if attribution.parent is None
        ],
    }
