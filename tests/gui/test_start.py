"""The start page and the menu File: what was opened lately, and what has no name yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import Session
from crossread.store import Store, recoverable
from crossread.ui.window import Window


def _left(session: Session, title: str) -> Path:
    """A comparison without a name, left by another window."""
    with Store.create(None) as store:
        store.save(store.session(), acts.set_title(session, title), "Add")
        return store.path


def _buttons(window: Window) -> list[str]:
    shown = (b for b in window.start.findChildren(QToolButton) if not b.isHidden())
    return [b.accessibleName() for b in shown]


def test_all_without_a_name_are_listed_and_the_latest_is_offered(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    _left(session, "Flood")
    _left(session, "Harvest")
    window.unnamed.offer()
    qtbot.waitUntil(lambda: any("Flood" in name for name in _buttons(window)))
    assert sum("Harvest" in name for name in _buttons(window)) == 2  # open it, delete it
    assert "Harvest" in window.notice.words.text()
    flood = next(b for b in window.start.findChildren(QToolButton) if b.accessibleName().endswith(": Flood"))
    qtbot.mouseClick(flood, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.session.title == "Flood")


def test_one_can_be_deleted_after_a_question(window: Window, session: Session, qtbot: QtBot) -> None:
    path = _left(session, "Flood")
    window.unnamed.offer()
    qtbot.waitUntil(lambda: any("Flood" in name for name in _buttons(window)))
    away = next(b for b in window.start.findChildren(QToolButton) if b.accessibleName().startswith("Delete"))

    def answer(name: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(b for b in box.findChildren(QPushButton) if b.text() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, lambda: answer("Cancel"))
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert path.exists()
    away = next(
        b
        for b in window.start.findChildren(QToolButton)
        if b.accessibleName().startswith("Delete") and not b.isHidden()
    )
    QTimer.singleShot(0, lambda: answer("Delete"))
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert recoverable() == ()
    qtbot.waitUntil(lambda: not window.desk.jobs.busy)


def test_in_blind_review_no_outlet_is_named_there(window: Window, session: Session, qtbot: QtBot) -> None:
    _left(session, "")
    window.desk.look(blind=True)
    window.unnamed.offer()
    qtbot.waitUntil(lambda: not window.notice.isHidden())
    words = " ".join([window.notice.words.text(), *_buttons(window)])
    assert "3 articles" in words
    assert "Outlet 1" not in words


def test_what_was_saved_is_in_the_menu_and_on_the_start_page_at_once(
    filled: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "harbour & fire.crossread"
    filled.files.save_as(path)
    filled.desk.writing.finish()
    filled.menus.run("new")
    assert "harbour & fire" in _buttons(filled)
    filled.menus._list_recent()
    (action,) = filled.menus._recent.actions()
    assert action.text() == f"harbour && fire ({tmp_path.name})"
    action.trigger()
    qtbot.waitUntil(lambda: filled.files.path == path)


def test_articles_given_beside_a_saved_comparison_are_added_to_it(
    window: Window, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _left(session, "Flood").rename(tmp_path / "flood.crossread")
    other = tmp_path / "more.txt"
    other.write_text("Ferry sinks\n\nAll forty people on the ferry were saved on Monday.", "utf-8")
    window.adding.locations([str(other), str(path)])
    qtbot.waitUntil(lambda: len(window.desk.session.entries) == 4, timeout=20000)
    assert window.files.path == path
    qtbot.waitUntil(lambda: not window.desk.comparing, timeout=60000)
