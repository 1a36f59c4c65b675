"""Trivial findings are muted in the texts and not listed, until the switch lists them; rows fold at will."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, Session
from crossread.ui.models.view import Layout
from crossread.ui.window import Window


@pytest.fixture
def trifling(window: Window, session: Session, comparison: Comparison) -> Window:
    """The second finding is trivial."""
    findings = tuple(replace(f, trivial=f.number == 2) for f in comparison.findings)
    window.desk.start(session, replace(comparison, findings=findings))
    window.bench.texts.view.settle()
    return window


def marks(window: Window) -> dict[str, bool]:
    """The findings highlighted in the texts, and whether they are muted."""
    column = window.bench.texts.view.column_of(0)
    assert column is not None
    return {mark.finding: mark.muted for cell in column.flow.cells for mark in cell.marks}


def test_muted_in_the_texts_and_not_listed(trifling: Window) -> None:
    assert [f.number for f in trifling.desk.findings] == [1, 3, 4]
    assert marks(trifling) == {"id1": False, "id2": True, "id3": False, "id4": False}
    for _ in range(3):
        trifling.menus.run("next")
        assert trifling.desk.view.current != "id2"


def test_the_switch_lists_them_too(trifling: Window) -> None:
    switch = trifling.bench.filter.trivia
    assert switch.isVisible()
    assert switch.text() == "1 minor"
    switch.click()
    assert [f.number for f in trifling.desk.findings] == [1, 2, 3, 4]
    assert marks(trifling)["id2"]
    assert trifling.menus.actions["trivia"].isChecked()
    trifling.menus.run("trivia")
    assert not switch.isChecked()
    assert len(trifling.desk.findings) == 3


def test_a_click_on_muted_words_opens_them(trifling: Window) -> None:
    trifling.bench.texts.view.columns[0].marked.emit(["id2"])
    assert trifling.bench.inspector.title.text() == "F-002"


def test_a_hidden_kind_hides_its_trivia(trifling: Window) -> None:
    trivial = next(f for f in trifling.desk.marked if f.trivial)
    trifling.desk.set_filter(kinds=trifling.desk.view.filter.kinds - {trivial.kind})
    assert "id2" not in marks(trifling)


def test_no_switch_where_nothing_is_trivial(filled: Window) -> None:
    assert not filled.bench.filter.trivia.isVisible()


def test_rows_fold_by_the_switch_and_stay_there_as_context(filled: Window, qtbot: QtBot) -> None:
    filled.desk.set_filter(words="different numbers")
    filled.bench.filter.folding.click()
    rows = filled.bench.texts.view.rows  # type: ignore[attr-defined]
    assert [row.folded for row in rows] == [True, False, True, True]
    assert filled.menus.actions["differences"].isChecked()
    filled.show_layout(Layout.READ)
    assert not filled.bench.filter.folding.isVisible()
