"""Who says what: the engine's attributions for the articles of the attribution benchmark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from crossread.mentions import read_mentions
from crossread.mentions.attributions_rules import read_by_rules
from crossread.mentions.found import Found
from crossread.mentions.quotes import find_quotes
from crossread.model import Article, Attribution, Source, SourceKind, Span
from crossread.text import article_of

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def article_from(text: str) -> Article:
    """An article over a text as it stands: paragraphs divided by blank lines, the first the headline."""
    cuts = [(0, 0), *(m.span() for m in _BLANK_LINE.finditer(text)), (len(text), len(text))]
    spans = [_trimmed(text, a[1], b[0]) for a, b in pairwise(cuts)]
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


def predict(gold: list[dict[str, Any]], texts: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """A prediction row for each gold row. Speech inside speech is left out, as the gold leaves it out."""
    rows = []
    for row in gold:
        mentions = read_mentions(article_from(_text(row, texts)))
        rows.append(_row(row["id"], [a for a in mentions.attributions if a.parent is None]))
    return rows


def predict_by_rules(gold: list[dict[str, Any]], texts: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """The same by the rules that read where the tagger cannot run."""
    rows = []
    for row in gold:
        article = article_from(_text(row, texts))
        rows.append(_row(row["id"], read_by_rules(article, find_quotes(article))))
    return rows


def _text(row: dict[str, Any], texts: dict[str, str] | None) -> str:
    return (texts or {}).get(row["id"]) or str(row.get("text", ""))


def _row(name: str, attributions: Sequence[Attribution | Found]) -> dict[str, Any]:
    return {
        "id": name,
        "attributions": [
            {
                role: [[s.start, s.end] for s in getattr(attribution, role)]
                for role in ("source", "cue", "content")
            }
            for attribution in attributions
        ],
    }
