"""What it costs to join a tagged source or content to a cue: the distance and what lies between."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from crossread.mentions.tagger import RoleSpan
from crossread.model import Article, Span

PARAGRAPH, SENTENCE = 40.0, 10.0
"""Cost of a paragraph's and of a sentence's end between two spans."""
CUE_BETWEEN, CONTENT_BETWEEN, SOURCE_BETWEEN = 12.0, 6.0, 4.0
SOURCE_AFTER = 1.0
"""A source behind its cue ("said X") costs a little more than one before it."""
UNQUOTED_BEFORE = 2.0
"""The same for content without quotation marks before its cue."""
NEAR = 30
"""Spans looked at on each side; without it a text of a thousand cues takes minutes."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class Joint:
    """A cue with what it has been given."""

    cue: RoleSpan
    source: RoleSpan | None = None
    contents: list[RoleSpan] = field(default_factory=list)


class Distance:
    """Costs between spans of one article."""

    def __init__(self, article: Article, roles: Sequence[RoleSpan]) -> None:
        self.words = [m.start() for m in _WORD.finditer(article.text)]
        self.sentences = [s.span.start for s in article.sentences]
        self.paragraphs = [p.span.start for p in article.paragraphs]
        self.starts = {
            role: [r.span.start for r in roles if r.role == role] for role in ("source", "cue", "content")
        }

    @staticmethod
    def count(places: Sequence[int], start: int, end: int) -> int:
        """How many of some places lie from ``start`` to before ``end``."""
        return bisect_left(places, end) - bisect_left(places, start)

    def words_between(self, a: Span, b: Span) -> int:
        """The words between two spans: no cost is lower."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        return bisect_left(self.words, right.start) - bisect_left(self.words, left.end)

    def between(self, a: Span, b: Span) -> float:
        """Words, sentence ends and paragraph ends between two spans."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        cost = float(self.count(self.words, left.end, right.start))
        cost += SENTENCE * self.count(self.sentences, left.end, right.start + 1)
        return cost + PARAGRAPH * self.count(self.paragraphs, left.end, right.start + 1)

    def others(self, role: str, a: Span, b: Span) -> int:
        """How many spans of a role begin between two spans."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        return self.count(self.starts[role], left.end, right.start)

    def same_sentence(self, a: Span, b: Span) -> bool:
        """Whether two spans begin in one sentence."""
        return bisect_left(self.sentences, a.start + 1) == bisect_left(self.sentences, b.start + 1)


def near(starts: Sequence[int], place: int) -> range:
    """Indices of the spans around a place: each one between costs, so farther ones can never be chosen."""
    middle = bisect_left(starts, place)
    return range(max(0, middle - NEAR), min(len(starts), middle + NEAR))


def source_cost(distance: Distance, source: Span, cue: Span) -> float:
    """Cost of a source for a cue."""
    cost = distance.between(source, cue)
    cost += CUE_BETWEEN * distance.others("cue", source, cue)
    cost += CONTENT_BETWEEN * distance.others("content", source, cue)
    cost += SOURCE_BETWEEN * distance.others("source", source, cue)
    return cost + (SOURCE_AFTER if source.start > cue.start else 0)


def content_cost(distance: Distance, content: Span, joint: Joint, *, quoted: bool) -> float:
    """Cost of content for a cue that may have its source already."""
    cue = joint.cue.span
    cost = distance.between(content, cue) + (UNQUOTED_BEFORE if not quoted and content < cue else 0)
    cost += CUE_BETWEEN * distance.others("cue", content, cue)
    cost += CONTENT_BETWEEN * distance.others("content", content, cue)
    between_source = distance.others("source", content, cue)
    if between_source and joint.source is not None:
        left, right = sorted((content, cue))
        between_source -= left.end <= joint.source.span.start < right.start
    return cost + SOURCE_BETWEEN * between_source


def is_quoted(text: str, span: Span) -> bool:
    """Whether a span begins or ends with a quotation mark."""
    return any(mark in "“”\"«»'‘’" for mark in (text[span.start], text[span.end - 1]))
