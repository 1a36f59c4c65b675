"""A window that goes without being closed goes quietly."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import Comparison, Session
from crossread.ui.window import Window

SCRIPT = """
from crossread import session as acts
from crossread.ui import app
window = app.make_window(acts.new("x"), None)
window.show()
window.desk.act("Name it", acts.set_title(window.desk.session, "y"))
window.desk.act("Name it", acts.set_title(window.desk.session, "z"))
app.wait(lambda: False, 0.05)
"""


def test_the_interpreter_ends_without_a_word() -> None:
    """The undo stack tells of its emptying while it dies; nobody may listen to that."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "already deleted" not in done.stderr


@pytest.mark.parametrize("words", ["<b>Fire</b> <img src='file:///x.png'>", "<h1>Harbour</h1>"])
def test_words_from_a_file_are_shown_as_they_are(
    window: Window, session: Session, comparison: Comparison, words: str, qtbot: QtBot
) -> None:
    """Markup in a headline or a name stays text, in labels and in their tool tips."""
    entries = tuple(
        replace(e, article=replace(e.article, headline=words, outlet=words), label=words)
        for e in session.entries
    )
    window.desk.keep = None
    changed = tuple(e.article for e in entries)
    window.desk.start(replace(session, entries=entries), replace(comparison, articles=changed))
    window.desk.choose("id1")
    qtbot.wait(50)
    shown = [w for w in window.findChildren(QLabel) if words in w.text()]
    assert shown
    assert all(w.textFormat() is Qt.TextFormat.PlainText for w in shown)
    tips = 0
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if "Harbour" in tip or "Fire" in tip:
            read = QTextDocument()
            read.setHtml(tip) if "<" in tip else read.setPlainText(tip)
            assert words in read.toPlainText(), type(widget)
            tips += 1
    assert tips > 3
    assert acts.set_title(session, words).title == words
