"""Plain text: paragraphs parted by blank lines, or one a line."""

from __future__ import annotations

import re

from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format

_BLANK = re.compile(r"\n[ \t\r]*\n+")
_ENDS = re.compile(r"""[.!?…。！？؟।"”’»)\]:]\s*$""")


def recognise(data: bytes) -> float:
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return 0.2
    controls = sum(b < 9 or 13 < b < 32 for b in head.replace(b"\x1b", b"").replace(b"\x0c", b""))
    return 0.2 if controls <= len(head) // 50 else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    text, _guessed = decode(content.data, content.media_type)
    headline, paragraphs = split_text(text)
    return (Draft(tuple(paragraphs), (headline,) if headline else ()),)


def split_text(text: str) -> tuple[str, list[str]]:
    """Headline ("" where none stands out) and paragraphs of plain text.

    A first paragraph of one short line without a full stop, before longer ones, is the headline.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").strip("\n")
    blocks = [b for b in _BLANK.split(text) if b.strip()]
    if len(blocks) <= 2 and "\n" in text.strip():
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) > 2 and sum(map(len, lines)) / len(lines) > 100:
            blocks = lines
    if len(blocks) < 2 or len(blocks[0]) > 200 or _ENDS.search(blocks[0]):
        return "", blocks
    return blocks[0], blocks[1:]


FORMAT = Format(
    id="text",
    title="Plain text",
    endings=(".txt", ".text", ".asc"),
    media_types=("text/plain",),
    recognise=recognise,
    read=read,
)
