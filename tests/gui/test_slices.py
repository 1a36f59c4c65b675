"""Long comparisons are set in slices, beside the event loop; whoever asks before gets them whole."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, Session
from crossread.ui.models.view import Layout
from crossread.ui.texts import page
from crossread.ui.window import Window


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every comparison were long and every step took its slice."""
    monkeypatch.setattr(page, "_MANY", 0)
    monkeypatch.setattr(page, "_SLICE", -1.0)


@pytest.mark.usefixtures("slowly")
def test_it_gets_there_by_itself(
    window: Window, session: Session, comparison: Comparison, qtbot: QtBot
) -> None:
    window.desk.start(session, comparison)
    texts = window.bench.texts
    assert not texts.settled
    qtbot.waitUntil(lambda: texts.settled, timeout=10_000)
    assert [len(c.flow.cells) for c in texts.view.columns] == [4, 3, 3]
    assert all(c.bands for c in texts.view.columns)


@pytest.mark.usefixtures("slowly")
def test_an_act_in_between_finds_the_texts_whole(
    window: Window, session: Session, comparison: Comparison, qtbot: QtBot
) -> None:
    window.desk.start(session, comparison)
    window.desk.step(1)
    assert all(column.flow.mark_rects("id1") for column in window.bench.texts.view.columns)
    window.desk.start(session, comparison)
    window.show_layout(Layout.COLUMNS)
    assert len(window.bench.texts.view.columns) == 3


@pytest.mark.usefixtures("slowly")
def test_another_comparison_in_between_takes_its_place(
    window: Window, session: Session, comparison: Comparison, qtbot: QtBot
) -> None:
    texts = window.bench.texts if window._built else window.texts
    window.desk.start(session, comparison)
    texts._go_on()
    texts._go_on()
    window.desk.start(session, comparison)
    qtbot.waitUntil(lambda: texts.settled, timeout=10_000)
    assert [c.position for c in texts.view.columns] == [0, 1, 2]


@pytest.mark.usefixtures("slowly")
def test_the_overview_may_be_painted_in_between(
    window: Window, session: Session, comparison: Comparison, qtbot: QtBot
) -> None:
    window.show()
    window.desk.start(session, comparison)
    texts = window.bench.texts

    def painted_until_settled() -> bool:
        texts.overview._key = None  # as if it had changed
        texts.overview.repaint()
        return texts.settled

    qtbot.waitUntil(painted_until_settled, timeout=10_000)
    assert texts.overview._ticks
