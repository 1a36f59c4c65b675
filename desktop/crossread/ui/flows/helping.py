"""Help and preferences: what the Help menu and the preferences dialog do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from crossread.ui.preferences import Preferences, load, save, with_settings
from crossread.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossread.ui.dialogs.reader import HelpReader
    from crossread.ui.window import Window


SECTIONS = {
    "Deciding": "notes",
    "Inspector": "decide",
    "FilterBar": "decide",
    "Cards": "open",
    "TextsPage": "read",
    "Across": "tables",
    "ExportDialog": "export",
    "PreferencesDialog": "preferences",
    "CorrectDialog": "mend",
    "ParagraphDialog": "mend",
    "MatchDialog": "align",
    "TextDialog": "open",
    "Shortcuts": "keys",
    "HistoryDialog": "files",
}
"""The guide's sections by the class of a part of the window or of a dialog.

By name, for not all of them need be loaded.
"""


class DialogHelp(QObject):
    """F1 in every dialog of the window: the window's own key does not reach into them."""

    def __init__(self, window: Window, asked: Callable[[QDialog], None]) -> None:
        super().__init__(window)
        self._asked = asked
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            dialog = event.child()
            if isinstance(dialog, QDialog) and type(dialog).__name__ in SECTIONS:
                key = QShortcut(QKeySequence("F1"), dialog)
                key.activated.connect(lambda: self._asked(dialog))
        return super().eventFilter(watched, event)


class Helping:
    """Opens help pages and keeps the preferences."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.preferences: Preferences = load(window.settings)
        self.heard: list[Callable[[Preferences], None]] = []
        self._reader: HelpReader | None = None
        self._dialogs = DialogHelp(window, self.over)
        self._put()
        window.desk.set_settings(self.preferences.settings)

    def guide(self) -> None:
        """The user guide, opened at what the user is busy with."""
        self.read("guide", self._section_here())

    def method(self) -> None:
        self.read("method")

    def read(self, name: str, section: str = "") -> None:
        """Open a section of a help page in the one reader there is."""
        from crossread.ui.dialogs.reader import HelpReader

        if self._reader is None:
            self._reader = HelpReader(self._window, self._window.look)
        self._reader.bring(name, section)

    def over(self, dialog: QDialog) -> None:
        """The guide's section on a dialog, in a reader of its own: all else waits until the dialog closes."""
        from crossread.ui.dialogs.reader import HelpReader

        reader = dialog.findChild(HelpReader) or HelpReader(dialog, self._window.look)
        reader.bring("guide", SECTIONS.get(type(dialog).__name__, ""))

    def _section_here(self) -> str:
        """The guide's section for the part of the window that has the focus; "" for none in particular."""
        part: QWidget | None = self._window.focusWidget()
        while part is not None:
            # The innermost part first: the fields of the decision lie inside the inspector.
            if section := SECTIONS.get(type(part).__name__):
                return section
            part = part.parentWidget()
        return ""

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
        self.prefer(self.preferences._replace(hints=False), self._window.look.choice)

    def _put(self) -> None:
        window, chosen = self._window, self.preferences
        window.look.reduced_motion = chosen.reduced_motion
        window.look.set_type(size=chosen.size)
