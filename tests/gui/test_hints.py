"""Hints for the first steps: there with the texts, one at a time, gone for good with one click."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, Session
from crossread.ui.actions import all_acts
from crossread.ui.panels.hint import HINTS
from crossread.ui.preferences import load
from crossread.ui.style import Style
from crossread.ui.window import Window
from tests.gui.test_accessibility import nameless


def test_hints_stand_above_the_texts_and_go_on(filled: Window, qtbot: QtBot) -> None:
    hint = filled.bench.hint
    assert hint.isVisible()
    assert nameless(hint) == []
    assert "F8" in hint.words.text()
    seen = [hint.words.text()]
    for _ in HINTS:
        qtbot.mouseClick(hint.more, Qt.MouseButton.LeftButton)
        seen.append(hint.words.text())
    assert len(set(seen)) == len(HINTS)
    assert seen[0] == seen[-1]


def test_a_click_ends_them_and_the_preferences_bring_them_back(
    qtbot: QtBot, tmp_path: Path, session: Session, comparison: Comparison
) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = Window(Style(), settings)
    qtbot.addWidget(window)
    window.desk.start(session, comparison)
    window.show()
    qtbot.mouseClick(window.bench.hint.away, Qt.MouseButton.LeftButton)
    assert not window.bench.hint.isVisible()
    assert load(settings).hints is False
    again = Window(Style(), settings)
    qtbot.addWidget(again)
    again.desk.start(session, comparison)
    again.show()
    assert not again.bench.hint.isVisible()
    again.helping.prefer(again.helping.preferences._replace(hints=True), "light")
    assert again.bench.hint.isVisible()


def test_nothing_is_hinted_before_there_is_a_comparison(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    window.desk.start(replace(session, entries=session.entries[:1]))
    assert not window.bench.hint.isVisible()


def test_the_keys_named_are_the_keys_that_work() -> None:
    keys = {key for act in all_acts() for key in act.keys}
    for named in ("F8", "Shift+F8", "V", "X", "U", "1", "2", "3", "Ctrl+Z", "Ctrl+B", "Ctrl+E", "F1", "?"):
        assert named in keys
        assert any(named in hint for hint in HINTS)
