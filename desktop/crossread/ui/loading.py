"""Bringing articles in: one job for each place the user names, so that one bad source loses no other."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from crossread.errors import CrossreadError
from crossread.model import Entry, Progress
from crossread.ui.job import Job, Jobs
from crossread.ui.words import said, tr


@dataclass(slots=True)
class Loading:
    """One source under way or failed. ``error`` is the sentence to show, "" while it runs.

    ``entries`` are held until every source named before it has come in or failed.
    """

    id: int
    name: str
    work: Callable[[Progress], tuple[Entry, ...]]
    what: str = ""
    share: float = 0.0
    error: str = ""
    job: Job | None = None
    entries: tuple[Entry, ...] | None = None


_READING = threading.BoundedSemaphore(2)
"""Files read at a time: they compute all the while, and the window has to get its turn among them."""


@contextlib.contextmanager
def _in_turn(progress: Progress) -> Iterator[None]:
    while not _READING.acquire(timeout=0.1):
        progress("", 0.0)
    try:
        yield
    finally:
        _READING.release()


def load_location(location: str) -> Callable[[Progress], tuple[Entry, ...]]:
    """Work that reads a path, a folder or an address; addresses wait for servers, and not for each other."""

    def work(progress: Progress) -> tuple[Entry, ...]:
        from crossread.sources.load import is_address, load

        with contextlib.nullcontext() if is_address(location) else _in_turn(progress):
            return tuple(load(location, progress))

    return work


def load_paste(text: str, html: str) -> Callable[[Progress], tuple[Entry, ...]]:
    """Work that reads pasted text."""

    def work(_progress: Progress) -> tuple[Entry, ...]:
        from crossread.sources import load_pasted

        return (load_pasted(text, html),)

    return work


class Loader(QObject):
    """The sources on their way in. ``arrived`` brings entries; ``changed`` says that a card changed."""

    arrived = Signal(object)
    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ids = count(1)
        self.items: list[Loading] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._release)

    @property
    def under_way(self) -> bool:
        return any(not item.error for item in self.items)

    def add_locations(self, locations: Iterable[str]) -> None:
        for location in locations:
            self._start(Loading(next(self._ids), location, load_location(location)))
        self.changed.emit()

    def add_pasted(self, text: str, html: str = "") -> None:
        self._start(Loading(next(self._ids), tr("Pasted text"), load_paste(text, html)))
        self.changed.emit()

    def cancel(self, id: int) -> None:
        """Stop one source, or take its failed card away."""
        for item in self.items:
            if item.id == id and item.job is not None:
                item.job.cancel()
        self._drop(id)
        self._soon.start()

    def cancel_all(self) -> None:
        for item in self.items:
            if item.job is not None:
                item.job.cancel()
        self.items = []
        self.changed.emit()

    def retry(self, id: int) -> None:
        for item in self.items:
            if item.id == id and item.error:
                item.error, item.share = "", 0.0
                self.items.remove(item)
                self._start(item)
        self.changed.emit()

    def _start(self, item: Loading) -> None:
        self.items.append(item)
        item.job = self._jobs.start(
            item.work,
            lambda entries: self._done(item, entries),
            lambda error: self._failed(item, error),
            lambda what, share: self._progressed(item, what, share),
        )

    def _progressed(self, item: Loading, what: str, share: float) -> None:
        item.what, item.share = what, share
        self.changed.emit()

    def _done(self, item: Loading, entries: tuple[Entry, ...]) -> None:
        item.entries = entries
        self._soon.start()

    def _failed(self, item: Loading, error: CrossreadError) -> None:
        item.error = said(error.message)
        self.changed.emit()
        self._soon.start()

    def _release(self) -> None:
        """Hand over what has come in, in the order named: letters must not depend on who was faster.

        One source a turn of the event loop, so that the window lives on while many come in at once.
        """
        first = next((item for item in self.items if not item.error), None)
        if first is not None and first.entries is not None:
            self._soon.start()
            self._drop(first.id)
            self.arrived.emit(first.entries)

    def _drop(self, id: int) -> None:
        self.items = [item for item in self.items if item.id != id]
        self.changed.emit()
