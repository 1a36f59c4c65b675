"""Several locations at once: each with its own progress and its own end, none touching the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event

from crossread.errors import Cancelled, CrossreadError
from crossread.model import Entry, Progress
from crossread.sources.load import load

ItemProgress = Callable[[int, str, float], None]
"""Told ``(position of the location, what is being done, share done)``; raises Cancelled to stop that one."""

AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one location: its articles, or the error that stands for it (Cancelled too)."""

    location: str
    entries: tuple[Entry, ...] = ()
    error: CrossreadError | None = None


def load_many(
    locations: Sequence[str],
    progress: ItemProgress = lambda _position, _what, _share: None,
    at_once: int = AT_ONCE,
    loader: Callable[[str, Progress], tuple[Entry, ...]] = load,
) -> tuple[Outcome, ...]:
    """Load every location, ``at_once`` side by side; outcomes in the order given.

    ``progress`` is called from worker threads. Load an outcome's location again to retry it. Where the
    wait is broken off (Ctrl+C), what is being loaded stops at its next step and nothing more begins.
    """
    stopped = Event()

    def work(position: int) -> Outcome:
        location = locations[position]

        def told(what: str, share: float) -> None:
            if stopped.is_set():
                raise Cancelled
            progress(position, what, share)

        try:
            return Outcome(location, loader(location, told))
        except CrossreadError as error:
            return Outcome(location, error=error)

    pool = ThreadPoolExecutor(max_workers=max(1, at_once), thread_name_prefix="load")
    try:
        return tuple(pool.map(work, range(len(locations))))
    finally:
        stopped.set()  # where all are done nobody asks any more; else the others stop at their next report
        pool.shutdown(wait=True, cancel_futures=True)
