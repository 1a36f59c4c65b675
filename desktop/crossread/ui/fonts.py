"""The reading face and the interface face."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from crossread.paths import resource

READING = "Source Serif 4"
_SCRIPTS = ("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari")
READING_SIZE = 16
# On a bare Linux desktop the "system font" is DejaVu; any of these reads better.
_PREFERRED = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans")


@cache
def load_reading() -> bool:
    """Register the fonts that ship with the program; once, when the first text is shown."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return True


def reading(size: float = READING_SIZE, *, family: str = "", bold: bool = False) -> QFont:
    """The face texts are set in, at a size in pixels."""
    load_reading()
    font = QFont()
    font.setFamilies([family or READING, *_SCRIPTS])
    font.setPixelSize(max(6, round(size)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def interface(size: int = 13) -> QFont:
    """The system's face for everything that is not article text."""
    font = QFont(QApplication.font())
    if sys.platform.startswith("linux") and font.family() in {"Sans Serif", "DejaVu Sans", ""}:
        chosen = next(filter(QFontDatabase.hasFamily, _PREFERRED), "")
        if chosen:
            font.setFamily(chosen)
    font.setPixelSize(size)
    return font
