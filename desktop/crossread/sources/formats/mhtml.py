"""Web pages saved as one file by a browser (MHTML)."""

from __future__ import annotations

import re

from crossread.errors import Damaged, TooLarge
from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html import read_page
from crossread.sources.mime import headers_of, leaves, text_header

_MARKS = re.compile(
    rb"^(?:snapshot-content-location:|from: <?saved by|content-type:\s*multipart/related)", re.I | re.M
)

MOST_BYTES = 60_000_000


def recognise(data: bytes) -> float:
    head = data[:8192]
    if not re.match(rb"\s*[A-Za-z][\w-]*:", head):
        return 0.0
    return 0.95 if _MARKS.search(head) and not re.search(rb"^to:\s*\S", head, re.I | re.M) else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    if len(content.data) > MOST_BYTES:
        raise TooLarge(content.name)
    top, _ = headers_of(content.data)
    address = text_header(top, "Snapshot-Content-Location") or content.address
    for part in leaves(content.data):
        if part.kind in {"text/html", "application/xhtml+xml"}:
            text, _ = decode(part.data, part.media_type)
            where = address or (part.location if part.location.startswith("http") else "")
            return (read_page(text, content.name, where),)
    raise Damaged(content.name)


FORMAT = Format(
    id="mhtml",
    title="Web page, single file",
    endings=(".mhtml", ".mht"),
    media_types=("multipart/related", "application/x-mimearchive", "message/rfc822"),
    recognise=recognise,
    read=read,
)
