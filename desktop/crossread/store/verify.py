"""Whether a saved comparison is as Crossread left it, checked without network and without changing it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossread.model import Article, Correction, letter
from crossread.store import journal
from crossread.store.codec import Damaged, from_json
from crossread.store.file import Store
from crossread.store.rows import read_lists, read_meta, state_of, text_sha256, unpack

LIMITS = (
    "This shows that the file agrees with its own log since capture. It does not show that a page was real, "
    "nor that nobody rewrote file and log together."
)


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the result."""

    holds: bool
    sentence: str


def verify(path: Path) -> tuple[Check, ...]:
    """Check bytes, texts and log of a file. Raises StoreError where it cannot even be opened."""
    with Store.open(path) as store:
        return store.inspect(_checks)


def _checks(connection: sqlite3.Connection) -> tuple[Check, ...]:
    added = _added(connection)
    checks = [Check(True, "The file is whole and its tables are Crossread's.")]
    checks += _bytes(connection)
    checks += _texts(connection, added)
    checks += [_chain(connection), _state(connection)]
    return tuple(checks)


def _added(connection: sqlite3.Connection) -> dict[tuple[str, str], dict[str, Any]]:
    """What the log says of every source when it was added, by article id and hash of the bytes."""
    sources = [
        s for line in journal.read(connection) for s in line.detail.get("added", []) if isinstance(s, dict)
    ]
    return {(str(s.get("article")), str(s.get("sha256"))): s for s in sources}


def _bytes(connection: sqlite3.Connection) -> Iterator[Check]:
    for sha256, size, coding, data in connection.execute("SELECT sha256, size, coding, data FROM capture"):
        try:
            same = hashlib.sha256(unpack(coding, data, size)).hexdigest() == sha256
        except Damaged:
            same = False
        told_ = "are those captured" if same else "are NOT those captured"
        yield Check(same, f"The {size:,} bytes with SHA-256 {sha256[:16]}… {told_}.")


def _texts(connection: sqlite3.Connection, added: dict[tuple[str, str], dict[str, Any]]) -> Iterator[Check]:
    corrections = {
        from_json(Correction, value).article
        for (value,) in connection.execute("SELECT value FROM correction")
    }
    rows = connection.execute("SELECT position, sha256, extracted, article FROM entry ORDER BY position")
    for position, sha256, extracted, corrected in rows:
        article = from_json(Article, extracted)
        name = f"Article {letter(position)}"
        logged = added.get((article.id, sha256), {}).get("text_sha256")
        same = logged == text_sha256(article)
        yield Check(
            same, f"{name}: the text {'is' if same else 'is NOT'} the one extracted when it was added."
        )
        if corrected:
            known = article.id in corrections
            are = "are" if known else "are NOT"
            yield Check(
                known,
                f"{name}: was corrected by hand; the corrections {are} recorded.",
            )


def _chain(connection: sqlite3.Connection) -> Check:
    broken = journal.broken_at(connection)
    (count,) = connection.execute("SELECT count(*) FROM log").fetchone()
    if broken is not None:
        return Check(
            False, f"The log does NOT hold together: line {broken} does not follow from the one before."
        )
    return Check(count > 0, f"The log of {count} lines holds together." if count else "The log is NOT there.")


def _state(connection: sqlite3.Connection) -> Check:
    state = state_of(read_meta(connection), read_lists(connection))
    last = connection.execute("SELECT state, time FROM log ORDER BY number DESC LIMIT 1").fetchone()
    if last and last[0] == state:
        return Check(True, f"Articles, decisions and notes are as the log left them at {last[1]}.")
    return Check(
        False, "Articles, decisions or notes were changed after the log's last line, NOT by Crossread."
    )
