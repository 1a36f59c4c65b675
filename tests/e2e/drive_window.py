"""Drives the real window on a real (virtual) screen: ``python drive_window.py PLAN.json OUT_FOLDER``.

The plan lists what to load and what must fail. Everything goes through the same doors as a user's
clicks and keys. Writes pictures and ``result.json``; run by ``test_window.py`` under Xvfb.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from driving import settle, wait
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossread.model import State
from crossread.ui import app
from crossread.ui.models.view import Layout
from crossread.ui.style import Style
from crossread.ui.window import Window


class Drive:
    def __init__(self, out: Path) -> None:
        self.out = out
        self.app = app.application()
        self.style = Style()
        self.style.set_theme("light")
        self.window = Window(self.style, QSettings(str(out / "window.ini"), QSettings.Format.IniFormat))
        self.window.resize(1280, 800)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def picture(self, name: str) -> None:
        settle()
        for theme in ("light", "dark"):
            self.style.set_theme(theme)
            settle()
            self.window.grab().save(str(self.out / f"{name}-{theme}.png"))
        self.style.set_theme("light")

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        settle()

    def load(self, places: list[str]) -> None:
        """Add and wait until everything has come in or failed, and is compared."""
        desk = self.window.desk
        self.window.adding.locations(places)
        wait(lambda: not desk.loader.under_way, "loading")
        wait(
            lambda: not desk.comparing and (desk.comparison is not None or len(desk.session.entries) < 2),
            "comparing",
        )
        settle()

    def errors(self) -> dict[str, str]:
        return {item.name: item.error for item in self.window.desk.loader.items if item.error}

    def letters(self) -> list[str]:
        return [entry.article.source.location for entry in self.window.desk.session.entries]

    def anew(self) -> None:
        for item in list(self.window.desk.loader.items):
            self.window.desk.loader.cancel(item.id)
        self.window.files.new()
        settle()


def main(plan_path: str, out_path: str) -> None:
    plan, out = json.loads(Path(plan_path).read_text("utf-8")), Path(out_path)
    drive = Drive(out)
    desk = drive.window.desk
    result: dict[str, object] = {"platform": QApplication.platformName()}
    drive.picture("start")
    drive.load(plan["bad"])
    result["bad alone"] = drive.errors()
    drive.picture("errors")
    drive.anew()
    for step in ("disk", "server", "event"):
        drive.load(plan[step] + plan["bad"])
        comparison = desk.comparison
        result[step] = {
            "articles": drive.letters(),
            "errors": drive.errors(),
            "findings": len(comparison.findings) if comparison else None,
            "rows": len(comparison.alignment.rows) if comparison else None,
            "languages": [entry.article.language for entry in desk.session.entries],
        }
        for layout in Layout:
            drive.window.show_layout(layout)
            drive.picture(f"{step}-{layout.value}")
        if step != "event":
            drive.anew()
    result["review"] = review(drive)
    (out / "result.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    drive.window.close()


def review(drive: Drive) -> dict[str, object]:
    """Step, decide, undo, redo, export, by keys where there is one."""
    desk, window = drive.window.desk, drive.window
    for item in list(desk.loader.items):
        desk.loader.cancel(item.id)
    window.show_layout(Layout.ROWS)
    window.bench.left.findings.setFocus()
    drive.key(Qt.Key.Key_F8)
    first = desk.view.current
    drive.key(Qt.Key.Key_V)
    verified = desk.decision(first).state
    drive.key(Qt.Key.Key_F8)
    second = desk.view.current
    drive.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    back = desk.view.current
    drive.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undone = desk.decision(first).state
    drive.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    redone = desk.decision(first).state
    report = drive.out / "report.pdf"
    window.exporting.write(report)
    wait(lambda: not desk.jobs.busy, "exporting")
    settle()
    window.bench.show_page(1)
    drive.picture("tables")
    return {
        "moved": first != second and back == first != "",
        "verified": verified is State.VERIFIED,
        "undone": undone is State.OPEN,
        "redone": redone is State.VERIFIED,
        "report": report.read_bytes()[:5].decode("latin-1") if report.is_file() else "",
    }


if __name__ == "__main__":
    main(*sys.argv[1:3])
