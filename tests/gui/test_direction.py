"""Texts stand on the side they are read from, whichever way the window runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crossread.model import Comparison, Session
from crossread.ui.direction import fold_sign, mirrored, reading_side, runs_right_to_left
from crossread.ui.style import Style
from crossread.ui.texts.column import TextColumn
from crossread.ui.window import Window


@pytest.fixture(params=["left", "right"])
def any_window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Window]:
    """A window read from the left, then one read from the right."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    right = request.param == "right"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    style = Style()
    style.set_theme("light")
    window = Window(style)
    qtbot.addWidget(window)
    window.desk.keep = None
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def edges(column: TextColumn) -> list[tuple[float, float]]:
    """Left and right of the ink of every line."""
    found = []
    for index in range(len(column.flow.cells)):
        column.flow.ensure(index)
        layout = column.document().findBlockByNumber(index).layout()
        for i in range(layout.lineCount()):
            rect = layout.lineAt(i).naturalTextRect()
            found.append((rect.left(), rect.right()))
    return found


def test_an_article_is_set_flush_to_its_own_side(
    any_window: Window, session: Session, comparison: Comparison
) -> None:
    any_window.desk.start(session, comparison)
    view = any_window.bench.texts.view
    view.settle()
    for column in view.columns:
        m = column.flow.metrics
        assert m.right_to_left is (column.article.language == "ar")
        for left, right in edges(column):
            if m.right_to_left:
                assert right == pytest.approx(m.text_left + m.text_width, abs=6)
            else:
                assert left == pytest.approx(m.text_left, abs=1)


def test_a_text_runs_as_its_first_letter_does() -> None:
    assert runs_right_to_left("«حريق» at 9", otherwise=False)
    assert not runs_right_to_left("12 ships, ميناء", otherwise=True)
    assert runs_right_to_left("1/3 …", otherwise=True)
    assert not runs_right_to_left("", otherwise=False)


def test_what_is_painted_and_folded_follows_the_window(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert fold_sign(widget, opened=False) == "◂"
    assert fold_sign(widget, opened=True) == "▾"
    assert mirrored(widget, 1, 2, 3, 4) == (3, 2, 1, 4)
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert fold_sign(widget, opened=False) == "▸"
    assert mirrored(widget, 1, 2, 3, 4) == (1, 2, 3, 4)
    assert reading_side(True) == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
