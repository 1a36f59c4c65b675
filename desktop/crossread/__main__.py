"""``crossread``: opens the window, or hands over to the command line."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

_ADDRESS = r"[A-Za-z][A-Za-z0-9+.-]*://"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Old versions of macOS hand a double-clicked program its process number.
    given = [argument for argument in given if not argument.startswith("-psn_")]
    if not wants_window(given):
        from crossread import cli  # the window does not wait for the command line

        return cli.main(given, show_window)
    from crossread.ui import app  # Qt is imported only when a window is wanted

    return app.run(given)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the arguments are none, or files and addresses to open; verbs and options are not."""
    if not arguments:
        return True
    from crossread.cli import VERBS

    first = arguments[0]
    if first in VERBS or first.startswith("-"):
        return False
    # A mistyped verb is told on the command line instead of opening a window on a file of that name.
    looks_like_source = re.match(_ADDRESS, first) or any(sign in first for sign in "./\\")
    return bool(looks_like_source or Path(first).exists())


def show_window() -> str:
    """Open the window on the sample without a screen and close it again, for the self-test."""
    from crossread.ui import app

    return app.show_once()


if __name__ == "__main__":
    sys.exit(main())
