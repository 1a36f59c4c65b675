"""Warnings that hold for every kind of source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crossread.model import SourceWarning, WarningKind
from crossread.sources.draft import Draft
from crossread.sources.language import classify
from crossread.wording import say

_SHORT = 400
_SAMPLED = 8


def general_warnings(draft: Draft, paragraphs: Sequence[str], language: str) -> tuple[SourceWarning, ...]:
    """What the reader of any article should know about its extraction."""
    return tuple(SourceWarning(kind, sentence) for kind, sentence in _found(draft, paragraphs, language))


def _found(draft: Draft, paragraphs: Sequence[str], language: str) -> Iterator[tuple[WarningKind, str]]:
    if draft.published is None:
        yield WarningKind.NO_DATE, say("warning.no-date")
    elif draft.published.guessed:
        yield WarningKind.DATE_GUESSED, say("warning.date-guessed")
    if sum(map(len, paragraphs)) < _SHORT:
        yield WarningKind.VERY_SHORT, say("warning.very-short")
    if _differ(draft.headlines):
        yield WarningKind.HEADLINES_DIFFER, say("warning.headlines-differ")
    if other := _second_language(paragraphs, language):
        yield WarningKind.TWO_LANGUAGES, say("warning.two-languages", language=other)


def _differ(headlines: Sequence[str]) -> bool:
    """Whether two of the first headlines share less than half their words."""
    bags = [set(re.findall(r"\w+", h.lower())) for h in headlines[:4]]
    bags = [bag for bag in bags if len(bag) >= 3]
    return any(len(bags[0] & bag) < 0.5 * min(len(bags[0]), len(bag)) for bag in bags[1:]) if bags else False


def _second_language(paragraphs: Sequence[str], language: str) -> str:
    """The code of a language that at least a quarter of the longer paragraphs are in, else ""."""
    long = [p for p in paragraphs if len(p) >= 150]
    if len(long) < 3:
        return ""
    sample = long[:: max(1, len(long) // _SAMPLED)][:_SAMPLED]
    found = Counter(code for code, sure in (classify(p[:400]) for p in sample) if sure > 0.9)
    found.pop(language, None)
    code, count = max(found.items(), key=lambda pair: pair[1], default=("", 0))
    return code if count >= max(2, 0.25 * len(sample)) else ""
