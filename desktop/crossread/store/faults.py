"""What can go wrong with a file, each with the sentence the user reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crossread.errors import StoreError
from crossread.store.codec import Damaged


class NotOurs(StoreError):
    """The file is not a Crossread comparison."""


class Newer(StoreError):
    """The file was made by a newer version of Crossread."""


class FileDamaged(StoreError):
    """The file was made by Crossread but its content does not hold together."""


class Locked(StoreError):
    """Another window (or another computer) has the file open."""


class ReadOnly(StoreError):
    """The file or its folder cannot be written."""


class DiskFull(StoreError):
    """There is no space left."""


class Missing(StoreError):
    """The file is not there, or was moved or deleted while it was open."""


class Unreachable(StoreError):
    """The disk or the network share does not answer."""


def locked(path: Path) -> Locked:
    return Locked(f"{path.name} is open in another Crossread window. Close it there first.")


def read_only(path: Path) -> ReadOnly:
    return ReadOnly(
        f"{path.name} or its folder cannot be written. Save the comparison under another name; "
        "nothing is lost."
    )


def gone(path: Path) -> Missing:
    return Missing(
        f"{path.name} was moved or deleted while it was open. Save the comparison under a name; "
        "nothing is lost."
    )


def damaged(path: Path, what: str = "") -> FileDamaged:
    detail = f" ({what[:80]})" if what else ""
    return FileDamaged(
        f"{path.name} is damaged and cannot be opened{detail}. Use a copy of it from before, if you have one."
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system raises into a sentence of ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except Damaged as error:
        raise damaged(path, str(error)) from error
    except UnicodeError as error:
        # Of a broken file even the messages may be unreadable.
        raise damaged(path) from error
    except OSError as error:
        raise _of_system(error, path) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    # The lower byte is the primary result code, whatever the extended one adds.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return locked(path)
    if code == sqlite3.SQLITE_FULL:
        return _full(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return read_only(path)
    if code == sqlite3.SQLITE_IOERR:
        return Unreachable(
            f"The disk that holds {path.name} does not answer. Save the comparison in another place; "
            "nothing is lost."
        )
    if code == sqlite3.SQLITE_TOOBIG:
        return StoreError(f"An article is too big to be saved in {path.name}. Take it out of the comparison.")
    return damaged(path, str(error))


def _of_system(error: OSError, path: Path) -> StoreError:
    if isinstance(error, FileNotFoundError):
        return Missing(f"There is no file {path}. It may have been moved, renamed or deleted.")
    if isinstance(error, PermissionError):
        return read_only(path)
    if isinstance(error, IsADirectoryError):
        return NotOurs(f"{path} is a folder, not a saved comparison.")
    if error.errno == 28:  # ENOSPC, the same number on every system we run on
        return _full(path)
    said = error.strerror or type(error).__name__
    return Unreachable(
        f"{path.name} could not be read or written ({said}). Nothing is lost; try another place."
    )


def _full(path: Path) -> DiskFull:
    return DiskFull(
        f"There is no space left on the disk that holds {path.name}. Make room and try again, or save the "
        "comparison in another place; nothing is lost."
    )
