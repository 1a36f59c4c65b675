"""Web pages: saved alone, complete with a folder, or as one file."""

from __future__ import annotations

import re

from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html import read_page

_TAGS = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|script|h1|section|main)\b", re.I
)


def recognise(data: bytes) -> float:
    head = data[:4096].replace(b"\x00", b"")
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe\t\r\n ")[:1] != b"<":
        return 0.4 * (len(_TAGS.findall(head)) >= 3)
    return 0.7 if _TAGS.search(head) else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    text, _guessed = decode(content.data, content.media_type)
    return (read_page(text, content.name, content.address),)


FORMAT = Format(
    id="html",
    title="Web page",
    endings=(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"),
    media_types=("text/html", "application/xhtml+xml"),
    recognise=recognise,
    read=read,
)
