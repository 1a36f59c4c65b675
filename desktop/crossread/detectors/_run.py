"""What one run of the detectors tells outside while it goes on: how far it is, and what it left out."""

from __future__ import annotations

from time import monotonic

from crossread.model import Progress, silent

OFTEN = 0.1
"""Seconds between two reports of one step, so that telling costs nothing."""


class Run:
    """Reports of the present step; ``notices`` are sentences for the user, in the order they came up."""

    def __init__(self, progress: Progress = silent) -> None:
        self.notices: list[str] = []
        self.watch(progress)

    def watch(self, progress: Progress) -> None:
        """From now on tell ``progress``."""
        self._progress = progress
        self._last = monotonic()
        self.step("", 0.0, 0.0)

    def step(self, what: str, start: float, end: float) -> None:
        """What follows is ``what``, and takes the share from ``start`` to ``end``."""
        self._what, self._start, self._end = what, start, end

    def pulse(self, done: int = 0, of: int = 0) -> None:
        """Tell that work goes on, ``done`` of ``of`` parts being over; whoever watches may stop it here."""
        if monotonic() - self._last < OFTEN:
            return
        self._last = monotonic()
        share = min(1.0, done / of) if of else 0.0
        self._progress(self._what, self._start + (self._end - self._start) * share)

    def notice(self, sentence: str) -> None:
        """A sentence for the user, told once."""
        if sentence not in self.notices:
            self.notices.append(sentence)
