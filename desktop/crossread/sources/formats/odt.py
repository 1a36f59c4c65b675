"""OpenDocument texts (ODT), as LibreOffice writes them."""

from __future__ import annotations

from lxml import etree

from crossread.sources.byline import persons
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.package import Element, Package, local_name, parse_xml, value
from crossread.sources.stamps import parse_stamp

_SKIPPED = frozenset(
    {"annotation", "tracked-changes", "note", "frame", "index-title", "table-of-content", "bookmark-ref"}
)
_TYPE = b"application/vnd.oasis.opendocument.text"


def recognise(data: bytes) -> float:
    if data.startswith(b"PK\x03\x04"):
        return 0.95 if _TYPE in data[:256] else 0.4 * (b"content.xml" in data[-65536:])
    return 0.9 if b"<office:document" in data[:2048] and _TYPE in data[:65536] else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    if content.data.startswith(b"PK"):
        package = Package(content.data, content.name)
        root = package.xml("content.xml")
        meta = package.xml_or_none("meta.xml")
    else:
        root = meta = parse_xml(content.data, content.name)
    headline, paragraphs = "", list[str]()
    walker = etree.iterwalk(root, events=("start",))
    for _, node in walker:
        name = local_name(node)
        if name in {"tracked-changes", "table-of-content", "styles", "automatic-styles", "master-styles"}:
            walker.skip_subtree()
        elif name in {"p", "h"}:
            text = _text(node)
            title = name == "h" or "Title" in (
                node.get(f"{{{node.nsmap.get(node.prefix, '')}}}style-name") or ""
            )
            if title and not headline and not paragraphs:
                headline = text
            elif text.strip():
                paragraphs.append(text)
            walker.skip_subtree()
    return (
        Draft(
            tuple(paragraphs),
            tuple(h for h in (headline, value(meta, "title")) if h.strip()),
            byline=persons([value(meta, "initial-creator") or value(meta, "creator")]),
            modified=parse_stamp(value(meta, "date")),
            language=value(meta, "language"),
        ),
    )


def _text(paragraph: Element) -> str:
    parts: list[str] = [paragraph.text or ""]
    walker = etree.iterwalk(paragraph, events=("start", "end"))
    skipped: Element | None = None
    for event, node in walker:
        if node is paragraph:
            continue
        name = local_name(node)
        if event == "start":
            if name in _SKIPPED:
                skipped = node
                walker.skip_subtree()
            elif name in {"s", "tab", "line-break"}:
                parts.append(" ")
            else:
                parts.append(node.text or "")
        else:
            skipped = None if node is skipped else skipped
            parts.append(node.tail or "")
    return "".join(parts)


FORMAT = Format(
    id="odt",
    title="OpenDocument text",
    endings=(".odt", ".ott", ".fodt"),
    media_types=(_TYPE.decode(),),
    recognise=recognise,
    read=read,
)
