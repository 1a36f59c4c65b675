"""``crossread verify``: did the bytes, the texts and the log stay as they were?"""

from __future__ import annotations

import argparse
from pathlib import Path

from crossread.cli import terminal
from crossread.store import LIMITS, verify


def run(given: argparse.Namespace) -> int:
    """Check a file without touching it or the network; 1 where anything does not hold."""
    checks = verify(Path(given.file))
    for check in checks:
        terminal.say(f"{'ok    ' if check.holds else 'FAILED'}  {check.sentence}")
    terminal.say(LIMITS)
    return 0 if all(check.holds for check in checks) else 1
