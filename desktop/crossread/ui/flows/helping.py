"""Help and preferences: what the Help menu and the preferences dialog do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.ui.preferences import Preferences, load, save
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Helping:
    """Opens help pages and keeps the preferences."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.preferences: Preferences = load(window.settings)
        self.heard: list[Callable[[Preferences], None]] = []
        self._put()

    def guide(self) -> None:
        self._page("guide", tr("Using Crossread"))

    def method(self) -> None:
        self._page("method", tr("Method and limits"))

    def _page(self, name: str, title: str) -> None:
        from crossread.ui.dialogs.reader import HelpPage

        HelpPage(self._window, self._window.look, name, title).show()

    def notices(self) -> None:
        from crossread.ui.dialogs.reader import Notices

        Notices(self._window, tr("Licences")).show()

    def shortcuts(self) -> None:
        from crossread.ui.dialogs.shortcuts import Shortcuts

        Shortcuts(self._window).show()

    def ask_preferences(self) -> None:
        from crossread.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._window, self.preferences, self._window.look.choice)
        if dialog.exec():
            self.prefer(dialog.chosen(), dialog.theme())

    def prefer(self, chosen: Preferences, theme: str) -> None:
        """Put other preferences in force and keep them."""
        self.preferences = chosen
        save(self._window.settings, chosen)
        if theme != self._window.look.choice:
            self._window.look.set_theme(theme)
        self._put()
        for hear in self.heard:
            hear(chosen)

    def end_hints(self) -> None:
        """No more hints, until they are asked for in the preferences."""
        self.prefer(replace(self.preferences, hints=False), self._window.look.choice)

    def _put(self) -> None:
        window, chosen = self._window, self.preferences
        window.look.reduced_motion = chosen.reduced_motion
        window.look.set_type(size=chosen.size)
        window.desk.set_settings(chosen.settings)
