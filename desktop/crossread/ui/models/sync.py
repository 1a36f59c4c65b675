"""Linked scrolling: which height of one article lies beside which height of another.

The sync point sits in the middle of the screen and slides to the edges near the ends, as in Meld, so
that the first and the last lines of every article can be reached.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from crossread.model import Link


def partners(links: Iterable[Link], a: int, b: int) -> list[tuple[int, int, float]]:
    """(paragraph of a, paragraph of b, score) of every link between two articles."""
    pairs = []
    for link in links:
        if (link.a.article, link.b.article) == (a, b):
            pairs.append((link.a.number, link.b.number, link.score))
        elif (link.b.article, link.a.article) == (a, b):
            pairs.append((link.b.number, link.a.number, link.score))
    return sorted(pairs)


def chain(pairs: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest run of pairs that climbs in both articles: moved paragraphs do not shake the scroll."""
    best: list[tuple[float, int]] = []
    for i, (a, b, score) in enumerate(pairs):
        before = max(
            ((best[j][0], j) for j in range(i) if pairs[j][0] < a and pairs[j][1] < b), default=(0.0, -1)
        )
        best.append((before[0] + score, before[1]))
    if not best:
        return []
    at = max(range(len(best)), key=lambda i: best[i][0])
    run = []
    while at >= 0:
        run.append((pairs[at][0], pairs[at][1]))
        at = best[at][1]
    return run[::-1]


def mapped(y: float, anchors: Sequence[tuple[float, float]]) -> float:
    """``y`` of one article in the other, linear between anchors (sorted, growing on both sides)."""
    if not anchors:
        return y
    xs = [a for a, _ in anchors]
    i = max(1, min(len(anchors) - 1, bisect_right(xs, y)))
    if len(anchors) == 1:
        return anchors[0][1] + y - anchors[0][0]
    (x0, y0), (x1, y1) = anchors[i - 1], anchors[i]
    if x1 <= x0:
        return y1
    return y0 + (y1 - y0) * (y - x0) / (x1 - x0)


def sync_point(value: float, maximum: float, page: float) -> float:
    """How far down the screen the sync point is, in pixels, for a scroll position."""
    if maximum <= 0:
        return 0.0
    reach = min(page / 2, maximum / 2)
    if value < reach:
        return page / 2 * value / reach
    if value > maximum - reach:
        return page / 2 + page / 2 * (value - (maximum - reach)) / reach
    return page / 2


def _value_at(height: float, maximum: float, page: float) -> float:
    """The scroll position at which the sync point lies at a height of the article."""
    reach = min(page / 2, maximum / 2)
    near = height * reach / (reach + page / 2)
    far = maximum - (maximum + page - height) * reach / (reach + page / 2)
    if near < reach:
        return max(0.0, near)
    return min(maximum, far) if far > maximum - reach else height - page / 2


def curve(
    maximum: float, page: float, anchors: Sequence[tuple[float, float]], other_maximum: float
) -> list[tuple[float, float]]:
    """Where a following article is scrolled to, for each position of the one that leads.

    Where the sync point slides, a short article would have to go back while the leader goes on; it
    waits instead, half before and half after the place, so that no scroll ever turns round.
    """
    if maximum <= 0:
        return [(0.0, 0.0)]
    reach = min(page / 2, maximum / 2)
    values = {0.0, reach, maximum - reach, maximum}
    values |= {_value_at(height, maximum, page) for height, _ in anchors}
    at = sorted(values)
    wanted = []
    for value in at:
        point = sync_point(value, maximum, page)
        wanted.append(max(0.0, min(other_maximum, mapped(value + point, anchors) - point)))
    ahead = list(accumulate(wanted, max))
    behind = list(accumulate(wanted[::-1], min))[::-1]
    return [(value, (one + two) / 2) for value, one, two in zip(at, ahead, behind, strict=True)]


def follow(value: float, path: Sequence[tuple[float, float]]) -> float:
    """The scroll position of a following article while another one leads, on its ``curve``."""
    return path[0][1] if len(path) == 1 else mapped(value, path)
