"""Help and preferences: what the Help menu and the preferences dialog do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.ui.preferences import Preferences, load, save, with_settings
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
        window.desk.set_settings(self.preferences.settings)

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

        shown = with_settings(self.preferences, self._window.desk.settings)
        dialog = PreferencesDialog(self._window, shown, self._window.look.choice)
        if not dialog.exec():
            return
        chosen = dialog.chosen()
        turned = chosen.settings != shown.settings
        # What this comparison was saved with is no wish for those to come, unless it is changed here.
        kept = chosen if turned else with_settings(chosen, self.preferences.settings)
        self.prefer(kept, dialog.theme())
        if turned:
            self._window.desk.set_settings(chosen.settings)

    def prefer(self, chosen: Preferences, theme: str) -> None:
        """Put other preferences in force and keep them."""
        before, self.preferences = self.preferences, chosen
        save(self._window.settings, chosen)
        if theme != self._window.look.choice:
            self._window.look.set_theme(theme)
        self._put()
        if chosen.settings != before.settings:
            self._window.desk.set_settings(chosen.settings)
        for hear in self.heard:
            hear(chosen)

    def end_hints(self) -> None:
        """No more hints, until they are asked for in the preferences."""
        self.prefer(replace(self.preferences, hints=False), self._window.look.choice)

    def _put(self) -> None:
        window, chosen = self._window, self.preferences
        window.look.reduced_motion = chosen.reduced_motion
        window.look.set_type(size=chosen.size)
