"""The titles of the menus: all of them that the first picture of the window shows."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QMenu

from crossread.ui.words import mark, tr

MENUS: tuple[tuple[str, str], ...] = (
    ("file", mark("&File")),
    ("edit", mark("&Edit")),
    ("view", mark("&View")),
    ("review", mark("&Review")),
    ("align", mark("&Align")),
    ("help", mark("&Help")),
)


def menu_titles(window: QMainWindow) -> dict[str, QMenu]:
    """The menu bar with an empty menu under each title; ``Menus`` fills them."""
    bar = window.menuBar()
    return {id: bar.addMenu(tr(title)) for id, title in MENUS}
