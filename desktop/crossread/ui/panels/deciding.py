"""Deciding on the chosen finding: state, reason, note, what it was checked against, whom was asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossread.model import State
from crossread.ui.desk import Desk
from crossread.ui.direction import fold_sign
from crossread.ui.kinds import STATE_SIGNS
from crossread.ui.panels.widgets import fit, label
from crossread.ui.style import Style
from crossread.ui.words import mark, tr

_BUTTONS = (
    (State.VERIFIED, mark("Verified"), "V"),
    (State.DISMISSED, mark("Dismiss"), "X"),
    (State.FOLLOW_UP, mark("Follow up"), "U"),
)
_FIELDS = (
    ("reason", mark("Reason")),
    ("checked_against", mark("Checked against")),
    ("response_sought", mark("Response sought")),
)


class Deciding(QWidget):
    """The buttons say the state; the fields write as the user types, one undo step a field.

    ``left`` when a field was finished by Enter (the note by Ctrl+Enter) or Esc: single keys decide again.
    """

    left = Signal()

    def __init__(self, desk: Desk, style: Style) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._filling = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 12)
        inside.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.buttons: dict[State, QToolButton] = {}
        for state, words, key in _BUTTONS:
            made = QToolButton()
            made.setText(f"{STATE_SIGNS[state]} {tr(words)}")
            made.setProperty("role", "state")
            fit(made, 12)
            made.setCheckable(True)
            made.setAccessibleName(tr(words))
            made.setToolTip(f"{tr(words)} ({key})")
            made.clicked.connect(lambda _on, state=state: self._decide(state))
            self.buttons[state] = made
            row.addWidget(made)
        row.addStretch(1)
        self.more = QToolButton()
        self.more.setText(fold_sign(self, False))
        self.more.setProperty("role", "fold")
        self.more.setCheckable(True)
        self.more.setAccessibleName(tr("Reason, checked against, response sought"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.toggled.connect(self.show_details)
        row.addWidget(self.more)
        inside.addLayout(row)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("Note (N)"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(58)
        self.note.textChanged.connect(self._later)
        inside.addWidget(self.note)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, QLineEdit] = {}
        for i, (name, words) in enumerate(_FIELDS):
            field = QLineEdit()
            field.setAccessibleName(tr(words))
            field.textEdited.connect(lambda _text: self._later())
            title = label(tr(words), "small")
            title.setBuddy(field)
            grid.addWidget(title, i, 0)
            grid.addWidget(field, i, 1)
            self.fields[name] = field
        self.details = QWidget()
        self.details.setLayout(grid)
        inside.addWidget(self.details)
        self.details.setVisible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(400)
        self._timer.timeout.connect(self.write)
        for each in (self.note, *self.fields.values()):
            each.installEventFilter(self)
        desk.session_changed.connect(self.refresh)
        desk.view_changed.connect(lambda old, new: self.refresh())
        self.refresh()

    def show_details(self, shown: bool) -> None:
        """Open or fold the three fields below the note."""
        self.details.setVisible(shown)
        self.more.setChecked(shown)
        self.more.setText(fold_sign(self, shown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            sent = enter and (
                watched is not self.note or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if sent or event.key() == Qt.Key.Key_Escape:
                self.write()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _decide(self, state: State) -> None:
        self.write()
        now = self._desk.decision(self._desk.view.current).state
        self._desk.decide(State.OPEN if now is state else state)
        self.refresh()

    def _later(self) -> None:
        if not self._filling:
            self._timer.start()

    def write(self) -> None:
        """Write what was typed, for the finding it was typed for."""
        self._timer.stop()
        if not self._id or self._desk.finding(self._id) is None:
            return
        typed = {name: field.text() for name, field in self.fields.items()}
        typed["note"] = self.note.toPlainText()
        held = self._desk.written(self._id)
        changed = {name: text for name, text in typed.items() if text != getattr(held, name)}
        if changed:
            self._desk.write(self._id, **changed)

    def refresh(self) -> None:
        current = self._desk.view.current
        if current != self._id:
            if self._timer.isActive():
                self.write()
            self._id = current
        elif self._timer.isActive():
            return
        # What was typed stands here already; the state shows once it is durable.
        held = self._desk.written(current)
        self._filling = True
        for state, button in self.buttons.items():
            button.setChecked(self._desk.decision(current).state is state)
        if self.note.toPlainText() != held.note:
            self.note.setPlainText(held.note)
        for name, field in self.fields.items():
            if field.text() != getattr(held, name):
                field.setText(getattr(held, name))
        self._filling = False
