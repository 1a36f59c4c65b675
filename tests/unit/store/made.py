"""Entries and scripted acts for the tests of the ``.crossread`` file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from crossread import session as act
from crossread.model import (
    Capture,
    Entry,
    Pin,
    PinKind,
    Session,
    Source,
    SourceKind,
    SourceWarning,
    Stamp,
    State,
    WarningKind,
    Zone,
)
from crossread.text import build_article

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PARAGRAPHS = (
    "The mill on the Lenna burnt down on Sunday, killing two — “nobody slept”, said a neighbour 🔥.",
    "وقالت السلطات إن الحريق أودى بحياة شخصين.",
    "Firemen came from three towns.",
)


def entry(outlet: str, paragraphs: tuple[str, ...] = PARAGRAPHS, *, data: bytes | None = None) -> Entry:
    """One article of an outlet with every kind of metadata, and the bytes it was read from."""
    body = data if data is not None else f"<h1>{outlet}</h1>".encode() + b"<p>x</p>" * 200
    address = f"https://{outlet.lower()}.example/mill"
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Set-Cookie", "a=ü"))
    capture = Capture(
        address, SourceKind.ADDRESS, body, NOW, "text/html", 200, headers, address + "?1", "part 1"
    )
    source = Source(
        address,
        SourceKind.ADDRESS,
        "html",
        hashlib.sha256(body).hexdigest(),
        len(body),
        NOW,
        final_address=capture.final_address,
        status=200,
        extractor="test 1",
    )
    zone = timezone(timedelta(hours=2))
    article = build_article(
        f"Mill burns, writes {outlet}",
        paragraphs,
        source,
        outlet=outlet,
        byline=("Ana Lund", "Bo Ek"),
        published=Stamp(datetime(2026, 3, 1, 9, 30, tzinfo=zone), Zone.KNOWN),
        modified=Stamp(datetime(2026, 3, 1), date_only=True, guessed=True),
        warnings=(SourceWarning(WarningKind.DATE_GUESSED, "The date is from the address."),),
    )
    return Entry(capture, article, article)


def full_session() -> Session:
    """A session in which everything that can be set is set."""
    held = act.add_entries(act.new("The mill", preparer="P. Réviseur", organisation="Desk 🗞", id="s1"), ())
    held = act.add_entries(held, [entry("Alba"), entry("Brill"), entry("Corvo")])
    held = act.set_label(act.set_base(held, 1), 0, "the local one")
    a, b = held.entries[0].article, held.entries[1].article
    held = act.pin(held, Pin(PinKind.MATCH, (a.id, 1), (b.id, 2)))
    held = act.pin(held, Pin(PinKind.ALONE, (b.id, 3)))
    held = act.correct(held, 0, replace(a, outlet="Alba News"), "outlet", "Alba", "Alba News", NOW)
    held = act.decide(
        held, "f1", NOW, state=State.VERIFIED, note="seen\nby me", checked_against="the register"
    )
    return act.decide(held, "f2", NOW, state=State.DISMISSED, reason="same fire")


def scripted(step: int, session: Session) -> Session:
    """The session after one more act; which act follows from the step alone, so a run can be replayed."""
    when = NOW + timedelta(minutes=step)
    finding = f"f{step % 7}"
    match step % 6:
        case 0:
            return act.add_entries(session, [entry(f"Outlet{step}", data=bytes([step % 251]) * 40_000)])
        case 1:
            return act.decide(session, finding, when, state=State.VERIFIED, note=f"note {step} " * 50)
        case 2:
            return act.set_title(session, f"The mill, take {step}")
        case 3:
            last = session.entries[-1].article.id
            return act.pin(session, Pin(PinKind.ALONE, (last, 1 + step % 3)))
        case 4:
            return act.remove(session, 0) if len(session.entries) > 4 else act.set_base(session, 0)
        case _:
            return act.decide(session, finding, when, state=State.FOLLOW_UP, reason=f"r{step}")
