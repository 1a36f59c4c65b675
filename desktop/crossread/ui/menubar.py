"""The titles of the menus: all of them that the first picture of the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QMenu

from crossread.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem

MENUS: tuple[tuple[str, str], ...] = (
    ("file", mark("&File")),
    ("edit", mark("&Edit")),
    ("view", mark("&View")),
    ("review", mark("&Review")),
    ("align", mark("&Align")),
    ("help", mark("&Help")),
)


class Menu(QMenu):
    """A menu whose keys stay in order where one reads from the right."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        text = option.text
        words, tab, keys = text.partition("\t")
        if tab and self.isRightToLeft():
            from crossread.ui.keys import in_order

            option.text = words + tab + in_order(keys)


def menu_titles(window: QMainWindow) -> dict[str, QMenu]:
    """The menu bar with an empty menu under each title; ``Menus`` fills them."""
    bar = window.menuBar()
    menus = {id: Menu(tr(title), bar) for id, title in MENUS}
    for menu in menus.values():
        bar.addMenu(menu)
    return dict(menus)
