"""Word documents (DOCX)."""

from __future__ import annotations

import re

from lxml import etree

from crossread.sources.byline import persons
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.package import Element, Package, local_name, value
from crossread.sources.plain import first_line
from crossread.sources.stamps import parse_stamp

_SKIPPED = frozenset(
    {"del", "moveFrom", "footnoteReference", "instrText", "delText", "drawing", "pict", "object"}
)
_TITLE = re.compile(
    r"^(?:title|titel|titre|t[ií]tulo|titolo|heading1|überschrift1|berschrift1|titre1)$", re.I
)


def recognise(data: bytes) -> float:
    return 0.95 if data.startswith(b"PK\x03\x04") and _holds(data, b"word/document.xml") else 0.0


def _holds(data: bytes, member: bytes) -> bool:
    return member in data[:65536] or member in data[-262144:]


def read(content: Content) -> tuple[Draft, ...]:
    package = Package(content.data, content.name)
    root = package.xml("word/document.xml")
    core = package.xml_or_none("docProps/core.xml")
    headline, paragraphs = "", list[str]()
    for node in root.iter("{*}p"):
        text = _text(node)
        if not text.strip():
            continue
        if not headline and not paragraphs and _TITLE.match(_style(node)):
            headline = text
        else:
            paragraphs.append(text)
    if not headline and not value(core, "title"):
        headline, paragraphs = first_line(paragraphs)
    return (
        Draft(
            tuple(paragraphs),
            tuple(h for h in (headline, value(core, "title")) if h),
            byline=persons([value(core, "creator")]),
            published=None,
            modified=parse_stamp(value(core, "modified")),
            language=value(core, "language"),
        ),
    )


def _text(paragraph: Element) -> str:
    """The text of one paragraph; text boxes inside it and deletions are left out."""
    parts: list[str] = []
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, node in walker:
        name = local_name(node)
        if name in _SKIPPED or (name == "p" and node is not paragraph) or name == "Fallback":
            walker.skip_subtree()
        elif name == "t":
            parts.append((node.text or "") + "".join(child.tail or "" for child in node))
        elif name in {"tab", "br", "cr"}:
            parts.append(" ")
        elif name in {"noBreakHyphen"}:
            parts.append("-")
    return "".join(parts)


def _style(paragraph: Element) -> str:
    for style in paragraph.iter("{*}pStyle"):
        for key, name in style.attrib.items():
            if str(key).endswith("val"):
                return str(name)
    return ""


FORMAT = Format(
    id="docx",
    title="Word document",
    endings=(".docx", ".docm", ".dotx"),
    media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    recognise=recognise,
    read=read,
)
