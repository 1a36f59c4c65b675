"""From the first picture of the window to the finished one: what is slow comes in turns of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from crossread.ui.window import Window

if TYPE_CHECKING:
    from crossread.model import Progress

_COMPLETE = (
    "model",
    "session",
    "ui.desk",
    "ui.flows.adding",
    "ui.menus",
    "ui.panels.notice",
)
"""What the complete window is made of, one a turn; what is short comes along."""
_WORKBENCH = (
    "ui.texts.paint",
    "ui.panels.findings",
    "ui.panels.inspector",
    "ui.texts.columns",
    "ui.texts.page",
    "ui.bench",
)
"""What the first article will be shown with."""
_LATER = (
    "sources",
    "pipeline",
    "ui.models.sheets",
    "ui.models.ledger_sheet",
    "report",
    "ui.models.handing_over",
)
"""What reads and compares, and what tables and reports are made from; none of it needs Qt."""
_PATIENCE = 1000
"""Milliseconds from the complete window to loading that."""
_ACTS = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
    }
)


def load_ahead(progress: Progress) -> None:
    """Load what the user will need next, and is slow: work for a job."""
    for number, name in enumerate(_LATER):
        progress("", number / len(_LATER))
        import_module(f"crossread.{name}")


class Opening(QObject):
    """Made after the first picture: loads a module a turn, completes the window, in the end calls ``begin``.

    An act of the user that comes before the window is complete completes it and then goes its way.
    """

    def __init__(self, app: QApplication, window: Window, begin: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._in_turn(begin)
        self._app = app
        app.installEventFilter(self)
        QTimer.singleShot(0, self._turn)

    def _in_turn(self, begin: Callable[[], None]) -> Iterator[None]:
        for name in _COMPLETE:
            import_module(f"crossread.{name}")
            yield
        self._window.complete()
        self._app.removeEventFilter(self)
        yield
        for name in _WORKBENCH:
            import_module(f"crossread.{name}")
            yield
        # The first widget that Qt made itself has Python make the classes of all that it could be.
        QScrollArea().viewport()
        yield
        begin()
        QTimer.singleShot(_PATIENCE, self._load_ahead)

    def _load_ahead(self) -> None:
        self._window.desk.jobs.start(load_ahead, lambda _loaded: None, lambda _error: None)

    def _turn(self) -> None:
        if next(self._steps, self) is None:
            QTimer.singleShot(0, self._turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            self._window.complete()
        return super().eventFilter(watched, event)
