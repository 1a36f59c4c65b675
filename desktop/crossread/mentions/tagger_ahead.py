"""The tagger at work beside: on threads of its own, a window at a time, while other things are read.

The runtime lets go of Python while it computes, so two windows and the rest of the program run at once where
there are cores for them. Every window is computed by one thread alone: the tags are those of ``read_tags``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from types import TracebackType
from typing import Self, TypeVar

from crossread.errors import Cancelled
from crossread.mentions.tagger import Tags, article_windows, gathered, tag_window
from crossread.mentions.tagger_windows import Window
from crossread.model import Article, Pulse, still

MOST = 4
"""Threads at most: beyond them the rest of the program is what takes the time."""
LOOK = 0.05
"""Seconds between two looks at whether the work is to stop."""

T = TypeVar("T")


class Ahead:
    """Tags articles in order, from the moment it is made; leaving the ``with`` block ends its threads."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._stop = Event()
        self._threads = ThreadPoolExecutor(max(1, min(MOST, _cores())), "tagger")
        self._cut: dict[str, Future[list[Future[Tags]]]] = {}
        first: Future[list[Future[Tags]]] | None = None
        for article in articles:
            self._cut[article.id] = self._threads.submit(self._begin, article, first)
            first = first or self._cut[article.id]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._threads.shutdown(cancel_futures=True)

    def tags(self, article: Article, pulse: Pulse = still) -> Tags:
        """The tags of one of the articles, once they are there; raises what ``read_tags`` raises.

        ``pulse`` hears while it waits, and may raise to stop.
        """
        parts = self._waited(self._cut[article.id], pulse, 0, 1)
        return gathered([self._waited(part, pulse, i, len(parts)) for i, part in enumerate(parts)])

    def _begin(self, article: Article, first: Future[list[Future[Tags]]] | None) -> list[Future[Tags]]:
        if first is not None:
            first.exception()  # the first article loads the model; the others wait for it
        return [self._threads.submit(self._tag, article.text, window) for window in article_windows(article)]

    def _tag(self, text: str, window: Window) -> Tags:
        if self._stop.is_set():
            raise Cancelled
        return tag_window(text, window)

    def _waited(self, part: Future[T], pulse: Pulse, done: int, of: int) -> T:
        pulse(done, of)
        while not part.done():
            wait([part], timeout=LOOK)
            pulse(done, of)
        return part.result()


def _cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
