"""From a format reader's drafts to articles: cleaned, hashed, with language and warnings."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version

from crossread import __version__
from crossread.errors import NoText, TooLarge
from crossread.model import Article, Capture, Source
from crossread.sources.draft import Draft
from crossread.sources.language import identify
from crossread.sources.warnings import general_warnings
from crossread.text import build_article, clean

MOST_TEXT = 2_000_000
"""Characters of one article."""


def article_from(draft: Draft, capture: Capture) -> Article:
    """The article of a draft. Raises NoText where not one paragraph holds text."""
    paragraphs = [line for line in map(clean, draft.paragraphs) if line]
    if not paragraphs:
        raise NoText(capture.location)
    if sum(map(len, paragraphs)) > MOST_TEXT:
        raise TooLarge(capture.location)
    language = identify(paragraphs, draft.language)
    headlines = tuple(dict.fromkeys(line for line in map(clean, draft.headlines) if line))
    return build_article(
        headlines[0] if headlines else "",
        paragraphs,
        source_of(draft, capture),
        headlines=headlines,
        byline=tuple(draft.byline),
        outlet=clean(draft.outlet),
        published=draft.published,
        modified=draft.modified,
        language=language,
        warnings=(*draft.warnings, *general_warnings(draft, paragraphs, language)),
    )


def source_of(draft: Draft, capture: Capture) -> Source:
    """Where the draft came from, without the bytes."""
    return Source(
        location=capture.location,
        kind=capture.kind,
        format=draft.format,
        sha256=hashlib.sha256(capture.data).hexdigest(),
        size=len(capture.data),
        retrieved=capture.retrieved,
        final_address=capture.final_address,
        canonical_address=draft.canonical,
        status=capture.status,
        extractor=f"Crossread {__version__}" + (f", {draft.extractor}" if draft.extractor else ""),
    )


def library(name: str) -> str:
    """``name`` with its installed version, for provenance."""
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return name
