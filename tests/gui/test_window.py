"""The window driven by clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, ParagraphRef, PinKind, Session, State
from crossread.ui.actions import all_acts
from crossread.ui.menubar import MENUS
from crossread.ui.models.view import Layout
from crossread.ui.window import Window

TEXT = "Harbour fire kills {n}\n\n{N} sailors were killed in a fire at the harbour of Ost on Monday, police said."


def key(
    qtbot: QtBot, window: Window, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window, key, how)


def click_on(qtbot: QtBot, window: Window, position: int, finding: str) -> None:
    """Click in the middle of a finding's first word in one column."""
    column = window.texts.view.column_of(position)
    assert column is not None
    rect = column.flow.mark_rects(finding)[0]
    at = QPoint(round(rect.center().x()), round(rect.center().y()) - column.verticalScrollBar().value())
    qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_start_page_first_then_workbench(window: Window, session: Session, comparison: Comparison) -> None:
    assert window.start.isVisible()
    window.desk.start(session, comparison)
    assert window.bench.isVisible()
    assert not window.start.isVisible()
    assert "Harbour fire" in window.windowTitle()


def test_files_dropped_on_the_window_are_compared(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    urls = []
    for name, count in (("one", "five"), ("two", "seven")):
        path = tmp_path / f"{name}.txt"
        path.write_text(TEXT.format(n=count, N=count.title()), "utf-8")
        urls.append(QUrl.fromLocalFile(str(path)))
    urls.append(QUrl.fromLocalFile(str(tmp_path / "missing.txt")))
    data = QMimeData()
    data.setUrls(urls)
    drop = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(
        lambda: window.desk.comparison is not None and not window.desk.loader.under_way, timeout=60_000
    )
    assert len(window.desk.session.entries) == 2
    failed = window.desk.loader.items
    assert [f.name.endswith("missing.txt") for f in failed] == [True]
    assert "missing.txt" in failed[0].error
    assert window.texts.isVisible()
    window.desk.loader.cancel(failed[0].id)
    assert window.desk.loader.items == []


def test_pasted_text_becomes_an_article(window: Window, qtbot: QtBot) -> None:
    window.desk.loader.add_pasted(TEXT.format(n="two", N="Two"))
    qtbot.waitUntil(lambda: len(window.desk.session.entries) == 1, timeout=30_000)
    assert window.bench.waiting.isVisible()
    assert "one more" in window.bench.waiting.words.text()


def test_f8_steps_and_shows_the_words_in_every_column(filled: Window, qtbot: QtBot) -> None:
    key(qtbot, filled, Qt.Key.Key_F8)
    assert filled.desk.view.current == "id1"
    key(qtbot, filled, Qt.Key.Key_F8)
    assert filled.desk.view.current == "id2"
    key(qtbot, filled, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert filled.desk.view.current == "id1"
    for column in filled.texts.view.columns:
        low = column.verticalScrollBar().value()
        for rect in column.flow.mark_rects("id1"):
            assert low <= rect.top()
            assert rect.bottom() <= low + column.viewport().height()
    assert filled.bench.inspector.title.text() == "F-001"


def test_clicking_words_chooses_their_finding(filled: Window, qtbot: QtBot) -> None:
    click_on(qtbot, filled, 1, "id3")
    assert filled.desk.view.current == "id3"
    click_on(qtbot, filled, 2, "id1")
    assert filled.desk.view.current == "id1"


def test_single_keys_decide_and_the_same_key_takes_back(filled: Window, qtbot: QtBot) -> None:
    filled.desk.choose("id1")
    key(qtbot, filled, Qt.Key.Key_V)
    assert filled.desk.decision("id1").state is State.VERIFIED
    assert filled.bench.filter.progress.text() == "1 of 4 reviewed"
    key(qtbot, filled, Qt.Key.Key_U)
    assert filled.desk.decision("id1").state is State.FOLLOW_UP
    key(qtbot, filled, Qt.Key.Key_U)
    assert filled.desk.decision("id1").state is State.OPEN
    key(qtbot, filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filled.desk.decision("id1").state is State.FOLLOW_UP


def test_dismissing_asks_for_a_reason_and_letters_in_fields_are_text(filled: Window, qtbot: QtBot) -> None:
    filled.desk.choose("id2")
    key(qtbot, filled, Qt.Key.Key_X)
    field = filled.bench.inspector.deciding.fields["reason"]
    assert field.isVisible()
    qtbot.keyClicks(field, "vux 1")
    filled.bench.inspector.deciding.write()
    held = filled.desk.decision("id2")
    assert (held.state, held.reason) == (State.DISMISSED, "vux 1")
    assert filled.desk.view.layout is Layout.ROWS


def test_notes_are_kept_for_the_finding_they_were_typed_for(filled: Window, qtbot: QtBot) -> None:
    filled.desk.choose("id1")
    filled.bench.inspector.deciding.note.insertPlainText("ask the medic ✓")
    filled.desk.choose("id2")
    assert filled.desk.decision("id1").note == "ask the medic ✓"
    assert filled.bench.inspector.deciding.note.toPlainText() == ""


def test_deciding_everything_listed(filled: Window) -> None:
    filled.desk.set_filter(words="versions")
    ids = [f.id for f in filled.desk.findings]
    filled.desk.decide(State.VERIFIED, ids)
    assert {
        f.id for f in filled.desk.comparison.findings if filled.desk.decision(f.id).state is State.VERIFIED
    } == set(ids)  # type: ignore[union-attr]
    filled.desk.undo.undo()
    assert filled.desk.decisions == {}


def test_filter_buttons_hide_kinds_in_list_and_text(filled: Window, qtbot: QtBot) -> None:
    figures = filled.bench.filter.kinds[0]
    qtbot.mouseClick(figures, Qt.MouseButton.LeftButton)
    assert [f.number for f in filled.desk.findings] == [2, 3, 4]
    column = filled.texts.view.column_of(0)
    assert column is not None
    assert column.flow.mark_rects("id1") == []
    assert filled.bench.filter.clear.isVisible()
    qtbot.mouseClick(filled.bench.filter.clear, Qt.MouseButton.LeftButton)
    assert len(filled.desk.findings) == 4


def test_words_field_filters(filled: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(filled.bench.filter.words, "ships")
    qtbot.waitUntil(lambda: [f.number for f in filled.desk.findings] == [4])


def test_rows_stand_on_one_line_in_every_column(filled: Window) -> None:
    view = filled.texts.view
    for place in range(4):
        assert len({(c.bands[place].top, c.bands[place].height) for c in view.columns}) == 1
    for column in view.columns:
        bottom = 0.0
        for cell in column.flow.cells:
            assert cell.top >= bottom
            bottom = cell.top + cell.height


@pytest.mark.parametrize("layout", list(Layout))
def test_text_is_selected_and_copied_across_paragraphs(filled: Window, layout: Layout) -> None:
    filled.show_layout(layout)
    column = filled.texts.view.columns[0]
    column.setFocus()
    column.selectAll()
    filled.menus.run("copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert "Five sailors died in a fire 🔥 at the harbour." in lines
    assert "Ships waited." in lines


def test_copy_with_reference(filled: Window) -> None:
    column = filled.texts.view.column_of(1)
    assert column is not None
    article = column.article
    column.select_span(article.paragraph(2).span)
    filled.menus.run("copy-reference")
    assert QGuiApplication.clipboard().text() == "“Seven sailors died in the fire, a medic said.” [B¶2]"


def test_highlights_stand_exactly_behind_emoji_and_arabic(filled: Window) -> None:
    a, c = filled.texts.view.column_of(0), filled.texts.view.column_of(2)
    assert a is not None
    assert c is not None
    span = next(e.span for e in filled.desk.comparison.findings[2].evidence if e.article == 0)  # type: ignore[union-attr]
    a.select_span(span)
    assert a.selected_text() == "died in a fire 🔥"
    rects = c.flow.mark_rects("id1")
    assert rects
    right = c.flow.metrics.text_left + c.flow.metrics.text_width
    assert all(r.right() <= right + 1 and r.left() >= c.flow.metrics.text_left - 1 for r in rects)
    assert c.flow.metrics.right_to_left


def test_layouts_switch_by_key_and_keep_the_place(filled: Window, qtbot: QtBot) -> None:
    for digit, layout in (
        (Qt.Key.Key_2, Layout.COLUMNS),
        (Qt.Key.Key_3, Layout.READ),
        (Qt.Key.Key_1, Layout.ROWS),
    ):
        key(qtbot, filled, digit)
        assert filled.desk.view.layout is layout
        assert filled.texts.view.isVisible()
        filled.texts.view.settle()
        filled.desk.choose("id2")
        assert filled.texts.view.columns[0].flow.mark_rects("id2")


def test_margin_marks_open_the_other_versions(filled: Window, qtbot: QtBot) -> None:
    from crossread.ui.texts.read import ReadView

    filled.show_layout(Layout.READ)
    view = filled.texts.view
    assert isinstance(view, ReadView)
    view.settle()
    cell = view.columns[0].flow.cells[1]
    at = QPoint(14, round(cell.top - view.columns[0].verticalScrollBar().value() + 8))
    qtbot.mouseClick(view.margin, Qt.MouseButton.LeftButton, pos=at)
    assert view.opened == 1
    assert view.slip.isVisible()
    key_target = view.slip
    qtbot.keyClick(key_target, Qt.Key.Key_Escape)
    assert not view.slip.isVisible()


def test_a_click_on_a_head_makes_it_the_base(filled: Window, qtbot: QtBot) -> None:
    from crossread.ui.texts.rows import RowsView

    view = filled.texts.view
    assert isinstance(view, RowsView)
    head = next(h for h in view.heads if h.position == 1)
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert filled.desk.session.base == 1
    qtbot.waitUntil(lambda: not filled.desk.comparing, timeout=60_000)
    assert [c.position for c in filled.texts.view.columns] == [1, 0, 2]
    filled.desk.undo.undo()
    assert filled.desk.session.base == 0


def test_realigning_by_drop_menu_and_reset(filled: Window, qtbot: QtBot) -> None:
    view = filled.texts.view
    column = view.column_of(1)
    assert column is not None
    column.dropped.emit(ParagraphRef(1, 2), 2)
    assert {p.kind for p in filled.desk.session.pins} == {PinKind.MATCH, PinKind.UNMATCH}
    qtbot.waitUntil(lambda: not filled.desk.comparing, timeout=60_000)
    filled.desk.undo.undo()
    assert filled.desk.session.pins == ()
    filled.aligning.alone(ParagraphRef(0, 1))
    assert [p.kind for p in filled.desk.session.pins] == [PinKind.ALONE]
    filled.menus.run("reset-alignment")
    assert filled.desk.session.pins == ()
    qtbot.waitUntil(lambda: not filled.desk.comparing, timeout=60_000)


def test_find_shows_counts_and_steps(filled: Window, qtbot: QtBot) -> None:
    key(qtbot, filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = filled.texts.findbar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "sailors")
    bar.search()
    assert "1 of 2" in bar.count.text()
    assert "A 1  B 1  C 0" in bar.count.text()
    bar.step(1)
    assert bar.hits[bar.at].article == 1
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_only_differences_folds_and_a_click_unfolds(filled: Window, qtbot: QtBot) -> None:
    filled.desk.set_filter(words="ships")
    key(qtbot, filled, Qt.Key.Key_D)
    view = filled.texts.view
    assert [b.folded for b in view.columns[0].bands] == [True, True, True, False]
    band = view.columns[0].bands[1]
    at = QPoint(120, round(band.top + band.height / 2) - view.columns[0].verticalScrollBar().value())
    qtbot.mouseClick(view.columns[0].viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [b.folded for b in view.columns[0].bands] == [True, False, True, False]


def test_zoom_themes_and_margins(filled: Window, qtbot: QtBot) -> None:
    before = filled.texts.view.columns[0].flow.metrics.pitch
    filled.menus.run("zoom-in")
    assert filled.texts.view.columns[0].flow.metrics.pitch > before
    for theme in ("dark", "contrast", "light"):
        filled.menus.run(f"theme-{theme}")
        assert filled.look.theme.id == theme
        assert not filled.grab().isNull()
    key(qtbot, filled, Qt.Key.Key_F9)
    assert not filled.bench.left.isVisible()


def test_every_act_has_a_menu_a_text_and_keys_of_its_own() -> None:
    acts = all_acts()
    assert {a.menu for a in acts} <= {id for id, _ in MENUS}
    assert len({a.id for a in acts}) == len(acts)
    keys = [k for a in acts for k in a.keys]
    assert len(set(keys)) == len(keys)


def test_acts_are_saved_as_they_happen_and_opened_again(filled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    filled.desk.choose("id1")
    key(qtbot, filled, Qt.Key.Key_V)
    place = tmp_path / "event.crossread"
    filled.files.save_as(place)
    filled.desk.write("id1", note="later")
    filled.files.new()
    assert filled.start.isVisible()
    filled.files.open(str(place))
    qtbot.waitUntil(lambda: len(filled.desk.session.entries) == 3, timeout=30_000)
    assert filled.desk.decision("id1").note == "later"
    assert filled.desk.decision("id1").state is State.VERIFIED
    qtbot.waitUntil(lambda: not filled.desk.comparing, timeout=60_000)


def test_a_file_that_is_no_comparison_is_told(filled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "broken.crossread"
    place.write_bytes(b"nothing of ours")
    filled.files.open(str(place))
    qtbot.waitUntil(filled.notice.isVisible)
    assert "broken.crossread" in filled.notice.words.text()
    assert len(filled.desk.session.entries) == 3


def test_export_writes_what_is_listed(filled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "out.json"
    filled.exporting.write(place)
    qtbot.waitUntil(lambda: place.exists() and "out.json" in filled.notice.words.text(), timeout=60_000)
    assert '"Five sailors' in place.read_text("utf-8") or "Five sailors" in place.read_text("utf-8")


def test_a_failed_comparison_says_so_and_can_be_tried_again(
    window: Window, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crossread import pipeline
    from crossread.errors import ComparisonError

    def fail(*_a: object, **_k: object) -> None:
        raise ComparisonError("error.two-needed")

    monkeypatch.setattr(pipeline, "compare_session", fail)
    window.desk.start(session)
    qtbot.waitUntil(
        lambda: window.bench.waiting.below.text().startswith("A comparison needs at least two"),
        timeout=30_000,
    )
    assert window.bench.waiting.verb.text() == "Try again"
    monkeypatch.undo()
    qtbot.mouseClick(window.bench.waiting.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.comparison is not None, timeout=60_000)


def test_what_the_reading_could_not_do_is_told_in_the_window(
    window: Window, session: Session, comparison: Comparison
) -> None:
    lost = "The learned reader of attributions could not be loaded (x). Sources were read by simpler rules."
    window.desk.start(session, replace(comparison, notices=(lost, lost)))
    assert window.notice.isVisible()
    assert window.notice.words.text() == lost
    window.notice.hide()
    window.desk.compared.emit()
    assert not window.notice.isVisible()  # said once, not at every look
