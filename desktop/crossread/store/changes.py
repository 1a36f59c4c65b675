"""What differs between two sessions, in the words of the log."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from crossread.model import Correction, Decision, Entry, Kind, Pin, Session
from crossread.store.rows import text_sha256

Key = tuple[str, str]


def changes(before: Session, after: Session) -> dict[str, Any]:
    """The detail of a log line: only what did change is named, sources with the hashes of bytes and text."""
    old, new = _by_key(before.entries), _by_key(after.entries)
    decided, decides = dict(before.decisions), dict(after.decisions)
    found: dict[str, Any] = {
        "added": [_source(new[k]) for k in new if k not in old],
        "removed": [_source(old[k]) for k in old if k not in new],
        "labels": {k[0]: new[k].label for k in new if k in old and new[k].label != old[k].label},
        "corrected": [_correction(c) for c in _only(after.corrections, before.corrections)],
        "correction_undone": [_correction(c) for c in _only(before.corrections, after.corrections)],
        "pinned": [_pin(p) for p in _only(after.pins, before.pins)],
        "unpinned": [_pin(p) for p in _only(before.pins, after.pins)],
        "decided": [_decision(f, d) for f, d in decides.items() if decided.get(f) != d],
        "decision_undone": [f for f in decided if f not in decides],
    }
    if list(old) != list(new) and set(old) == set(new):
        found["order"] = [k[0] for k in new]
    named = {name: value for name, value in found.items() if value}
    for name in ("title", "preparer", "organisation", "base", "links", "findings"):
        if getattr(before, name) != getattr(after, name):
            named[name] = getattr(after, name)
    if before.kinds != after.kinds:
        named["kinds_off"] = [kind.value for kind in Kind if kind not in after.kinds]
    return named


def _by_key(entries: tuple[Entry, ...]) -> dict[Key, Entry]:
    return {(e.extracted.id, e.extracted.source.sha256): e for e in entries}


def _only(these: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    held = set(others)
    return [each for each in these if each not in held]


def _source(entry: Entry) -> dict[str, Any]:
    capture, article = entry.capture, entry.extracted
    return {
        "article": article.id,
        "location": capture.location,
        "part": capture.part,
        "kind": capture.kind.value,
        "retrieved": capture.retrieved.isoformat(),
        "sha256": hashlib.sha256(capture.data).hexdigest(),
        "size": len(capture.data),
        "text_sha256": text_sha256(article),
        "extractor": article.source.extractor,
    }


def _correction(correction: Correction) -> dict[str, str]:
    """The texts themselves are in the file while the correction stands; the log keeps their hashes."""
    return {
        "article": correction.article,
        "field": correction.field,
        "before_sha256": _sha256(correction.before),
        "after_sha256": _sha256(correction.after),
    }


def _pin(pin: Pin) -> dict[str, Any]:
    return {"kind": pin.kind.value, "a": list(pin.a), "b": list(pin.b) if pin.b else None}


def _decision(finding: str, decision: Decision) -> dict[str, str]:
    """The notes' words are in the file; the log keeps that there is one, not every draft of it."""
    noted = _sha256(decision.note) if decision.note else ""
    said = {
        "finding": finding,
        "state": decision.state.value,
        "reason": decision.reason,
        "note_sha256": noted,
    }
    return {name: value for name, value in said.items() if value}


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
