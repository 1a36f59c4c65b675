"""Which comparisons there are: untitled ones left by a crash, and those opened lately."""

from __future__ import annotations

import contextlib
import json
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crossread.errors import StoreError
from crossread.paths import user_data
from crossread.store.faults import Locked
from crossread.store.file import ENDING, Store, untitled_folder

_MOST_RECENT = 12
_A_DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Recoverable:
    """An untitled comparison to offer at start. ``problem`` says why it cannot be opened, or is ""."""

    path: Path
    title: str
    saved: datetime
    outlets: tuple[str, ...]
    problem: str = ""


def recoverable() -> tuple[Recoverable, ...]:
    """Untitled comparisons no window has open, the latest first; empty ones are cleared away."""
    _clear_drafts()
    found = []
    for path in untitled_folder().glob(f"*{ENDING}"):
        with contextlib.suppress(Locked, FileNotFoundError):
            found.append(_look(path))
    return tuple(sorted((r for r in found if r), key=lambda r: r.saved, reverse=True))


def _clear_drafts() -> None:
    """Files that were being laid out when the program was killed; young ones may still be in the making."""
    for draft in untitled_folder().glob(".*.part"):
        with contextlib.suppress(OSError):
            if time.time() - draft.stat().st_mtime > _A_DAY:
                draft.unlink()


def _look(path: Path) -> Recoverable | None:
    saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        store = Store.open(path)
    except Locked:
        raise
    except StoreError as error:
        return Recoverable(path, "", saved, (), error.message)
    with store:
        session = store.session()
        outlets = tuple(e.label or e.article.outlet or e.article.headline for e in session.entries)
        if session.entries:
            return Recoverable(path, session.title, saved, outlets)
        store.discard()
        return None


def recent() -> tuple[Path, ...]:
    """Comparisons opened or saved lately, the latest first; those no longer there are left out."""
    try:
        names = json.loads(_list_file().read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    paths = [Path(n) for n in names if isinstance(n, str)] if isinstance(names, list) else []
    return tuple(p for p in paths[:_MOST_RECENT] if p.suffix == ENDING and p.is_file())


def remember(path: Path) -> None:
    """Put a comparison at the top of the recent list. A list that cannot be written is no error."""
    whole = path.absolute()
    _write([whole, *(p for p in recent() if p != whole)])


def forget(path: Path | None = None) -> None:
    """Take one comparison off the recent list, or all of them."""
    _write([p for p in recent() if path is not None and p != path.absolute()])


def _list_file() -> Path:
    return user_data() / "recent.json"


def _write(paths: list[Path]) -> None:
    names = json.dumps([str(p) for p in paths[:_MOST_RECENT]], indent=1)
    with contextlib.suppress(OSError):
        draft = _list_file().with_name(f"recent-{os.getpid()}.part")
        try:
            draft.write_text(names, "utf-8", errors="replace")
            os.replace(draft, _list_file())
        finally:
            draft.unlink(missing_ok=True)
