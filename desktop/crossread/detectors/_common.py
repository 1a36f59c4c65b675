"""What every detector needs: stable ids, why-cards, weights, and looking up places in a text."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread import __version__
from crossread.detectors import Context
from crossread.detectors._voice import voiced
from crossread.model import Article, Evidence, Finding, Kind, Relation, Sentence, Span, WhyCard, letter

BASE_WEIGHT = {
    Kind.FIGURE: 0.9,
    Kind.QUOTE: 0.7,
    Kind.ATTRIBUTION: 0.6,
    Kind.CERTAINTY: 0.6,
    Kind.DATE: 0.55,
    Kind.HEADLINE: 0.55,
    Kind.NAMING: 0.4,
    Kind.SHARED_COPY: 0.3,
    Kind.COVERAGE: 0.2,
}
_OF_RELATION = {Relation.CONFLICT: 0.3, Relation.UPDATED: 0.2, Relation.ALTERED: 0.2, Relation.TRUNCATED: 0.1}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one article of the comparison, by the article's position."""

    article: int
    span: Span


def why(
    rule: str,
    *,
    features: Iterable[tuple[str, str]] = (),
    normalised: Iterable[tuple[str, str]] = (),
    thresholds: Iterable[tuple[str, str]] = (),
    clears: str = "",
) -> WhyCard:
    """A why-card stamped with the version of the rules."""
    return WhyCard(rule, __version__, tuple(features), tuple(normalised), tuple(thresholds), clears)


def finding(
    context: Context,
    detector: str,
    kind: Kind,
    relation: Relation,
    summary: str,
    evidence: Sequence[Evidence],
    card: WhyCard,
    *,
    confidence: float = 1.0,
    clock: str = "",
    trivial: bool = False,
    boost: float = 0.0,
) -> Finding:
    """A finding with its id, weight and origins; the pipeline numbers it."""
    context.run.pulse()
    told = (voiced(context.articles[e.article], context.mentions[e.article], e) for e in evidence)
    ordered = tuple(sorted(told, key=lambda e: (e.article, e.span, e.side, e.role)))
    return Finding(
        id=stable_id(context, kind, ordered),
        kind=kind,
        relation=relation,
        summary=summary,
        evidence=ordered,
        why=card,
        detector=detector,
        weight=weight(context, kind, relation, ordered, confidence, boost),
        confidence=round(confidence, 4),
        clock=clock,
        origins=tuple(sorted({e.speaker for e in ordered if e.speaker})),
        trivial=trivial,
    )


def stable_id(context: Context, kind: Kind, evidence: Sequence[Evidence]) -> str:
    """A hash of the kind and the evidence by article id, so decisions survive a recount or a new article."""
    digest = hashlib.sha256(kind.value.encode())
    for key in sorted({(context.articles[e.article].id, e.span.start, e.span.end) for e in evidence}):
        digest.update(repr(key).encode())
    return digest.hexdigest()[:16]


def weight(
    context: Context,
    kind: Kind,
    relation: Relation,
    evidence: Sequence[Evidence],
    confidence: float,
    boost: float = 0.0,
) -> float:
    """Rank: kind, conflict before compatible, headline and lead before tail, sure before unsure."""
    early = min((depth(context.articles[e.article], e.span.start) for e in evidence), default=1.0)
    value = BASE_WEIGHT[kind] + _OF_RELATION.get(relation, 0.0) + 0.2 * (1 - early) + boost
    return round(value * (0.5 + 0.5 * confidence), 4)


def depth(article: Article, offset: int) -> float:
    """How far down the article a place stands: 0 headline … 1 last paragraph."""
    last = max(1, article.paragraphs[-1].number) if article.paragraphs else 1
    return article.paragraph_at(offset).number / last if article.paragraphs else 1.0


def sentence_index(article: Article, offset: int) -> int:
    """Which of ``article.sentences`` holds a place (the last one that starts at or before it)."""
    return max(0, bisect_right(article.sentences, offset, key=_start) - 1)


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def quoted(article: Article, span: Span, most: int = 60) -> str:
    """The words of a span for a summary sentence, cut at a word where they are long."""
    text = " ".join(article.text[span.start : span.end].split())
    if len(text) <= most:
        return text
    return text[: text.rfind(" ", 0, most) if " " in text[:most] else most].rstrip(" ,;:") + " …"


def letters(positions: Iterable[int]) -> tuple[str, ...]:
    """The letters of articles, each once, in order: a list for a message."""
    return tuple(letter(p) for p in sorted(set(positions)))
