"""Waiting for the real window, for the programs that drive it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

PATIENCE = 120.0


def wait(until: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        QApplication.processEvents()
        time.sleep(0.01)
        if time.monotonic() > end:
            raise TimeoutError(what)


def settle() -> None:
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.005)
