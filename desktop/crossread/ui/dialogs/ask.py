"""Asking for one line of text, in a field wide enough for it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crossread.ui.panels.widgets import label


class QuestionDialog(QDialog):
    """A question, and a button that says what happens."""

    def __init__(self, parent: QWidget, title: str, question: str, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(20, 16, 20, 16)
        self.inside.setSpacing(10)
        self.inside.addWidget(label(question, wrap=True))
        self.inside.addSpacing(6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.yes = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.yes.setProperty("role", "main")
        self.yes.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.inside.addWidget(buttons)


class LineDialog(QuestionDialog):
    """The same with a field for the answer."""

    def __init__(self, parent: QWidget, title: str, question: str, verb: str, text: str = "") -> None:
        super().__init__(parent, title, question, verb)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.inside.insertWidget(1, self.field)
        self.field.setFocus()


def sent_by_key(dialog: QDialog) -> None:
    """Ctrl+Return accepts a dialog from a field of several lines, where Return begins a new one."""
    for key in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(key), dialog).activated.connect(dialog.accept)


def ask_line(parent: QWidget, title: str, question: str, verb: str, text: str = "") -> str | None:
    """The line typed; None where it was cancelled."""
    dialog = LineDialog(parent, title, question, verb, text)
    return dialog.field.text() if dialog.exec() else None


def ask_consent(parent: QWidget, title: str, question: str, verb: str) -> bool:
    """Whether the user pressed the button that says what happens."""
    return bool(QuestionDialog(parent, title, question, verb).exec())
