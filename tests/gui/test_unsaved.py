"""What could not be written to the disk: it is told, stays told, and nobody loses it by closing or saving."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from crossread.model import Comparison, Session, State
from crossread.store import Store
from crossread.ui.window import Window


def _decided(window: Window) -> None:
    window.desk.choose("id1")
    window.menus.run("verified")
    window.desk.writing.finish()


def _saved(window: Window, path: Path) -> None:
    window.files.save_as(path)
    window.desk.writing.finish()


@pytest.fixture
def moved(filled: Window, tmp_path: Path) -> Window:
    """A window whose file was moved away before the last decision."""
    _saved(filled, tmp_path / "one.crossread")
    os.rename(tmp_path / "one.crossread", tmp_path / "elsewhere.crossread")
    _decided(filled)
    return filled


def _press(name: str) -> None:
    """Press a button of the question that opens next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(b for b in box.findChildren(QPushButton) if b.text() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def test_a_decision_made_after_the_file_was_moved_is_in_the_file_it_is_saved_as(
    moved: Window, tmp_path: Path
) -> None:
    assert moved.notice.verb.text() == "Save as …"
    _saved(moved, tmp_path / "two.crossread")
    moved.close()
    with Store.open(tmp_path / "two.crossread") as store:
        assert dict(store.session().decisions)["id1"].state is State.VERIFIED


def test_without_a_folder_for_unnamed_ones_saving_under_a_name_saves(
    window: Window, session: Session, comparison: Comparison, home: Path, tmp_path: Path
) -> None:
    window.desk.start(session, comparison)
    home.mkdir(parents=True, exist_ok=True)
    (home / "untitled").write_text("in the way", "utf-8")
    _decided(window)
    assert not window.notice.isHidden()
    _decided(window)  # takes it back, and is told again
    assert window.notice.verb.text() == "Save as …"
    _decided(window)
    _saved(window, tmp_path / "kept.crossread")
    assert window.files.path == tmp_path / "kept.crossread"
    window.close()
    with Store.open(tmp_path / "kept.crossread") as store:
        assert dict(store.session().decisions)["id1"].state is State.VERIFIED
        assert len(store.session().entries) == 3


def test_closing_asks_before_it_loses_anything(moved: Window, tmp_path: Path) -> None:
    _press("Cancel")
    moved.close()
    assert moved.isVisible()
    _press("Go on without it")
    moved.close()
    assert not moved.isVisible()


def test_a_new_comparison_asks_too(moved: Window) -> None:
    _press("Cancel")
    moved.menus.run("new")
    assert moved.desk.session.entries
    _press("Go on without it")
    moved.menus.run("new")
    assert not moved.desk.session.entries


def test_a_file_that_the_user_never_named_is_not_called_by_its_number(filled: Window, home: Path) -> None:
    _decided(filled)
    (path,) = (home / "untitled").glob("*.crossread")
    path.rename(home / "elsewhere.crossread")
    _decided(filled)
    assert filled.notice.words.text().startswith("“Without a name” was moved or deleted")
    filled.files._behind = False  # else closing asks


def test_the_sentence_outlives_the_comparing_that_follows(moved: Window, tmp_path: Path) -> None:
    said = moved.notice.words.text()
    moved.desk.working.emit("Comparing", 0.0)
    assert moved.notice.words.text() == "Comparing"
    moved.desk.working.emit("Reading", 0.5)
    assert moved.notice.words.text() == "Reading"
    moved.desk.working.emit("", 1.0)
    assert moved.notice.words.text() == said
    assert moved.notice.isVisible()
    assert moved.notice.verb.text() == "Save as …"
    _saved(moved, tmp_path / "two.crossread")  # else closing asks


def test_what_is_said_while_comparing_is_not_written_over(filled: Window) -> None:
    filled.desk.working.emit("Comparing", 0.0)
    filled.notice.say("Exported.")
    filled.desk.working.emit("Reading", 0.5)
    filled.desk.working.emit("", 1.0)
    assert filled.notice.words.text() == "Exported."
    assert filled.notice.isVisible()
