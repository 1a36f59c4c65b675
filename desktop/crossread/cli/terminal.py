"""What the command line says: results on standard output, everything else on standard error."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TextIO

from crossread.model import Progress, silent

_BETWEEN = 0.1
"""Seconds between two redraws of the progress line."""


def prepare() -> None:
    """UTF-8 on every system; a letter the terminal cannot show is replaced, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            with contextlib.suppress(OSError, ValueError):
                stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """A line of result on standard output. A frozen window program has none: then nothing happens."""
    _write(sys.stdout, text if text.endswith("\n") else text + "\n")


def complain(sentence: str) -> None:
    """A plain sentence on standard error, on a line of its own."""
    _clear()
    _write(sys.stderr, sentence + "\n")


def progress() -> Progress:
    """A progress line on standard error where that is a terminal; silent elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return silent
    return _Line()


def no_more_output() -> None:
    """The reader of standard output went away (``| head``): keep Python from complaining at exit."""
    if sys.stdout is not None:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Line:
    """One line that is redrawn in place."""

    def __init__(self) -> None:
        self._drawn = 0.0

    def __call__(self, what: str, share: float) -> None:
        now = time.monotonic()
        if share >= 1.0:
            _clear()
        elif now - self._drawn >= _BETWEEN:
            self._drawn = now
            width = os.get_terminal_size(sys.stderr.fileno()).columns if sys.stderr.isatty() else 80
            line = f"{share:4.0%}  {what}"[: max(10, width - 1)]
            _write(sys.stderr, f"\r\x1b[2K{line}")


def _clear() -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        _write(sys.stderr, "\r\x1b[2K")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(text)
        stream.flush()
