"""From the start to the complete window: what the first picture holds, and what comes after it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.ui.flows.adding import Adding
from crossread.ui.opening import Opening
from crossread.ui.style import Style
from crossread.ui.window import Window

FIRST_PICTURE = """
import enum, sys
made, create = set(), enum.EnumType._create_
def recorded(cls, name, *more, **named):
    made.add(name)
    return create(cls, name, *more, **named)
enum.EnumType._create_ = recorded
from crossread.ui import app
qt = app.application()
from crossread.ui.language import speak
from crossread.ui.style import Style
from crossread.ui.window import Window
speak(qt, "en")
style = Style()
style.set_theme(sys.argv[1])
window = Window(style, at_once=False)
seen = []
window.pictured.connect(lambda: seen.append(True))
window.show()
qt.processEvents()
print(len(seen))
print(*sorted(made & {"AlignmentFlag", "GlobalColor", "StandardPixmap", "ComplexControl"}))
print(*sorted({"dataclasses", "crossread.model", "sqlite3", "json", "numpy"} & set(sys.modules)))
"""


@pytest.fixture
def early(qtbot: QtBot) -> Iterator[Window]:
    """A window of which nothing but the first picture is there."""
    style = Style()
    style.set_theme("light")
    made = Window(style, at_once=False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.pictured):
        made.show()
    yield made
    made.complete()
    made.close()


@pytest.mark.parametrize("theme", ["light", "system"])
def test_the_first_picture_waits_for_nothing_it_does_not_show(theme: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CROSSREAD_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE, theme],
        env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["1", "", ""]


def test_nothing_jumps_when_the_window_is_complete(early: Window, qapp: QApplication, qtbot: QtBot) -> None:
    first = early.grab().toImage()
    done: list[bool] = []
    Opening(qapp, early, lambda: done.append(True))
    assert not done
    qtbot.waitUntil(lambda: bool(done))
    assert early.menus.actions
    assert early.grab().toImage() == first
    qtbot.wait(20)
    assert done == [True]


def test_a_key_that_comes_too_early_is_not_lost(
    early: Window, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Adding, "ask_files", lambda self: asked.append("files"))
    early.activateWindow()
    qtbot.waitUntil(early.isActiveWindow)
    Opening(qapp, early, lambda: asked.append("begun"))
    QTest.keyClick(
        early, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert asked == ["files"]
    qtbot.waitUntil(lambda: asked == ["files", "begun"])


def test_a_click_and_an_address_that_come_too_early_are_not_lost(
    early: Window, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(Adding, "sample", lambda self: given.append("sample"))
    monkeypatch.setattr(Adding, "locations", lambda self, lines: given.extend(lines))
    Opening(qapp, early, lambda: None)
    QTest.keyClicks(early.start.address, "https://news.example/a")
    QTest.keyClick(early.start.address, Qt.Key.Key_Return)
    QTest.mouseClick(early.start.sample, Qt.MouseButton.LeftButton)
    assert given == ["https://news.example/a", "sample"]
