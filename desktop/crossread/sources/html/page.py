"""One web page: characters in, draft out."""

from __future__ import annotations

from crossread.sources.assemble import library
from crossread.sources.draft import Draft
from crossread.sources.html.body import paragraphs_of
from crossread.sources.html.metadata import Metadata, metadata_of
from crossread.sources.html.parse import parse


def read_page(text: str, name: str = "", address: str = "") -> Draft:
    """The draft of an HTML document. ``address`` is where it came from, if known."""
    tree = parse(text, name)
    found: Metadata = metadata_of(tree, address)
    paragraphs = paragraphs_of(tree, found.headlines, found.body)
    return Draft(
        paragraphs=tuple(paragraphs),
        headlines=found.headlines,
        byline=found.byline,
        outlet=found.outlet,
        published=found.published,
        modified=found.modified,
        language=found.language,
        address=address,
        canonical=found.canonical,
        extractor=library("trafilatura"),
    )
