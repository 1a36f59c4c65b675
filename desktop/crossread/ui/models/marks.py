"""Where findings touch the texts: the highlights of each article, as spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from crossread.model import Article, Decision, Finding, Kind, State
from crossread.ui.models.listing import OPEN


@dataclass(frozen=True, slots=True)
class Mark:
    """One highlight: ``start``/``end`` are code points from the start of ``paragraph``."""

    paragraph: int
    start: int
    end: int
    kind: Kind
    finding: str
    label: str
    role: str = ""
    muted: bool = False
    again: bool = False
    """Another finding of the kind has marked the same words: nothing more is painted for this one."""


Marks = dict[int, list[Mark]]
"""Highlights of one article by paragraph number, in text order."""


def marks_of(
    articles: tuple[Article, ...], findings: Iterable[Finding], decisions: Mapping[str, Decision]
) -> list[Marks]:
    """The highlights of every article. A span over several paragraphs gives a mark in each."""
    found: list[Marks] = [{} for _ in articles]
    starts = [[p.span.start for p in article.paragraphs] for article in articles]
    for finding in findings:
        muted = finding.trivial or decisions.get(finding.id, OPEN).state is State.DISMISSED
        for evidence in finding.evidence:
            if evidence.article >= len(articles) or not len(evidence.span):
                continue
            article = articles[evidence.article]
            for number, start, end in _pieces(
                article, starts[evidence.article], evidence.span.start, evidence.span.end
            ):
                mark = Mark(number, start, end, finding.kind, finding.id, finding.label, evidence.role, muted)
                found[evidence.article].setdefault(number, []).append(mark)
    for marks in found:
        for number, each in marks.items():
            marks[number] = _sorted(each)
    return found


def _sorted(marks: list[Mark]) -> list[Mark]:
    """In text order; of equal words of one kind the first (not muted, if any) is painted for all."""
    ordered = sorted(marks, key=lambda m: (m.start, -m.end, m.muted))
    seen = set()
    for i, mark in enumerate(ordered):
        place = (mark.start, mark.end, mark.kind)
        if place in seen:
            ordered[i] = replace(mark, again=True)
        seen.add(place)
    return ordered


def _pieces(article: Article, starts: list[int], start: int, end: int) -> Iterable[tuple[int, int, int]]:
    """(paragraph, start, end) of each paragraph a range touches, counted from its start."""
    first = max(0, bisect_right(starts, start) - 1)
    for p in article.paragraphs[first:]:
        if p.span.start >= end:
            return
        low, high = max(start, p.span.start), min(end, p.span.end)
        if low < high:
            yield p.number, low - p.span.start, high - p.span.start
