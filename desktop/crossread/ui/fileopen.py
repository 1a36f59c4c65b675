"""Files that macOS hands to the running program: from the Finder, the Dock, "Open With"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpener(QObject):
    """An event filter of the application. What comes before the window is ready waits for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._open: Callable[[list[str]], None] | None = None

    def start(self, open_locations: Callable[[list[str]], None]) -> bool:
        """From now on hand over at once; whether anything was waiting."""
        self._open = open_locations
        waiting, self._waiting = self._waiting, []
        if waiting:
            open_locations(waiting)
        return bool(waiting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        location = event.file() or event.url().toString()
        if self._open is None:
            self._waiting.append(location)
        else:
            self._open([location])
        return True
