"""Small widgets every panel uses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from crossread.ui.direction import reading_side, set_direction
from crossread.ui.icons import icon
from crossread.ui.panels.plain import beside_icon as beside_icon
from crossread.ui.panels.plain import button as button
from crossread.ui.panels.plain import set_property as set_property
from crossread.ui.panels.plain import tip_text as tip_text
from crossread.ui.style import Style


def label(text: str, role: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label; ``role`` is "quiet", "small", "heading", "title", "warning" or "error" of the style sheet."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if made.isRightToLeft():  # a label would stand on the side its own words are read from
        made.setAlignment(reading_side(True) | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return made


class ElidedLabel(QLabel):
    """One line that ends in "…" where there is no room; the tool tip has all of it."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(tip_text(text))
        self.setMinimumWidth(20)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = reading_side(self.isRightToLeft())
        set_direction(painter, self.text(), self.isRightToLeft())
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, shown)


class IconButton(QToolButton):
    """A button with an icon that follows the theme; ``name`` is its accessible name and tool tip."""

    def __init__(self, style: Style, icon_name: str, name: str, act: Callable[[], object], size: int = 18):
        super().__init__()
        self._style, self._icon, self._size = style, icon_name, size
        self.setProperty("role", "icon")
        self.setAccessibleName(name)
        self.setToolTip(tip_text(name))
        self.setIconSize(QSize(size, size))
        self.clicked.connect(lambda _checked=False: act())
        style.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        theme = self._style.theme
        self.setIcon(icon(self._icon, theme.ink, theme.strong_line, self._size))


def fit(tool: QToolButton, room: int = 26) -> None:
    """Keep a styled tool button wide enough for its words; Qt forgets the style sheet's padding."""
    tool.ensurePolished()
    tool.setMinimumWidth(tool.fontMetrics().horizontalAdvance(tool.text()) + room)


def name_inner(field: QLineEdit) -> None:
    """Give the buttons inside a field the field's name: a screen reader reaches them too."""
    for inner in field.findChildren(QToolButton):
        inner.setAccessibleName(field.accessibleName())


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made
