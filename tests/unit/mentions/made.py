"""Articles for the tests of mentions, and their parts as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from crossread.mentions import read_mentions
from crossread.model import Article, Attribution, Mentions, Source, SourceKind, Span
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2026, 1, 2, tzinfo=UTC))


def article(*paragraphs: str, headline: str = "", language: str = "en") -> Article:
    """An article of body paragraphs, with a headline if given."""
    return build_article(headline, paragraphs, SOURCE, outlet="The Test", language=language)


def read(*paragraphs: str, headline: str = "") -> tuple[Article, Mentions]:
    """An article and all that it states."""
    made = article(*paragraphs, headline=headline)
    return made, read_mentions(made)


def words(made: Article, spans: Sequence[Span]) -> list[str]:
    """The written forms of some spans."""
    return [span.of(made.text) for span in spans]


def parts(made: Article, attribution: Attribution) -> tuple[str, str, str]:
    """Source, cue and content as text, pieces joined by " / "."""
    return tuple(  # type: ignore[return-value]
        " / ".join(words(made, spans)) for spans in (attribution.source, attribution.cue, attribution.content)
    )
