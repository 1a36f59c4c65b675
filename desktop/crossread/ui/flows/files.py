"""The comparison file: opened, made durable act by act, given a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from crossread import session as acts
from crossread.errors import CrossreadError, StoreError
from crossread.model import LogEntry, Session
from crossread.ui.words import said, say, tr

if TYPE_CHECKING:
    from crossread.store import Store
    from crossread.ui.window import Window


_SOON = 300
"""Milliseconds after which opening a file shows that it is under way."""


class Files:
    """Holds the open store. Every act is in it before the window shows it.

    Acts are written on the thread of ``desk.writing``; the store changes hands when nothing is under way.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._store: Store | None = None
        self._behind = False
        window.desk.keep = self.keep
        window.desk.unsaved.connect(self._tell_unsaved)
        window.desk.writing.slow.connect(self._tell_slow)

    @property
    def path(self) -> Path | None:
        """The file the user gave the comparison, if any."""
        store = self._store
        return None if store is None or store.untitled else store.path

    def log(self) -> tuple[LogEntry, ...]:
        """What happened so far, what is on its way to the disk too; empty where nothing could be saved."""
        return self._window.desk.writing.ask(lambda: self._store.log() if self._store is not None else ())

    def show_history(self) -> None:
        """The log on a page of its own, which follows what is done while it is open."""
        from crossread.ui.dialogs.history import HistoryDialog
        from crossread.ui.models.history import history_sheet

        window = self._window
        try:
            dialog = HistoryDialog(window, window.look, lambda: history_sheet(self.log()))
        except StoreError as error:
            window.notice.say(said(error.message))
            return
        window.desk.session_changed.connect(dialog.refresh)
        dialog.show()

    def keep(self, before: Session, after: Session, act: str) -> None:
        """Write one act, on the writing thread; the store is made with the first one. Raises StoreError."""
        self._behind = True
        if self._store is None:
            from crossread.store import Store

            self._store = Store.create(None)
        self._store.save(before, after, act)
        self._behind = False

    def _tell_unsaved(self, sentence: str) -> None:
        self._window.notice.say(sentence, tr("Save as …"), self.ask_save)

    def may_leave(self) -> bool:
        """Whether what is open can be left: what could not be saved is asked about first."""
        self._window.desk.writing.finish()
        if not self._behind:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Not everything is saved"))
        box.setText(tr("What you did last could not be written to the disk. If you go on, it is lost."))
        saving = box.addButton(tr("Save as …"), QMessageBox.ButtonRole.AcceptRole)
        leaving = box.addButton(tr("Go on without it"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(saving)
        box.setEscapeButton(staying)
        box.exec()
        if box.clickedButton() is saving:
            self.ask_save()
            self._window.desk.writing.finish()
            return not self._behind
        self._behind = self._behind and box.clickedButton() is not leaving
        return not self._behind

    def _tell_slow(self, late: bool) -> None:
        notice = self._window.notice
        words = tr("The disk is slow. What you did is shown once it is saved.")
        if late:
            notice.say(words)
        elif notice.words.text() == words:
            notice.hide()

    # ------------------------------------------------------------------------------ opening

    def new(self) -> None:
        """An empty comparison; the one before stays where it is saved."""
        if not self.may_leave():
            return
        self._leave()
        self._window.desk.start(acts.set_settings(acts.new(), self._window.helping.preferences.settings))
        self._window.show_title()
        self._window.unnamed.refresh()

    def ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a comparison"), "", tr("Comparisons") + " (*.crossread)"
        )
        if chosen:
            self.open(chosen)

    def open(self, location: str, then: Callable[[], None] | None = None) -> None:
        """Open a saved comparison in a job; what goes wrong is said and nothing else changes.

        ``then`` is called in the end, however it went.
        """

        def work(_progress: object) -> Store:
            from crossread.store import Store

            return Store.open(Path(location))

        notice, waiting = self._window.notice, QTimer(self._window)

        def ended(hear: Callable[[Any], None]) -> Callable[[Any], None]:
            def end(answer: Any) -> None:
                waiting.stop()
                notice.done("opening")
                hear(answer)
                if then is not None:
                    then()

            return end

        job = self._window.desk.jobs.start(work, ended(self._opened), ended(self._failed))
        said = tr("Opening {name}", name=Path(location).name)
        waiting.setSingleShot(True)
        waiting.timeout.connect(lambda: notice.progress("opening", said, job.cancel))
        waiting.start(_SOON)

    def _opened(self, store: Store) -> None:
        if not self.may_leave():
            store.close()
            return
        self._leave()
        self._store = store
        window = self._window
        window.desk.start(store.session())
        if not store.untitled:
            from crossread.store import remember

            remember(store.path)
        if not store.writable:
            window.notice.say(tr("This file cannot be written. Use “Save as” to keep what you change."))
        window.show_title()

    def _failed(self, error: CrossreadError) -> None:
        self._window.notice.say(said(error.message))

    # ------------------------------------------------------------------------------- saving

    def ask_save(self) -> None:
        title = self._window.desk.session.title or tr("Comparison")
        safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in title).strip()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the comparison"), f"{safe}.crossread", tr("Comparisons") + " (*.crossread)"
        )
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        if path.suffix.lower() != ".crossread":
            path = path.with_name(path.name + ".crossread")
        session = self._window.desk.session
        self._window.desk.writing.begin(
            lambda: self._save_as(session, path), lambda error: self._saved(path, error)
        )

    def _save_as(self, session: Session, path: Path) -> None:
        """On the writing thread."""
        from crossread.store import Store, remember

        if self._store is None:
            self._store = Store.create(path)
        else:
            self._store.save_as(path)
        held = self._store.session()
        if held != session:  # what could not be written to the old file
            self._store.save(held, session, say("act.save"))
        self._behind = False
        remember(path)

    def _saved(self, path: Path, error: CrossreadError | None) -> None:
        window = self._window
        if error is not None:
            window.notice.say(said(error.message))
            return
        window.desk.undo.setClean()
        window.show_title()
        window.notice.say(tr("Saved as {name}. Every change is kept as you make it.", name=path.name))

    def _leave(self) -> None:
        self._window.desk.writing.finish()
        if self._store is not None:
            self._store.close()
        self._store = None

    def close(self) -> None:
        """On closing the window: an untitled comparison without articles is not kept."""
        store = self._store
        self._store = None
        if store is None:
            return
        try:
            if store.untitled and not store.session().entries:
                store.discard()
            else:
                store.close()
        except StoreError:
            store.close()
