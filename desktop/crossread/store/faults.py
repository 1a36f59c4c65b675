"""What can go wrong with a file, each with the sentence the user reads."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crossread.errors import StoreError, reason
from crossread.model import Message
from crossread.store.codec import Damaged
from crossread.wording import say


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


def _called(path: Path) -> str:
    """The file's name; one that the user never gave a name is called so."""
    return say("file.unnamed") if re.fullmatch(r"[0-9a-f]{32}", path.stem) else path.name


def locked(path: Path) -> Locked:
    return Locked("error.file-open-elsewhere", name=_called(path))


def read_only(path: Path) -> ReadOnly:
    return ReadOnly("error.file-read-only", name=_called(path))


def gone(path: Path) -> Missing:
    return Missing("error.file-gone", name=_called(path))


def damaged(path: Path, what: Message | None = None) -> FileDamaged:
    """``what`` is wrong with it, where that is ours to say; the rest is in the error's cause."""
    if what is None:
        return FileDamaged("error.file-damaged", name=_called(path))
    return FileDamaged("error.file-damaged-what", name=_called(path), what=what)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system raises into a sentence of ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except (Damaged, UnicodeError) as error:
        # Of a broken file even SQLite's own messages may be unreadable.
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
        return Unreachable("error.disk-silent", name=_called(path))
    if code == sqlite3.SQLITE_TOOBIG:
        return StoreError("error.article-too-big", name=path.name)
    return damaged(path)


def _of_system(error: OSError, path: Path) -> StoreError:
    if isinstance(error, FileNotFoundError):
        return Missing("error.no-file", path=str(path))
    if isinstance(error, PermissionError):
        return read_only(path)
    if isinstance(error, IsADirectoryError):
        return NotOurs("error.is-folder", path=str(path))
    if error.errno == 28:  # ENOSPC, the same number on every system we run on
        return _full(path)
    return Unreachable("error.file-unreachable", name=path.name, reason=reason(error))


def _full(path: Path) -> DiskFull:
    return DiskFull("error.disk-full", name=_called(path))
