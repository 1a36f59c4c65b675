"""A session as table rows and back, and the hash of all of it."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from functools import lru_cache

from crossread.model import (
    Article,
    Capture,
    Correction,
    Decision,
    Entry,
    Kind,
    Pin,
    Session,
    SourceKind,
    Zone,
)
from crossread.store.codec import Damaged, from_json, to_json

Row = tuple[str | int, ...]
LISTS = ("entry", "pin", "correction", "decision")
"""The tables that hold a list: one row a position, from 0."""

_PACK_WELL_BELOW = 4 * 1024 * 1024


def lists_of(session: Session, known: dict[int, tuple[Entry, Row]]) -> dict[str, list[Row]]:
    """The rows of every list table, without their positions.

    ``known`` remembers the rows of entries already encoded, by identity; it is brought up to date.
    """
    entries = [known[id(e)] if id(e) in known else (e, _entry_row(e)) for e in session.entries]
    known.clear()
    known.update((id(entry), (entry, row)) for entry, row in entries)
    return {
        "entry": [row for _, row in entries],
        "pin": [(_encoded(pin),) for pin in session.pins],
        "correction": [(_encoded(correction),) for correction in session.corrections],
        "decision": [(storable(finding), _encoded(decision)) for finding, decision in session.decisions],
    }


@lru_cache(maxsize=8192)
def _encoded(value: Pin | Correction | Decision) -> str:
    """Remembered: an act changes one of hundreds, and all are compared with what the file holds."""
    return to_json(value)


def meta_of(session: Session) -> dict[str, str]:
    """The session's own fields."""
    texts = {
        "id": session.id,
        "title": session.title,
        "preparer": session.preparer,
        "organisation": session.organisation,
    }
    named = {name: storable(text) for name, text in texts.items()}
    return {**named, "base": str(session.base), "settings": _settings(session)}


@dataclass(frozen=True, slots=True)
class Turned:
    """The settings as stored; ``off`` are the kinds not looked for, so that kinds added later are."""

    links: float
    findings: float
    off: tuple[Kind, ...]


def _settings(session: Session) -> str:
    """The settings a session is compared with, "" where nothing is turned (as in files without them)."""
    off = tuple(kind for kind in Kind if kind not in session.kinds)
    turned = Turned(float(session.links), float(session.findings), off)
    return to_json(turned) if turned != Turned(0.0, 0.0, ()) else ""


def _turned(text: str) -> Turned:
    turned = from_json(Turned, text) if text else Turned(0.0, 0.0, ())
    if not (-1 <= turned.links <= 1 and -1 <= turned.findings <= 1):
        raise Damaged("settings: a slider beyond its end")
    return turned


def state_of(meta: dict[str, str], lists: dict[str, list[Row]]) -> str:
    """SHA-256 over all that the user can change, hexadecimal; equal rows give equal hashes."""
    digest = hashlib.sha256()
    for key in ("id", "title", "preparer", "organisation", "base"):
        _feed(digest, ("meta", key, meta.get(key, "")))
    if meta.get("settings"):  # only where turned: the state of a file without them stays what it was
        _feed(digest, ("meta", "settings", meta["settings"]))
    for table in LISTS:
        for row in lists[table]:
            _feed(digest, (table, *row))
    return digest.hexdigest()


def _feed(digest: hashlib._Hash, row: Iterable[str | int]) -> None:
    for value in row:
        data = str(value).encode("utf-8", "replace")
        digest.update(len(data).to_bytes(8, "big") + data)


def storable(text: str) -> str:
    """Text that SQLite can hold: lone surrogates (from broken input) become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def text_sha256(article: Article) -> str:
    """SHA-256 of an article's text in UTF-8, hexadecimal."""
    return hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest()


# ------------------------------------------------------------------------------------- entries


def _entry_row(entry: Entry) -> Row:
    extracted, article = to_json(entry.extracted), to_json(entry.article)
    return (
        hashlib.sha256(entry.capture.data).hexdigest(),
        storable(entry.label),
        to_json(CaptureFacts.of(entry.capture)),
        extracted,
        "" if article == extracted else article,
    )


@dataclass(frozen=True, slots=True)
class CaptureFacts:
    """A ``Capture`` without its bytes, which lie in a table of their own. Shown, never opened as a path."""

    location: str
    kind: SourceKind
    retrieved: datetime
    media_type: str = ""
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    final_address: str = ""
    part: str = ""

    @classmethod
    def of(cls, capture: Capture) -> CaptureFacts:
        return cls(**{f.name: getattr(capture, f.name) for f in fields(cls)})

    def with_data(self, data: bytes) -> Capture:
        return Capture(data=data, **{f.name: getattr(self, f.name) for f in fields(self)})


