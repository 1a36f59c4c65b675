"""The look in force: theme and type, and how they reach the widgets."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from crossread.paths import resource
from crossread.ui import fonts
from crossread.ui.theme import DARK, LIGHT, THEMES, Theme
from crossread.ui.typeface import Type

SYSTEM = "system"


class Style(QObject):
    """``changed`` after another theme, face, size or zoom. One for the window; handed to what draws."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = SYSTEM
        self.theme: Theme = LIGHT
        self.type = Type()
        self.reduced_motion = False
        self.interface: QFont = fonts.interface()
        self._held: list[QWidget] = []

    def set_theme(self, choice: str) -> None:
        """ "light", "dark", "contrast", or "system" to follow the desktop."""
        self.choice = choice
        self.theme = THEMES.get(choice) or (DARK if _system_is_dark() else LIGHT)
        self.apply()

    def set_type(self, **changes: object) -> None:
        """Another reading face (``family``), size or zoom."""
        changed = self.type._replace(**changes)  # type: ignore[arg-type]
        if changed != self.type:
            self.type = changed
            self.changed.emit()

    def apply(self) -> None:
        """Put palette and style sheet in force. Windows on screen show it in one picture, two turns later."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._hold([each for each in app.topLevelWidgets() if each.isVisible()])
            app.setFont(self.interface)
            app.setPalette(palette(self.theme))
            # Qt changes a sheet in force for every widget once for each of its ancestors; one that is
            # taken off and put on, once.
            app.setStyleSheet("")
            app.setStyleSheet(sheet(self.theme))
        if self._held:
            QTimer.singleShot(0, self._release)
        else:
            self.changed.emit()

    def _hold(self, windows: list[QWidget]) -> None:
        """Windows that keep their picture until everything in them has its new colours."""
        self._held += windows
        for each in windows:
            each.setUpdatesEnabled(False)

    def _release(self) -> None:
        self.changed.emit()
        held, self._held = self._held, []
        for each in held:
            if isValid(each):
                each.setUpdatesEnabled(True)


def _system_is_dark() -> bool:
    """By the desktop's own colours. Qt's word for it would make the first picture wait for Qt's enums."""
    QApplication.setPalette(QPalette())  # lays ours aside
    return QApplication.palette().window().color().lightness() < 128


def palette(theme: Theme) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for each, colour in (
        (role.Window, theme.desk),
        (role.WindowText, theme.ink),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.paper),
        (role.Text, theme.ink),
        (role.Button, theme.panel),
        (role.ButtonText, theme.ink),
        (role.PlaceholderText, theme.quiet),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.ink),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
    ):
        made.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.strong_line))
    return made


def sheet(theme: Theme) -> str:
    """The style sheet of ``resources/style`` with the theme's colours filled in."""
    template = Template(resource("style", "window.qss").read_text("utf-8"))
    side = "dark" if theme.dark else "light"
    return template.substitute(theme._asdict(), art=resource("style").as_posix(), side=side)
