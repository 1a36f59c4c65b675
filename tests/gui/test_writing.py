"""Acts on a slow disk: the window goes on, shows nothing that is not durable, and loses nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.errors import CrossreadError
from crossread.model import Session, State
from crossread.store import Store, faults, recoverable
from crossread.ui.models.view import Layout
from crossread.ui.window import Window
from crossread.ui.writing import Writing
from tests.gui.conftest import entry


class Disk:
    """Stands before the real one: writes wait until it turns; what is to fail fails."""

    def __init__(self, keep: Callable[[Session, Session, str], None]) -> None:
        self._keep = keep
        self._turns = threading.Semaphore(0)
        self.full = False
        self.began = 0

    def __call__(self, before: Session, after: Session, act: str) -> None:
        self.began += 1
        assert self._turns.acquire(timeout=30)
        if self.full:
            raise faults.DiskFull("error.disk-full", name="harbour.crossread")
        self._keep(before, after, act)

    def turn(self, times: int = 1) -> None:
        self._turns.release(times)


@pytest.fixture
def disk(filled: Window, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The disk under a window that waits for no disk."""
    monkeypatch.setattr(Writing, "patience", 0.0)
    made = Disk(filled.files.keep)
    filled.desk.keep = made
    return made


def test_the_log_of_a_report_has_the_act_before_it(filled: Window, disk: Disk) -> None:
    filled.desk.decide(State.VERIFIED, ["id1"])
    disk.turn()
    filled.desk.decide(State.FOLLOW_UP, ["id2"])
    disk.turn()
    assert log(filled) == ["Comparison created", "Mark verified", "Mark for follow-up"]


def log(window: Window) -> list[str]:
    return [line.act for line in window.files.log()]


