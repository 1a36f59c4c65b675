"""The comparison file: opened, made durable act by act, given a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from crossread import session as acts
from crossread.errors import CrossreadError, StoreError
from crossread.model import LogEntry, Session
from crossread.ui.words import said, say, series, tr

if TYPE_CHECKING:
    from crossread.store import Store
    from crossread.ui.window import Window


class Files:
    """Holds the open store. Every act is in it before the window shows it.

    Acts are written on the thread of ``desk.writing``; the store changes hands when nothing is under way.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._store: Store | None = None
        self._given_up = False
        window.desk.keep = self.keep
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
        if self._store is None:
            if self._given_up:
                return
            from crossread.store import Store

            try:
                self._store = Store.create(None)
            except StoreError:
                self._given_up = True
                raise
        self._store.save(before, after, act)

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
        self._leave()
        self._window.desk.start(acts.set_settings(acts.new(), self._window.helping.preferences.settings))
        self._window.show_title()

    def ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a comparison"), "", tr("Comparisons") + " (*.crossread)"
        )
        if chosen:
            self.open(chosen)

    def open(self, location: str) -> None:
        """Open a saved comparison in a job; what goes wrong is said and nothing else changes."""

        def work(_progress: object) -> Store:
            from crossread.store import Store

            return Store.open(Path(location))

        self._window.desk.jobs.start(work, self._opened, self._failed)

    def _opened(self, store: Store) -> None:
        self._leave()
        self._store = store
        self._given_up = False
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

    def offer_recovery(self) -> None:
        """Offer what a crash or a closed window left without a name."""
        from crossread.store import recoverable

        left = [r for r in recoverable() if not r.problem]
        if not left:
            return
        latest = left[0]
        what = latest.title or series(o for o in latest.outlets[:3] if o)
        self._window.notice.say(
            tr("An unnamed comparison from last time is here: {what}", what=what),
            tr("Open it"),
            lambda: self.open(str(latest.path)),
        )

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
        if self._store is None:
            self.keep(acts.new(), session, say("act.save"))
        if self._store is not None:
            self._store.save_as(path)
            from crossread.store import remember

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
