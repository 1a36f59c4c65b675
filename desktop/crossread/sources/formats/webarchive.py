"""Web pages saved by Safari."""

from __future__ import annotations

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from crossread.errors import Damaged
from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html import read_page

# What plistlib lets out on broken files.
_FAULTS = (
    ValueError,
    TypeError,
    LookupError,
    OverflowError,
    RecursionError,
    AttributeError,
    EOFError,
    MemoryError,
    ExpatError,
)


def recognise(data: bytes) -> float:
    if data.startswith(b"bplist00"):
        return 0.9
    return 0.95 if b"<plist" in data[:1024] and b"WebMainResource" in data[:4096] else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    page = _main(content)
    data = page.get("WebResourceData")
    if not isinstance(data, bytes):
        raise Damaged(content.name)
    media = f"{page.get('WebResourceMIMEType', '')}; charset={page.get('WebResourceTextEncodingName', '')}"
    text, _ = decode(data, media)
    address = page.get("WebResourceURL")
    return (read_page(text, content.name, address if isinstance(address, str) else content.address),)


def _main(content: Content) -> dict[str, Any]:
    """The page itself, without its pictures. plistlib refuses entity declarations."""
    try:
        whole = plistlib.loads(content.data)
    except (plistlib.InvalidFileException, *_FAULTS) as error:
        raise Damaged(content.name) from error
    page = whole.get("WebMainResource") if isinstance(whole, dict) else None
    if not isinstance(page, dict):
        raise Damaged(content.name)
    return page


FORMAT = Format(
    id="webarchive",
    title="Safari web archive",
    endings=(".webarchive",),
    media_types=("application/x-webarchive",),
    recognise=recognise,
    read=read,
)
