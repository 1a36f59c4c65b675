"""Vector drawings of a report, as SVG for page and browser alike. Black ink, shapes, no colour needed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal
from xml.sax.saxutils import escape

from crossread.report.blocks import Bar, Cell, Map, Ranges

INK = "#1d1d1f"
QUIET = "#55565a"
HAIR = "#c9c6be"
BAR = "#8d9096"
FONT = "font-family=\"'Source Sans 3','Noto Naskh Arabic','Noto Serif Hebrew',sans-serif\""
WIDTH = 680


# --------------------------------------------------------------------------- the coverage map


def map_svg(block: Map) -> str:
    """One line a fact, one square an article: filled stated, empty not found, struck with ? cannot tell."""
    step, left, top, line = 24, WIDTH - 24 * len(block.columns) - 4, 26, 19
    parts: list[str] = []
    for i, name in enumerate(block.columns):
        parts.append(_text(left + step * i + 9, 16, name, anchor="middle", weight=600))
    for n, (name, cells) in enumerate(block.rows):
        y = top + line * n
        parts.append(f'<path d="M0 {y + line - 2.5}H{WIDTH}" stroke="{HAIR}" stroke-width=".5"/>')
        parts.append(_text(0, y + 11.5, short(name, left / 5.2), size=10.5))
        parts.extend(_square(left + step * i + 2, y + 1, cell) for i, cell in enumerate(cells))
    y = top + line * len(block.rows) + 8
    x = 0.0
    for cell, word in block.key:
        parts.append(_square(x, y, cell))
        parts.append(_text(x + 20, y + 10.5, word, size=10, fill=QUIET))
        x += 34 + 5.4 * len(word)
    return _svg(y + 20, parts)


def _square(x: float, y: float, cell: Cell) -> str:
    frame = f'<rect x="{x + 0.5:g}" y="{y + 0.5:g}" width="13" height="13" rx="2" stroke="{INK}" '
    if cell is Cell.STATED:
        return frame + f'fill="{INK}"/>'
    if cell is Cell.NOT_FOUND:
        dot = f'<circle cx="{x + 7:g}" cy="{y + 7:g}" r=".9" fill="{INK}"/>'
        return f'{frame}fill="none" stroke-width=".7"/>{dot}'
    mark = _text(x + 7, y + 11, "?", anchor="middle", size=10.5)
    return f'{frame}fill="none" stroke-width=".7" stroke-dasharray="2 1.5"/>{mark}'


# ------------------------------------------------------------------------- the ledger's ranges

_LEFT, _RIGHT = 270, 596
"""The ends of the number line; words stand left of it, values right of it."""

_LINE = 19


def ranges_svg(block: Ranges) -> str:
    """One line a number: a dot where it is exact, a bar where it is a range, an arrow where it is open."""
    scale = _Scale(block.low, block.high, block.logarithmic)
    height = 6 + _LINE * len(block.bars)
    parts = [f'<path d="M{_LEFT} {height}H{_RIGHT}" stroke="{INK}" stroke-width=".7"/>']
    for value in scale.ticks():
        x = scale.at(value)
        parts.append(
            f'<path d="M{x:g} 2V{height}" stroke="{HAIR}" stroke-width=".5"/>'
            f'<path d="M{x:g} {height}v4" stroke="{INK}" stroke-width=".7"/>'
        )
        parts.append(_text(x, height + 14, number(value), size=9.5, anchor="middle", fill=QUIET))
    for n, bar in enumerate(block.bars):
        y = 12 + _LINE * n
        parts.append(_text(0, y + 3.5, bar.name, weight=600))
        parts.append(_text(22, y + 3.5, short(bar.text, (_LEFT - 40) / 5.2), size=10.5))
        parts.append(_bar(bar, scale, y))
        parts.append(_text(_RIGHT + 14, y + 3.5, short(bar.value, 12), weight=600))
    return _svg(height + 20, parts)


def _bar(bar: Bar, scale: _Scale, y: float) -> str:
    """Rough figures have a broken outline and no filling."""
    low = _LEFT if bar.open_low else scale.at(bar.low)
    high = _RIGHT if bar.high is None else scale.at(bar.high)
    dash = f'fill="#fff" stroke="{INK}" stroke-dasharray="2.5 1.8"'
    if high - low < 6 and not bar.open_low and bar.high is not None:
        look = dash if bar.about else f'fill="{INK}"'
        return f'<circle cx="{(low + high) / 2:g}" cy="{y:g}" r="4.5" {look}/>'
    look = dash if bar.about else f'fill="{BAR}" stroke="{INK}" stroke-width=".7"'
    drawn = f'<rect x="{low:g}" y="{y - 4:g}" width="{max(high - low, 2):g}" height="8" {look}/>'
    if bar.high is None:
        drawn += f'<path d="M{high:g} {y - 6:g}l8 6l-8 6z" fill="{INK}"/>'
    if bar.open_low:
        drawn += f'<path d="M{low:g} {y - 6:g}l-8 6l8 6z" fill="{INK}"/>'
    return drawn


class _Scale:
    """From a value to a place on the number line, straight or by its logarithm."""

    def __init__(self, low: Decimal, high: Decimal, logarithmic: bool) -> None:
        self.logarithmic = logarithmic and low > 0
        self.low, self.high = self._bent(low), self._bent(high)
        room = (self.high - self.low) * 0.08 or max(abs(self.high), 1.0) * 0.1
        self.first, self.last = self.low - room, self.high + room

    def _bent(self, value: Decimal) -> float:
        return math.log10(float(value)) if self.logarithmic else float(value)

    def at(self, value: Decimal) -> float:
        if self.logarithmic and value <= 0:
            return _LEFT
        share = (self._bent(value) - self.first) / (self.last - self.first)
        return _LEFT + min(1.0, max(0.0, share)) * (_RIGHT - _LEFT)

    def ticks(self) -> list[Decimal]:
        """Round values inside the line, two to seven of them where that is possible."""
        if self.logarithmic:
            powers = range(math.floor(self.first), math.ceil(self.last) + 1)
            found = [Decimal(10) ** n for n in powers if self.first <= n <= self.last]
            if len(found) > 1:
                return found[:: math.ceil(len(found) / 7)]
            return [Decimal(str(round(10**self.low))), Decimal(str(round(10**self.high)))]
        return list(self._straight())

    def _straight(self) -> Iterator[Decimal]:
        step = _round_step((self.last - self.first) / 5)
        n = math.ceil(self.first / step)
        while n * step <= self.last + 1e-9:
            yield Decimal(str(round(n * step, 10)))
            n += 1


def _round_step(rough: float) -> float:
    """The next of 1, 2, 5 × a power of ten; whole numbers are not split."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(f * power for f in (1, 2, 5, 10) if f * power >= rough * 0.999)


def number(value: Decimal) -> str:
    """``1 200``, ``0.5``: thin spaces between thousands, no needless noughts."""
    return f"{value.normalize():,f}".replace(",", "\u202f")


# ------------------------------------------------------------------------------------- pieces


def short(text: str, most: float) -> str:
    """The text cut with an ellipsis where it is longer than ``most`` letters."""
    room = max(6, int(most))
    return text if len(text) <= room else text[: room - 2].rstrip() + " …"


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: float = 11,
    anchor: str = "start",
    weight: int = 400,
    fill: str = INK,
) -> str:
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" font-weight="{weight}" '
        f'fill="{fill}" {FONT}>{escape(text)}</text>'
    )


def _svg(height: float, parts: list[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" '
        f'height="{height:g}">{"".join(parts)}</svg>'
    )
