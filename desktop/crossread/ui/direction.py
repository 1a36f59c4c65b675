"""Which way a short text runs, by its first letter that has a direction; and the sides that follow."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

_ISOLATES = frozenset({"LRI", "RLI", "FSI"})


def runs_right_to_left(text: str, otherwise: bool) -> bool:
    """Whether a text is read from the right; ``otherwise`` where no letter tells.

    What stands between isolates does not count: it is set in a direction of its own.
    """
    inside = 0
    for letter in text:
        side = unicodedata.bidirectional(letter)
        inside += (side in _ISOLATES) - (side == "PDI" and inside > 0)
        if not inside and side in ("R", "AL", "L"):
            return side != "L"
    return otherwise


def reading_side(right_to_left: bool) -> Qt.AlignmentFlag:
    """The side one reads from, as painted: a painter turns plain sides round in a mirrored window."""
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def set_direction(painter: QPainter, text: str, otherwise: bool) -> None:
    """Let the painter set a text the way it runs itself: its marks and its "…" stand at its own ends."""
    right = runs_right_to_left(text, otherwise)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def fold_sign(widget: QWidget, opened: bool) -> str:
    """The triangle of what folds; closed, it points the way one reads."""
    return "▾" if opened else "◂" if widget.isRightToLeft() else "▸"


def mirrored(widget: QWidget, left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins of a layout, given for a window read from the left: layouts do not turn them round."""
    return (right, top, left, bottom) if widget.isRightToLeft() else (left, top, right, bottom)
