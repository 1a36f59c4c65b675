from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.store.made import entry

from crossread.model import Article, Correction, Decision, Pin, PinKind, Span, State
from crossread.store.codec import Damaged, from_json, to_json

TIME = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


def test_an_article_comes_back_as_it_was() -> None:
    article = entry("Alba").article
    assert from_json(Article, to_json(article)) == article


@given(st.sampled_from(list(State)), st.text(), st.text(), st.none() | st.datetimes(timezones=st.just(UTC)))
def test_decisions_come_back_as_they_were(
    state: State, note: str, reason: str, when: datetime | None
) -> None:
    decision = Decision(state, note=note, reason=reason, when=when)
    assert from_json(Decision, to_json(decision)) == decision


def test_letters_stay_readable_and_broken_ones_survive() -> None:
    assert "müde 🗞" in to_json(Decision(note="müde 🗞"))
    broken = Decision(note="caf\udce9.txt")
    to_json(broken).encode("utf-8")
    assert from_json(Decision, to_json(broken)) == broken


def test_fields_a_newer_program_added_are_passed_over_and_missing_ones_take_their_default() -> None:
    assert from_json(Decision, '{"state":"verified","mood":"good"}') == Decision(State.VERIFIED)


def test_spans_are_pairs() -> None:
    assert to_json(Span(3, 7)) == "[3,7]"
    assert from_json(Span, "[3,7]") == Span(3, 7)


PIN: dict[str, Any] = {"kind": "match", "a": ["x", 1], "b": ["y", 2]}


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "wed"},
        {"kind": 3},
        {"a": ["x"]},
        {"a": ["x", "1"]},
        {"a": ["x", True]},
        {"a": ["x", 1.5]},
        {"a": {"x": 1}},
        {"b": "y"},
    ],
)
def test_a_value_of_the_wrong_type_is_damage(change: dict[str, Any]) -> None:
    assert from_json(Pin, json.dumps(PIN)) == Pin(PinKind.MATCH, ("x", 1), ("y", 2))
    with pytest.raises(Damaged):
        from_json(Pin, json.dumps(PIN | change))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "null",
        "[]",
        "3",
        "[" * 100_000,
        '{"kind":"match"}',
        "9" * 5000,
        '{"kind":"match","a":null}',
    ],
)
def test_what_is_not_the_value_is_damage(text: str) -> None:
    with pytest.raises(Damaged):
        from_json(Pin, text)


def test_impossible_values_are_damage() -> None:
    with pytest.raises(Damaged):
        from_json(Span, "[7,3]")
    with pytest.raises(Damaged):
        from_json(Correction, '{"article":"a","field":"f","before":"","after":"","when":"yesterday"}')
