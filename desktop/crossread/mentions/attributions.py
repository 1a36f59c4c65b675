"""From found spans to attributions: kind, standing, colour, speech inside speech, and their quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread.mentions.attributions_rules import read_span
from crossread.mentions.cues import read_cue
from crossread.mentions.found import Found
from crossread.model import Article, Attribution, Quote, Span, SpeechKind

_DIRECT, _INDIRECT = 0.9, 0.1
"""Shares of quoted letters from which content is direct, and up to which it is indirect."""


def describe(article: Article, found: Sequence[Found], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Attributions in text order, each followed by those found inside its content."""
    attributions: list[Attribution] = []
    for each in sorted(found, key=lambda f: (f.content[0], f.cue)):
        parent = len(attributions)
        attributions.append(_described(article, each, quotes))
        inner = [f for content in each.content for f in _inner(article, content)]
        attributions.extend(replace(_described(article, f, quotes), parent=parent) for f in inner)
    return tuple(attributions)


def _inner(article: Article, content: Span) -> list[Found]:
    """Speech reported inside the content: only where source, cue and a claim of some length are all there."""
    if article.language not in {"", "en"}:
        return []
    inner = read_span(article, content)
    return [f for f in inner if f.source and f.confidence >= 0.6 and sum(map(len, f.content)) >= 15]


def _described(article: Article, found: Found, quotes: Sequence[Quote]) -> Attribution:
    text = article.text
    cue = " ".join(s.of(text) for s in found.cue)
    standing, colour = read_cue(cue, found.content[0].of(text))
    return Attribution(
        source=found.source,
        cue=found.cue,
        content=found.content,
        kind=speech_kind(text, found.content, quotes),
        standing=standing,
        cue_class=colour,
        confidence=round(found.confidence, 3),
    )


def speech_kind(text: str, content: Sequence[Span], quotes: Sequence[Quote]) -> SpeechKind:
    """Direct where nearly all letters stand in quotation marks, indirect where nearly none do."""
    letters = quoted = 0
    for span in content:
        marks = [p for q in quotes for p in q.pieces if p.overlaps(span)]
        for at in range(span.start, span.end):
            if text[at].isalnum():
                letters += 1
                quoted += any(m.start <= at < m.end for m in marks)
    share = quoted / letters if letters else 0.0
    return (
        SpeechKind.DIRECT
        if share >= _DIRECT
        else SpeechKind.INDIRECT
        if share <= _INDIRECT
        else SpeechKind.MIXED
    )


def with_attributions(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """The quotations, each with the index of the innermost attribution whose content holds it."""
    return tuple(replace(q, attribution=innermost(attributions, q.pieces[0])) for q in quotes)


def innermost(attributions: Sequence[Attribution], span: Span) -> int | None:
    """The index of the attribution with the shortest content around a span, or None."""
    holders = [
        (sum(map(len, a.content)), -i)
        for i, a in enumerate(attributions)
        if any(c.start <= span.start and span.end <= c.end for c in a.content)
    ]
    return -min(holders)[1] if holders else None
