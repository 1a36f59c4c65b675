"""From the first picture of the window to the finished one: what is slow comes in turns of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from crossread.ui.window import Window

_FINISHED = (
    "model",
    "session",
    "ui.desk",
    "ui.flows.adding",
    "ui.flows.correcting",
    "ui.flows.files",
    "ui.flows.helping",
    "ui.actions",
    "ui.menus",
    "ui.panels.notice",
)
"""What the finished window is made of, one a turn; what is short comes along."""
_ACTS = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
    }
)


class Opening(QObject):
    """Loads a module a turn, completes the window, then calls ``begin``: made after the first picture.

    An act of the user that comes earlier completes the window at once and then goes its way.
    """

    def __init__(self, app: QApplication, window: Window, begin: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._in_turn(begin)
        self._app = app
        app.installEventFilter(self)
        self._turn()

    def _in_turn(self, begin: Callable[[], None]) -> Iterator[None]:
        for name in _FINISHED:
            import_module(f"crossread.{name}")
            yield
        self._window.complete()
        self._app.removeEventFilter(self)
        yield
        begin()

    def _turn(self) -> None:
        if next(self._steps, self) is None:
            QTimer.singleShot(0, self._turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            self._window.complete()
        return super().eventFilter(watched, event)
