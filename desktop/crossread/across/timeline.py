"""The timeline: every day the articles name, and which of them name it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from crossread.model import Article, Comparison, DateMention, Span
from crossread.relations.date_words import label


@dataclass(frozen=True, slots=True)
class TimelineMention:
    """A date as one article writes it; ``context`` is the sentence it stands in."""

    article: int
    span: Span
    text: str
    context: Span
    time: str
    relative: bool


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One day, month, year, … as a TimeML value; ``cells[i]`` are article i's mentions of it."""

    iso: str
    label: str
    cells: tuple[tuple[TimelineMention, ...], ...]
    published: tuple[int, ...] = ()
    """Articles that were published on this day."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in order of time, coarser before finer at one start; then what could not be resolved."""

    entries: tuple[TimelineEntry, ...]
    unresolved: tuple[TimelineMention, ...]


_SEASON_MONTH = {"SP": "03", "SU": "06", "FA": "09", "WI": "12"}


def timeline(comparison: Comparison) -> Timeline:
    """All resolved dates of all articles, one entry a value, and the days of publication."""
    cells: defaultdict[str, defaultdict[int, list[TimelineMention]]] = defaultdict(lambda: defaultdict(list))
    unresolved = []
    for i, (article, mentions) in enumerate(zip(comparison.articles, comparison.mentions, strict=True)):
        for date in mentions.dates:
            mention = _mention(i, article, date)
            if date.iso:
                cells[date.iso][i].append(mention)
            else:
                unresolved.append(mention)
    published: defaultdict[str, list[int]] = defaultdict(list)
    for i, article in enumerate(comparison.articles):
        if article.published is not None:
            published[article.published.when.date().isoformat()].append(i)
    width = len(comparison.articles)
    entries = tuple(
        TimelineEntry(
            iso, label(iso), tuple(tuple(cells[iso][i]) for i in range(width)), tuple(published.get(iso, ()))
        )
        for iso in sorted({*cells, *published}, key=_order)
    )
    return Timeline(entries, tuple(unresolved))


def _mention(i: int, article: Article, date: DateMention) -> TimelineMention:
    span = date.span
    at = bisect_right(article.sentences, span.start, key=lambda s: s.span.start) - 1
    held = article.sentences[at].span if at >= 0 else span
    context = held if held.contains(span) else span
    return TimelineMention(i, span, article.text[span.start : span.end], context, date.time, date.relative)


def _order(iso: str) -> tuple[str, int, str]:
    """Where a value starts, the coarser first."""
    head, _, tail = iso.partition("-")
    head = head.ljust(4, "0")
    if tail[:1] == "W" and tail[1:3].isdigit():
        month = 1 + min(11, (int(tail[1:3]) - 1) * 7 // 31)
        return (f"{head}-{month:02d}", len(iso), iso)
    if tail[:1] == "Q" and tail[1:2].isdigit():
        return (f"{head}-{(int(tail[1]) - 1) * 3 + 1:02d}", len(iso), iso)
    if tail in _SEASON_MONTH:
        return (f"{head}-{_SEASON_MONTH[tail]}", len(iso), iso)
    return (f"{head}-{tail}" if tail else head, len(iso), iso)
