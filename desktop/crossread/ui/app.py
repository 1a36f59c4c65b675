"""Starting the window, and taking its picture where there is no screen."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crossread import __version__
from crossread.paths import resource
from crossread.ui.style import SYSTEM, Style
from crossread.ui.window import Window

if TYPE_CHECKING:
    from crossread.model import Comparison, Session
    from crossread.ui.fileopen import FileOpener
    from crossread.ui.models.view import Layout


def application() -> QApplication:
    """The one QApplication, made if need be."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # Named here, not by ``setStyle``, for which Python would make all of Qt's classes of styles first.
    app = QApplication([sys.argv[0], "-style", "fusion"])
    app.setApplicationName("Crossread")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("Crossread")
    app.setDesktopFileName("org.crossread.Crossread")
    app.setWindowIcon(QIcon(str(resource("icons", "app", "crossread.svg"))))
    return app


def run(locations: list[str]) -> int:
    """Open the window on files, folders, addresses or a saved comparison; returns the exit code."""
    app = application()
    handed = _handed_over(app)
    from crossread.paths import user_data
    from crossread.ui import preferences
    from crossread.ui.language import speak

    settings = QSettings(str(user_data() / "window.ini"), QSettings.Format.IniFormat)
    speak(app, preferences.load(settings).language)
    style = Style()
    style.set_theme(str(settings.value("theme", SYSTEM)))
    window = Window(style, settings, at_once=False)
    style.changed.connect(lambda: settings.setValue("theme", style.choice))
    window.restore_geometry()
    # Everything slow waits for the first picture of the window.
    window.pictured.connect(lambda: QTimer.singleShot(0, lambda: _go_on(app, window, locations, handed)))
    window.show()
    return app.exec()


def _handed_over(app: QApplication) -> FileOpener | None:
    """What collects the files that the system hands over by an event, as only macOS does."""
    if sys.platform == "darwin":
        from crossread.ui.fileopen import FileOpener

        opener = FileOpener(app)
        app.installEventFilter(opener)
        return opener
    return None


def _go_on(app: QApplication, window: Window, locations: list[str], opener: FileOpener | None) -> None:
    from crossread.ui import crash
    from crossread.ui.opening import Opening

    def begin() -> None:
        crash.install(window.notice.say)
        window.adding.locations(locations)
        handed = opener is not None and opener.start(window.adding.locations)
        if not locations and not handed:
            window.unnamed.offer()

    Opening(app, window, begin)


def make_window(
    session: Session, comparison: Comparison | None, *, theme: str = "light", layout: Layout | None = None
) -> Window:
    """A window on a session, for pictures and tests; nothing of it is saved."""
    application()
    style = Style()
    style.set_theme(theme)
    window = Window(style)
    window.desk.keep = None
    if layout is not None:
        window.desk.look(layout=layout)
    window.desk.start(session, comparison)
    return window


def screenshot(
    session: Session,
    comparison: Comparison | None,
    path: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    theme: str = "light",
    layout: Layout | None = None,
    finding: int = 0,
) -> None:
    """Write a picture of the window; ``finding`` chooses one by its number (0: none)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window = make_window(session, comparison, theme=theme, layout=layout)
    window.resize(*size)
    window.show()
    wait(lambda: not window.desk.comparing)
    if window.desk.comparison is not None:
        window.bench.texts.view.settle()
        chosen = next((f for f in window.desk.comparison.findings if f.number == finding), None)
        if chosen is not None:
            window.desk.choose(chosen.id)
    wait(lambda: False, 0.2)
    window.grab().save(str(path))
    window.close()


def wait(until: object, seconds: float = 60.0) -> None:
    """Run the event loop until something is so."""
    from PySide6.QtCore import QEventLoop

    assert callable(until)
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


def show_once() -> str:
    """Open the window without a screen and close it again; says what was drawn (the self-test)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    style = Style()
    style.set_theme("light")
    window = Window(style)
    window.desk.keep = None
    window.resize(1000, 700)
    window.show()
    app.processEvents()
    picture = window.grab()
    window.close()
    if picture.isNull():
        raise RuntimeError("the window drew nothing")
    return f"{picture.width()} × {picture.height()} pixels drawn"
