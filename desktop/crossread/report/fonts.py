"""Which letters our fonts can print. A letter no font has is shown as a sign, and a notice says so.

PDF/A forbids missing glyphs and typst refuses to write such a file, so this is asked beforehand.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

import typst

from crossread.paths import resource

FAMILIES = ("Source Serif 4", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari")
SANS = "Source Sans 3"

_SIGNS = (0x200C, 0x200D, 0x200E, 0x200F, 0x2009, 0x20, 0xA0, 0x202F, 0x2068, 0x2069)
IGNORABLE = frozenset({*_SIGNS, *range(0xFE00, 0xFE10)})
"""Joiners, direction marks, isolates, spaces and variation selectors: they need no glyph."""


def folder() -> Path:
    return resource("fonts")


@cache
def ours() -> frozenset[int]:
    """Code points that a regular face of our text fonts can print."""
    regular = [p for p in sorted(folder().glob("*Regular.[ot]tf")) if "Sans" not in p.name]
    return frozenset().union(IGNORABLE, *(code_points(path) for path in regular))


def from_system(missing: frozenset[int]) -> tuple[tuple[str, ...], frozenset[int]]:
    """Families of this computer that print what ours cannot, and the code points they add.

    In the order of their files, so that one computer gives equal bytes each time. Colour fonts are
    left out: they hold pictures, which PDF/A treats otherwise.
    """
    families: list[str] = []
    found: set[int] = set()
    for font in sorted(_system_fonts(), key=lambda f: (f.path or "", f.index)):
        left = missing - found
        if not left:
            break
        if font.path and (added := left & code_points(Path(font.path), font.index)):
            families.append(font.family)
            found |= added
    return tuple(dict.fromkeys(families)), frozenset(found)


@cache
def _system_fonts() -> tuple[typst.FontInfo, ...]:
    """Upright regular faces with an outline."""
    known = typst.Fonts(True, False, []).fonts()
    plain = [f for f in known if f.style == "normal" and f.weight == 400]
    return tuple(f for f in plain if not any(word in f.family for word in ("Emoji", "Color", "Colour")))


@cache
def code_points(path: Path, index: int = 0) -> frozenset[int]:
    """The code points of one font file (``index`` within a collection) by its ``cmap``; empty if unreadable.

    Reads the two Unicode formats in use, 4 and 12 (OpenType 1.9, "cmap").
    """
    try:
        data = path.read_bytes()
        return _read(data, index)
    except (OSError, struct.error, IndexError):
        return frozenset()


def _read(data: bytes, index: int) -> frozenset[int]:
    start = struct.unpack_from(">I", data, 12 + 4 * index)[0] if data[:4] == b"ttcf" else 0
    (tables,) = struct.unpack_from(">H", data, start + 4)
    for n in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, start + 12 + 16 * n)
        if tag == b"cmap":
            return _cmap(data, offset)
    return frozenset()


def _cmap(data: bytes, start: int) -> frozenset[int]:
    found: set[int] = set()
    (count,) = struct.unpack_from(">H", data, start + 2)
    for n in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * n)
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            (form,) = struct.unpack_from(">H", data, start + offset)
            if form == 4:
                found |= _format_4(data, start + offset)
            elif form == 12:
                found |= _format_12(data, start + offset)
    return frozenset(found)


def _format_4(data: bytes, at: int) -> set[int]:
    (twice,) = struct.unpack_from(">H", data, at + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", data, at + 16 + 2 * twice)
    ranges_at = at + 16 + 3 * twice
    offsets = struct.unpack_from(f">{count}H", data, ranges_at)
    found: set[int] = set()
    for n, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code + delta
            if offset:
                (glyph,) = struct.unpack_from(">H", data, ranges_at + 2 * n + offset + 2 * (code - first))
                glyph = glyph + delta if glyph else 0
            if glyph % 0x10000:
                found.add(code)
    return found


def _format_12(data: bytes, at: int) -> set[int]:
    (groups,) = struct.unpack_from(">I", data, at + 12)
    found: set[int] = set()
    for n in range(groups):
        first, last, _ = struct.unpack_from(">III", data, at + 16 + 12 * n)
        found.update(range(first, min(last, 0x10FFFF) + 1))
    return found
