"""Files handed over by macOS arrive, also those that come before the window is ready."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from crossread.ui.fileopen import FileOpener


def hand_over(app: QApplication, path: Path) -> None:
    QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(str(path))))


def test_early_files_wait_and_later_ones_open_at_once(qapp: QApplication, tmp_path: Path) -> None:
    opener, opened = FileOpener(), list[list[str]]()
    qapp.installEventFilter(opener)
    try:
        hand_over(qapp, tmp_path / "a.html")
        hand_over(qapp, tmp_path / "новости.crossread")
        assert opened == []
        assert opener.start(opened.append) is True
        hand_over(qapp, tmp_path / "c.pdf")
    finally:
        qapp.removeEventFilter(opener)
    early = [str(tmp_path / "a.html"), str(tmp_path / "новости.crossread")]
    assert opened == [early, [str(tmp_path / "c.pdf")]]


def test_other_events_pass(qapp: QApplication) -> None:
    opener = FileOpener()
    assert opener.start(lambda given: None) is False
    assert opener.eventFilter(qapp, QEvent(QEvent.Type.User)) is False
