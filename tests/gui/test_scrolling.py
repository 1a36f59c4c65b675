"""Scrolling and choosing in long texts: wheel and mouse, as a hand at them does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import (
    Alignment,
    Comparison,
    Finding,
    Kind,
    Link,
    Mentions,
    ParagraphRef,
    Relation,
    Row,
    Session,
)
from crossread.ui.desk import Desk
from crossread.ui.models.view import Layout
from crossread.ui.texts.column import TextColumn
from crossread.ui.texts.columns import ColumnsView
from crossread.ui.texts.metrics import metrics
from crossread.ui.texts.paint import LETTERS
from crossread.ui.texts.read import ReadView
from crossread.ui.texts.rows import RowsView
from crossread.ui.typeface import Type
from crossread.ui.window import Window
from tests.gui.conftest import entry, evidence, finding

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def long(window: Window, qtbot: QtBot) -> Window:
    """Three articles of 40, 40 and 6 paragraphs; the last two stand beside the first one's beginning."""
    numbered = [[f"Ship {n} of {outlet} waited outside the harbour wall." for n in range(1, most + 1)]
                for outlet, most in (("one", 40), ("two", 40), ("three", 6))]  # fmt: skip
    entries = [entry(f"Ships wait {i}", each, f"Outlet {i}") for i, each in enumerate(numbered)]
    session = acts.add_entries(acts.new("Ships", id="ships"), entries)
    articles = tuple(e.article for e in session.entries)
    rows = [Row(tuple((n,) if n < len(a.paragraphs) else () for a in articles), 0.5) for n in range(30)]
    rows += [
        Row(tuple((n,) if i == alone else () for i in range(3)), 0.5)
        for alone in (0, 1)
        for n in range(30, 41)
    ]
    links = [Link(ParagraphRef(0, n), ParagraphRef(1, n), 0.8) for n in range(30)]
    links += [Link(ParagraphRef(a, n), ParagraphRef(2, n), 0.8) for a in (0, 1) for n in range(7)]
    found = finding(
        1, Kind.FIGURE, Relation.CONFLICT,
        evidence(articles[0], 0, "Ship 2 of one"), evidence(articles[0], 0, "Ship 39 of one"), evidence(articles[1], 1, "Ship 25 of two"),
    )  # fmt: skip
    mentions = tuple(Mentions(a.id) for a in articles)
    comparison = Comparison(articles, mentions, Alignment(tuple(links), tuple(rows)), (found,), "test")
    window.desk.start(session, comparison)
    window.texts.view.settle()
    qtbot.waitUntil(lambda: not window.desk.comparing)
    return window


