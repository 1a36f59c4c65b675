"""All versions of a finding side by side, with the sentence around each."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.model import Article, Comparison, Evidence, Finding, Span, Standing
from crossread.ui.words import said

_MOST = 320


@dataclass(frozen=True, slots=True)
class Version:
    """What one article has: the words meant, and its sentence before and after them."""

    article: int
    paragraph: int
    span: Span
    before: str
    words: str
    after: str
    value: str
    speaker: str
    standing: Standing
    side: int
    role: str


def versions(comparison: Comparison, finding: Finding) -> list[Version]:
    """One version for each piece of evidence, article by article."""
    ordered = sorted(finding.evidence, key=lambda e: (e.article, e.span))
    return [_version(comparison.articles[e.article], e) for e in ordered]


def _version(article: Article, e: Evidence) -> Version:
    paragraph = article.paragraph_at(e.span.start)
    around = _sentence(article, e.span) or paragraph.span
    low, high = min(around.start, e.span.start), max(around.end, e.span.end)
    before, after = article.text[low : e.span.start], article.text[e.span.end : high]
    words = e.span.of(article.text)
    spare = max(60, (_MOST - len(words)) // 2)
    if len(before) > spare:
        before = "… " + before[-spare:].partition(" ")[2]
    if len(after) > spare:
        after = after[:spare].rpartition(" ")[0] + " …"
    return Version(
        e.article,
        paragraph.number,
        e.span,
        before,
        words,
        after,
        said(e.value),
        said(e.speaker),
        e.standing,
        e.side,
        e.role,
    )


def _sentence(article: Article, span: Span) -> Span | None:
    """From the start of the first sentence touched to the end of the last."""
    touched = [s.span for s in article.sentences if s.span.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else None
