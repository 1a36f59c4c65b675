"""A whole review by clicks and keys in the real window: ``python drive_review.py OUT_FOLDER``.

Start page → sample → review → re-align → undo → export → save → closed → opened again from the recent ones.
Writes ``result.json``; run by ``test_review.py`` under Xvfb.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from driving import settle, wait
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QToolButton, QWidget

from crossread.model import PinKind
from crossread.ui import app
from crossread.ui.dialogs.export import ExportDialog
from crossread.ui.style import Style
from crossread.ui.texts.column import DRAGGED, TextColumn
from crossread.ui.window import Window

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, code, modifier)
    settle()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or widget.rect().center())
    settle()


def answer_file_dialog(path: Path) -> None:
    """Type a name into the file dialog that opens next, and press Enter."""

    def type_name() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(50, type_name)
            return
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(50, type_name)


def shown_window(folder: Path) -> Window:
    style = Style()
    style.set_theme("light")
    window = Window(style, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def compared(window: Window) -> None:
    desk = window.desk
    wait(
        lambda: desk.comparison is not None and not desk.comparing and not desk.loader.under_way, "comparing"
    )
    wait(lambda: window.texts.settled, "setting")
    settle()


def review(window: Window) -> dict[str, object]:
    """V on the first, X with a reason on the second, a note on the third."""
    desk = window.desk
    click(window.bench.left.findings.viewport(), QPoint(60, 20))
    first = desk.view.current
    key(Qt.Key.Key_V)
    key(Qt.Key.Key_F8)
    second = desk.view.current
    key(Qt.Key.Key_X)
    for letter in "not the same day":
        QTest.keyClick(QApplication.focusWidget(), letter)  # type: ignore[call-overload]
    window.bench.left.findings.setFocus()
    key(Qt.Key.Key_F8)
    third = desk.view.current
    key(Qt.Key.Key_N)
    for letter in "ask the ministry":
        QTest.keyClick(QApplication.focusWidget(), letter)  # type: ignore[call-overload]
    window.bench.left.findings.setFocus()
    wait(lambda: desk.decision(third).note == "ask the ministry", "the note")
    return {
        "first": desk.decision(first).state.value,
        "second": [desk.decision(second).state.value, desk.decision(second).reason],
        "third": desk.decision(third).note,
        "progress": window.bench.filter.progress.text(),
        "ids": [first, second, third],
    }


def realign(window: Window) -> dict[str, object]:
    """A paragraph dropped onto another row, one told to match nothing by key; then both undone."""
    desk, view = window.desk, window.texts.view
    before = desk.comparison.alignment.rows  # type: ignore[union-attr]
    source, target = view.columns[1], view.columns[0]
    mime = QMimeData()
    mime.setData(DRAGGED, f"{source.position} 1".encode())
    band = target.bands[3]
    at = QPoint(80, round(band.top + 10) - target.verticalScrollBar().value())
    drop(target, mime, at)
    compared(window)
    dropped = desk.session.pins
    column = window.texts.view.columns[0]
    click(column.viewport(), QPoint(100, 30))
    key(Qt.Key.Key_U, CTRL | SHIFT)
    compared(window)
    both = desk.session.pins
    moved = desk.comparison.alignment.rows != before  # type: ignore[union-attr]
    while desk.session.pins:
        key(Qt.Key.Key_Z, CTRL)
    compared(window)
    back = desk.comparison.alignment.rows == before  # type: ignore[union-attr]
    key(Qt.Key.Key_Y, CTRL)
    compared(window)
    return {"dropped": any(pin.kind is PinKind.MATCH for pin in dropped), "more": both != dropped, "moved": moved, "back": back,
            "kept": len(desk.session.pins) > 0}  # fmt: skip


def drop(column: TextColumn, mime: QMimeData, at: QPoint) -> None:
    """What the drag of a paragraph ends in."""
    actions, button = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    viewport = column.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, actions, mime, button, NONE))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), actions, mime, button, NONE))
    settle()


def export(window: Window, path: Path) -> str:
    """Ctrl+E, "Save as …" clicked, a name typed."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ExportDialog):
            QTimer.singleShot(50, press)
            return
        answer_file_dialog(path)
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, press)
    key(Qt.Key.Key_E, CTRL)
    wait(lambda: path.is_file() and not window.desk.jobs.busy, "exporting")
    # Without a window manager nobody hands the focus back after a dialog.
    window.activateWindow()
    window.bench.left.findings.setFocus()
    wait(QApplication.focusWidget, "the focus")
    return path.read_bytes()[:5].decode("latin-1")


def main(folder: str) -> None:
    out = Path(folder)
    qt = app.application()
    qt.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = shown_window(out)
    click(window.start.sample)
    compared(window)
    result: dict[str, object] = {"articles": len(window.desk.session.entries)}
    result["review"] = review(window)
    result["realign"] = realign(window)
    result["report"] = export(window, out / "report.pdf")
    answer_file_dialog(out / "bridge.crossread")
    key(Qt.Key.Key_S, CTRL)
    wait(lambda: (out / "bridge.crossread").is_file(), "saving")
    pins, decisions = window.desk.session.pins, dict(window.desk.session.decisions)
    window.close()
    again = shown_window(out)
    recent = next(b for b in again.start.findChildren(QToolButton) if b.text().strip() == "bridge")
    click(recent)
    compared(again)
    result["reopened"] = {
        "pins": again.desk.session.pins == pins,
        "decisions": dict(again.desk.session.decisions) == decisions,
        "progress": again.bench.filter.progress.text(),
    }
    result["dialogs left"] = sum(isinstance(w, QDialog) and w.isVisible() for w in qt.topLevelWidgets())
    (out / "result.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    again.close()


if __name__ == "__main__":
    main(sys.argv[1])
