"""What the eye sees first: type that follows zoom, whole columns, names that are not cut too soon."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.model import Kind, Row
from crossread.ui.lines import fitted_lines
from crossread.ui.models.limits import limits_words
from crossread.ui.models.marks import Mark
from crossread.ui.models.view import Layout
from crossread.ui.texts.cells import lanes
from crossread.ui.texts.rows import RowsView
from crossread.ui.texts.widths import column_width, snapped
from crossread.ui.window import Window
from crossread.wording import say


def rows(window: Window) -> RowsView:
    view = window.bench.texts.view
    assert isinstance(view, RowsView)
    return view


def line_height(window: Window, block: int) -> float:
    window.bench.texts.view.settle()
    column = rows(window).columns[0]
    return column.document().findBlockByNumber(block).layout().lineAt(0).height()


def test_zoom_makes_the_letters_larger_not_only_the_lines(filled: Window) -> None:
    before = line_height(filled, 1)
    filled.set_zoom(1.5)
    assert line_height(filled, 1) > 1.4 * before
    filled.set_zoom(1.0)
    assert line_height(filled, 1) == before


def test_a_headline_is_larger_than_the_text(filled: Window) -> None:
    column = rows(filled).columns[0]
    assert column.flow.cells[0].number == 0
    assert line_height(filled, 0) > 1.15 * line_height(filled, 1)


def test_columns_are_shown_whole() -> None:
    for room in (500, 694, 1000, 1600):
        for count in (1, 2, 3, 5, 8):
            width, overflow = column_width(room, count, 220)
            shown = count if not overflow else room // width
            assert width * min(count, shown) <= room
            assert room - width * shown < shown + 1 or count == 1
            assert overflow == (width * count > room)
    assert column_width(300, 3, 220) == (180, True)


def test_sideways_goes_from_column_to_column() -> None:
    assert [snapped(v, 220, 1000) for v in (0, 100, 120, 430, 990, 2000)] == [0, 0, 220, 440, 880, 1000]


def test_a_name_takes_two_lines_before_it_is_cut(filled: Window) -> None:
    font = rows(filled).heads[0].font()
    name = "The Northern Lakes Independent Evening Chronicle"
    assert fitted_lines("Short", font, 300, 2) == ["Short"]
    two = fitted_lines(name, font, 240, 2)
    assert " ".join(two) == name
    cut = fitted_lines(name, font, 120, 2)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert fitted_lines("🚢" * 30, font, 120, 2)[0] == "🚢" * len(fitted_lines("🚢" * 30, font, 120, 2)[0])


def test_cross_references_fit_their_line_and_say_how_many_more(filled: Window) -> None:
    view = rows(filled)
    band = next(b for c in view.columns for b in c.bands if b.also)
    band.also, band.also_shown = tuple(f"B¶{n}" for n in range(1, 30)), (0.0, 0, "")
    flow = view.columns[0].flow
    words = flow.brush._also_words(flow.metrics, band)
    assert words.startswith("also in: B¶1, B¶2")
    shown = words.count("¶")
    assert words.endswith(f"+{29 - shown}")


def test_a_row_told_in_a_headline_is_not_called_missing(filled: Window) -> None:
    comparison = filled.desk.comparison
    assert comparison is not None
    row = Row(((1,), (), ()), headlines=(1,))
    assert [bool(cell) for cell in row.stated] == [True, True, False]
    assert not row.is_head
    assert Row(((0,), (), (0,))).is_head


def test_what_holds_for_several_articles_is_said_once() -> None:
    notices = [say("notice.other-language", title=t, language="de") for t in ("One", "Two", "Three")]
    words = limits_words([*notices, "Something else."])
    assert words.count("only quotations") == 1
    assert "The same holds for 2 more articles." in words
    assert words.endswith("Something else.")


def test_the_text_with_the_focus_shows_it(filled: Window, qtbot: QtBot) -> None:
    column = rows(filled).columns[0]
    filled.activateWindow()
    before = column.grab().toImage().pixelColor(30, 0)
    column.setFocus()
    qtbot.waitUntil(column.hasFocus)
    assert column.grab().toImage().pixelColor(30, 0).name() == filled.look.theme.accent.lower()
    assert before.name() != filled.look.theme.accent.lower()


def test_an_empty_list_of_findings_says_why(filled: Window) -> None:
    shown = filled.bench.left.findings.grab().toImage()
    filled.desk.set_filter(words="zebra")
    empty = filled.bench.left.findings.grab().toImage()
    dark = [empty.pixelColor(x, 12).lightness() for x in range(120)]
    assert shown != empty
    assert min(dark) < 160


def test_in_a_narrow_window_the_decision_stands_beside_the_versions(filled: Window) -> None:
    filled.desk.choose(filled.desk.findings[0].id)
    inspector = filled.bench.inspector
    assert inspector.deciding.y() > inspector.height() / 2
    filled.resize(1000, 720)
    filled.bench.layout().activate()  # type: ignore[union-attr]
    inspector.layout().activate()  # type: ignore[union-attr]
    assert inspector.deciding.y() < 40
    filled.resize(1280, 800)
    filled.bench.layout().activate()  # type: ignore[union-attr]
    inspector.layout().activate()  # type: ignore[union-attr]
    assert inspector.deciding.y() > 40


def test_a_search_goes_on_in_another_layout(filled: Window) -> None:
    page = filled.bench.texts
    page.start_search()
    page.findbar.field.setText("the")
    page.findbar.search()
    assert page.findbar.hits
    filled.show_layout(Layout.READ)
    read = page.view.columns[0]
    mine = [h for h in page.findbar.hits if h.article == read.position]
    assert sum(map(len, read.flow.found.values())) == len(mine) > 0
    page.findbar.leave()
    filled.show_layout(Layout.ROWS)
    assert not any(column.flow.found for column in page.view.columns)


def test_a_few_words_are_underlined_above_the_claim_that_holds_them() -> None:
    def mark(start: int, end: int, kind: Kind, **more: bool) -> Mark:
        return Mark(1, start, end, kind, f"{start}-{end}", "", **more)

    claim = mark(0, 90, Kind.CERTAINTY)
    words, others = mark(10, 22, Kind.FIGURE), mark(30, 44, Kind.NAMING)
    assert lanes([claim, words, others]) == [1, 0, 0]
    assert lanes([words, mark(15, 25, Kind.DATE), claim]) == [0, 1, 2]
    assert lanes([words, mark(10, 22, Kind.FIGURE, again=True), claim]) == [0, 0, 1]


def test_many_recent_comparisons_do_not_make_the_workbench_taller(filled: Window) -> None:
    more = QWidget()
    more.setMinimumHeight(1200)
    layout = filled.start.layout()
    assert layout is not None
    layout.addWidget(more)
    filled.resize(1280, 640)
    QTest.qWait(20)
    assert filled.height() == 640
    filled.files.new()
    assert filled.start.isVisible()
    assert filled.start.height() > 600
