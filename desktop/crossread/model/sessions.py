"""What the user did: entries, corrections, decisions, and the log of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from crossread.model.alignment import Pin
from crossread.model.articles import Article, Capture
from crossread.model.findings import Kind


class State(StrEnum):
    """The user's decision on a finding."""

    OPEN = "open"
    VERIFIED = "verified"
    DISMISSED = "dismissed"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about a finding; ``when`` is aware, UTC, or None while untouched."""

    state: State = State.OPEN
    note: str = ""
    reason: str = ""
    checked_against: str = ""
    response_sought: str = ""
    when: datetime | None = None


ZONE_UNKNOWN = "zone unknown"
"""What a correction keeps of a time whose zone is not known; reports say it in their language."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A change the user made to what was extracted: ``field`` of an article, before and after."""

    article: str
    field: str
    before: str
    after: str
    when: datetime


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a saved comparison's log, kept by the store and printed in the report's provenance.

    ``time`` is ISO 8601, UTC; ``act`` a phrase for people; ``detail`` what changed, as JSON values;
    ``state`` the SHA-256 of all the user can change after the act; ``hash`` seals the line and those before.
    """

    number: int
    time: str
    program: str
    act: str
    detail: dict[str, Any]
    state: str
    hash: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article in a session: the bytes, the text extracted from them, and the text in use.

    ``extracted`` never changes; ``article`` is it with the user's corrections. ``label`` is the
    user's own name for the outlet.
    """

    capture: Capture
    extracted: Article
    article: Article
    label: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """All that the user can change. A command makes a new one; nothing edits one in place.

    ``decisions`` maps finding ids, as pairs in the order decided (a later pair wins).
    ``base`` is the position of the article whose order the rows follow. ``links``, ``findings`` and
    ``kinds`` are the settings it is compared with (see ``settings``), so that it reopens as it was.
    """

    title: str = ""
    preparer: str = ""
    organisation: str = ""
    entries: tuple[Entry, ...] = ()
    pins: tuple[Pin, ...] = ()
    corrections: tuple[Correction, ...] = ()
    decisions: tuple[tuple[str, Decision], ...] = ()
    base: int = 0
    id: str = field(default="")
    links: float = 0.0
    findings: float = 0.0
    kinds: frozenset[Kind] = frozenset(Kind)
