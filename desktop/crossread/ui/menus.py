"""Menus and shortcuts, made from the tables of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from crossread.ui.actions import Act, all_acts
from crossread.ui.icons import icon
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Menus:
    """``actions`` by id. Enabled and checked states are looked up when a menu opens or a key is pressed."""

    def __init__(self, window: Window, titles: dict[str, QMenu]) -> None:
        self._window = window
        self.acts: dict[str, Act] = {act.id: act for act in all_acts()}
        self.actions: dict[str, QAction] = {}
        self._menus = dict(titles)
        for menu in titles.values():
            menu.aboutToShow.connect(self.dress)
        last: dict[str, int] = {}
        for act in self.acts.values():
            menu = self._menus[act.menu]
            if act.menu in last and last[act.menu] // 10 != act.order // 10:
                menu.addSeparator()
            last[act.menu] = act.order
            self._place(menu, act).addAction(self._make(act))
            if act.id == "open":
                self._recent = menu.addMenu(tr("Open &recent"))
                menu.aboutToShow.connect(self._list_recent)
        self._dressed: object = None
        self.refresh()

    def _place(self, menu: QMenu, act: Act) -> QMenu:
        if not act.sub:
            return menu
        key = f"{act.menu}/{act.sub}"
        if key not in self._menus:
            self._menus[key] = menu.addMenu(tr(act.sub))
            self._menus[key].aboutToShow.connect(self.refresh)
        return self._menus[key]

    def _make(self, act: Act) -> QAction:
        action = QAction(tr(act.text), self._window)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(act.checked is not None)
        action.triggered.connect(lambda _on=False, act=act: self.run(act.id))
        self.actions[act.id] = action
        return action

    def run(self, id: str) -> None:
        """Do it, if it can be done now."""
        act = self.acts[id]
        if act.enabled is None or act.enabled(self._window):
            act.run(self._window)
        self.refresh()

    def refresh(self) -> None:
        """Bring enabled and checked states up to date."""
        for id, action in self.actions.items():
            act = self.acts[id]
            if act.checked is not None:
                action.setChecked(act.checked(self._window))
            # Alignment acts ask for the focus, which an open menu has taken; they are never greyed by it.
            action.setEnabled(act.menu == "align" or act.enabled is None or act.enabled(self._window))

    def _list_recent(self) -> None:
        """The comparisons opened lately, by name; the folder tells those of one name apart."""
        from crossread.ui.recent import recent

        self._recent.clear()
        for path in recent():
            name = f"{path.stem} ({path.parent.name})".replace("&", "&&")
            self._recent.addAction(name, partial(self._window.files.open, str(path)))
        self._recent.setEnabled(not self._recent.isEmpty())

    def dress(self) -> None:
        """Before a menu opens: states, and icons in the colours of the theme."""
        self.refresh()
        theme = self._window.look.theme
        if theme is self._dressed:
            return
        self._dressed = theme
        for id, action in self.actions.items():
            if name := self.acts[id].icon:
                action.setIcon(icon(name, theme.ink, theme.strong_line, 16))

    def adding(self) -> list[QAction]:
        """The ways to add articles, for the + button."""
        return [self.actions[id] for id in ("add-files", "add-address", "add-paste")]
