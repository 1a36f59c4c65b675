from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.store.made import full_session

from crossread import session as act
from crossread.store import Store, forget, recent, recoverable, remember


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CROSSREAD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def abandoned(title: str) -> Path:
    store = Store.create(None)
    store.save(store.session(), act.set_title(full_session(), title), "Add")
    store.close()
    return store.path


def test_untitled_comparisons_left_behind_are_offered() -> None:
    path = abandoned("The mill")
    (found,) = recoverable()
    assert (found.path, found.title, found.problem) == (path, "The mill", "")
    assert found.outlets == ("the local one", "Brill", "Corvo")


def test_what_a_window_has_open_is_not_offered() -> None:
    path = abandoned("The mill")
    with Store.open(path):
        assert recoverable() == ()
    assert len(recoverable()) == 1


def test_empty_ones_are_cleared_away() -> None:
    store = Store.create(None)
    store.close()
    assert recoverable() == ()
    assert not store.path.exists()


def test_drafts_of_a_killed_program_are_cleared_away_once_old(home: Path) -> None:
    abandoned("The mill")
    old, young = home / "untitled" / ".a-1.part", home / "untitled" / ".b-2.part"
    for draft in (old, young):
        draft.write_bytes(b"")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    assert len(recoverable()) == 1
    assert (old.exists(), young.exists()) == (False, True)


def test_a_damaged_one_is_offered_with_its_problem_and_kept() -> None:
    path = abandoned("The mill")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    (found,) = recoverable()
    assert "damaged" in found.problem
    assert path.exists()


def test_the_recent_list_has_the_latest_first_and_forgets_what_is_gone(tmp_path: Path) -> None:
    paths = [tmp_path / f"{i}.crossread" for i in range(15)]
    for path in paths:
        path.write_bytes(b"x")
        remember(path)
    assert recent() == tuple(reversed(paths))[:12]
    remember(paths[5])
    assert recent()[0] == paths[5]
    paths[5].unlink()
    assert paths[5] not in recent()
    forget(paths[14])
    assert recent()[0] == paths[13]
    forget()
    assert recent() == ()


@pytest.mark.parametrize("content", ["", "{}", "[1, null]", "[[", '["/etc/hostname"]', "\udcff"])
def test_a_broken_recent_list_is_an_empty_one(home: Path, content: str) -> None:
    home.mkdir()
    (home / "recent.json").write_bytes(content.encode("utf-8", "surrogatepass"))
    assert recent() == ()


def test_a_recent_list_that_cannot_be_written_is_no_error(home: Path, tmp_path: Path) -> None:
    (home / "recent.json").mkdir(parents=True)
    remember(tmp_path / "x.crossread")
    assert recent() == ()
    assert [p.name for p in home.iterdir()] == ["recent.json"]
