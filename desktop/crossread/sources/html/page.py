"""One web page: characters in, draft out."""

from __future__ import annotations

from crossread.sources.assemble import library
from crossread.sources.byline import looks_like_person
from crossread.sources.draft import Draft
from crossread.sources.html.body import body_of
from crossread.sources.html.metadata import metadata_of
from crossread.sources.html.parse import parse
from crossread.sources.html.walls import wall_warnings


def read_page(text: str, name: str = "", address: str = "") -> Draft:
    """The draft of an HTML document. ``address`` is where it came from, if known."""
    tree = parse(text, name)
    found = metadata_of(tree, address)
    body = body_of(tree, found.headlines, found.body)
    signed = tuple(line for line in body.closing[:1] if looks_like_person(line))
    return Draft(
        paragraphs=body.paragraphs,
        headlines=found.headlines,
        byline=found.byline or signed,
        outlet=found.outlet,
        published=found.published,
        modified=found.modified,
        language=found.language,
        address=address,
        canonical=found.canonical,
        warnings=wall_warnings(tree, found, body, address),
        extractor=library("trafilatura"),
    )
