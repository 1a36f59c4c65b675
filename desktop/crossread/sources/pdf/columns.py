"""The columns of a page by recursive cuts through white space (XY-cut; Nagy, Seth & Viswanathan 1992).

A region is cut upright where a strip without text runs through it from top to bottom; where a wide
headline or picture bridges the columns, it is first cut across, so that the largest part below or
above the bridge has its columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossread.sources.pdf.shapes import Segment, typical

_NARROWEST = 55.0
"""Points a column is wide at least."""

_MOST_STRIPS = 250
"""Lines of a region up to which bridged columns are looked for; the search takes cubic time."""

_LEAST_LINES = 2
_LEAST_BRIDGED = 4
"""Lines on both sides that make columns of a part of a region: fewer are wide spaces by chance."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Text between two white lines across a region; ``mask`` has a bit for each point of width covered."""

    segments: tuple[Segment, ...]
    mask: int


def columns_of(segments: Sequence[Segment], right_to_left: bool = False) -> list[list[Segment]]:
    """The segments as columns in reading order."""
    regions = [list(segments)] if segments else []
    done: list[list[Segment]] = []
    while regions:
        region = regions.pop(0)
        parts = _parted(region, right_to_left)
        if len(parts) == 1:
            done.append(parts[0])
        else:
            regions[:0] = parts
    return done


def _parted(region: list[Segment], right_to_left: bool) -> list[list[Segment]]:
    """The region cut once, in reading order; itself alone where no cut is found."""
    strips = _strips(region)
    size = typical([s.size for s in region], 10.0)
    if (cut := _gutter(strips, size)) is not None:
        left = [s for s in region if (s.left + s.right) / 2 < cut]
        right = [s for s in region if (s.left + s.right) / 2 >= cut]
        return [right, left] if right_to_left else [left, right]
    best: tuple[float, int, int] | None = None
    for first in range(len(strips) if len(strips) <= _MOST_STRIPS else 0):
        last = _reach(strips, first, size)
        if last is not None:
            height = _top(strips[first]) - _bottom(strips[last])
            if best is None or height > best[0]:
                best = (height, first, last)
    if best is None:
        return [region]
    _, first, last = best
    # A narrow last line of a headline may stand over one column by chance.
    while first < last and all(s.size > 1.2 * size for s in strips[first].segments):
        first += 1
    parts = [strips[:first], strips[first : last + 1], strips[last + 1 :]]
    return [[s for strip in part for s in strip.segments] for part in parts if part]


def _reach(strips: Sequence[Strip], first: int, size: float) -> int | None:
    """The last strip to which one gutter runs down from ``first``; None where none does."""
    reach = None
    for last in range(first, len(strips)):
        if _gutter(strips[first : last + 1], size, _LEAST_BRIDGED) is not None:
            reach = last
        elif reach is not None or last - first > _LEAST_BRIDGED:
            break
    return reach


def _strips(region: Sequence[Segment]) -> list[Strip]:
    """The region from top to bottom, parted wherever a level line crosses no text."""
    ordered = sorted(region, key=lambda s: -s.top)
    strips: list[list[Segment]] = []
    low = 0.0
    for segment in ordered:
        # Loose boxes of lines set tight overlap a little; the baseline decides.
        top, bottom = _core(segment)
        if strips and top > low:
            strips[-1].append(segment)
            low = min(low, bottom)
        else:
            strips.append([segment])
            low = bottom
    return [Strip(tuple(strip), _mask(strip)) for strip in strips]


def _core(segment: Segment) -> tuple[float, float]:
    """Top and bottom of the letters' bodies, without room for ascenders of the next line."""
    return segment.base + 0.55 * segment.size, segment.base - 0.05 * segment.size


def _mask(segments: Sequence[Segment]) -> int:
    mask = 0
    for segment in segments:
        low, high = max(0, int(segment.left)), max(0, int(segment.right) + 1)
        mask |= ((1 << (high - low)) - 1) << low if high > low else 0
    return mask


def _gutter(strips: Sequence[Strip], size: float, lines: int = _LEAST_LINES) -> float | None:
    """The middle of the widest white strip with columns on both sides, in points; None where none is."""
    mask = 0
    for strip in strips:
        mask |= strip.mask
    least = max(7, int(0.8 * size))
    start = (mask & -mask).bit_length() - 1
    best: tuple[int, float] | None = None
    rest, at = mask >> start if mask else 0, start
    while rest:
        run = _ones(rest)
        rest, at = rest >> run, at + run
        if not rest:
            break
        gap = (rest & -rest).bit_length() - 1
        if gap >= least and (best is None or gap > best[0]) and _both_sides(strips, at + gap / 2, lines):
            best = (gap, at + gap / 2)
        rest, at = rest >> gap, at + gap
    return best[1] if best else None


def _ones(mask: int) -> int:
    """How many of the lowest bits are set without a break."""
    inverted = ~mask
    return (inverted & -inverted).bit_length() - 1


def _both_sides(strips: Sequence[Strip], cut: float, least: int) -> bool:
    """Whether both sides of ``cut`` hold lines enough, and wide enough, to be columns."""
    sides: tuple[list[Segment], list[Segment]] = ([], [])
    for strip in strips:
        for segment in strip.segments:
            sides[segment.left > cut].append(segment)
    for side in sides:
        if len({round(s.base) for s in side}) < least:
            return False
        if max(s.right for s in side) - min(s.left for s in side) < _NARROWEST:
            return False
    return True


def _top(strip: Strip) -> float:
    return max(s.top for s in strip.segments)


def _bottom(strip: Strip) -> float:
    return min(s.bottom for s in strip.segments)
