"""The crash hook: an error nobody caught is shown as a sentence and logged, and the window stays."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType

from crossread.paths import user_data


def install(tell: Callable[[str], None]) -> None:
    """Log uncaught errors to ``crash.log`` in the user's folder and ``tell`` one plain sentence."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        written = "".join(traceback.format_exception(kind, error, trace))
        place = _log(written)
        sys.stderr.write(written)
        try:
            tell(_told(error, place))
        except Exception:  # noqa: BLE001 - telling must not start another crash
            sys.stderr.write("Could not show the error in the window.\n")

    sys.excepthook = hook


def _told(error: BaseException, place: str) -> str:
    """The error as a sentence of the interface, and where it is written down."""
    from crossread.errors import CrossreadError
    from crossread.ui.job import unexpected
    from crossread.ui.words import said, say

    met = error if isinstance(error, CrossreadError) else unexpected(error)
    told = said(met.message)
    return f"{told} {said(say('crash.logged', path=place))}" if place else told


def _log(written: str) -> str:
    """Where it was written down, or "" where it could not be."""
    try:
        path = user_data() / "crash.log"
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat()}\n{written}\n")
    except OSError:
        return ""
    return str(path)
