"""Linux: ICU's data library with only what Qt asks of it.

Qt's libraries link to ICU, whose data (``libicudata.so``) hold the names of languages, units and currencies
in five hundred languages and the code pages of every mainframe: 32 MB of which Crossread uses little. What
stays: everything that is not of one language, the languages of the interface, no large code pages, no word
lists for breaking lines (Qt has its own rules). ICU falls back to its root data where a language is missing.

The library is a plain ELF file: one read-only segment that ends with the data, one for the dynamic section.
The format of the data is that of ICU's ``ucmndata.h``: a header, then a table of (name, place), then items.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

LANGUAGES = frozenset({"ar", "de", "en", "es", "fr"})
"""The interface's languages, with all their regions."""

_LANGUAGE_FILE = re.compile(r"(?:[a-z]+/)?(?!res_index)([a-z]{2,3})(?:_\w+)?\.res")
_UNUSED = re.compile(r".*\.cnv|brkitr/.*\.dict|translit/.*")
_PAGE = 0x1000
_LOAD = 1


def trim(library: Path) -> int:
    """Rewrite ``libicudata.so`` in place with the items that ``keeps`` names; the bytes saved.

    Raises ValueError where the file is not laid out as described above; it is left as it was then.
    """
    old = library.read_bytes()
    start = _data_start(old)
    segments = _segments(old)
    data_segment = next((s for s in segments if s[1] == _LOAD and s[2] <= start < s[2] + s[3]), None)
    if data_segment is None:
        raise ValueError(f"{library.name} holds its data in no segment")
    end = data_segment[2] + data_segment[3]
    kept = _packed(old[start:end])
    new_end = start + len(kept)
    # Later segments move down by whole pages: their addresses stay as they are.
    cut = (end - new_end) // _PAGE * _PAGE
    made = bytearray(old[:start] + kept + bytes(end - cut - new_end) + old[end : _last(segments)])
    del made[_last(segments) - cut :]
    made[end - cut :] = old[end : _last(segments)]
    for at, kind, offset, size in segments:
        if (at, kind, offset, size) == data_segment:
            struct.pack_into("<QQ", made, at + 32, size - cut, size - cut)
        elif offset >= end:
            struct.pack_into("<Q", made, at + 8, offset - cut)
    # The section table lay behind the segments; nothing at run time reads it.
    struct.pack_into("<Q", made, 40, 0)
    struct.pack_into("<HHH", made, 58, 64, 0, 0)
    library.write_bytes(made)
    return len(old) - len(made)


def keeps(name: str) -> bool:
    """Whether an item goes in, by its name within the package: ``curr/pool.res``, ``de_AT.res`` …"""
    if _UNUSED.fullmatch(name):
        return False
    language = _LANGUAGE_FILE.fullmatch(name)
    return language is None or language[1] in LANGUAGES


def items(library: Path) -> list[str]:
    """The names of the items in a data library, without the package's own name."""
    data = library.read_bytes()
    return [name.partition("/")[2] for name, _ in _table(data, _data_start(data))]


def _data_start(data: bytes) -> int:
    at = data.find(b"CmnD") - 12
    if data[:4] != b"\x7fELF" or at < 0 or data[at + 2 : at + 4] != b"\xda\x27":
        raise ValueError("This is not an ICU data library")
    return at


def _segments(data: bytes) -> list[tuple[int, int, int, int]]:
    """Each program header: where it stands, its type, the offset and the size of its bytes in the file."""
    first, size, count = (
        struct.unpack_from("<Q", data, 32)[0],
        *struct.unpack_from("<HH", data, 54),
    )
    found = []
    for at in range(first, first + size * count, size):
        kind, _, offset, _, _, length = struct.unpack_from("<IIQQQQ", data, at)
        found.append((at, kind, offset, length))
    return found


def _last(segments: list[tuple[int, int, int, int]]) -> int:
    return max(offset + size for _, _, offset, size in segments)


def _table(data: bytes, start: int) -> list[tuple[str, int]]:
    """Name and place (from the table on) of each item."""
    table = start + struct.unpack_from("<H", data, start)[0]
    (count,) = struct.unpack_from("<I", data, table)
    found = []
    for k in range(count):
        name, place = struct.unpack_from("<II", data, table + 4 + 8 * k)
        found.append((data[table + name : data.index(0, table + name)].decode("ascii"), place))
    return found


def _packed(package: bytes) -> bytes:
    """The package with fewer items, names in the old order, each item at a multiple of 16 as ICU wants."""
    head = struct.unpack_from("<H", package, 0)[0]
    entries = _table(package, 0)
    ends = dict(zip(sorted(p for _, p in entries), [*sorted(p for _, p in entries)[1:], None], strict=True))
    kept = [(n, p) for n, p in entries if keeps(n.partition("/")[2])]
    names = b"".join(n.encode("ascii") + b"\0" for n, _ in kept)
    place = _rounded(4 + 8 * len(kept) + len(names))
    table, body, name_at = bytearray(struct.pack("<I", len(kept))), bytearray(), 4 + 8 * len(kept)
    for name, old in kept:
        last = ends[old]
        content = package[head + old : None if last is None else head + last].ljust(1, b"\0")
        table += struct.pack("<II", name_at, place + len(body))
        name_at += len(name) + 1
        body += content.ljust(_rounded(len(content)), b"\0")
    return package[:head] + bytes(table) + names + bytes(place - name_at) + bytes(body)


def _rounded(size: int) -> int:
    return (size + 15) // 16 * 16
