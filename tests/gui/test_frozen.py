"""The first column of a wide table stays in sight, and is still a part of the table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import Alignment, Comparison, Mentions, Row, Session
from crossread.ui.language import speak
from crossread.ui.panels.across import CELL, Across, SheetView
from crossread.ui.window import Window
from tests.gui.conftest import entry, opened

pytestmark = pytest.mark.usefixtures("english_afterwards")
WORDS = ("ship", "dock", "crane", "port", "pier", "quay", "buoy", "tug")


def eight() -> tuple[Session, Comparison]:
    """Eight articles that state the same forty facts."""
    entries = [
        entry(f"Fire {n}", [f"The {word} {k} burned." for k, word in enumerate(WORDS * 5)], f"Outlet {n}")
        for n in range(8)
    ]
    session = acts.add_entries(acts.new("Harbour fire", id="test"), entries)
    articles = tuple(each.article for each in entries)
    rows = tuple(Row(tuple((k,) for _ in articles), 0.8) for k in range(41))
    mentions = tuple(Mentions(each.id) for each in articles)
    return session, Comparison(articles, mentions, Alignment((), rows), (), "Crossread test")


@pytest.fixture(params=["en", "ar"])
def page(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Across]:
    """The table of coverage of eight articles at 1280 pixels, read from the left and from the right."""
    speak(qapp, request.param)
    with opened(qtbot) as window:
        window.desk.keep = None
        window.desk.start(*eight())
        window.bench.show_page(1)
        made = window.bench._made[1]
        assert isinstance(made, Across)
        made.open("coverage")
        qtbot.waitUntil(lambda: made.view.horizontalScrollBar().maximum() > 200)
        yield made


def panes(view: SheetView) -> list[QWidget]:
    return [view.frozen._rows, view.frozen._title]


def scrolled(view: SheetView, by: int) -> None:
    view.horizontalScrollBar().setValue(by)
    QApplication.processEvents()


def over(view: SheetView, row: int) -> QPoint:
    """A point in the pane, on the text of a row."""
    return QPoint(view.frozen.width // 2, view.rowViewportPosition(row) + view.rowHeight(row) // 2)


def test_it_is_there_only_while_the_table_is_scrolled(page: Across) -> None:
    view = page.view
    assert [pane.isVisible() for pane in panes(view)] == [False, False]
    scrolled(view, 200)
    assert [pane.isVisible() for pane in panes(view)] == [True, True]
    scrolled(view, 0)
    assert [pane.isVisible() for pane in panes(view)] == [False, False]


def test_what_is_seen_is_the_first_column(page: Across) -> None:
    """The same picture, where it stood before anything was scrolled."""
    view = page.view
    wide = view.columnWidth(0) - 2  # without the line at its edge
    left = view.viewport().width() - wide if view.isRightToLeft() else 0
    at = view.viewport().mapTo(page, QPoint(left, 0))
    before = page.grab().toImage().copy(at.x(), at.y(), wide, 300)
    scrolled(view, 230)
    assert page.grab().toImage().copy(at.x(), at.y(), wide, 300) == before


def test_a_click_chooses_and_jumps(page: Across, qtbot: QtBot) -> None:
    view = page.view
    scrolled(view, 200)
    place = view.proxy.index(2, 0).data(CELL).places[0]
    with qtbot.waitSignal(view.jumped) as heard:
        QTest.mouseClick(view.frozen._rows, Qt.MouseButton.LeftButton, pos=over(view, 2))
    assert tuple(heard.args) == place
    assert view.currentIndex() == view.proxy.index(2, 0)
    assert view.horizontalScrollBar().value() == 200
    assert view.hasAutoScroll()


def test_dragging_selects_rows(page: Across) -> None:
    view = page.view
    scrolled(view, 200)
    pane = view.frozen._rows
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=over(view, 1))
    QTest.mouseMove(pane, over(view, 3))
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=over(view, 3))
    chosen = sorted((i.row(), i.column()) for i in view.selectionModel().selectedIndexes())
    assert chosen == [(1, 0), (2, 0), (3, 0)]
    view.copy_selected()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_its_head_sorts(page: Across) -> None:
    view = page.view
    scrolled(view, 200)
    title = view.frozen._title
    QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=title.rect().center())
    assert view.head.sortIndicatorSection() == 0
    first = [view.proxy.index(r, 0).data(CELL).sort for r in range(view.proxy.rowCount())]
    assert first in (sorted(first), sorted(first, reverse=True))


def test_the_wheel_scrolls_the_table(page: Across) -> None:
    view = page.view
    scrolled(view, 200)
    pane = view.frozen._rows
    at = QPointF(over(view, 1))
    wheel = QWheelEvent(
        at,
        QPointF(pane.mapToGlobal(at.toPoint())),
        QPoint(0, -60),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, wheel)
    assert view.verticalScrollBar().value() > 0


def test_keys_bring_no_cell_under_it(page: Across) -> None:
    view = page.view
    view.setFocus()
    view.setCurrentIndex(view.proxy.index(0, 0))
    back = view.proxy.columnCount() - 1
    onward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
    if view.isRightToLeft():
        onward, backward = backward, onward
    for key in (onward, backward):
        for _ in range(back):
            QTest.keyClick(view, key)
            cell, room = view.visualRect(view.currentIndex()), view.viewport().width()
            covered = view.frozen.width if view.currentIndex().column() else 0
            free = (0, room - covered) if view.isRightToLeft() else (covered, room)
            assert free[0] <= cell.left()
            assert cell.right() < free[1]
    assert view.currentIndex().column() == 0
    assert view.frozen.width == 0


def test_the_table_stays_one_table_for_a_screen_reader(page: Across) -> None:
    view = page.view
    scrolled(view, 200)
    reader = QAccessible.queryAccessibleInterface(page)

    def below(each: object, depth: int = 0) -> int:
        role = each.role() is QAccessible.Role.Table  # type: ignore[attr-defined]
        if role or depth > 6:
            return int(role)
        return sum(below(each.child(i), depth + 1) for i in range(each.childCount()))  # type: ignore[attr-defined]

    assert below(reader) == 1
    assert [pane.focusPolicy() for pane in panes(view)] == [Qt.FocusPolicy.NoFocus] * 2


def test_it_follows_the_theme(page: Across) -> None:
    view = page.view
    scrolled(view, 200)
    window = page.window()
    assert isinstance(window, Window)
    window.look.set_theme("dark")
    QApplication.processEvents()
    corner = view.frozen._rows.grab().toImage().pixelColor(3, 3)
    assert corner == QColor(window.look.theme.desk)
