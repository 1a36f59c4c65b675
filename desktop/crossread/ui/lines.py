"""Short texts broken into a few lines, the last one elided where there is no room for all of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from crossread.ui.utf16 import Units


def fitted_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """``text`` in at most ``most`` lines of ``width`` pixels; a cut ends in "…"."""
    if most < 2 or QFontMetrics(font).horizontalAdvance(text) <= width:
        return [QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = Units(text)
    cuts = [0]
    while len(cuts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        cuts.append(units.to_points(line.textStart() + line.textLength()))
    layout.endLayout()
    lines = [text[a:b].strip() for a, b in pairwise(cuts)]
    if rest := text[cuts[-1] :].strip():
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines
