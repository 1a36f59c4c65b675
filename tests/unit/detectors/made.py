"""Comparisons of articles made up of paragraphs, for tests of the detectors' parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from crossread.alignment import align
from crossread.detectors import Context
from crossread.mentions import read_mentions
from crossread.model import Source, SourceKind, Stamp
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def context_of(*articles: Sequence[str], language: str = "en") -> Context:
    """A comparison of articles given by their paragraphs, all published on one day."""
    published = Stamp(datetime(2024, 5, 17), date_only=True)
    read = tuple(build_article("", p, SOURCE, language=language, published=published) for p in articles)
    mentions = tuple(map(read_mentions, read))
    return Context(read, mentions, align(read, mentions))
