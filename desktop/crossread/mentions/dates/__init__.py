"""Dates and times an article states, resolved against its publication day and its earlier dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossread.mentions.dates.lexicon import Dates, dates
from crossread.mentions.dates.resolving import Ground, resolve
from crossread.mentions.dates.spotting import Spot, Spotter
from crossread.mentions.numerals.lexicon import numbers
from crossread.mentions.numerals.tokens import Token, tokenize
from crossread.model import Article, DateMention, Span

__all__ = ["dated_tokens", "find_dates"]


@dataclass(slots=True)
class _Memory:
    """What the article has said so far: its last resolved date, and whether it speaks of quarters."""

    last: str = ""
    quarterly: bool = False


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """All dates of an article in text order. Offsets are code points of ``article.text``."""
    language = article.language or "en"
    published = article.published.when.date() if article.published else None
    memory = _Memory()
    found: list[DateMention] = []
    for sentence in article.sentences:
        tokens = tokenize(article.text, sentence.span.start, sentence.span.end)
        found += _sentence(tokens, language, published, memory)
    return tuple(found)


def dated_tokens(tokens: list[Token], language: str) -> frozenset[int]:
    """The tokens of calendar dates and clock times: what is no figure. Durations stay figures."""
    spotter = Spotter(tokens, dates(language), numbers(language))
    return frozenset(i for s in spotter.spots() if "COUNT" not in s.parts for i in range(s.first, s.last))


def _sentence(
    tokens: list[Token], language: str, published: date | None, memory: _Memory
) -> list[DateMention]:
    lexicon = dates(language)
    found = []
    for spot in Spotter(tokens, lexicon, numbers(language)).spots():
        ground = Ground(published, memory.last, looks_ahead(tokens, spot, lexicon), memory.quarterly)
        value = resolve(spot.parts, spot.words, ground)
        if value is None:
            continue
        if value.iso:
            memory.last = value.iso
            memory.quarterly = memory.quarterly or "-Q" in value.iso
        span = Span(tokens[spot.first].start, tokens[spot.last - 1].end)
        found.append(DateMention(span, value.iso, value.time, value.relative))
    return found


def looks_ahead(tokens: list[Token], spot: Spot, lexicon: Dates) -> bool | None:
    """Whether the nearest word of tense before the date looks ahead, back, or is not there (None)."""
    for i in range(spot.first - 1, max(-1, spot.first - 14), -1):
        low = tokens[i].low
        if low in (";", ":", "—"):
            break
        if low in lexicon.future:
            return True
        if low in lexicon.past or (low.endswith("ed") and len(low) > 4):
            return False
    for i in range(spot.last, min(len(tokens), spot.last + 8)):
        low = tokens[i].low
        if low in lexicon.future and low not in ("to", "by", "set"):
            return True
        if low in lexicon.past or (low.endswith("ed") and len(low) > 4):
            return False
    return None
