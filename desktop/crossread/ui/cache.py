"""Comparisons made before, kept in the user's folder so that a saved one opens at once.

A comparison is derived: nothing here is the only copy of anything, and whatever cannot be read is made
anew. The key covers articles, pins, base, settings and the program itself, so an old answer never comes
back after a change of any of them. Reading admits the program's own plain types and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import pickle
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from crossread import __version__, model
from crossread.model import Comparison, Session
from crossread.paths import resources, user_data
from crossread.settings import Settings

_KEPT = 24
_LARGEST = 64 * 1024 * 1024
_PLAIN = {
    ("decimal", "Decimal"),
    ("datetime", "datetime"),
    ("datetime", "timezone"),
    ("datetime", "timedelta"),
    ("datetime", "date"),
    ("zoneinfo", "ZoneInfo._unpickle"),
}


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        ours = module.startswith("crossread.model.") and name in model.__all__
        if not ours and (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(f"{module}.{name} has no place here")
        return super().find_class(module, name)


def recall(session: Session, settings: Settings) -> Comparison | None:
    """The comparison of these articles, pins and settings, if this program has made it before."""
    path = _path(session, settings)
    try:
        if path.stat().st_size > _LARGEST:
            return None
        whole = zlib.decompressobj().decompress(path.read_bytes(), 4 * _LARGEST)
        found = _Reader(io.BytesIO(whole)).load()
        os.utime(path)
    except (OSError, zlib.error, pickle.UnpicklingError, AttributeError, EOFError, ValueError, TypeError):
        return None
    articles = tuple(entry.article for entry in session.entries)
    return found if isinstance(found, Comparison) and found.articles == articles else None


def remember(session: Session, settings: Settings, comparison: Comparison) -> None:
    """Keep a comparison; where it cannot be written, nothing is lost."""
    path = _path(session, settings)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}.part")
        draft.write_bytes(zlib.compress(pickle.dumps(comparison, protocol=5), 1))
        os.replace(draft, path)
        held = sorted(path.parent.glob("*.made"), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in held[_KEPT:]:
            old.unlink(missing_ok=True)


def forget() -> None:
    """Delete every comparison kept."""
    with contextlib.suppress(OSError):
        for path in _folder().glob("*.made"):
            path.unlink(missing_ok=True)


def _folder() -> Path:
    return user_data() / "cache"


def _path(session: Session, settings: Settings) -> Path:
    articles = tuple(entry.article for entry in session.entries)
    kinds = sorted(settings.kinds)
    parts = (articles, session.pins, session.base, settings.links, settings.findings, kinds, _program())
    return _folder() / f"{hashlib.sha256(repr(parts).encode('utf-8', 'replace')).hexdigest()[:32]}.made"


@cache
def _program() -> str:
    """The version, and in a checkout the state of every file that decides what is found."""
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256(__version__.encode())
    for folder, pattern in ((package, "*.py"), (resources(), "*.*")):
        for path in sorted(folder.rglob(pattern)):
            if "ui" not in path.relative_to(folder).parts:
                state = path.stat()
                digest.update(f"{path.name} {state.st_size} {state.st_mtime_ns};".encode())
    return digest.hexdigest()