def wheel(widget: QWidget, notches: int, *, across: int = 0, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Turn the wheel over a widget, towards the user where ``notches`` is positive."""
    at = widget.mapTo(widget.window(), widget.rect().center())
    turned = QPoint(-120 * across, -120 * notches)
    QTest.wheelEvent(widget.window().windowHandle(), QPointF(at), turned, QPoint(), modifier)


def show(window: Window, layout: Layout) -> None:
    window.show_layout(layout)
    window.texts.view.settle()
    QTest.qWait(20)


def test_the_wheel_scrolls_the_texts_wherever_the_pointer_is(long: Window) -> None:
    overview = long.texts.overview
    rows = long.texts.view
    assert isinstance(rows, RowsView)
    beside: QWidget
    for beside in (rows.heads[1], rows.heads[0], overview):
        before = rows.bar.value()
        wheel(beside, 1)
        assert rows.bar.value() > before, beside
    show(long, Layout.COLUMNS)
    columns = long.texts.view
    assert isinstance(columns, ColumnsView)
    for beside in (columns.heads[2], columns.ribbons[0], overview):
        before = columns.columns[0].verticalScrollBar().value()
        wheel(beside, 1)
        assert columns.columns[0].verticalScrollBar().value() > before, beside
    show(long, Layout.READ)
    read = long.texts.view
    assert isinstance(read, ReadView)
    for beside in (read.margin, read.head, overview):
        before = read.columns[0].verticalScrollBar().value()
        wheel(beside, 1)
        assert read.columns[0].verticalScrollBar().value() > before, beside


@pytest.mark.parametrize("layout", [Layout.ROWS, Layout.COLUMNS])
def test_a_wheel_turned_sideways_shows_the_further_articles(long: Window, layout: Layout) -> None:
    long.resize(700, 600)
    show(long, layout)
    view = long.texts.view
    assert isinstance(view, (RowsView, ColumnsView))
    assert view.sideways.maximum() > 0
    wheel(view.columns[0].viewport(), 0, across=1)
    assert view.sideways.value() == min(view.sideways.singleStep(), view.sideways.maximum())
    wheel(view.columns[1].viewport(), 0, across=-1)
    assert view.sideways.value() == 0
    wheel(view.columns[0].viewport(), 1, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert view.sideways.value() > 0
    assert view.columns[0].verticalScrollBar().value() == 0


def test_no_pane_turns_round_while_another_leads(long: Window) -> None:
    show(long, Layout.COLUMNS)
    view = long.texts.view
    bars = [c.verticalScrollBar() for c in view.columns]
    for leader in view.columns[:2]:
        seen = [[bar.value() for bar in bars]]
        for _ in range(80):
            wheel(leader.viewport(), 1)
            seen.append([bar.value() for bar in bars])
        assert seen[-1] == [bar.maximum() for bar in bars]
        for pane in zip(*seen, strict=True):
            assert list(pane) == sorted(pane)
        for _ in range(80):
            wheel(leader.viewport(), -1)
        assert [bar.value() for bar in bars] == [0, 0, 0]


@pytest.mark.parametrize("layout", list(Layout))
def test_what_is_clicked_stays_under_the_pointer(long: Window, layout: Layout) -> None:
    show(long, layout)
    view = long.texts.view
    column = view.columns[0]
    before = column.verticalScrollBar().value()
    box = column.flow.mark_rects("id1")[0]
    at = QPoint(round(box.center().x()), round(box.center().y()) - before)
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)
    assert long.desk.view.current == "id1"
    assert column.verticalScrollBar().value() == before
    long.desk.choose("")
    QTest.keyClick(long, Qt.Key.Key_F8)
    assert long.desk.view.current == "id1"
    if layout is Layout.COLUMNS:
        other = view.columns[1]
        rect = other.flow.mark_rects("id1")[0]
        value = other.verticalScrollBar().value()
        assert value <= rect.top() <= rect.bottom() <= value + other.viewport().height()


def test_reading_an_article_that_has_nothing_there_goes_near_it(long: Window) -> None:
    rows = long.texts.view
    assert isinstance(rows, RowsView)
    long.desk.look(reading=2)
    rows.show_paragraph(ParagraphRef(1, 38))
    rows.bar.setValue(round(rows.share_of(ParagraphRef(1, 38)) * rows._total))  # type: ignore[operator]
    show(long, Layout.READ)
    place = long.texts.view.reading_place()
    assert place is not None
    assert place[0].article == 2
    column = long.texts.view.columns[0]
    assert column.verticalScrollBar().value() == column.verticalScrollBar().maximum()
    show(long, Layout.COLUMNS)
    long.texts.view.columns[0].verticalScrollBar().setValue(0)
    show(long, Layout.ROWS)
    show(long, Layout.COLUMNS)
    assert [c.verticalScrollBar().value() for c in long.texts.view.columns] == [0, 0, 0]


def test_numbers_and_letters_have_room_in_the_gutter_at_every_zoom() -> None:
    short = entry("Ships", ["One."] * 20, "Outlet").article
    many = entry("Ships", ["One."] * 150, "Outlet").article
    arabic = replace(many, language="ar")
    for zoom in (0.5, 1.0, 1.5, 2.0, 3.0):
        for article, widest in ((short, "20"), (many, "150"), (arabic, "150")):
            chosen = Type(zoom=zoom)
            made = metrics(chosen, article, 900)
            small = chosen.body()
            small.setPixelSize(max(9, round(11 * (1 + (zoom - 1) * 0.5))))
            room = made.gutter - LETTERS * made.small - 5
            assert QFontMetricsF(small).horizontalAdvance(widest) <= room, (zoom, widest)
            assert made.text_left >= (14 if made.right_to_left else made.gutter)


def test_the_slip_of_other_versions_is_set_whole_each_time_it_opens(long: Window, qtbot: QtBot) -> None:
    name = "A newspaper with a very long name indeed, evening edition"
    long.desk.act("Label", acts.set_label(long.desk.session, 1, name))
    show(long, Layout.READ)
    view = long.texts.view
    assert isinstance(view, ReadView)
    chips = [round(y) + 8 for _, y, _ in view.margin._rows()]
    for click in (1, 2, 1):
        QTest.mouseClick(view.margin, Qt.MouseButton.LeftButton, NO_KEY, QPoint(16, chips[click]))
        QTest.qWait(30)
        assert view.opened == click
        parts = [w for w in view.slip.findChildren(QWidget) if isinstance(w, TextColumn) and w.isVisible()]
        assert [c.height() for c in parts] == [round(c.flow.total) for c in parts]
        tops = [c.mapTo(view.slip, QPoint(0, 0)).y() for c in parts]
        assert all(b >= a + c.height() for a, b, c in zip(tops, tops[1:], parts, strict=False))
        first = next(b for b in view.slip.findChildren(QToolButton) if b.text().startswith("B"))
        assert first.mapTo(view.slip, QPoint(first.width(), 0)).x() <= view.slip.width()
        assert first.text().endswith("…")
        assert name in first.toolTip()
        QTest.mouseClick(view.slip.shut, Qt.MouseButton.LeftButton)
        assert not view.slip.isVisible()
        assert view.opened is None


@pytest.mark.parametrize("layout", list(Layout))
def test_another_comparison_begins_at_its_beginning_and_an_article_more_keeps_the_place(
    long: Window, session: Session, layout: Layout, qtbot: QtBot
) -> None:
    show(long, layout)
    desk = long.desk
    for _ in range(6):
        wheel(long.texts.view.columns[0].viewport(), 1)
    place = long.texts.view.reading_place()
    assert place is not None
    held = desk.articles[place[0].article].id
    assert desk.comparison is not None
    order = [1, 0, 2]
    moved = replace(
        desk.comparison,
        articles=tuple(desk.comparison.articles[i] for i in order),
        alignment=Alignment((), tuple(Row(tuple(r.cells[i] for i in order), 0.5) for r in desk.comparison.alignment.rows)),
        findings=(),
    )  # fmt: skip
    before = desk.session
    desk._remember(desk._key(acts.reorder(before, order)), moved)
    desk.act("Move up", acts.reorder(before, order))
    qtbot.waitUntil(lambda: not desk.comparing)
    long.texts.view.settle()
    QTest.qWait(30)
    kept = long.texts.view.reading_place()
    assert kept is not None
    if layout is not Layout.READ:  # Read stays with the place in the order, not with the article
        assert desk.articles[kept[0].article].id == held or layout is Layout.ROWS
    assert abs(kept[0].number - place[0].number) <= 1
    long.files.new()
    desk.start(session)
    qtbot.waitUntil(lambda: not desk.comparing and desk.comparison is not None, timeout=20000)
    long.texts.view.settle()
    QTest.qWait(30)
    assert long.texts.view.columns[0].verticalScrollBar().value() == 0


def show_only(chosen: Finding, desk: Desk, qtbot: QtBot) -> None:
    assert desk.comparison is not None
    desk.start(desk.session, replace(desk.comparison, findings=(chosen,)))
    qtbot.waitUntil(lambda: not desk.comparing)


def test_chosen_words_in_sight_stay_in_sight_in_another_layout(long: Window, qtbot: QtBot) -> None:
    desk = long.desk
    a, b, _ = desk.articles
    apart = finding(
        9, Kind.FIGURE, Relation.CONFLICT, evidence(a, 0, "Ship 2 of one"), evidence(b, 1, "Ship 33 of two")
    )
    show_only(apart, desk, qtbot)
    long.texts.view.settle()
    desk.choose("id9")
    show(long, Layout.COLUMNS)
    for column in long.texts.view.columns[:2]:
        rects, value = column.flow.mark_rects("id9"), column.verticalScrollBar().value()
        assert all(value <= r.top() and r.bottom() <= value + column.viewport().height() for r in rects)
    for column in long.texts.view.columns:
        column.verticalScrollBar().setValue(0)
    long.texts.view.columns[1].verticalScrollBar().setValue(10_000)
    show(long, Layout.READ)
    assert long.texts.view.columns[0].verticalScrollBar().value() > 200


def test_the_names_above_read_are_whole_where_they_have_room(long: Window) -> None:
    for position, name in enumerate(
        (
            "Meridian Newswire, the evening edition",
            "Kestria Herald and Morning Post",
            "The Velm Courier on Sunday",
        )
    ):
        long.desk.act("Label", acts.set_label(long.desk.session, position, name))
    long.resize(1900, 800)
    show(long, Layout.READ)
    view = long.texts.view
    assert isinstance(view, ReadView)

    def titles() -> list[str]:
        return [b.text() for b in view.head.findChildren(QToolButton) if b.isVisible()]

    assert titles() == ["A  Meridian Newswire, the evening edition", "B  Kestria Herald and Morning Post", "C  The Velm Courier on Sunday"]  # fmt: skip
    long.resize(860, 800)
    QTest.qWait(20)
    assert titles()[0].startswith("A  Meridian")
    assert any(title.endswith("…") for title in titles())
    buttons = [b for b in view.head.findChildren(QToolButton) if b.isVisible()]
    assert all(b.geometry().right() <= view.head.width() for b in buttons)


def test_a_column_without_a_version_goes_along_with_those_that_have_one(long: Window, qtbot: QtBot) -> None:
    desk = long.desk
    a, _, c = desk.articles
    late = finding(
        9, Kind.FIGURE, Relation.CONFLICT, evidence(a, 0, "Ship 28 of one"), evidence(c, 2, "Ship 6")
    )
    show_only(late, desk, qtbot)
    show(long, Layout.COLUMNS)
    QTest.keyClick(long, Qt.Key.Key_F8)
    first, second, _ = long.texts.view.columns
    tops = [first.flow.cells[28].top, second.flow.cells[28].top]
    values = [first.verticalScrollBar().value(), second.verticalScrollBar().value()]
    assert values[0] > 0
    assert abs((tops[0] - values[0]) - (tops[1] - values[1])) < 40


def test_slips_stand_for_what_is_out_of_sight_until_the_reader_goes_on(long: Window) -> None:
    rows = long.texts.view
    assert isinstance(rows, RowsView)
    QTest.keyClick(long, Qt.Key.Key_F8)
    shown = [position for position, peek in rows.peeks.items() if peek.isVisible()]
    assert shown == [1]  # B tells it twenty rows further down
    rows.bar.setValue(rows.bar.maximum())
    assert not any(peek.isVisible() for peek in rows.peeks.values())
    rows.bar.setValue(0)
    assert rows.peeks[1].isVisible()