def pack(data: bytes) -> tuple[str, bytes]:
    """``(coding, bytes)``: deflated where that helps; big captures quickly rather than well."""
    packed = zlib.compress(data, 6 if len(data) < _PACK_WELL_BELOW else 1)
    return ("zlib", packed) if len(packed) < len(data) else ("raw", data)


def unpack(coding: str, data: bytes, size: int) -> bytes:
    """What was packed; never more than ``size`` bytes come out. Raises Damaged."""
    if size < 0:
        raise Damaged("capture: of less than no size")
    if coding == "raw":
        whole = data
    elif coding == "zlib":
        inflater = zlib.decompressobj()
        try:
            whole = inflater.decompress(data, size + 1)
        except zlib.error as error:
            raise Damaged("capture: not zlib") from error
    else:
        raise Damaged(f"capture: unknown coding {coding[:20]}")
    if len(whole) != size:
        raise Damaged("capture: not of the size stated")
    return whole


# --------------------------------------------------------------------------------------- back


def read_meta(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT key, value FROM meta"))


def read_lists(connection: sqlite3.Connection) -> dict[str, list[Row]]:
    """The rows of every list table in order, without their positions. Raises Damaged on a gap."""
    lists = {}
    for table in LISTS:
        rows = connection.execute(f"SELECT * FROM {table} ORDER BY position").fetchall()
        if [row[0] for row in rows] != list(range(len(rows))):
            raise Damaged(f"{table}: positions with a gap")
        lists[table] = [tuple(row[1:]) for row in rows]
    return lists


def read_session(connection: sqlite3.Connection) -> Session:
    """The session a file holds, every value checked. Raises Damaged."""
    meta, lists = read_meta(connection), read_lists(connection)
    packed = {
        sha: rest for sha, *rest in connection.execute("SELECT sha256, coding, data, size FROM capture")
    }
    captures = {sha: unpack(coding, data, size) for sha, (coding, data, size) in packed.items()}
    entries = tuple(_entry(row, captures) for row in lists["entry"])
    base = meta.get("base", "0")
    turned = _turned(meta.get("settings", ""))
    position = int(base) if base.isascii() and base.isdigit() and len(base) < 6 else 0
    return Session(
        title=meta.get("title", ""),
        preparer=meta.get("preparer", ""),
        organisation=meta.get("organisation", ""),
        entries=entries,
        pins=tuple(from_json(Pin, str(value)) for (value,) in lists["pin"]),
        corrections=tuple(_correction(str(value)) for (value,) in lists["correction"]),
        decisions=tuple((str(f), _decision(str(value))) for f, value in lists["decision"]),
        base=position if position < max(1, len(entries)) else 0,
        id=meta.get("id", ""),
        links=turned.links,
        findings=turned.findings,
        kinds=frozenset(Kind) - frozenset(turned.off),
    )


def _entry(row: Row, captures: dict[str, bytes]) -> Entry:
    sha256, label, capture, extracted, article = map(str, row)
    if sha256 not in captures:
        raise Damaged("entry: its bytes are missing")
    original = _article(extracted)
    facts = from_json(CaptureFacts, capture)
    _aware(facts.retrieved)
    return Entry(
        capture=facts.with_data(captures[sha256]),
        extracted=original,
        article=_article(article) if article else original,
        label=label,
    )


def _article(text: str) -> Article:
    article = from_json(Article, text)
    end = len(article.text)
    spans = [p.span for p in article.paragraphs] + [s.span for s in article.sentences]
    if any(span.end > end for span in spans):
        raise Damaged("article: a paragraph reaches past its text")
    numbers = [p.number for p in article.paragraphs]
    if numbers and numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        raise Damaged("article: paragraphs out of order")
    for stamp in (article.published, article.modified):
        if stamp and (stamp.when.utcoffset() is not None) != (stamp.zone is Zone.KNOWN):
            raise Damaged("article: a time without its zone")
    _aware(article.source.retrieved)
    return article


def _aware(when: datetime | None) -> None:
    """Times of ours are aware; a naive one from a stranger's file could not be compared with them."""
    if when is not None and when.utcoffset() is None:
        raise Damaged("a time without its zone")


def _decision(text: str) -> Decision:
    decision = from_json(Decision, text)
    _aware(decision.when)
    return decision


def _correction(text: str) -> Correction:
    correction = from_json(Correction, text)
    _aware(correction.when)
    return correction
