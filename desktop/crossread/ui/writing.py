"""Acts on their way to the disk: written in order on a thread of their own, told when they are there.

A disk that is asked to be sure takes its time: some milliseconds where it is quick, a tenth of a second where
it turns, seconds where it is a share that sleeps. The window waits for it briefly, so that an act is
commonly shown in the turn it was done in; then it goes on and shows the act once it is durable.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crossread.errors import CrossreadError

Then = Callable[[CrossreadError | None], None]
T = TypeVar("T")


class Writing(QObject):
    """Nothing else may touch the file while something is ``under_way``; ``finish`` waits until nothing is.

    ``slow`` (True) where the disk keeps the user waiting, and (False) when it has caught up.
    """

    slow = Signal(bool)
    _ended = Signal()

    patience = 0.015
    """Seconds the window waits for a write before it goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "writing")
        self._queue: deque[tuple[Future[None], Then]] = deque()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(500)
        self._late.timeout.connect(self._say_late)
        self._told_late = False

    @property
    def under_way(self) -> bool:
        return bool(self._queue)

    def begin(self, work: Callable[[], None], then: Then) -> None:
        """Do ``work`` after all that was begun before; ``then`` hears on this thread how it went.

        What is no ``CrossreadError`` is raised here, where the window says so as of any mishap.
        """
        done = self._thread.submit(work)
        self._queue.append((done, then))
        if len(self._queue) == 1:  # behind another that is late there is no use in waiting
            wait([done], self.patience)
        if not done.done():
            if not self._late.isActive():
                self._late.start()
            done.add_done_callback(self._heard)
        self._tell()

    def _say_late(self) -> None:
        self._told_late = True
        self.slow.emit(True)

    def ask(self, work: Callable[[], T]) -> T:
        """What ``work`` finds after all that was begun before; any thread may ask, and waits."""
        return self._thread.submit(work).result()

    def finish(self) -> None:
        """Wait for all of it."""
        while self._queue:
            wait([self._queue[0][0]])
            self._tell()

    def end(self) -> None:
        """Finish, and let the thread go."""
        self.finish()
        self._thread.shutdown()

    def _heard(self, _done: Future[None]) -> None:
        # On the other thread; the window may have gone in the meantime.
        with contextlib.suppress(RuntimeError):
            self._ended.emit()

    def _tell(self) -> None:
        """Tell of what has been written, in order."""
        while self._queue and self._queue[0][0].done():
            done, then = self._queue.popleft()
            if not self._queue:
                self._late.stop()
                if self._told_late:
                    self._told_late = False
                    self.slow.emit(False)
            error = done.exception()
            if error is not None and not isinstance(error, CrossreadError):
                raise error
            then(error)
