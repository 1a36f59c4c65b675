"""``Store``: one open ``.crossread`` file, every act durable before ``save`` returns.

A comparison is one SQLite file with a rollback journal and ``synchronous=EXTRA``. Not write-ahead
logging: with that, acts already confirmed may lie in a second file beside the first, and whoever
copies or mails the one without the other loses them. ``EXTRA`` because in journal mode a commit is
only safe from a power cut once the journal's own end has reached the disk.

The file is locked while it is open (``locking_mode=EXCLUSIVE``: a lock of the system's, gone with the
process, so no stale lock files), hence one window a file.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from crossread.model import Entry, LogEntry, Session
from crossread.paths import user_data
from crossread.session import new
from crossread.store import journal, schema
from crossread.store.changes import changes
from crossread.store.faults import gone, locked, read_only, told
from crossread.store.rows import (
    LISTS,
    Row,
    lists_of,
    meta_of,
    pack,
    read_lists,
    read_meta,
    read_session,
    state_of,
)
from crossread.wording import say

T = TypeVar("T")

ENDING = ".crossread"

_HELD: set[tuple[int, int] | None] = set()
"""The files this process has open and locked."""


def untitled_folder() -> Path:
    """Where comparisons live that have no name yet."""
    folder = _untitled_place()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _untitled_place() -> Path:
    return user_data() / "untitled"


def _untitled_path() -> Path:
    name = f"{uuid.uuid4().hex}{ENDING}"
    with told(Path(name)):  # the folder is made with the first of them
        return untitled_folder() / name


class Store:
    """An open file. Safe to use from several threads, one call at a time. Use ``create`` or ``open``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self._connection = connection
        self._lock = threading.RLock()
        self._known: dict[int, tuple[Entry, Row]] = {}
        self._identity = _identity(path)
        if writable:
            _HELD.add(self._identity)
        self._session = read_session(connection)
        # Compared with what comes next, so that a save that failed is made up for by the following one.
        self._meta, self._lists = read_meta(connection), read_lists(connection)

    # ------------------------------------------------------------------------- open and close

    @classmethod
    def create(cls, path: Path | None) -> Store:
        """A new, empty file, in place of one of that name; None: an untitled one in the user's folder.

        Raises StoreError: locked (the old file is open in a window), read-only, disk full.
        """
        target = path if path is not None else _untitled_path()
        with told(target):
            _refuse_if_open(target)
            draft = _draft(target)
            try:
                _lay_out(draft)
                _into_place(draft, target)
            finally:
                draft.unlink(missing_ok=True)
        return cls.open(target)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a file that may be a stranger's: checked before anything in it is believed.

        A file that cannot be written is opened for reading, ``writable`` False. Raises StoreError.
        """
        path = Path(path)
        # Closing any other handle on a file gives up the locks this process has on it (POSIX).
        if _identity(path) in _HELD:
            raise locked(path)
        with told(path):
            version = schema.check_header(path)
            writable = os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
            connection = _connect(path)
            with contextlib.ExitStack() as unless_opened:
                unless_opened.callback(connection.close)
                _take(connection, path, writable)
                schema.check_content(connection, path, version)
                if version < schema.VERSION:
                    _bring_up(connection, path, version, writable)
                store = cls(path, connection, writable=writable)
                unless_opened.pop_all()
                return store

    def close(self) -> None:
        """Release the file; everything confirmed is in it already. May be called twice."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            _HELD.discard(self._identity)
            self._connection.close()

    def discard(self) -> None:
        """Close an untitled comparison and delete it. A file with a name of its own is only closed."""
        titled = not self.untitled
        self.close()
        if not titled:
            with told(self.path):
                self.path.unlink(missing_ok=True)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def untitled(self) -> bool:
        """Whether the comparison has no name of its own yet."""
        return self.path.absolute().parent == _untitled_place().absolute()

    # --------------------------------------------------------------------------- read and save

    def session(self) -> Session:
        """The session as last confirmed."""
        return self._session

    def log(self) -> tuple[LogEntry, ...]:
        """Everything that happened, oldest first."""
        return self.inspect(journal.read)

    def inspect(self, reader: Callable[[sqlite3.Connection], T]) -> T:
        """What ``reader`` finds in the file; it must not write. Raises StoreError."""
        with self._lock, told(self.path):
            return reader(self._connection)

    def save(self, before: Session, after: Session, act: str) -> None:
        """Make one act durable: once this returns, a kill or a power cut does not lose it.

        Only what changed is written. ``before`` is the session the act started from; where that is not
        what the file holds (an earlier save failed), the earlier change is written and logged too.
        Raises StoreError, and then the file is as it was.
        """
        with self._lock, told(self.path):
            self._must_be_writable()
            meta, lists = meta_of(after), lists_of(after, self._known)
            detail = changes(self._session, after)
            if before != self._session:
                detail["with_unsaved_before"] = True
            with self._transaction() as connection:
                self._write_captures(after)
                self._write_meta(meta)
                for table in LISTS:
                    self._write_list(table, lists[table])
                self._drop_captures()
                journal.add(connection, act, detail, state_of(meta, lists), datetime.now(UTC))
            self._session, self._meta, self._lists = after, meta, lists

    def save_as(self, path: Path) -> None:
        """Give the comparison a (new) name, log and all, and go on there; works where the old file is gone.

        An untitled file is deleted afterwards, a titled one stays as a copy. Raises StoreError, and
        then the old file is still the open one.
        """
        path = Path(path)
        with self._lock:
            if path.exists() and self.path.exists() and path.samefile(self.path):
                return
            with told(path):
                _refuse_if_open(path)
                draft = _draft(path)
                try:
                    self._copy_to(draft)
                    _into_place(draft, path)
                finally:
                    draft.unlink(missing_ok=True)
            self._move_to(Store.open(path))
            self.save(self._session, self._session, say("act.saved-as", name=path.name))

    def _copy_to(self, draft: Path) -> None:
        copy = sqlite3.connect(draft)
        try:
            self._connection.backup(copy)
            copy.commit()
        finally:
            copy.close()

    def _move_to(self, other: Store) -> None:
        old_path, was_untitled = self.path, self.untitled
        self.close()
        self.path, self.writable, self._connection = other.path, other.writable, other._connection
        self._identity = other._identity
        if was_untitled:
            with contextlib.suppress(OSError):
                old_path.unlink(missing_ok=True)

    # -------------------------------------------------------------------------------- writing

    def _must_be_writable(self) -> None:
        if not self.writable:
            raise read_only(self.path)
        if _identity(self.path) != self._identity:
            raise gone(self.path)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        finally:
            # Still open only where something went wrong; a full disk has rolled back by itself already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _write_captures(self, after: Session) -> None:
        held = {sha for (sha,) in self._connection.execute("SELECT sha256 FROM capture")}
        for entry in after.entries:
            sha256 = str(self._known[id(entry)][1][0])
            if sha256 not in held:
                held.add(sha256)
                coding, packed = pack(entry.capture.data)
                row = (sha256, len(entry.capture.data), coding, packed)
                self._connection.execute("INSERT INTO capture VALUES (?, ?, ?, ?)", row)

    def _drop_captures(self) -> None:
        """The bytes of articles taken out leave the file with them; the log keeps their hashes."""
        self._connection.execute("DELETE FROM capture WHERE sha256 NOT IN (SELECT sha256 FROM entry)")

    def _write_meta(self, meta: dict[str, str]) -> None:
        changed = [(key, value) for key, value in meta.items() if self._meta.get(key) != value]
        self._connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", changed)

    def _write_list(self, table: str, rows: list[Row]) -> None:
        old = self._lists[table]
        changed = [(i, *row) for i, row in enumerate(rows) if i >= len(old) or old[i] != row]
        if changed:
            marks = ", ".join("?" * len(changed[0]))
            self._connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", changed)
        if len(rows) < len(old):
            self._connection.execute(f"DELETE FROM {table} WHERE position >= ?", (len(rows),))


