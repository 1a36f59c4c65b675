"""``crossread verify``: did the bytes, the texts and the log stay as they were?"""

from __future__ import annotations

import argparse
from pathlib import Path

from crossread import store
from crossread.cli import bundle, terminal
from crossread.errors import ReportError
from crossread.paths import finite


def run(given: argparse.Namespace) -> int:
    """Check a file without touching it or the network; 1 where anything does not hold."""
    path = Path(given.file)
    if _is_comparison(path):
        checks, limits = store.verify(path), store.LIMITS
    else:
        checks, limits = bundle.verify(path), bundle.LIMITS
    for check in checks:
        terminal.say(f"{'ok    ' if check.holds else 'FAILED'}  {check.sentence}")
    terminal.say(limits)
    return 0 if all(check.holds for check in checks) else 1


def _is_comparison(path: Path) -> bool:
    """Whether it is a ``.crossread`` file, by its name or its first bytes."""
    if path.suffix.lower() == store.ENDING:
        return True
    try:
        with finite(path).open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError as error:
        raise ReportError("error.moved", path=str(path)) from error
