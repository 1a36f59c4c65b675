"""The tables across the articles: what they show, where a click goes, what is copied, what blind review hides."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crossread import pipeline, sources
from crossread import session as acts
from crossread.across.ledger import figure_ledger
from crossread.across.sources import source_matrix
from crossread.model import Comparison, Session, Speaker
from crossread.paths import resource
from crossread.ui.models.sheets import TITLES, Ranges, sheet_of
from crossread.ui.panels.across import CELL
from crossread.ui.style import Style
from crossread.ui.window import Window


def sample() -> tuple[Session, Comparison]:
    session = acts.new()
    for page in sorted(resource("samples").glob("*.html")):
        session = acts.add_entries(session, sources.load(str(page)))
    return session, pipeline.compare_session(session)


SESSION, COMPARISON = sample()
NAMES = ("First", "Second", "Third")


def tables(qtbot: QtBot) -> Window:
    window = Window(Style())
    qtbot.addWidget(window)
    window.desk.keep = None
    window.desk.start(SESSION, COMPARISON)
    window.resize(1280, 800)
    window.show()
    window.bench.show_page(1)
    return window


def test_every_sheet_is_rectangular_and_points_into_the_texts() -> None:
    for id in TITLES:
        sheet = sheet_of(id, COMPARISON, NAMES)
        assert len(sheet.columns) == len(sheet.outlets)
        assert sheet.outlets[-3:] == (0, 1, 2)
        assert sheet.rows or sheet.empty
        for row in sheet.rows:
            assert len(row) == len(sheet.columns), id
            for cell in row:
                for article, span in cell.places:
                    assert span.of(COMPARISON.articles[article].text).strip()


def test_the_ledger_sheet_shows_every_row_of_the_ledger_on_its_scale() -> None:
    ledger = figure_ledger(COMPARISON)
    sheet = sheet_of("figures", COMPARISON, NAMES)
    assert len(sheet.rows) == len(ledger.rows) + len(ledger.apart) > 0
    for row, shown in zip((*ledger.rows, *ledger.apart), sheet.rows, strict=True):
        drawing = shown[1].drawing
        assert isinstance(drawing, Ranges)
        assert len(drawing.spans) == len(row.articles)
        assert all(0 <= low <= high <= 1 for _, low, high, _ in drawing.spans)
        assert Decimal(row.scale_low) <= row.scale_high


def test_a_click_goes_to_the_text(qtbot: QtBot) -> None:
    window = tables(qtbot)
    page = window.bench._made[1]
    page.open("names")
    view = page.view
    column = next(c for c in range(3, 6) if view.proxy.index(0, c).data() != "–")
    article, span = view.proxy.index(0, column).data(CELL).places[0]
    assert article == column - 3
    at = view.visualRect(view.proxy.index(0, column)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.bench._stack.currentIndex() == 0
    text = window.texts.view.column_of(article)
    assert text is not None
    assert text.selected_text() == span.of(COMPARISON.articles[article].text)
    assert window.focusWidget() is text


def test_what_a_row_is_about_leads_to_the_text_too() -> None:
    for id in ("figures", "sources", "names", "timeline"):
        rows = [row for row in sheet_of(id, COMPARISON, NAMES).rows if not row[0].quiet]
        assert rows
        for row in rows[:4]:
            told = [cell.places[0] for cell in row[1:] if cell.places]
            assert row[0].places[:1] == tuple(told[:1])


def test_narrowing_sorting_and_copying(qtbot: QtBot) -> None:
    window = tables(qtbot)
    page = window.bench._made[1]
    page.open("sources")
    view = page.view
    everything = view.proxy.rowCount()
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    counts = [float(view.proxy.index(r, 1).data()) for r in range(everything)]
    assert counts == sorted(counts, reverse=True)
    word = str(view.proxy.index(0, 0).data()).split()[0]
    page.words.setText(word)
    assert 0 < view.proxy.rowCount() < everything
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)  # and not from the texts
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == view.proxy.rowCount() + 1
    assert lines[0].split("\t")[0] == "Speaker"
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_the_button_copies_the_whole_table_whatever_is_selected(qtbot: QtBot) -> None:
    window = tables(qtbot)
    page = window.bench._made[1]
    page.open("coverage")
    view = page.view
    view.setCurrentIndex(view.proxy.index(0, 1))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"In\n{view.proxy.index(0, 1).data()}"
    qtbot.mouseClick(_named(page, "Copy table"), Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == view.proxy.rowCount() + 1
    assert lines[0].split("\t") == [
        " ".join(title.split()) for title in page.sheet.columns if title != "Placed"
    ]


def _named(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name)


def test_blind_review_hides_outlets_in_the_tables(qtbot: QtBot) -> None:
    window = tables(qtbot)
    page = window.bench._made[1]
    page.open("coverage")
    outlets = [e.article.outlet for e in SESSION.entries]
    head = " ".join(page.sheet.columns)
    assert all(name in head for name in outlets)
    window.menus.run("blind")
    assert window.desk.view.blind
    head = " ".join(page.sheet.columns)
    assert not any(name in head for name in outlets)


def test_a_speaker_not_resolved_is_shown_with_the_candidates() -> None:
    first, *others = COMPARISON.mentions
    at = next(i for i, a in enumerate(first.attributions) if a.source)
    open_ = replace(
        first.attributions[at], speaker=Speaker("the aide of nobody", resolved=False, candidates=(0,))
    )
    changed = replace(first, attributions=(*first.attributions[:at], open_, *first.attributions[at + 1 :]))
    sheet = sheet_of("sources", replace(COMPARISON, mentions=(changed, *others)), NAMES)
    label = next(row[0].text for row in sheet.rows if row[0].text.startswith("the aide of nobody"))
    assert label.startswith("the aide of nobody (speaker not resolved; may be ")


def test_the_source_matrix_says_direct_or_indirect_in_sight() -> None:
    matrix = source_matrix(COMPARISON)
    sheet = sheet_of("sources", COMPARISON, NAMES)
    for row, shown in zip(matrix.rows, sheet.rows, strict=True):
        for cell, text in zip(row.cells, (c.text for c in shown[-3:]), strict=True):
            assert (f"{cell.direct} direct" in text) == bool(cell.direct)
            assert (f"{cell.indirect} indirect" in text) == bool(cell.indirect)
