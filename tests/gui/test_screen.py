"""The real program on a real (virtual) screen, driven from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"

DRIVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from crossread.ui import app
from crossread.ui.window import Window
out, sources = Path(sys.argv[1]), sys.argv[2:]
steps = []
def drive():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    if not steps:
        if window.desk.comparison is None or window.desk.loader.under_way or window.desk.comparing:
            return
        steps.append("compared")
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 3000)
        QTest.keyClick(window, Qt.Key.Key_F8)
        QTest.keyClick(window, Qt.Key.Key_V)
        for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
            QTest.keyClick(window, key)
            QApplication.processEvents()
        window.exporting.write(out / "report.pdf")
        return
    if (out / "report.pdf").exists() and not window.desk.jobs.busy:
        window.screen().grabWindow(window.winId()).save(str(out / "screen.png"))
        timer.stop()
        print(QApplication.platformName(), len(window.desk.session.entries), window.bench.filter.progress.text())
        window.close()
timer = QTimer()
def begin():
    timer.timeout.connect(drive)
    timer.start(50)
QTimer.singleShot(0, app.application(), begin)
sys.exit(app.run(sources))
"""


def test_files_to_report_on_a_screen(tmp_path: Path) -> None:
    script = tmp_path / "drive.py"
    script.write_text(textwrap.dedent(DRIVER), "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "CROSSREAD_HOME": str(tmp_path / "home")}
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write)
        with os.fdopen(read) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        sources = [str(p) for p in sorted(SAMPLES.glob("*.html"))]
        done = subprocess.run(
            [sys.executable, str(script), str(tmp_path), *sources],
            env=environment,
            capture_output=True,
            text=True,
            timeout=200,
        )
    finally:
        screen.terminate()
        screen.wait()
    assert done.returncode == 0, done.stderr
    platform, articles, progress = done.stdout.strip().split(" ", 2)
    assert (platform, articles) == ("xcb", "3")
    assert progress.startswith("1 of ")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "screen.png").stat().st_size > 20_000
