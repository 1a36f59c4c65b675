"""Comparisons without a name: listed on the start page, the latest offered at the start, deleted if asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from crossread.errors import CrossreadError, StoreError
from crossread.ui.recent import recent
from crossread.ui.words import day, pair, said, series, tr, tr_n

if TYPE_CHECKING:
    from crossread.store import Recoverable
    from crossread.ui.window import Window

_MOST = 5
"""Listed on the start page."""


class Unnamed:
    """Looks for them in a job: every one is opened and checked."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def offer(self) -> None:
        """At the start: what a crash or a closed window left without a name."""

        def tell(left: Sequence[Recoverable]) -> None:
            self._list(left)
            sound = next((each for each in left if not each.problem), None)
            if sound is not None and not self._window.desk.session.entries:
                self._window.notice.say(
                    tr("An unnamed comparison from last time is here: {what}", what=self._called(sound)),
                    tr("Open it"),
                    lambda: self._window.files.open(str(sound.path)),
                )

        self._look(tell)

    def refresh(self) -> None:
        """The start page comes back: with what was opened and left meanwhile."""
        self._window.start.show_recent(recent())
        self._look(self._list)

    def _look(self, then: Callable[[Sequence[Recoverable]], None]) -> None:
        def work(_progress: object) -> Sequence[Recoverable]:
            from crossread.store import recoverable

            return recoverable()

        self._window.desk.jobs.start(work, then, self._failed)

    def _failed(self, error: CrossreadError) -> None:
        self._window.notice.say(said(error.message))

    def _list(self, left: Sequence[Recoverable]) -> None:
        self._window.start.show_unnamed([(str(each.path), self._line(each)) for each in left[:_MOST]])

    def _line(self, each: Recoverable) -> str:
        return said(each.problem) if each.problem else pair(day(each.saved.date()), self._called(each))

    def _called(self, each: Recoverable) -> str:
        count = tr_n("%n article | %n articles", len(each.outlets))
        if self._window.desk.view.blind:
            return each.title or count
        return each.title or series(o for o in each.outlets[:3] if o) or count

    def delete(self, place: str) -> None:
        """Delete one, after asking."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Delete"))
        box.setText(tr("Delete this comparison? Its articles, decisions and notes are gone then."))
        deleting = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(staying)
        box.exec()
        if box.clickedButton() is deleting:
            try:
                _discard(Path(place))
            except StoreError as error:
                self._failed(error)
            self.refresh()


def _discard(path: Path) -> None:
    from crossread.store import Store, faults

    try:
        Store.open(path).discard()
    except (faults.FileDamaged, faults.NotOurs):
        with faults.told(path):
            path.unlink(missing_ok=True)
