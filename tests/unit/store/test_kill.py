"""Killed at any moment: the next start offers the comparison with every confirmed act in it."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from tests.killing import killed
from tests.unit.store.made import scripted

from crossread.model import Session
from crossread.store import Store, recoverable, verify


def replayed(id: str, acts: int) -> Session:
    session = Session(id=id)
    for step in range(acts):
        session = scripted(step, session)
    return session


def check(home: Path, id: str, confirmed: int) -> None:
    (offered,) = recoverable()
    assert offered.problem == ""
    assert all(each.holds for each in verify(offered.path))
    with Store.open(offered.path) as store:
        acts = len(store.log()) - 1
        # The act under way may have been finished without being confirmed; none confirmed is missing.
        assert confirmed <= acts <= confirmed + 1
        assert store.session() == replayed(id, acts)
        store.save(store.session(), replace(store.session(), title="goes on"), "After")
        store.discard()
    assert list((home / "untitled").iterdir()) == []


def kill_often(home: Path, times: int, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_HOME", str(home))
    dice = random.Random(seed)
    for _ in range(times):
        id, confirmed = killed("tests.unit.store.editing", home, dice.randint(1, 30), dice.random() * 0.03)
        check(home, id, confirmed)


def test_ten_kills_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kill_often(tmp_path, 10, 7, monkeypatch)


@pytest.mark.full
def test_a_hundred_kills_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kill_often(tmp_path, 100, 11, monkeypatch)
