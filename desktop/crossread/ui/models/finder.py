"""Finding words in all texts at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.model import Article, Span


@dataclass(frozen=True, slots=True)
class Hit:
    article: int
    span: Span


def find(articles: Sequence[Article], words: str, *, match_case: bool = False) -> list[Hit]:
    """Every place where the words stand, article by article; runs of spaces match any space."""
    pattern = r"\s+".join(re.escape(part) for part in words.split())
    if not pattern:
        return []
    search = re.compile(pattern, 0 if match_case else re.IGNORECASE)
    return [
        Hit(position, Span(*hit.span()))
        for position, article in enumerate(articles)
        for hit in search.finditer(article.text)
    ]


def counts(hits: Sequence[Hit], articles: int) -> list[int]:
    """How many hits each article has."""
    found = [0] * articles
    for hit in hits:
        found[hit.article] += 1
    return found
