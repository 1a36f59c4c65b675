"""Deciding with a reason, and deciding for a whole list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from crossread.model import State
from crossread.ui.dialogs.ask import ask_line
from crossread.ui.words import tr, tr_n

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Reviewing:
    def __init__(self, window: Window) -> None:
        self._window = window

    def dismiss(self) -> None:
        """Dismiss the chosen finding and put the cursor where the reason goes; again takes it back."""
        desk = self._window.desk
        if desk.decision(desk.view.current).state is State.DISMISSED:
            desk.decide(State.OPEN)
            return
        desk.decide(State.DISMISSED)
        self._window.ask_reason()

    def decide_listed(self, state: State) -> None:
        """One decision for everything the filter lists, after saying how many that is."""
        desk = self._window.desk
        ids = [f.id for f in desk.findings]
        if not ids:
            return
        reason = ""
        count = tr_n("%n finding is listed | %n findings are listed", len(ids))
        if state is State.DISMISSED:
            given = ask_line(
                self._window, tr("Dismiss all listed"), f"{count}. " + tr("Reason:"), tr("Dismiss")
            )
            if given is None:
                return
            reason = given
        else:
            asked = QMessageBox.question(
                self._window, tr("All listed findings"), f"{count}. " + tr("Decide them all alike?")
            )
            if asked is not QMessageBox.StandardButton.Yes:
                return
        desk.decide(state, ids, reason)
