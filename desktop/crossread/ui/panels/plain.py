"""Small widgets that need none of Qt's enums: making those takes longer than the whole start page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget


def tip_text(words: str) -> str:
    """Words for a tool tip that stay words: Qt takes anything that looks like markup for markup."""
    if "<" not in words and "&lt;" not in words:
        return words
    from html import escape  # a table of two thousand names that hardly any tip needs

    return f"<span>{escape(words)}</span>"


def button(text: str, act: Callable[[], object], *, main: bool = False, tip: str = "") -> QPushButton:
    made = QPushButton(text)
    if main:
        made.setProperty("role", "main")
    made.setAccessibleName(text.replace("&", ""))
    made.setToolTip(tip)
    made.clicked.connect(lambda _checked=False: act())
    return made


def beside_icon(words: str) -> str:
    """Words for a tool button with an icon: Qt sets them hard against it."""
    return f"\u2002{words}"


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
