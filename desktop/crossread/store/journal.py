"""The log of a comparison: only ever added to, every line sealed with the hash of the one before.

The chain shows that the lines belong together and that none was taken out or changed on its own. It
is no signature: whoever can write the file can also write a new chain.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from crossread import RULES, __version__
from crossread.model import LogEntry
from crossread.store.rows import storable
from crossread.wording import stored_act

PROGRAM = f"Crossread {__version__}, rules {RULES}"

Detail = dict[str, Any]


def seal(number: int, time: str, program: str, act: str, detail: str, state: str, previous: str) -> str:
    """The hash of a line that follows the line whose hash is ``previous`` ("" for the first)."""
    line = json.dumps([previous, number, time, program, act, detail, state], ensure_ascii=True)
    return hashlib.sha256(line.encode("ascii")).hexdigest()


def add(connection: sqlite3.Connection, act: str, detail: Detail, state: str, when: datetime) -> None:
    """Append a line inside the transaction that is open."""
    last = connection.execute("SELECT number, hash FROM log ORDER BY number DESC LIMIT 1").fetchone()
    number, previous = (last[0] + 1, last[1]) if last else (1, "")
    time, told = when.isoformat(timespec="milliseconds"), storable(str(act))
    written = json.dumps(detail, ensure_ascii=True, separators=(",", ":"))
    sealed = seal(number, time, PROGRAM, told, written, state, previous)
    row = (number, time, PROGRAM, told, written, state, sealed)
    connection.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def read(connection: sqlite3.Connection) -> tuple[LogEntry, ...]:
    """All lines, oldest first, each act as a message where it is one of ours.

    A detail that is not JSON comes back empty; ``broken_at`` tells.
    """
    return tuple(
        LogEntry(n, t, p, stored_act(a), _detail(d), s, h) for n, t, p, a, d, s, h in _lines(connection)
    )


def _lines(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str, str, str, str, str]]:
    """The rows of the log. A broken letter must not keep a comparison from its user: it is replaced."""
    columns = ", ".join(
        f"CAST({name} AS BLOB)" for name in ("time", "program", "act", "detail", "state", "hash")
    )
    for number, *texts in connection.execute(f"SELECT number, {columns} FROM log ORDER BY number"):
        time, program, act, detail, state, sealed = (text.decode("utf-8", "replace") for text in texts)
        yield number, time, program, act, detail, state, sealed


def _detail(written: str) -> Detail:
    try:
        detail = json.loads(written)
    except (ValueError, RecursionError):
        return {}
    return detail if isinstance(detail, dict) else {}


def broken_at(connection: sqlite3.Connection) -> int | None:
    """The number of the first line that does not follow from the one before it, or None."""
    previous, expected = "", 1
    for number, time, program, act, detail, state, sealed in _lines(connection):
        if number != expected or seal(number, time, program, act, detail, state, previous) != sealed:
            return int(number)
        previous, expected = sealed, expected + 1
    return None
