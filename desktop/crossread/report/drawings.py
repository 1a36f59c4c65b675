"""Vector drawings of a report, as SVG for page and browser alike. Black ink, shapes, no colour needed."""

from __future__ import annotations

from xml.sax.saxutils import escape

from crossread.report.blocks import Cell, Map

INK = "#1d1d1f"
QUIET = "#55565a"
HAIR = "#c9c6be"
FONT = "font-family=\"'Source Sans 3','Noto Naskh Arabic','Noto Serif Hebrew',sans-serif\""
WIDTH = 680


def map_svg(block: Map) -> str:
    """One line a fact, one square an article: filled stated, empty not found, struck with ? cannot tell."""
    step, left, top, line = 24, WIDTH - 24 * len(block.columns) - 4, 26, 19
    parts: list[str] = []
    for i, name in enumerate(block.columns):
        parts.append(_text(left + step * i + 9, 16, name, anchor="middle", weight=600))
    for n, (name, cells) in enumerate(block.rows):
        y = top + line * n
        parts.append(f'<path d="M0 {y + line - 2.5}H{WIDTH}" stroke="{HAIR}" stroke-width=".5"/>')
        parts.append(_text(0, y + 11.5, _short(name, left), size=10.5))
        parts.extend(_square(left + step * i + 2, y + 1, cell) for i, cell in enumerate(cells))
    y = top + line * len(block.rows) + 8
    x = 0.0
    for cell, word in block.key:
        parts.append(_square(x, y, cell))
        parts.append(_text(x + 20, y + 10.5, word, size=10, fill=QUIET))
        x += 34 + 5.4 * len(word)
    return _svg(y + 20, parts)


def _short(name: str, room: float) -> str:
    most = max(8, int(room / 5.2))
    return name if len(name) <= most else name[: most - 2].rstrip() + " …"


def _square(x: float, y: float, cell: Cell) -> str:
    frame = f'<rect x="{x + 0.5:g}" y="{y + 0.5:g}" width="13" height="13" rx="2" stroke="{INK}" '
    if cell is Cell.STATED:
        return frame + f'fill="{INK}"/>'
    if cell is Cell.NOT_FOUND:
        dot = f'<circle cx="{x + 7:g}" cy="{y + 7:g}" r=".9" fill="{INK}"/>'
        return f'{frame}fill="none" stroke-width=".7"/>{dot}'
    return (
        frame
        + 'fill="none" stroke-width=".7" stroke-dasharray="2 1.5"/>'
        + _text(x + 7, y + 11, "?", anchor="middle", size=10.5)
    )


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
