"""ICU's data library with fewer items: an invented one, laid out as the real one is."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from release import icu

ITEMS = {
    "icudt99x/brkitr/thaidict.dict": b"words" * 3000,
    "icudt99x/coll/ja.res": b"japanese" * 1000,
    "icudt99x/coll/res_index.res": b"index",
    "icudt99x/de_AT.res": b"austria" * 10,
    "icudt99x/pool.res": b"pool" * 5,
    "icudt99x/sjis.cnv": b"code page" * 900,
    "icudt99x/zoneinfo64.res": b"zones" * 7,
}
KEPT = ["coll/res_index.res", "de_AT.res", "pool.res", "zoneinfo64.res"]


def data_package() -> bytes:
    head = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names = b"".join(n.encode() + b"\0" for n in ITEMS)
    name_at, place = 4 + 8 * len(ITEMS), (4 + 8 * len(ITEMS) + len(names) + 15) // 16 * 16
    table, body, first = struct.pack("<I", len(ITEMS)), b"", place
    for name, content in ITEMS.items():
        table += struct.pack("<II", name_at, first + len(body))
        name_at += len(name) + 1
        body += content.ljust((len(content) + 15) // 16 * 16, b"\0")
    return head + (table + names).ljust(place, b"\0") + body


def library(folder: Path) -> Path:
    """An ELF file with a read-only segment that ends with the data, and one behind it."""
    data, tail = data_package(), b"dynamic section!"
    end = 0x1000 + len(data)
    header = (
        b"\x7fELF"
        + bytes(28)
        + struct.pack("<QQ", 64, 999)
        + bytes(6)
        + struct.pack("<HHHHH", 56, 2, 64, 5, 4)
    )
    programs = struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, end, end, 0x1000)
    programs += struct.pack("<IIQQQQQQ", 1, 6, end, end + 0x1000, end + 0x1000, len(tail), len(tail), 0x1000)
    path = folder / "libicudata.so.99"
    path.write_bytes((header + programs).ljust(0x1000, b"\0") + data + tail + b"section table")
    return path


def test_only_what_the_interface_needs_stays(tmp_path: Path) -> None:
    path = library(tmp_path)
    before = path.stat().st_size
    saved = icu.trim(path)
    assert icu.items(path) == KEPT
    assert path.stat().st_size == before - saved
    read = path.read_bytes()
    for name in KEPT:
        assert ITEMS[f"icudt99x/{name}"] in read
    assert b"japanese" not in read
    # The segment behind keeps its address and is found at its new place.
    offset, address, _, size = struct.unpack_from("<QQQQ", read, 64 + 56 + 8)
    assert read[offset : offset + size] == b"dynamic section!"
    assert offset % 0x1000 == address % 0x1000
    assert struct.unpack_from("<Q", read, 40) == (0,)


def test_every_item_lies_where_icu_may_read_it(tmp_path: Path) -> None:
    path = library(tmp_path)
    icu.trim(path)
    data = path.read_bytes()
    start = 0x1000
    assert all(place % 16 == 0 for _, place in icu._table(data, start))


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "libicudata.so.99"
    path.write_bytes(b"\x7fELF" + bytes(4000))
    with pytest.raises(ValueError, match="not an ICU data library"):
        icu.trim(path)
    assert path.read_bytes() == b"\x7fELF" + bytes(4000)
