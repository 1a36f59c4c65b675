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
        self._what, self._from, self._share, self._part = "", 0.0, 0.0, 0.0

    def start(self, what: str, begin: float, share: float) -> None:
        """Tell at once that ``what`` begins; it takes ``share`` of the whole, from ``begin`` on."""
        self._what, self._from, self._share, self._part = what, begin, share, 0.0
        self._last = monotonic()
        self._progress(what, begin)

    def pulse(self, done: int = 0, of: int = 0) -> None:
        """Tell that work goes on, ``done`` of ``of`` parts being over; whoever watches may stop it here."""
        if monotonic() - self._last < OFTEN:
            return
        self._last = monotonic()
        if of:
            # Parts of a step may be gone through several times: what is told never goes back.
            self._part = max(self._part, min(1.0, done / of))
        self._progress(self._what, self._from + self._share * self._part)

    def notice(self, sentence: str) -> None:
        """A sentence for the user, told once."""
        if sentence not in self.notices:
            self.notices.append(sentence)
