"""The tables of a ``.crossread`` file, its versions, and the check that a file holds nothing else."""

from __future__ import annotations

import sqlite3
import sys
from functools import cache
from pathlib import Path

from crossread.paths import finite
from crossread.store.faults import FileDamaged, Newer, NotOurs, damaged
from crossread.wording import say

APPLICATION_ID = 0x43525244
"""``CRRD`` in the file's header, so that every tool can tell the file's kind."""

VERSION = 1
"""Raised by every change of the tables; ``MIGRATIONS`` says how a file gets there."""

TABLES: dict[int, tuple[str, ...]] = {
    1: (
        # Facts about the whole: id, title, preparer, organisation, base, settings.
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        # Captured bytes under their SHA-256; one capture may hold several articles.
        "CREATE TABLE capture (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, coding TEXT NOT NULL, "
        "data BLOB NOT NULL) STRICT",
        # One article: how it was captured, the text extracted, and the text in use ('' where not corrected).
        "CREATE TABLE entry (position INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, label TEXT NOT NULL, "
        "capture TEXT NOT NULL, extracted TEXT NOT NULL, article TEXT NOT NULL) STRICT",
        "CREATE TABLE pin (position INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "CREATE TABLE correction (position INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "CREATE TABLE decision (position INTEGER PRIMARY KEY, finding TEXT NOT NULL, "
        "value TEXT NOT NULL) STRICT",
        # What happened, only ever added to; every line holds the hash of the one before.
        "CREATE TABLE log (number INTEGER PRIMARY KEY, time TEXT NOT NULL, program TEXT NOT NULL, "
        "act TEXT NOT NULL, detail TEXT NOT NULL, state TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    ),
}

MIGRATIONS: dict[int, tuple[str, ...]] = {}
"""From version n to n + 1: the statements that turn tables n into tables n + 1."""

_LIMITS = {
    "meta": 32,
    "capture": 500,
    "entry": 500,
    "pin": 100_000,
    "correction": 100_000,
    "decision": 200_000,
}
_LIMITS["log"] = 2_000_000
LONGEST = 256 * 1024 * 1024
"""Bytes of the longest value SQLite may hand us."""
MOST_BYTES = 1024 * 1024 * 1024
"""Bytes of all captures together, unpacked."""


def make(connection: sqlite3.Connection) -> None:
    """Lay out a new file, inside the transaction that is open."""
    for statement in TABLES[VERSION]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def check_header(path: Path) -> int:
    """The file's version, read from its first hundred bytes before SQLite sees it. Raises StoreError."""
    with finite(path).open("rb") as file:
        header = file.read(100)
    if header[:16] != b"SQLite format 3\x00" or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotOurs("error.not-a-comparison", name=path.name)
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise Newer("error.file-newer", name=path.name, version=version, known=VERSION)
    if version not in TABLES:
        raise damaged(path, say("damage.version", version=version))
    return version


def harden(connection: sqlite3.Connection) -> None:
    """Trust nothing the file brings along: no functions from its schema, bounded sizes, no attached files."""
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)


def check_content(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Refuse a file with other tables, views or triggers than ours, a broken page, or too much in it."""
    if _layout(connection) != _expected(version):
        raise damaged(path, say("damage.tables"))
    for table, most in _LIMITS.items():
        (count,) = connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {most + 1})"
        ).fetchone()
        if count > most:
            raise damaged(path, say("damage.rows", table=table))
    sizes = "SELECT coalesce(min(size), 0), coalesce(total(size), 0) FROM capture"
    least, size = connection.execute(sizes).fetchone()
    if least < 0:
        raise damaged(path, say("damage.size"))
    if size > MOST_BYTES:
        raise FileDamaged("error.file-too-big", name=path.name)
    (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if sound != "ok":
        raise damaged(path) from sqlite3.DatabaseError(str(sound))


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the tables up to ``VERSION``, inside the transaction that is open."""
    for step in range(version, VERSION):
        for statement in MIGRATIONS[step]:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _layout(connection: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema LIMIT 100")
    return frozenset((kind, name, table, " ".join(sql.split())) for kind, name, table, sql in rows)


@cache
def _expected(version: int) -> frozenset[tuple[str, ...]]:
    connection = sqlite3.connect(":memory:")
    for statement in TABLES[version]:
        connection.execute(statement)
    layout = _layout(connection)
    connection.close()
    return layout
