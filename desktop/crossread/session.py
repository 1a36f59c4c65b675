"""All that the user can change, as pure functions from one ``Session`` to the next.

Nothing here edits in place, reads a clock or touches a disk: times come in as arguments (aware, UTC),
so that every act can be undone by going back to the value before it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crossread.errors import CrossreadError
from crossread.model import (
    Article,
    Comparison,
    Correction,
    Decision,
    Entry,
    Finding,
    Pin,
    PinKind,
    Session,
    State,
)
from crossread.settings import Settings


class SessionError(CrossreadError):
    """An act that the session does not allow."""


def new(title: str = "", *, preparer: str = "", organisation: str = "", id: str = "") -> Session:
    """An empty session with an id of its own (a random one unless given)."""
    return Session(title=title, preparer=preparer, organisation=organisation, id=id or uuid.uuid4().hex)


# ------------------------------------------------------------------------------------ articles


def add_entries(session: Session, entries: Iterable[Entry]) -> Session:
    """The session with further articles at its end; an article that is already there is left out."""
    known = {entry.extracted.id for entry in session.entries}
    added = []
    for entry in entries:
        if entry.extracted.id not in known:
            known.add(entry.extracted.id)
            added.append(entry)
    return replace(session, entries=(*session.entries, *added))


def already_there(session: Session, entry: Entry) -> bool:
    """Whether the same headline, text and outlet is in the session already."""
    return any(held.extracted.id == entry.extracted.id for held in session.entries)


def remove(session: Session, position: int) -> Session:
    """The session without one article, its pins and its corrections. Raises SessionError."""
    gone = _entry(session, position)
    base = session.base - (position < session.base)
    return replace(
        session,
        entries=session.entries[:position] + session.entries[position + 1 :],
        pins=tuple(pin for pin in session.pins if gone.article.id not in _ends(pin)),
        corrections=tuple(c for c in session.corrections if c.article != gone.extracted.id),
        base=0 if position == session.base else base,
    )


def reorder(session: Session, order: Sequence[int]) -> Session:
    """The articles in another order; ``order`` holds each old position once. The base goes along."""
    if sorted(order) != list(range(len(session.entries))):
        raise SessionError("error.order")
    return replace(
        session,
        entries=tuple(session.entries[i] for i in order),
        base=list(order).index(session.base) if session.entries else 0,
    )


def set_base(session: Session, position: int) -> Session:
    """Make the article at ``position`` the one whose order the rows follow. Raises SessionError."""
    _entry(session, position)
    return replace(session, base=position)


def set_label(session: Session, position: int, label: str) -> Session:
    """Give an article the user's own name for its outlet ("" takes it back). Raises SessionError."""
    return _with_entry(session, position, replace(_entry(session, position), label=label.strip()))


def set_title(session: Session, title: str) -> Session:
    return replace(session, title=title.strip())


def set_preparer(session: Session, preparer: str) -> Session:
    return replace(session, preparer=preparer.strip())


def set_organisation(session: Session, organisation: str) -> Session:
    return replace(session, organisation=organisation.strip())


def set_settings(session: Session, settings: Settings) -> Session:
    """Compare with other thresholds or kinds of finding."""
    return replace(session, links=settings.links, findings=settings.findings, kinds=settings.kinds)


def correct(
    session: Session, position: int, corrected: Article, field: str, before: str, after: str, when: datetime
) -> Session:
    """Use ``corrected`` in place of an article's present text or metadata, and record what was changed.

    ``sources.correct`` makes the corrected article; what was extracted stays beside it. Pins follow
    the paragraphs they name to their new numbers, and go where such a paragraph went. Raises SessionError.
    """
    entry = _entry(session, position)
    record = Correction(entry.extracted.id, field, before, after, when)
    changed = _with_entry(session, position, replace(entry, article=corrected))
    pins = _moved(session.pins, entry.article, corrected)
    return replace(changed, pins=pins, corrections=(*session.corrections, record))


def _moved(pins: tuple[Pin, ...], old: Article, corrected: Article) -> tuple[Pin, ...]:
    goes_to = _where_paragraphs_went(old, corrected)

    def end(at: tuple[str, int]) -> tuple[str, int] | None:
        if at[0] != old.id:
            return at
        return (corrected.id, goes_to[at[1]]) if at[1] in goes_to else None

    moved = []
    for pin in pins:
        a, b = end(pin.a), end(pin.b) if pin.b else None
        if a is not None and (b is not None or pin.b is None):
            moved.append(replace(pin, a=a, b=b))
    return tuple(moved)


