"""Web pages: saved alone, complete with a folder, or as one file."""

from __future__ import annotations

import re
from dataclasses import replace

from crossread.errors import TooLarge
from crossread.sources.charset import GUESSED, decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html import read_page

_TAGS = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|script|h1|section|main)\b", re.I
)

# Pages saved in one file carry fonts and pictures as data: addresses, often many megabytes of them.
_EMBEDDED = re.compile(rb"data:[\w.+-]+/[\w.+-]+[\w;=.+-]*,[A-Za-z0-9+/=%_.~!*'()$-]{200,}")
MOST_BYTES = 20_000_000


def recognise(data: bytes) -> float:
    head = data[:4096].replace(b"\x00", b"")
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe\t\r\n ")[:1] != b"<":
        return 0.4 * (len(_TAGS.findall(head)) >= 3)
    return 0.7 if _TAGS.search(head) else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    data = content.data
    if len(data) > 1_000_000:
        data = _EMBEDDED.sub(b"data:,", data)
    if len(data) > MOST_BYTES:
        raise TooLarge(content.name)
    text, guessed = decode(data, content.media_type)
    draft = read_page(text, content.name, content.address)
    return (replace(draft, warnings=(*draft.warnings, GUESSED)) if guessed else draft,)


FORMAT = Format(
    id="html",
    title="Web page",
    endings=(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"),
    media_types=("text/html", "application/xhtml+xml"),
    recognise=recognise,
    read=read,
)
