"""The language of the interface: a Linguist file laid over the English words, and the side one reads from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from crossread.paths import resource
from crossread.ui.preferences import LANGUAGES
from crossread.ui.words import speak_in

RIGHT_TO_LEFT = frozenset({"ar"})
"""Those of ``LANGUAGES`` that are read from the right."""
_installed: list[QTranslator] = []
"""Qt does not keep a translator alive; the one in force stays here."""


def system_language() -> str:
    """The first of the system's languages there is a translation for, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def _qt_folder() -> Path:
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def speak(app: QApplication, language: str) -> str:
    """Put a language in force before the window is made; "" is the system's. Returns the one chosen."""
    chosen = language if language in LANGUAGES and language else system_language()
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    files = [resource("i18n", f"crossread_{chosen}.qm")]
    if chosen != "en":  # Qt's own words (OK, Cancel, Cut, Paste …) are English in the program already
        files.append(_qt_folder() / f"qtbase_{chosen}.qm")
    for file in files:
        translator = QTranslator()
        if translator.load(str(file)):
            app.installTranslator(translator)
            _installed.append(translator)
    speak_in(chosen)
    QLocale.setDefault(QLocale(chosen) if language else QLocale.system())
    _turn(app, chosen in RIGHT_TO_LEFT)
    return chosen


def _turn(app: QApplication, right_to_left: bool) -> None:
    if app.isRightToLeft() is right_to_left:
        return
    from PySide6.QtCore import Qt  # the first picture waits for its enums only where it must

    side = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(side)
