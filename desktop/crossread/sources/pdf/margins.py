"""Running heads, running feet and page numbers: what stands at the same height on page after page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from crossread.sources.pdf.shapes import PageText, Segment, typical

_ZONE = 0.13
"""Share of the page's height at top and bottom where heads and feet stand."""

_SENTENCE = re.compile(r"[.!?…。؟।][\"'”’»)]*$")
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"^\W*(?:page|seite|p\.?|pág(?:ina)?\.?|pagina|стр\.?|صفحة|sida|side)?\W*[\divxlc]{1,6}\W*"
    r"(?:(?:of|/|von|de|sur|av|из|من)\W*\d{1,4}\W*)?$",
    re.I,
)


def without_margins(pages: Sequence[PageText]) -> list[list[Segment]]:
    """The segments of each page without heads, feet and page numbers."""
    if len(pages) == 1:
        return [_without_outliers(pages[0])]
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for page in pages:
        for segment in page.segments:
            if _in_zone(page, segment):
                places[_key(segment)].add(page.number)
    least = max(2, round(0.3 * len(pages)))
    return [
        [s for s in page.segments if not (_in_zone(page, s) and _running(page, s, places, least))]
        for page in pages
    ]


def _without_outliers(page: PageText) -> list[Segment]:
    """One page without its first and last line where these are short, stand apart and end no sentence."""
    kept = sorted(page.segments, key=lambda s: -s.base)
    size = typical([s.size for s in kept for _ in range(len(s.text))], 10.0)
    for edge in (1, -1):
        line = [s for s in kept if abs(s.base - kept[0 if edge == 1 else -1].base) < 0.5 * size]
        rest = [s for s in kept if s not in line]
        if not rest or not all(_in_zone(page, s) and s.size <= 1.15 * size for s in line):
            continue
        apart = min(abs(s.base - line[0].base) for s in rest) > 1.9 * size
        if apart and all(len(s.text) < 60 and not _SENTENCE.search(s.text) for s in line):
            kept = rest
    return kept


def _running(page: PageText, segment: Segment, places: dict[tuple[str, int], set[int]], least: int) -> bool:
    text, height = _key(segment)
    met = set().union(*(places.get((text, h), set()) for h in (height - 1, height, height + 1)))
    if len(met) >= least:
        return True
    edge = segment.bottom < 0.09 * page.height or segment.top > 0.93 * page.height
    return edge and _NUMBER.match(segment.text) is not None


def _in_zone(page: PageText, segment: Segment) -> bool:
    return segment.middle < _ZONE * page.height or segment.middle > (1 - _ZONE) * page.height


def _key(segment: Segment) -> tuple[str, int]:
    """The text with every number alike, and the height in steps of three points."""
    return _DIGITS.sub("#", " ".join(segment.text.split())).casefold(), round(segment.base / 3)
