"""A window killed at any moment: every decision it showed is in the file it left."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crossread.store import Store, verify
from tests.killing import killed


def kill_often(home: Path, times: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(times):
        id, shown = killed("tests.gui.reviewing", home, dice.randint(1, 20), dice.random() * 0.05)
        (path,) = (home / "untitled").glob("*.crossread")
        assert all(each.holds for each in verify(path))
        with Store.open(path) as store:
            session = store.session()
            assert session.id == id
            assert len(session.decisions) >= shown > 0
            assert [finding for finding, _ in session.decisions] == [
                str(number) for number in range(len(session.decisions))
            ]
            assert len(store.log()) == len(session.decisions) + 1
            store.discard()


def test_three_kills_lose_nothing_that_was_shown(home: Path) -> None:
    kill_often(home, 3, 5)


@pytest.mark.full
def test_a_hundred_kills_lose_nothing_that_was_shown(home: Path) -> None:
    kill_often(home, 100, 13)
