"""What stands around a phrase in its sentence: clause, verbs, doer and names, for comparing two places."""

from __future__ import annotations

from crossread.detectors._reading import Reading
from crossread.model import Span
from crossread.relations.phrases import main_verbs
from crossread.relations.stems import stem

REACH = 60
"""Code points within which a verb before a phrase is the verb it belongs to."""


def near_words(reading: Reading, span: Span) -> frozenset[str]:
    """The content words of the clause that holds a date, without the date."""
    inside = next((c for c in reading.clauses if c.span.start <= span.start < c.span.end), None)
    words = reading.within(inside.span) if inside else reading.bag
    return words - reading.within(span)


def verb_of(reading: Reading, span: Span) -> list[str]:
    """The main verb nearest to a date."""
    verbs = main_verbs(reading.tokens)
    nearest_first = sorted(verbs, key=lambda t: (abs(t.start - span.start), t.start))
    return [nearest_first[0].lower] if nearest_first else []


def governing(reading: Reading, span: Span) -> frozenset[str]:
    """The stem of the verb a phrase belongs to: the last main one before it in its clause, else the next."""
    verbs = main_verbs(reading.tokens)
    before = [v for v in verbs if v.end <= span.start and span.start - v.end <= REACH]
    chosen = before[-1:] or [v for v in verbs if v.start >= span.end][:1]
    return frozenset(stem(v.lower) for v in chosen)


def doer(reading: Reading, span: Span) -> frozenset[str]:
    """The stems of the noun phrase before that verb."""
    verbs = [v for v in main_verbs(reading.tokens) if v.end <= span.start]
    at = verbs[-1].start if verbs else span.start
    before = [p for p in reading.phrases if p.span.end <= at]
    return reading.within(before[-1].span) if before else frozenset()


def named_words(reading: Reading) -> frozenset[str]:
    """The stems of capitalised words, the first of the sentence left out."""
    return frozenset(
        s for t, s in zip(reading.tokens[1:], reading.stems[1:], strict=True) if s and t.text[:1].isupper()
    )
