"""Any other format, packed with gzip."""

from __future__ import annotations

import zlib
from dataclasses import replace

from crossread.errors import Damaged, TooLarge
from crossread.sources import formats
from crossread.sources.draft import Content, Draft

MOST_UNPACKED = 100_000_000


def recognise(data: bytes) -> float:
    return 1.0 if data.startswith(b"\x1f\x8b\x08") else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    name = content.name[:-3] if content.name.lower().endswith(".gz") else content.name
    inner = unpack(content.data, content.name)
    return formats.read(replace(content, data=inner, name=name, depth=content.depth + 1))


def unpack(data: bytes, name: str) -> bytes:
    """The unpacked bytes, at most ``MOST_UNPACKED`` of them; a cut-off file gives what it holds."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        inner = unpacker.decompress(data, MOST_UNPACKED)
    except zlib.error as error:
        raise Damaged(name) from error
    if unpacker.unconsumed_tail:
        raise TooLarge(name)
    return inner


FORMAT = formats.Format(
    id="gzip",
    title="Packed file",
    endings=(".gz",),
    media_types=("application/gzip", "application/x-gzip"),
    recognise=recognise,
    read=read,
)
