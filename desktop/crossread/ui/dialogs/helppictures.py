"""The pictures of a help page: how big each is set, and drawn for the screen once it is in sight."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen

_SHARP = 1.8
"""Pixels of a picture's file for one on the page."""
_NARROW = 700
"""Pixels of a picture's file below which it shows a part of the window, two of them side by side."""
_NARROWEST = 150
_IMAGE = re.compile(r'<img src="img/([^"/]+)"')


def sized(html: str, folder: Path, room: int) -> str:
    """The page with the size of every picture in it, so that laying it out needs no picture read."""

    def size(found: re.Match[str]) -> str:
        at = set_size(QImageReader(str(folder / "img" / found[1])).size(), room)
        return f'<img width="{at.width()}" height="{at.height()}" src="img/{found[1]}"'

    return _IMAGE.sub(size, html)


def set_size(file: QSize, room: int) -> QSize:
    """How big a picture stands on a page with ``room`` pixels for text."""
    if file.width() < _NARROW:
        room = room // 2 - 20
    width = min(max(_NARROWEST, room), round(file.width() / _SHARP))
    return QSize(width, round(width * file.height() / max(1, file.width())))


def drawn(path: Path, room: int, ratio: float, line: str) -> QImage | None:
    """A picture in its size with a hairline around it, sharp on the screen; None if it is missing."""
    image = QImage(str(path))
    if image.isNull():
        return None
    size = set_size(image.size(), room) * ratio
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    if made.size() != size:
        smooth = Qt.TransformationMode.SmoothTransformation
        made = made.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter = QPainter(made)
    painter.setPen(QPen(QColor(line), ratio))
    painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