# ------------------------------------------------------------------------------------ plumbing


def _connect(path: Path) -> sqlite3.Connection:
    # No waiting for locks: a window that has the file open keeps it for hours.
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    schema.harden(connection)
    return connection


def _take(connection: sqlite3.Connection, path: Path, writable: bool) -> None:
    """Lock the file for this process until the connection is closed."""
    if not writable:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise locked(path)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _bring_up(connection: sqlite3.Connection, path: Path, version: int, writable: bool) -> None:
    if not writable:
        raise read_only(path)
    connection.execute("BEGIN EXCLUSIVE")
    schema.migrate(connection, version)
    state = state_of(read_meta(connection), read_lists(connection))
    act = say("act.migrated", version=version, to=schema.VERSION)
    journal.add(connection, act, {}, state, datetime.now(UTC))
    connection.execute("COMMIT")
    schema.check_content(connection, path, schema.VERSION)


def _lay_out(draft: Path) -> None:
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("BEGIN")
        schema.make(connection)
        empty = new()
        state = state_of(meta_of(empty), lists_of(empty, {}))
        journal.add(connection, say("act.created"), {}, state, datetime.now(UTC))
        connection.executemany("INSERT INTO meta VALUES (?, ?)", list(meta_of(empty).items()))
        connection.execute("COMMIT")
    finally:
        connection.close()


def _draft(target: Path) -> Path:
    """A file beside the target that becomes it in one step, so that no half of a file ever has its name."""
    draft = target.absolute().with_name(f".{target.stem[:40]}-{uuid.uuid4().hex[:8]}.part")
    draft.open("xb").close()
    return draft


def _into_place(draft: Path, target: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    # What the journal of the file that is replaced held would be played back into the new one.
    target.with_name(target.name + "-journal").unlink(missing_ok=True)
    os.replace(draft, target)
    if os.name == "posix":
        folder = os.open(target.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _refuse_if_open(path: Path) -> None:
    """Raise Locked where another window has the file that is about to be replaced open."""
    if not path.exists():
        return
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise locked(path) from error
        # Not a database at all: the user chose to replace it.
    finally:
        connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file this is, whatever its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)
