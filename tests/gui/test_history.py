"""The log in the window: what was done and when, in the language of the interface, to read and to copy."""

from __future__ import annotations

import re
from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread.model import LogEntry, State
from crossread.ui.dialogs.history import HistoryDialog
from crossread.ui.models.history import history_sheet
from crossread.ui.window import Window
from crossread.ui.words import speak_in
from crossread.wording import say

EAST = timezone(timedelta(hours=5, minutes=30))


def line(time: str, **detail: object) -> LogEntry:
    return LogEntry(1, time, "Crossread test", say("act.base", letter="B"), detail, "", "")


def opened(window: Window) -> HistoryDialog:
    window.menus.run("history")
    return next(d for d in window.findChildren(HistoryDialog) if d.isVisible())


def column(dialog: HistoryDialog, at: int) -> list[str]:
    proxy = dialog.view.proxy
    return [str(proxy.index(row, at).data()) for row in range(proxy.rowCount())]


def test_acts_are_listed_as_they_happen(filled: Window, qtbot: QtBot) -> None:
    filled.desk.step(1)
    filled.desk.decide(State.FOLLOW_UP)
    dialog = opened(filled)
    before = len(column(dialog, 3))
    filled.desk.decide(State.VERIFIED)
    filled.desk.undo.undo()
    assert column(dialog, 3)[before:] == ["Mark verified", "Undo: Mark verified"]
    assert column(dialog, 0) == [str(n + 1) for n in range(before + 2)]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", text) for text in column(dialog, 1))
    fingerprints = " ".join(column(dialog, 4)).split()
    assert len(fingerprints) == len(filled.desk.session.entries)
    assert all(re.fullmatch("[0-9a-f]{64}", each) for each in fingerprints)


def test_the_table_is_copied_whole_or_in_part(filled: Window) -> None:
    filled.desk.step(1)
    filled.desk.decide(State.FOLLOW_UP)
    dialog = opened(filled)
    QTest.mouseClick(dialog.copied, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["No.", "Time (UTC)", "Local time"]
    assert len(lines) == 1 + len(column(dialog, 0))
    cell = dialog.view.visualRect(dialog.view.proxy.index(0, 3)).center()
    QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.keyClick(dialog.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n")[1] == column(dialog, 3)[0]


def test_closed_it_hears_no_more(filled: Window, qtbot: QtBot) -> None:
    dialog = opened(filled)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    filled.desk.step(1)
    filled.desk.decide(State.VERIFIED)
    assert filled.desk.decision(filled.desk.view.current).state is State.VERIFIED


def test_times_here_and_in_utc() -> None:
    ((_, utc, local, act, _),) = history_sheet([line("2026-03-09T22:05:00.120+00:00")], EAST).rows
    assert (utc.text, local.text) == ("2026-03-09 22:05:00 UTC", "2026-03-10 03:35:00 UTC+5:30")
    assert act.text == "Make B the base"


@pytest.mark.parametrize("time", ["yesterday", "", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_what_was_meddled_with_is_shown_as_it_stands(time: str) -> None:
    ((_, utc, _, _, prints),) = history_sheet([line(time, added=[7, {"sha256": 3}, {}])], EAST).rows
    assert utc.text == time
    assert prints.text == "3"
    assert history_sheet([line(time, added="x")]).rows[0][4].text == ""


def test_the_acts_are_told_in_the_language_of_the_interface() -> None:
    speak_in("de")
    try:
        assert history_sheet([line("2026-03-09T22:05:00+00:00")]).rows[0][3].text != "Make B the base"
    finally:
        speak_in("en")


def test_there_is_nothing_to_show_before_the_first_article(window: Window) -> None:
    assert not window.menus.actions["history"].isEnabled()
    assert history_sheet(()).rows == ()
    assert "first article" in history_sheet(()).empty
