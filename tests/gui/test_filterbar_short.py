"""The filter bar says less where there is little room, and never makes a window wider than its screen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from crossread.model import Kind, Relation
from crossread.ui.window import Window


def _sized(window: Window, qtbot: QtBot, width: int) -> None:
    window.resize(width, 540)
    window.show()
    qtbot.waitUntil(lambda: window.width() == width)


def test_with_everything_chosen_it_fits_and_its_words_are_in_tool_tips(filled: Window, qtbot: QtBot) -> None:
    _sized(filled, qtbot, 960)
    filled.desk.set_filter(
        relations=frozenset({Relation.CONFLICT, Relation.COMPATIBLE}), outlets=frozenset({0}), trivia=True
    )
    bar = filled.bench.filter
    qtbot.waitUntil(lambda: bar.clear.isVisible())
    assert filled.width() == 960
    assert bar.progress.text() == "0/4"
    assert bar.progress.accessibleName().endswith("0 of 4 reviewed")
    assert bar.progress.toolTip() == bar.progress.accessibleName()
    assert bar.relations.accessibleName() == bar.relations.toolTip() == "Relation: conflicting …"
    assert not bar.relations.text().startswith("Relation")
    inside = bar.rect()
    shown = (*bar.kinds, bar.relations, bar.outlets, bar.states, bar.words, bar.clear, bar.progress)
    assert all(inside.contains(each.geometry()) for each in shown)


def test_it_speaks_out_again_where_there_is_room(filled: Window, qtbot: QtBot) -> None:
    _sized(filled, qtbot, 960)
    filled.desk.set_filter(relations=frozenset({Relation.CONFLICT}), kinds=frozenset({Kind.FIGURE}))
    _sized(filled, qtbot, 1600)
    bar = filled.bench.filter
    assert bar.relations.text() == "Relation: conflicting ▾"
    assert bar.relations.toolTip() == bar.progress.toolTip() == ""
    assert bar.progress.text().endswith("0 of 4 reviewed")
    qtbot.waitUntil(lambda: bar.kinds[0].width() == 34)