def test_an_act_is_shown_once_it_is_durable(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    filled.desk.choose("id1")
    qtbot.keyClick(filled, Qt.Key.Key_V)
    button = filled.bench.inspector.deciding.buttons[State.VERIFIED]
    assert filled.desk.decision("id1").state is State.OPEN
    assert not button.isChecked()
    assert filled.bench.filter.progress.text() == "0 of 4 reviewed"
    disk.turn()
    qtbot.waitUntil(lambda: filled.desk.decision("id1").state is State.VERIFIED)
    assert button.isChecked()
    assert filled.bench.filter.progress.text() == "1 of 4 reviewed"
    assert log(filled) == ["Comparison created", "Mark verified"]


def test_the_window_goes_on_meanwhile(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    """Looking, stepping and deciding on others go on; acts come to the disk one by one, in order."""
    filled.desk.choose("id1")
    qtbot.keyClick(filled, Qt.Key.Key_V)
    qtbot.keyClick(filled, Qt.Key.Key_F8)
    assert filled.desk.view.current == "id2"
    qtbot.keyClick(filled, Qt.Key.Key_U)
    qtbot.keyClick(filled, Qt.Key.Key_2)
    assert filled.desk.view.layout is Layout.COLUMNS
    assert dict(filled.desk.decisions) == {}
    disk.turn()
    qtbot.waitUntil(lambda: filled.desk.decision("id1").state is State.VERIFIED)
    assert filled.desk.decision("id2").state is State.OPEN
    disk.turn()
    qtbot.waitUntil(lambda: filled.desk.decision("id2").state is State.FOLLOW_UP)
    assert log(filled) == ["Comparison created", "Mark verified", "Mark for follow-up"]


def test_a_note_typed_meanwhile_is_not_overwritten(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    deciding = filled.bench.inspector.deciding
    filled.desk.choose("id1")
    qtbot.keyClicks(deciding.note, "ask")
    deciding.write()
    filled.desk.look(layout=Layout.COLUMNS)
    assert deciding.note.toPlainText() == "ask"
    qtbot.keyClicks(deciding.note, " twice")
    deciding.write()
    filled.desk.look(layout=Layout.ROWS)
    disk.turn(2)
    qtbot.waitUntil(lambda: filled.desk.decision("id1").note == "ask twice")
    assert deciding.note.toPlainText() == "ask twice"


def test_undo_follows_what_it_takes_back(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    filled.desk.choose("id1")
    filled.desk.decide(State.VERIFIED)
    qtbot.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    disk.turn(2)
    filled.desk.writing.finish()
    assert filled.desk.decision("id1").state is State.OPEN
    assert log(filled) == ["Comparison created", "Mark verified", "Undo: Mark verified"]


def test_moving_articles_waits_for_the_disk(filled: Window, disk: Disk) -> None:
    """While letters move, nothing may be done to the wrong article."""
    disk.turn(2)
    filled.desk.decide(State.VERIFIED, ["id1"])
    filled.desk.act("Remove", acts.remove(filled.desk.session, 0))
    assert not filled.desk.writing.under_way
    assert [e.article.outlet for e in filled.desk.shown.entries] == ["Outlet 2", "Outlet 3"]
    assert log(filled) == ["Comparison created", "Mark verified", "Remove"]


def test_articles_that_come_in_are_shown_in_order(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    more = [entry(f"More {n}", [f"Sentence {n}."], f"More {n}") for n in range(2)]
    for each in more:
        filled.desk.loader.arrived.emit((each,))
    assert len(filled.desk.session.entries) == 5
    assert len(filled.desk.shown.entries) == 3
    assert filled.bench.isVisible()
    disk.turn()
    qtbot.waitUntil(lambda: len(filled.desk.shown.entries) == 4)
    assert not filled.desk.comparing  # the comparison begins with the last of them
    disk.turn()
    qtbot.waitUntil(lambda: len(filled.desk.shown.entries) == 5)
    assert filled.desk.comparing
    filled.desk.stop_comparing()


def test_what_a_full_disk_refused_is_written_with_the_next_act(
    filled: Window, disk: Disk, qtbot: QtBot
) -> None:
    disk.full = True
    filled.desk.decide(State.VERIFIED, ["id1"])
    disk.turn()
    qtbot.waitUntil(lambda: filled.notice.words.text().startswith("There is no space left"))
    assert filled.desk.decision("id1").state is State.VERIFIED
    disk.full = False
    filled.desk.decide(State.FOLLOW_UP, ["id2"])
    disk.turn()
    filled.desk.writing.finish()
    (saved,) = [line for line in filled.files.log() if line.act == "Mark for follow-up"]
    assert saved.detail["with_unsaved_before"] is True
    assert {d["finding"] for d in saved.detail["decided"]} == {"id1", "id2"}


def test_closing_waits_for_what_is_under_way(filled: Window, disk: Disk, session: Session) -> None:
    filled.desk.decide(State.VERIFIED, ["id1"])
    filled.desk.decide(State.FOLLOW_UP, ["id2"])
    disk.turn(2)
    filled.close()
    (left,) = recoverable()
    with Store.open(left.path) as store:
        held = {finding: decision.state for finding, decision in store.session().decisions}
    assert held == {"id1": State.VERIFIED, "id2": State.FOLLOW_UP}


def test_a_new_comparison_waits_for_the_old_one(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    filled.desk.decide(State.VERIFIED, ["id1"])
    disk.turn()
    filled.files.new()
    assert filled.start.isVisible()
    qtbot.waitUntil(lambda: not filled.desk.jobs.busy)  # the start page looks at what has no name
    (left,) = recoverable()
    with Store.open(left.path) as store:
        assert [finding for finding, _ in store.session().decisions] == ["id1"]


def test_a_name_is_given_after_the_acts_before_it(
    filled: Window, disk: Disk, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "harbour.crossread"
    filled.desk.decide(State.VERIFIED, ["id1"])
    filled.files.save_as(place)
    filled.desk.decide(State.FOLLOW_UP, ["id2"])
    assert not place.exists()
    disk.turn(2)
    qtbot.waitUntil(lambda: not filled.desk.writing.under_way)
    assert filled.files.path == place
    assert "harbour.crossread" in filled.windowTitle()
    assert log(filled) == [
        "Comparison created",
        "Mark verified",
        "Saved as harbour.crossread",
        "Mark for follow-up",
    ]


def test_a_name_that_cannot_be_given_leaves_all_as_it_was(filled: Window, tmp_path: Path) -> None:
    filled.desk.decide(State.VERIFIED, ["id1"])
    filled.files.save_as(tmp_path / "nowhere" / "harbour.crossread")
    assert filled.notice.isVisible()
    assert filled.notice.words.text()
    assert filled.files.path is None
    filled.desk.decide(State.VERIFIED, ["id2"])
    assert log(filled)[-1] == "Mark verified"


def test_a_disk_that_keeps_the_user_waiting_is_told_of(filled: Window, disk: Disk, qtbot: QtBot) -> None:
    filled.desk.decide(State.VERIFIED, ["id1"])
    qtbot.waitUntil(lambda: filled.notice.words.text().startswith("The disk is slow"), timeout=10_000)
    disk.turn()
    qtbot.waitUntil(lambda: not filled.desk.writing.under_way)
    assert not filled.notice.isVisible()


def test_order_errors_and_mishaps(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Writing, "patience", 0.0)
    writing = Writing()
    done: list[int] = []
    heard: list[int] = []
    failed: list[CrossreadError | None] = []

    def fail() -> None:
        raise CrossreadError("error.cancelled")

    def mishap() -> None:
        raise ZeroDivisionError

    for number in range(50):
        writing.begin(partial(done.append, number), lambda _error: heard.append(len(done)))
    writing.begin(fail, failed.append)
    writing.finish()
    assert done == list(range(50))
    assert all(seen > place for place, seen in enumerate(heard))
    assert [str(error) for error in failed] == [str(CrossreadError("error.cancelled"))]
    monkeypatch.setattr(Writing, "patience", 60.0)
    with pytest.raises(ZeroDivisionError):
        writing.begin(mishap, failed.append)
    assert not writing.under_way
    assert len(failed) == 1
    writing.end()
