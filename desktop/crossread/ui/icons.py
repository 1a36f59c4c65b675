"""Icons of the Lucide set, drawn in the colour asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from crossread.paths import resource


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int = 18, ratio: float = 2.0) -> QPixmap:
    """The icon ``resources/icons/<name>.svg`` at ``size`` logical pixels."""
    from PySide6.QtSvg import QSvgRenderer

    data = _drawing(name).replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    QSvgRenderer(data.encode()).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def icon(name: str, colour: str, disabled: str = "", size: int = 18) -> QIcon:
    """The icon in a colour, and in another where its button is disabled."""
    made = QIcon(pixmap(name, colour, size))
    if disabled:
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made
