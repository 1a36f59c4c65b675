"""Deciding with a reason, and deciding for a whole list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crossread.model import State
from crossread.ui.dialogs.ask import ask_consent, ask_line
from crossread.ui.kinds import STATE_WORDS
from crossread.ui.words import quoted, tr, tr_n

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Reviewing:
    def __init__(self, window: Window) -> None:
        self._window = window

    def step(self, by: int) -> None:
        """On to another finding; out of the fields, so that the next single key decides on it."""
        deciding = self._window.bench.inspector.deciding
        if deciding.isAncestorOf(self._window.focusWidget() or self._window):
            self.leave_fields()
        self._window.desk.step(by)

    def leave_fields(self) -> None:
        """Out of note and reason, back to the list of findings, or to the texts where it is folded."""
        bench = self._window.bench
        columns = bench.texts.view.columns
        target = bench.left.findings if bench.left.isVisible() or not columns else columns[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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
            question = tr("Mark them all as {state}?", state=quoted(tr(STATE_WORDS[state])))
            if not ask_consent(self._window, tr("Mark all listed"), f"{count}. {question}", tr("Mark all")):
                return
        desk.decide(state, ids, reason)
