"""Correcting what was read, by clicks and keys: undone in one step, recorded, wrong input told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from crossread.model import ParagraphRef, Stamp, Zone
from crossread.ui.dialogs.correct import CorrectDialog, ParagraphDialog
from crossread.ui.models.correcting import Facts, Moment, WrongInput, changes, moment_of, stamp_of
from crossread.ui.window import Window
from tests.gui.test_accessibility import nameless


def facts(**changed: object) -> Facts:
    plain = {
        "headline": "A",
        "byline": "Ann Ek",
        "outlet": "The Post",
        "label": "",
        "published": Moment("2026-03-09"),
        "modified": Moment(),
        "language": "en",
    }
    return Facts(**(plain | changed))  # type: ignore[arg-type]


def opened(window: Window, position: int, qtbot: QtBot) -> CorrectDialog:
    dialog = window.correcting.dialog(position)
    assert isinstance(dialog, CorrectDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(qtbot: QtBot, dialog: CorrectDialog | ParagraphDialog, role: str = "main") -> None:
    buttons = dialog.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.property("role") == role), Qt.MouseButton.LeftButton)


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.desk.comparing, timeout=60_000)


def test_times_are_read_with_their_zone() -> None:
    assert stamp_of(Moment("2026-03-09"), "published") == Stamp(datetime(2026, 3, 9), date_only=True)
    unknown = stamp_of(Moment(" 2026-03-09  16:05 "), "published")
    assert unknown == Stamp(datetime(2026, 3, 9, 16, 5), Zone.UNKNOWN)
    known = stamp_of(Moment("2026-03-09 16:05", "330"), "published")
    assert known is not None
    assert known.zone is Zone.KNOWN
    assert known.when.astimezone(UTC) == datetime(2026, 3, 9, 10, 35, tzinfo=UTC)
    assert moment_of(known) == Moment("2026-03-09 16:05", "330")
    assert stamp_of(Moment("  "), "modified") is None


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "9.3.2026", "0099-01-01"])
def test_a_time_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(WrongInput):
        changes(facts(), facts(published=Moment(text)))


def test_a_field_left_alone_changes_nothing() -> None:
    assert changes(facts(), facts()) == ()
    assert changes(facts(), facts(byline=" Ann Ek \n\n", outlet="The  Post")) == ()
    assert len(changes(facts(), facts(headline="B", language="fr", modified=Moment("2026-03-10")))) == 3


def test_the_dialog_corrects_everything_in_one_undo_step(filled: Window, qtbot: QtBot) -> None:
    before = filled.desk.session
    dialog = opened(filled, 0, qtbot)
    assert nameless(dialog) == []
    dialog.headline.setEditText("Seven die in harbour fire")
    dialog.byline.setPlainText("Ann Ek\nBo Lind")
    dialog.outlet.clear()
    qtbot.keyClicks(dialog.outlet, "The Ost Post")
    qtbot.keyClicks(dialog.own, "")
    dialog.own.setText("Post")
    qtbot.keyClicks(dialog.published.text, "2026-03-09 16:05")
    dialog.published.zone.setCurrentIndex(dialog.published.zone.findData("60"))
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    press(qtbot, dialog)
    assert not dialog.isVisible()
    article = filled.desk.session.entries[0].article
    assert article.headline == "Seven die in harbour fire"
    assert article.byline == ("Ann Ek", "Bo Lind")
    assert (article.outlet, article.language) == ("The Ost Post", "fr")
    assert article.published is not None
    assert article.published.when.isoformat() == "2026-03-09T16:05:00+01:00"
    assert filled.desk.session.entries[0].label == "Post"
    logged = {c.field: (c.before, c.after) for c in filled.desk.session.corrections}
    assert logged["headline"] == ("Fire at harbour kills five", "Seven die in harbour fire")
    assert logged["outlet"] == ("Outlet 1", "The Ost Post")
    assert set(logged) == {"headline", "byline", "outlet", "published", "language"}
    assert filled.desk.session.entries[0].extracted == before.entries[0].extracted
    settled(filled, qtbot)
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    qtbot.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filled.desk.session == before


def test_wrong_input_is_told_in_the_dialog_and_nothing_is_lost(filled: Window, qtbot: QtBot) -> None:
    before = filled.desk.session
    dialog = opened(filled, 0, qtbot)
    dialog.outlet.setText("The Ost Post")
    qtbot.keyClicks(dialog.modified.text, "last week")
    qtbot.keyClick(dialog.modified.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "2026-03-09" in dialog.trouble.text()
    assert dialog.outlet.text() == "The Ost Post"
    assert filled.desk.session == before
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert filled.desk.session == before


def test_blind_review_hides_who_wrote_it_and_keeps_it(filled: Window, qtbot: QtBot) -> None:
    filled.desk.look(blind=True)
    dialog = opened(filled, 0, qtbot)
    assert not dialog.outlet.isVisible()
    assert not dialog.byline.isVisible()
    assert "Outlet 1" not in dialog.windowTitle()
    dialog.headline.setEditText("Harbour fire")
    press(qtbot, dialog)
    assert filled.desk.session.entries[0].article.outlet == "Outlet 1"
    assert [c.field for c in filled.desk.session.corrections] == ["headline"]
    settled(filled, qtbot)


def test_a_paragraph_is_edited_by_key_and_emptying_it_is_refused(filled: Window, qtbot: QtBot) -> None:
    ref = ParagraphRef(0, 2)
    dialog = filled.correcting.edit_dialog(ref)
    assert isinstance(dialog, ParagraphDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    dialog.field.selectAll()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
    press(qtbot, dialog)
    assert dialog.isVisible()
    assert "Remove" in dialog.trouble.text()
    qtbot.keyClicks(dialog.field, "The port stayed open.")
    press(qtbot, dialog)
    article = filled.desk.session.entries[0].article
    assert article.paragraph(2).span.of(article.text) == "The port stayed open."
    record = filled.desk.session.corrections[-1]
    assert (record.field, record.before, record.after) == (
        "¶2",
        "The port was shut.",
        "The port stayed open.",
    )
    settled(filled, qtbot)


def menu_at(window: Window, qtbot: QtBot, position: int, number: int, word: str) -> QMenu:
    """Ask for the menu over the middle of a word, as a right click does."""
    column = window.texts.view.column_of(position)
    assert column is not None
    index = column.flow.index_of(number)
    assert index is not None
    cell = column.flow.cells[index]
    cursor = column.textCursor()
    start = column.document().findBlockByNumber(index).position()
    cursor.setPosition(start + cell.units.to_units(cell.text.index(word)) + 1)
    column.setTextCursor(cursor)
    column.ensureCursorVisible()
    at = column.cursorRect().center()
    for old in window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setProperty("old", True)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(at), column.viewport().mapToGlobal(QPoint(at))
    )
    column.contextMenuEvent(event)
    menus = window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(m for m in menus if m.property("old") is None)


def choose(menu: QMenu, begins: str) -> None:
    found = [action for action in menu.actions() if action.text().startswith(begins)]
    assert found, [action.text() for action in menu.actions()]
    assert found[0].isEnabled()
    menu.close()
    found[0].trigger()


def test_split_join_and_remove_from_the_menu(filled: Window, qtbot: QtBot) -> None:
    before = filled.desk.session
    choose(menu_at(filled, qtbot, 0, 1, "fire"), "Split A¶1 before “fire")
    article = filled.desk.session.entries[0].article
    bodies = [p.span.of(article.text) for p in article.body]
    assert bodies[:2] == ["Five sailors died in a", "fire 🔥 at the harbour."]
    settled(filled, qtbot)
    choose(menu_at(filled, qtbot, 0, 1, "sailors"), "Join A¶1 with the next")
    article = filled.desk.session.entries[0].article
    assert article.text == before.entries[0].article.text
    settled(filled, qtbot)
    choose(menu_at(filled, qtbot, 0, 3, "waited"), "Remove A¶3 from the text")
    assert len(filled.desk.session.entries[0].article.body) == 2
    assert [c.field for c in filled.desk.session.corrections] == ["¶1", "¶1", "¶3"]
    settled(filled, qtbot)
    for _ in range(3):
        filled.desk.undo.undo()
    assert filled.desk.session == before
    settled(filled, qtbot)


def test_the_menu_offers_only_what_a_paragraph_allows(filled: Window, qtbot: QtBot) -> None:
    menu = menu_at(filled, qtbot, 0, 3, "Ships")
    texts = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not any(text.startswith("Split") for text in texts)
    assert texts["Join A¶3 with the next"] is False
    menu.close()
    menu = menu_at(filled, qtbot, 0, 0, "harbour")
    assert any(action.text() == "Correct the headline …" for action in menu.actions())
    assert not any(action.text().startswith("Remove") for action in menu.actions())
    menu.close()


def test_while_comparing_anew_a_paragraph_is_left_alone(filled: Window, qtbot: QtBot) -> None:
    filled.correcting.remove(ParagraphRef(0, 2))
    during = filled.desk.session
    if filled.desk.comparing:
        filled.correcting.remove(ParagraphRef(0, 2))
        assert "compared anew" in filled.notice.words.text()
        assert filled.desk.session == during
    settled(filled, qtbot)


def test_enter_and_escape_belong_to_the_buttons(filled: Window, qtbot: QtBot) -> None:
    dialog = opened(filled, 1, qtbot)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    assert [b.isDefault() for b in box.buttons()].count(True) == 1
