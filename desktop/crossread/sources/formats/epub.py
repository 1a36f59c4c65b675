"""Electronic books (EPUB): every chapter with enough text is one article."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from crossread.errors import Damaged, NoText, SourceError
from crossread.sources.byline import persons
from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html.blocks import blocks_of
from crossread.sources.html.parse import parse, text_of
from crossread.sources.package import Element, Package, value
from crossread.sources.stamps import parse_stamp
from crossread.wording import say

MOST_CHAPTERS = 200
LEAST_TEXT = 200


def recognise(data: bytes) -> float:
    if not data.startswith(b"PK\x03\x04"):
        return 0.0
    return (
        0.95 if b"application/epub+zip" in data[:256] else 0.5 * (b"META-INF/container.xml" in data[-65536:])
    )


def read(content: Content) -> tuple[Draft, ...]:
    package = Package(content.data, content.name)
    opf_name = _opf(package)
    opf = package.xml(opf_name)
    chapters = _spine(opf, posixpath.dirname(opf_name))[:MOST_CHAPTERS]
    drafts = []
    for done, member in enumerate(chapters):
        content.progress(say("progress.chapters"), done / len(chapters))
        if member in package.names and (draft := _chapter(package, member, opf)) is not None:
            drafts.append(draft)
    if not drafts:
        raise NoText(content.name)
    return tuple(drafts)


def _opf(package: Package) -> str:
    container = package.xml_or_none("META-INF/container.xml")
    if container is not None:
        for node in container.iter("{*}rootfile"):
            if path := node.get("full-path"):
                return path
    for name in sorted(package.names):
        if name.endswith(".opf"):
            return name
    raise Damaged(package.name)


def _spine(opf: Element, folder: str) -> list[str]:
    """Member names of the chapters in reading order."""
    items = {n.get("id"): n.get("href") or "" for n in opf.iter("{*}item")}
    order = [items.get(n.get("idref"), "") for n in opf.iter("{*}itemref")]
    return [posixpath.normpath(posixpath.join(folder, unquote(href.split("#")[0]))) for href in order if href]


def _chapter(package: Package, member: str, opf: Element) -> Draft | None:
    try:
        text, _ = decode(package.read(member))
        tree = parse(text, package.name)
    except SourceError:
        return None
    blocks = blocks_of(tree)
    heading = next((b for b in blocks[:4] if b.tag in {"h1", "h2", "h3"}), None)
    paragraphs = tuple(b.text for b in blocks if b is not heading)
    if sum(map(len, paragraphs)) < LEAST_TEXT:
        return None
    title = text_of(found).strip() if (found := tree.find("head/title")) is not None else ""
    return Draft(
        paragraphs,
        tuple(h for h in (heading.text if heading else "", title) if h),
        byline=persons([value(opf, "creator")]),
        outlet=value(opf, "publisher") or value(opf, "title"),
        published=parse_stamp(value(opf, "date")),
        language=value(opf, "language"),
        part=member,
    )


FORMAT = Format(
    id="epub",
    title="Electronic book",
    endings=(".epub",),
    media_types=("application/epub+zip",),
    recognise=recognise,
    read=read,
)
