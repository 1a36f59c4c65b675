"""A narrow window: the inspector under the texts leaves most of the height to the articles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, Session
from crossread.ui.window import Window


def _inner(window: Window) -> QSplitter:
    return dict(window.bench.splitters())["inner"]


def _sized(window: Window, qtbot: QtBot, width: int, height: int) -> tuple[int, int]:
    """Heights of texts and inspector in a window of a size, once it has settled."""
    window.resize(width, height)
    window.show()
    qtbot.waitUntil(lambda: window.height() == height)
    window.desk.step(1)
    QApplication.processEvents()
    QApplication.processEvents()
    texts, inspector = _inner(window).sizes()
    return texts, inspector


def test_in_a_low_window_the_inspector_takes_two_fifths(filled: Window, qtbot: QtBot) -> None:
    texts, inspector = _sized(filled, qtbot, 960, 540)
    assert _inner(filled).orientation() is Qt.Orientation.Vertical
    assert 0.3 < inspector / (texts + inspector) < 0.41
    assert filled.bench.inspector.height() == inspector >= filled.bench.inspector.minimumSizeHint().height()


def test_in_a_higher_one_it_has_its_height_and_beside_the_texts_its_width(
    filled: Window, qtbot: QtBot
) -> None:
    assert _sized(filled, qtbot, 1000, 900)[1] == 260
    assert _sized(filled, qtbot, 960, 540)[1] < 200
    filled.resize(1280, 800)
    qtbot.waitUntil(lambda: _inner(filled).orientation() is Qt.Orientation.Horizontal)
    assert _inner(filled).sizes()[1] == pytest.approx(304, abs=8)


def test_the_fields_of_a_decision_get_their_room_and_give_it_back(filled: Window, qtbot: QtBot) -> None:
    before = _sized(filled, qtbot, 960, 540)[1]
    deciding = filled.bench.inspector.deciding
    filled.ask_reason()
    qtbot.waitUntil(lambda: _inner(filled).sizes()[1] > before)
    bottom = deciding.mapTo(filled.bench.inspector, deciding.rect().bottomLeft()).y()
    assert bottom < filled.bench.inspector.height()
    deciding.show_details(False)
    qtbot.waitUntil(lambda: _inner(filled).sizes()[1] == before)


def test_a_border_that_was_moved_stays(filled: Window, qtbot: QtBot) -> None:
    texts, inspector = _sized(filled, qtbot, 960, 540)
    inner = _inner(filled)
    inner.moveSplitter(texts - 60, 1)
    assert inner.sizes()[1] == inspector + 60
    assert _sized(filled, qtbot, 970, 540)[1] == inspector + 60


def test_it_comes_back_with_its_share(filled: Window, qtbot: QtBot) -> None:
    inspector = _sized(filled, qtbot, 960, 540)[1]
    filled.toggle_right()
    filled.toggle_right()
    qtbot.waitUntil(lambda: _inner(filled).sizes()[1] == inspector)


def test_a_window_that_was_narrow_before_its_first_article(
    window: Window, session: Session, comparison: Comparison, qtbot: QtBot
) -> None:
    window.resize(960, 540)
    window.show()
    qtbot.waitUntil(lambda: window.height() == 540)
    window.desk.start(session, comparison)
    texts, inspector = _sized(window, qtbot, 960, 540)
    assert _inner(window).orientation() is Qt.Orientation.Vertical
    assert inspector < texts