def _where_paragraphs_went(old: Article, corrected: Article) -> dict[int, int]:
    """Old paragraph numbers to new ones: by their words, and by their place where none came or went."""
    same_count = len(old.paragraphs) == len(corrected.paragraphs)
    by_words = {p.span.of(corrected.text): p.number for p in reversed(corrected.paragraphs)}
    found = {}
    for i, paragraph in enumerate(old.paragraphs):
        words = paragraph.span.of(old.text)
        if same_count:
            found[paragraph.number] = corrected.paragraphs[i].number
        elif words in by_words:
            found[paragraph.number] = by_words[words]
    return found


def _entry(session: Session, position: int) -> Entry:
    if not 0 <= position < len(session.entries):
        raise SessionError("error.no-such-article")
    return session.entries[position]


def _with_entry(session: Session, position: int, entry: Entry) -> Session:
    entries = (*session.entries[:position], entry, *session.entries[position + 1 :])
    return replace(session, entries=entries)


# ---------------------------------------------------------------------------------------- pins


def pin(session: Session, new_pin: Pin) -> Session:
    """Set an alignment by hand; pins that say the opposite of it give way."""
    wanted = _ordered(new_pin)
    kept = tuple(held for held in session.pins if held != wanted and not _contradicts(held, wanted))
    return replace(session, pins=(*kept, wanted))


def unpin(session: Session, old_pin: Pin) -> Session:
    """Take one pin back; nothing happens where it is not set."""
    return replace(session, pins=tuple(held for held in session.pins if held != _ordered(old_pin)))


def unpin_all(session: Session) -> Session:
    """Back to the alignment as computed."""
    return replace(session, pins=())


def _ordered(given: Pin) -> Pin:
    if given.b is not None and given.b < given.a:
        return replace(given, a=given.b, b=given.a)
    return given


def _contradicts(held: Pin, wanted: Pin) -> bool:
    if held.kind is wanted.kind:
        return False
    kinds = {held.kind, wanted.kind}
    if kinds == {PinKind.MATCH, PinKind.UNMATCH}:
        return (held.a, held.b) == (wanted.a, wanted.b)
    if kinds == {PinKind.MATCH, PinKind.ALONE}:
        alone, match = (held, wanted) if held.kind is PinKind.ALONE else (wanted, held)
        return alone.a in {match.a, match.b}
    return False


def _ends(held: Pin) -> set[str]:
    return {held.a[0]} | ({held.b[0]} if held.b else set())


# ----------------------------------------------------------------------------------- decisions


def decide(
    session: Session,
    finding_id: str,
    when: datetime,
    *,
    state: State | None = None,
    reason: str | None = None,
    note: str | None = None,
    checked_against: str | None = None,
    response_sought: str | None = None,
) -> Session:
    """Record a decision on a finding; what is not given stays as it was."""
    given = {
        "state": state,
        "reason": reason,
        "note": note,
        "checked_against": checked_against,
        "response_sought": response_sought,
    }
    changes = {name: value for name, value in given.items() if value is not None}
    decided = replace(decision_of(session, finding_id), when=when, **changes)  # type: ignore[arg-type]
    others = tuple(pair for pair in session.decisions if pair[0] != finding_id)
    return replace(session, decisions=(*others, (finding_id, decided)))


def decide_all(
    session: Session, finding_ids: Iterable[str], state: State, when: datetime, *, reason: str = ""
) -> Session:
    """One decision for many findings (a filter's worth); notes already written stay."""
    held = decisions(session)
    for finding_id in finding_ids:
        before = held.pop(finding_id, Decision())
        held[finding_id] = replace(before, state=state, reason=reason or before.reason, when=when)
    return replace(session, decisions=tuple(held.items()))


def set_note(session: Session, finding_id: str, note: str, when: datetime) -> Session:
    """Write (or with "" delete) the note on a finding."""
    return decide(session, finding_id, when, note=note)


def decisions(session: Session) -> dict[str, Decision]:
    """Decisions by finding id, in the order decided."""
    return dict(session.decisions)


def decision_of(session: Session, finding_id: str) -> Decision:
    """The decision on a finding; an open, empty one where the user has not touched it."""
    for held, decision in reversed(session.decisions):
        if held == finding_id:
            return decision
    return Decision()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """How far the review is: ``done`` of ``total`` listed findings have a decision other than open."""

    done: int
    total: int
    by_state: dict[State, int]

    def __str__(self) -> str:
        return f"{self.done} of {self.total} reviewed"


def reviewed(session: Session, comparison: Comparison) -> Reviewed:
    """The review's progress over the comparison's findings, trivial ones left aside."""
    return reviewed_of(session, [f for f in comparison.findings if not f.trivial])


def reviewed_of(session: Session, findings: Sequence[Finding]) -> Reviewed:
    """The same for any choice of findings (a filter)."""
    held = decisions(session)
    counts = dict.fromkeys(State, 0)
    for finding in findings:
        counts[held.get(finding.id, Decision()).state] += 1
    return Reviewed(len(findings) - counts[State.OPEN], len(findings), counts)
