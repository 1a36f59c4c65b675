"""The one undo command: a label, the session before, the session after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from crossread.model import Session
from crossread.ui.words import said, say


class Change(QUndoCommand):
    """Puts a session in place; the log is told ``label``, a message of the catalogues.

    Consecutive changes with the same non-empty ``merge`` become one step.
    """

    def __init__(
        self,
        label: str,
        before: Session,
        after: Session,
        put: Callable[[Session, str], None],
        merge: str = "",
    ) -> None:
        super().__init__(said(label))
        self._label = label
        self.before, self.after = before, after
        self._put = put
        self._merge = merge

    def redo(self) -> None:
        self._put(self.after, self._label)

    def undo(self) -> None:
        self._put(self.before, say("act.undo", act=self._label))

    def id(self) -> int:
        return (hash(self._merge) & 0x7FFFFFFE) + 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or not self._merge or other._merge != self._merge:
            return False
        self.after = other.after
        return True
