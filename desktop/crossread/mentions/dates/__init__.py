"""Dates and times an article states, resolved against its publication day and its earlier dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from crossread.mentions.dates.lexicon import Dates, dates
from crossread.mentions.dates.resolving import Ground, resolve
from crossread.mentions.dates.spotting import Spot, Spotter
from crossread.mentions.numerals.lexicon import numbers
from crossread.mentions.numerals.tokens import Token, tokenize
from crossread.model import Article, DateMention, Span

__all__ = ["DatedSentence", "dated_sentences", "find_dates"]


@dataclass(slots=True)
class _Memory:
    """What the article has said so far: its last resolved date, and the last business quarter named."""

    last: str = ""
    quarter: str = ""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence as tokens, its dates, and the tokens of calendar dates and clock times.

    ``calendar`` leaves durations out ("two days later"): those are figures too.
    """

    tokens: list[Token]
    calendar: frozenset[int]
    dates: tuple[DateMention, ...]


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """All dates of an article in text order. Offsets are code points of ``article.text``."""
    return tuple(d for sentence in dated_sentences(article) for d in sentence.dates)


def dated_sentences(article: Article) -> Iterator[DatedSentence]:
    """The sentences of an article in order, each read with what was dated before it."""
    language = article.language or "en"
    published = article.published.when.date() if article.published else None
    memory = _Memory()
    for sentence in article.sentences:
        tokens = tokenize(article.text, sentence.span.start, sentence.span.end)
        yield _read(tokens, language, published, memory)


def _without_endings(tokens: list[Token]) -> list[Token]:
    """Words without their possessive ending: "Friday's", "last month’s"."""
    return [
        Token(t.start, t.end - 2, t.text[:-2], t.low[:-2], t.kind, t.gap)
        if t.low.endswith(("'s", "’s")) and len(t.low) > 3
        else t
        for t in tokens
    ]


def _read(tokens: list[Token], language: str, published: date | None, memory: _Memory) -> DatedSentence:
    lexicon = dates(language)
    plain = _without_endings(tokens)
    spots = Spotter(plain, lexicon, numbers(language)).spots()
    found = []
    for spot in spots:
        ground = Ground(published, memory.last, looks_ahead(plain, spot, lexicon), memory.quarter)
        value = resolve(spot.parts, spot.words, ground)
        if value is None:
            continue
        if value.iso:
            memory.last = value.iso
            if spot.parts.keys() & {"NTH", "QUARTER"} and "-Q" in value.iso:
                memory.quarter = value.iso
        span = Span(plain[spot.first].start, plain[spot.last - 1].end)
        found.append(DateMention(span, value.iso, value.time, value.relative))
    calendar = frozenset(i for s in spots if "COUNT" not in s.parts for i in range(s.first, s.last))
    return DatedSentence(tokens, calendar, tuple(found))


def looks_ahead(tokens: list[Token], spot: Spot, lexicon: Dates) -> bool | None:
    """Whether the words of tense about a date look ahead, back, or are not there (None).

    Words of the future reach further than those of the past: "will … on Friday", but "declared a
    dividend, payable Dec. 7" says nothing of December. "Had been due Friday" looks back; "will be opened on
    Friday" does not, past form or not.
    """
    until, had, passive = (lexicon.extra.get(k, frozenset()) for k in ("until", "had", "passive"))
    infinitive = False
    for i in range(spot.first - 1, max(-1, spot.first - 12), -1):
        low, distance = tokens[i].low, spot.first - i
        if low in (";", ":", "—", ",") and distance > 1:
            break
        if low in until:
            if distance == 1:
                return True
        elif low in lexicon.future:
            return not any(tokens[k].low in had for k in range(max(0, i - 3), i))
        elif low in lexicon.extra.get("infinitive", frozenset()):
            infinitive = True
        elif distance <= 6 and _past(low, lexicon) and not (i and tokens[i - 1].low in passive):
            # "decided to admit … in March": past and future both fit.
            return None if infinitive else False
    for i in range(spot.last, min(len(tokens), spot.last + 14)):
        low = tokens[i].low
        if low in lexicon.future and low not in lexicon.extra.get("left_only", frozenset()):
            return True
        if _past(low, lexicon):
            return False
    return None


def _past(low: str, lexicon: Dates) -> bool:
    """A word of the past, or a regular past form ("succeed" and "need" are none)."""
    ending = lexicon.extra.get("past_endings", frozenset())
    spared = lexicon.extra.get("not_past_endings", frozenset())
    return low in lexicon.past or (
        len(low) > 4 and low.endswith(tuple(ending)) and not low.endswith(tuple(spared))
    )
