"""How keys are written on screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


def native(key: str) -> str:
    """A key of the tables of actions in the system's own writing: ``Ctrl++``, ``⌘+``."""
    return in_order(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def in_order(keys: str) -> str:
    """Keys in their order where one reads from the right too: a sign at their end would go to the front."""
    return _LEFT_TO_RIGHT + keys + _END if QGuiApplication.isRightToLeft() and keys else keys
