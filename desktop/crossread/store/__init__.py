"""The ``.crossread`` file: saved as it happens, recovered after a crash, verified offline."""

from __future__ import annotations

from crossread.model import LogEntry
from crossread.store.file import ENDING, Store
from crossread.store.shelf import Recoverable, forget, recent, recoverable, remember
from crossread.store.verify import LIMITS, Check, verify

__all__ = [
    "ENDING",
    "LIMITS",
    "Check",
    "LogEntry",
    "Recoverable",
    "Store",
    "forget",
    "recent",
    "recoverable",
    "remember",
    "verify",
]
