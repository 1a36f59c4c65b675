from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossread import session as act
from crossread.model import (
    Alignment,
    Capture,
    Comparison,
    Decision,
    Entry,
    Finding,
    Kind,
    Pin,
    PinKind,
    Relation,
    Session,
    Source,
    SourceKind,
    State,
    WhyCard,
)
from crossread.text import build_article

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LATER = datetime(2026, 3, 1, 13, 0, tzinfo=UTC)


def entry(outlet: str, *paragraphs: str) -> Entry:
    source = Source(f"{outlet}.txt", SourceKind.FILE, "text", "0" * 64, 3, NOW)
    article = build_article(
        f"Bridge closed, says {outlet}", paragraphs or ("One.", "Two."), source, outlet=outlet
    )
    return Entry(Capture(f"{outlet}.txt", SourceKind.FILE, b"abc", NOW), article, article)


def session(*outlets: str) -> Session:
    return act.add_entries(act.new("Bridge"), map(entry, outlets))


def finding(id: str, *, trivial: bool = False) -> Finding:
    why = WhyCard("rule", "1")
    return Finding(id, Kind.FIGURE, Relation.CONFLICT, "differs", (), why, "figures", trivial=trivial)


def test_new_sessions_have_ids_of_their_own() -> None:
    assert act.new().id != act.new().id
    assert act.new("Bridge", id="x") == Session(title="Bridge", id="x")


def test_an_article_added_twice_is_there_once() -> None:
    held = session("Alba", "Brill")
    assert act.add_entries(held, [entry("Alba")]) == held
    assert act.already_there(held, entry("Alba"))
    assert not act.already_there(held, entry("Corvo"))


@pytest.mark.parametrize(("gone", "base"), [(0, 1), (1, 1), (2, 0), (3, 2)])
def test_removing_an_article_keeps_the_base(gone: int, base: int) -> None:
    held = act.set_base(session("Alba", "Brill", "Corvo", "Doru"), 2)
    left = act.remove(held, gone)
    assert [e.article.outlet for e in left.entries] == [
        o for i, o in enumerate(["Alba", "Brill", "Corvo", "Doru"]) if i != gone
    ]
    assert left.base == (base if gone != 2 else 0)


def test_removing_an_article_takes_its_pins_and_corrections() -> None:
    held = session("Alba", "Brill", "Corvo")
    a, b, c = (e.article.id for e in held.entries)
    held = act.pin(held, Pin(PinKind.MATCH, (a, 1), (b, 2)))
    held = act.pin(held, Pin(PinKind.ALONE, (c, 1)))
    held = act.correct(
        held, 0, replace(held.entries[0].article, outlet="Alba News"), "outlet", "Alba", "Alba News", NOW
    )
    left = act.remove(held, 0)
    assert left.pins == (Pin(PinKind.ALONE, (c, 1)),)
    assert left.corrections == ()


def test_reordering_takes_the_base_along() -> None:
    held = act.set_base(session("Alba", "Brill", "Corvo"), 2)
    turned = act.reorder(held, [2, 0, 1])
    assert [e.article.outlet for e in turned.entries] == ["Corvo", "Alba", "Brill"]
    assert turned.base == 0


@pytest.mark.parametrize("order", [[0, 1], [0, 0, 1], [0, 1, 3]])
def test_an_order_must_name_every_article_once(order: list[int]) -> None:
    with pytest.raises(act.SessionError):
        act.reorder(session("Alba", "Brill", "Corvo"), order)


def test_an_article_that_is_not_there_is_a_plain_error() -> None:
    for change in (act.remove, act.set_base):
        with pytest.raises(act.SessionError, match="no longer in the comparison"):
            change(session("Alba"), 4)


def test_names_are_trimmed() -> None:
    held = act.set_label(session("Alba", "Brill"), 1, "  the mill  ")
    held = act.set_organisation(act.set_preparer(act.set_title(held, " T "), " P "), " O ")
    assert (held.title, held.preparer, held.organisation, held.entries[1].label) == (
        "T",
        "P",
        "O",
        "the mill",
    )


