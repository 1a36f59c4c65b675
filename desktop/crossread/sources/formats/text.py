"""Plain text: paragraphs parted by blank lines, or one a line."""

from __future__ import annotations

from crossread.errors import TooLarge
from crossread.sources.charset import GUESSED, decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.plain import split_text

MOST_BYTES = 8_000_000


def recognise(data: bytes) -> float:
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return 0.2
    controls = sum(b < 9 or 13 < b < 32 for b in head.replace(b"\x1b", b"").replace(b"\x0c", b""))
    return 0.2 if controls <= len(head) // 50 else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    if len(content.data) > MOST_BYTES:
        raise TooLarge(content.name)
    text, guessed = decode(content.data, content.media_type)
    warnings = (GUESSED,) if guessed else ()
    headline, paragraphs = split_text(text)
    return (Draft(tuple(paragraphs), (headline,) if headline else (), warnings=warnings),)


FORMAT = Format(
    id="text",
    title="Plain text",
    endings=(".txt", ".text", ".asc"),
    media_types=("text/plain",),
    recognise=recognise,
    read=read,
)
