"""Crossread without a window. No module here imports Qt.

Exit codes: 0 done; 1 failed, with a sentence on standard error; 2 the command was not understood;
3 done in part, some sources failed and are named; 130 stopped with Ctrl+C.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

from crossread.cli import terminal
from crossread.cli.arguments import VERBS, parser
from crossread.errors import Cancelled, CrossreadError

STOPPED = 130

ShowWindow = Callable[[], str]
"""Opens a window, closes it again, and says what was seen; handed in so that no Qt is imported here."""

__all__ = ["VERBS", "main"]


def main(arguments: Sequence[str], show_window: ShowWindow | None = None) -> int:
    """Run one command line; returns the exit code. Usage errors raise SystemExit(2), as argparse does."""
    terminal.prepare()
    sys.excepthook = _unexpected
    top = parser()
    given = top.parse_args(list(arguments))
    try:
        return _run(given, top, show_window)
    except (KeyboardInterrupt, Cancelled):
        terminal.complain("Stopped.")
        return STOPPED
    except CrossreadError as error:
        terminal.complain(str(error))
        return 1
    except BrokenPipeError:
        terminal.no_more_output()
        return 0


def _run(given: argparse.Namespace, top: argparse.ArgumentParser, show_window: ShowWindow | None) -> int:
    if given.self_test:
        selftest = importlib.import_module("crossread.cli.selftest")
        code: int = selftest.run(given.self_test, show_window)
        return code
    if given.verb is None:
        top.print_help()
        return 0
    # Each verb is imported when asked for: `--version` and `--help` answer at once.
    verb = importlib.import_module(f"crossread.cli.{given.verb}")
    done: int = verb.run(given)
    return done


def _unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What is a bug of ours is still said in a sentence; CROSSREAD_DEBUG=1 shows where it happened."""
    terminal.complain(
        f"Crossread met a fault of its own and stopped ({kind.__name__}: {error}). Nothing of yours was "
        "changed. Please report this; CROSSREAD_DEBUG=1 shows where it happened."
    )
    if os.environ.get("CROSSREAD_DEBUG"):
        traceback.print_exception(kind, error, trace)