def test_a_correction_is_recorded_and_the_extracted_text_stays() -> None:
    held = session("Alba", "Brill")
    before = held.entries[0].article
    after = replace(before, outlet="Alba News")
    held = act.correct(held, 0, after, "outlet", "Alba", "Alba News", NOW)
    assert held.entries[0].article is after
    assert held.entries[0].extracted is before
    (record,) = held.corrections
    assert (record.article, record.field, record.before, record.after) == (
        before.id,
        "outlet",
        "Alba",
        "Alba News",
    )


def test_pins_follow_a_corrected_article_where_the_paragraph_still_exists() -> None:
    held = session("Alba", "Brill")
    a, b = (e.article for e in held.entries)
    held = act.pin(held, Pin(PinKind.MATCH, (a.id, 1), (b.id, 1)))
    held = act.pin(held, Pin(PinKind.ALONE, (a.id, 2)))
    shorter = build_article(
        a.headline, ["A new first one.", "One.", "Two and three."], a.source, outlet=a.outlet
    )
    held = act.correct(held, 0, shorter, "text", a.text, shorter.text, NOW)
    (left,) = held.pins
    assert {left.a, left.b} == {(shorter.id, 2), (b.id, 1)}


def test_pins_keep_their_place_when_only_words_change() -> None:
    held = session("Alba", "Brill")
    a = held.entries[0].article
    held = act.pin(held, Pin(PinKind.ALONE, (a.id, 2)))
    reworded = build_article(a.headline, ["One.", "Two, really."], a.source, outlet=a.outlet)
    held = act.correct(held, 0, reworded, "¶2", "Two.", "Two, really.", NOW)
    assert held.pins == (Pin(PinKind.ALONE, (reworded.id, 2)),)


def test_a_pin_drives_out_its_opposite() -> None:
    held = session("Alba", "Brill")
    a, b = sorted(e.article.id for e in held.entries)
    match = Pin(PinKind.MATCH, (b, 2), (a, 1))
    unmatch = Pin(PinKind.UNMATCH, (a, 1), (b, 2))
    held = act.pin(act.pin(held, match), unmatch)
    assert held.pins == (unmatch,)
    alone = Pin(PinKind.ALONE, (a, 1))
    assert act.pin(act.pin(held, match), alone).pins == (alone,)
    assert act.pin(act.pin(held, alone), match).pins == (Pin(PinKind.MATCH, (a, 1), (b, 2)),)
    assert act.unpin(act.pin(held, match), match).pins == ()
    assert act.unpin_all(held).pins == ()


def test_deciding_changes_only_what_is_given() -> None:
    held = act.set_note(session("Alba", "Brill"), "f1", "ring the ministry", NOW)
    held = act.decide(held, "f1", LATER, state=State.DISMISSED, reason="same event")
    assert act.decision_of(held, "f1") == Decision(
        State.DISMISSED, note="ring the ministry", reason="same event", when=LATER
    )
    assert len(held.decisions) == 1
    assert act.decision_of(held, "f2") == Decision()


def test_many_decisions_at_once_keep_the_notes() -> None:
    held = act.set_note(session("Alba", "Brill"), "f1", "hm", NOW)
    held = act.decide_all(held, ["f1", "f2"], State.VERIFIED, LATER)
    assert act.decisions(held) == {
        "f1": Decision(State.VERIFIED, note="hm", when=LATER),
        "f2": Decision(State.VERIFIED, when=LATER),
    }


def test_reviewed_counts_leave_trivial_findings_and_vanished_ones_aside() -> None:
    held = act.decide_all(session("Alba", "Brill"), ["f1", "gone", "t"], State.VERIFIED, NOW)
    held = act.decide(held, "f2", NOW, state=State.FOLLOW_UP)
    held = act.set_note(held, "f3", "open still", NOW)
    articles = tuple(e.article for e in held.entries)
    findings = (finding("f1"), finding("f2"), finding("f3"), finding("t", trivial=True))
    counts = act.reviewed(held, Comparison(articles, (), Alignment(), findings, "rules"))
    assert str(counts) == "2 of 3 reviewed"
    assert counts.by_state == {State.OPEN: 1, State.VERIFIED: 1, State.DISMISSED: 0, State.FOLLOW_UP: 1}
