"""Where the keyboard is stays where it was: nobody who works without a mouse is thrown out of the texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import Comparison, ParagraphRef
from crossread.ui.flows.adding import TextDialog
from crossread.ui.window import Window


def _in_second_paragraph_of_b(window: Window) -> None:
    column = window.texts.view.column_of(1)
    assert column is not None
    column.put_cursor(2, 6)
    column.setFocus()


def test_the_cursor_stays_while_texts_are_set_anew(
    filled: Window, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_second_paragraph_of_b(filled)
    desk = filled.desk
    monkeypatch.setattr(
        desk, "_compare", lambda: desk._show(replace(comparison, findings=comparison.findings[:3]))
    )
    desk.act("Make B the base", acts.set_base(desk.session, 1))
    column = filled.texts.view.column_of(1)
    assert column is not None
    assert filled.focusWidget() is column
    assert column.cursor_place() == (2, 6)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_3])
def test_the_cursor_goes_along_to_another_layout(filled: Window, key: Qt.Key, qtbot: QtBot) -> None:
    filled.desk.look(reading=1)
    _in_second_paragraph_of_b(filled)
    QTest.keyClick(filled.focusWidget(), key)
    column = filled.texts.view.column_of(1)
    assert column is not None
    assert filled.focusWidget() is column
    assert filled.texts.paragraph_here() == ParagraphRef(1, 2)
    assert column.cursor_place() == (2, 6)


def test_a_field_of_several_lines_is_left_by_tab_and_sent_by_a_key(window: Window, qtbot: QtBot) -> None:
    dialog = TextDialog(window, "Add pasted text", "Paste one article.", "Add")
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.field.setFocus()
    QTest.keyClicks(dialog.field, "Ferry sinks")
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not isinstance(dialog.focusWidget(), QPlainTextEdit)
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.field, "All were saved.")
    assert dialog.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.text() == "Ferry sinks\nAll were saved."
