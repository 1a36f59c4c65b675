"""The one way to work beside the window: a plain callable, told how to report and when to stop.

The callable gets a ``Progress``; cancelling makes that raise ``Cancelled`` inside it. Answers come
back on the window's thread, and those of a cancelled or replaced job are dropped. Nothing in a job
may touch widgets, the session or the undo stack.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from crossread.errors import Cancelled, CrossreadError
from crossread.model import Progress
from crossread.ui.words import said

Work = Callable[[Progress], Any]
_SWITCH = 0.001
"""Seconds a worker may hold the interpreter while the window waits (Python's own default: 0.005)."""
_BEHIND = 10
"""How far (in steps of ``nice``) a worker stands behind the window where both want the processor."""


class Job:
    """One piece of work under way. ``id`` grows with every job."""

    __slots__ = ("_stop", "done", "failed", "id", "progressed")

    def __init__(
        self,
        id: int,
        done: Callable[[Any], None],
        failed: Callable[[CrossreadError], None],
        progressed: Callable[[str, float], None] | None,
    ) -> None:
        self.id = id
        self.done = done
        self.failed = failed
        self.progressed = progressed
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still answers is dropped."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def watch(self, report: Callable[[int, str, float], None]) -> Progress:
        def progress(what: str, share: float) -> None:
            if self._stop.is_set():
                raise Cancelled
            report(self.id, what, share)

        return progress


class Jobs(QObject):
    """Starts jobs and brings their answers home. ``busy`` tells whether any is under way."""

    busy_changed = Signal(bool)
    _progress = Signal(int, object, float)
    _answer = Signal(int, bool, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = count(1)
        self._running: dict[int, tuple[Job, threading.Thread]] = {}
        self._progress.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        self._answer.connect(self._answered, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_SWITCH)

    @property
    def busy(self) -> bool:
        return any(not job.cancelled for job, _ in self._running.values())

    def start(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[CrossreadError], None],
        progressed: Callable[[str, float], None] | None = None,
    ) -> Job:
        """Run ``work`` on a thread of its own; exactly one of ``done`` and ``failed`` is called, or none
        where the job is cancelled."""
        job = Job(next(self._ids), done, failed, progressed)

        def run() -> None:
            _stand_behind()
            try:
                answer, good = work(job.watch(self._progress.emit)), True
            except CrossreadError as error:
                answer, good = error, False
            except Exception as error:  # noqa: BLE001 - whatever a job meets, the window stays and says so
                answer, good = unexpected(error), False
            # The window may have gone in the meantime; then nobody waits for the answer.
            with contextlib.suppress(RuntimeError):
                self._answer.emit(job.id, good, answer)

        thread = threading.Thread(target=run, name=f"job {job.id}", daemon=True)
        self._running[job.id] = (job, thread)
        self.busy_changed.emit(True)
        thread.start()
        return job

    def _progressed(self, id: int, what: str, share: float) -> None:
        job, _ = self._running.get(id, (None, None))
        if job is not None and not job.cancelled and job.progressed is not None:
            job.progressed(said(what), share)

    def _answered(self, id: int, good: bool, answer: object) -> None:
        job, _ = self._running.pop(id)
        self.busy_changed.emit(self.busy)
        if job.cancelled:
            return
        if good:
            job.done(answer)
        elif isinstance(answer, CrossreadError):
            job.failed(answer)

    def stop(self, patience: float = 1.0) -> None:
        """Cancel everything and give the threads some seconds to end (on closing)."""
        for job, _ in self._running.values():
            job.cancel()
        for _, thread in list(self._running.values()):
            thread.join(patience)


def _stand_behind() -> None:
    """Let the window's thread go first; threads that this one starts (the tagger's) stand behind too.

    Linux alone gives a thread its own place in the queue this way; the other systems put the window that
    is in front first by themselves.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _BEHIND)


def unexpected(error: BaseException) -> CrossreadError:
    """The sentence for an error nobody foresaw; the error itself stays attached as its cause."""
    met = CrossreadError("error.unexpected", error=f"{type(error).__name__}: {error}")
    met.__cause__ = error
    return met
