"""PDFium's letters of one page, gathered into segments."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from crossread.sources.pdf.shapes import Glyph, PageText, Segment, typical

MOST_GLYPHS = 120_000
"""Letters of one page that are still looked at."""

_PRESENTATION = re.compile("[\ufb00-\ufdff\ufe70-\ufeff]")
_RTL = frozenset({"R", "AL"})
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uff60]")


def page_text(page: Any, number: int) -> PageText:
    """The text of a loaded page as segments, drop caps marked."""
    glyphs = list(_glyphs(page))
    width, height = page.get_size()
    segments = list(_segments(glyphs))
    size = typical([s.size for s in segments for _ in range(len(s.text))], 10.0)
    for segment in segments:
        segment.capital = _is_drop_cap(segment, size)
    letters = "".join(s.text for s in segments)
    backward = sum(unicodedata.bidirectional(c) in _RTL for c in letters)
    return PageText(
        number, width, height, tuple(segments), backward > 0.4 * sum(c.isalpha() for c in letters)
    )


def _glyphs(page: Any) -> Iterator[Glyph]:
    """The visible, upright letters in PDFium's logical order."""
    text = page.get_textpage()
    try:
        raw = text.raw
        wide = pdfium.FS_RECTF()
        x, y = ctypes.c_double(), ctypes.c_double()
        for index in range(min(text.count_chars(), MOST_GLYPHS)):
            code = pdfium.FPDFText_GetUnicode(raw, index)
            if code in (0, 0xFFFE, 2):
                code = 0xAD if pdfium.FPDFText_IsHyphen(raw, index) == 1 or code == 0xFFFE or code == 2 else 0
            if (
                not code
                or 0xD800 <= code < 0xE000
                or code > 0x10FFFF
                or pdfium.FPDFText_IsGenerated(raw, index) == 1
            ):
                continue
            angle = pdfium.FPDFText_GetCharAngle(raw, index)
            if 0.1 < angle < 6.18:
                continue
            if not pdfium.FPDFText_GetLooseCharBox(raw, index, wide):
                continue
            pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
            size = pdfium.FPDFText_GetFontSize(raw, index)
            tall = abs(wide.top - wide.bottom)
            if tall <= 0.5:
                continue
            yield Glyph(
                _normal(chr(code)),
                index,
                wide.left,
                wide.right,
                wide.bottom,
                wide.top,
                y.value,
                _size(size, tall),
            )
    finally:
        text.close()


def _size(nominal: float, tall: float) -> float:
    """The size on paper: files that scale by matrix state a nominal size of 1."""
    return nominal if 0.5 * tall <= nominal <= 2 * tall else tall / 1.2


def _normal(letter: str) -> str:
    """Ligatures and Arabic shapes as the letters they stand for."""
    return unicodedata.normalize("NFKC", letter) if _PRESENTATION.match(letter) else letter


def _is_drop_cap(segment: Segment, size: float) -> bool:
    return segment.size >= 1.8 * size and len(segment.text) <= 2 and segment.text[0].isalpha()


def _segments(glyphs: list[Glyph]) -> Iterator[Segment]:
    """Runs of letters on one baseline, cut where a gap is too wide for a space."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _follows(run[-1], glyph):
            yield from _emit(run)
            run = []
        run.append(glyph)
    yield from _emit(run)


def _follows(before: Glyph, glyph: Glyph) -> bool:
    size = max(before.size, glyph.size)
    if size > 1.6 * min(before.size, glyph.size):
        return False
    if abs(before.base - glyph.base) > 0.35 * size:
        return False
    gap = max(glyph.left - before.right, before.left - glyph.right)
    return gap < 1.0 * size


def _emit(run: list[Glyph]) -> Iterator[Segment]:
    if any(g.text.strip() for g in run):
        yield _segment(run)


def _segment(run: list[Glyph]) -> Segment:
    """A run as text, with spaces where the file has none but leaves room for one."""
    parts: list[str] = []
    for before, glyph in zip([None, *run], run, strict=False):
        if before is not None and _space_between(before, glyph, parts):
            parts.append(" ")
        parts.append(glyph.text if glyph.text.strip() else " ")
    solid = [g for g in run if g.text.strip()]
    return Segment(
        "".join(parts).strip(),
        min(g.left for g in solid),
        max(g.right for g in solid),
        min(g.bottom for g in solid),
        max(g.top for g in solid),
        typical([g.base for g in solid]),
        typical([g.size for g in solid]),
        run[0].index,
    )


def _space_between(before: Glyph, glyph: Glyph, parts: list[str]) -> bool:
    if not before.text.strip() or not glyph.text.strip() or parts[-1:] == [" "]:
        return False
    if _WIDE.match(before.text) and _WIDE.match(glyph.text):
        return False
    gap = max(glyph.left - before.right, before.left - glyph.right)
    return gap > 0.17 * max(before.size, glyph.size)
