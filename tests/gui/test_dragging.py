"""A paragraph dragged onto another row with the mouse: pressed, carried, dropped; and scrolling at the edges."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.model import PinKind
from crossread.ui.texts.column import DRAGGED, TextColumn
from crossread.ui.window import Window

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _point(column: TextColumn, index: int, x: float) -> QPoint:
    """A point of the window on the first line of a paragraph."""
    cell = column.flow.cells[index]
    inside = QPoint(round(x), round(cell.top) + 10 - column.verticalScrollBar().value())
    return column.viewport().mapTo(column.window(), inside)


@pytest.fixture
def carry(filled: Window, monkeypatch: pytest.MonkeyPatch) -> Callable[[QPoint, QPoint], None]:
    """Press at a point of the window, pull, and let go at another one.

    Without a screen there is nobody to run a drag, so its events are sent as a screen would send them.
    """
    ends: list[QPoint] = []

    def run(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
        assert not drag.pixmap().isNull()
        over = filled.childAt(ends[-1])
        assert over is not None
        at, link, mime = over.mapFrom(filled, ends[-1]), Qt.DropAction.LinkAction, drag.mimeData()
        QApplication.sendEvent(over, QDragEnterEvent(at, link, mime, LEFT, NO_KEY))
        QApplication.sendEvent(over, QDragMoveEvent(at, link, mime, LEFT, NO_KEY))
        QApplication.sendEvent(over, QDropEvent(QPointF(at), link, mime, LEFT, NO_KEY))
        return link

    monkeypatch.setattr(QDrag, "exec", run)

    def act(start: QPoint, end: QPoint) -> None:
        ends.append(end)
        handle = filled.windowHandle()
        QTest.mousePress(handle, LEFT, NO_KEY, start)
        QTest.mouseMove(handle, start + QPoint(14, 2))
        QTest.mouseRelease(handle, LEFT, NO_KEY, end)
        QTest.qWait(20)

    return act


def test_a_paragraph_is_dragged_onto_another_row_and_back_by_undo(
    filled: Window, carry: Callable[[QPoint, QPoint], None], qtbot: QtBot
) -> None:
    desk, view = filled.desk, filled.texts.view
    assert desk.comparison is not None
    before = desk.comparison.alignment.rows
    base, other = view.columns[0], view.columns[1]
    number = other.flow.cells[1].number
    carry(_point(other, 1, 8), _point(base, 0, 120))
    qtbot.waitUntil(lambda: bool(desk.session.pins))
    ids = [a.id for a in desk.articles]
    assert any(
        p.kind is PinKind.MATCH and {p.a, p.b} == {(ids[1], number), (ids[0], 0)} for p in desk.session.pins
    )
    assert desk.undo.undoText() == "Move a paragraph"
    filled.menus.run("undo")
    assert desk.session.pins == ()
    qtbot.waitUntil(lambda: not desk.comparing, timeout=20000)
    assert desk.comparison.alignment.rows == before


def test_a_paragraph_let_go_over_its_own_row_changes_nothing(
    filled: Window, carry: Callable[[QPoint, QPoint], None]
) -> None:
    column = filled.texts.view.columns[1]
    start = _point(column, 1, 8)
    carry(start, start + QPoint(90, 4))
    assert filled.desk.session.pins == ()
    assert not filled.desk.undo.canUndo()


@pytest.mark.parametrize("down", [True, False])
def test_what_is_held_at_an_edge_scrolls_the_rows(filled: Window, qtbot: QtBot, down: bool) -> None:
    filled.resize(900, 420)
    QTest.qWait(30)
    view = filled.texts.view
    column = view.columns[0]
    bar = column.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(0 if down else bar.maximum())
    viewport, mime = column.viewport(), QMimeData()
    mime.setData(DRAGGED, b"1 1")
    at = QPoint(60, viewport.height() - 4 if down else 4)
    link = Qt.DropAction.LinkAction
    QApplication.sendEvent(viewport, QDragEnterEvent(at, link, mime, LEFT, NO_KEY))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, link, mime, LEFT, NO_KEY))
    start = bar.value()
    qtbot.waitUntil(lambda: bar.value() > start if down else bar.value() < start)
    assert [c.verticalScrollBar().value() for c in view.columns] == [bar.value()] * len(view.columns)
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    there = bar.value()
    QTest.qWait(90)
    assert bar.value() == there
