"""Sliders and kinds belong to the comparison: saved with it, undone with it, and back when it is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crossread import pipeline
from crossread.model import Comparison, Kind, Progress, Session
from crossread.settings import DEFAULT, Settings
from crossread.ui.style import Style
from crossread.ui.window import Window

FEWER = Settings(links=0.4, findings=-0.5, kinds=frozenset(Kind) - {Kind.COVERAGE})


def another(qtbot: QtBot) -> Window:
    made = Window(Style())
    qtbot.addWidget(made)
    made.show()
    return made


def turned(window: Window, settings: Settings) -> None:
    """What the preferences do when they are accepted with other sliders and kinds."""
    off = tuple(kind.value for kind in Kind if kind not in settings.kinds)
    chosen = window.helping.preferences._replace(
        links=settings.links, findings=settings.findings, kinds_off=off
    )
    window.helping.prefer(chosen, window.look.choice)


def test_a_saved_comparison_opens_with_its_own_settings(filled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    turned(filled, FEWER)
    filled.files.save_as(tmp_path / "harbour.crossread")
    filled.close()
    window = another(qtbot)
    assert window.desk.settings == DEFAULT
    window.files.open(str(tmp_path / "harbour.crossread"))
    qtbot.waitUntil(lambda: bool(window.desk.session.entries) and not window.desk.comparing, timeout=20_000)
    assert window.desk.settings == FEWER
    assert window.desk.comparison is not None
    assert Kind.COVERAGE not in {f.kind for f in window.desk.comparison.findings}
    window.helping.end_hints()
    assert window.desk.settings == FEWER
    window.files.new()
    assert window.desk.settings == DEFAULT
    window.close()


def test_turning_them_is_one_step_back(filled: Window, qtbot: QtBot) -> None:
    turned(filled, FEWER)
    assert filled.desk.settings == FEWER
    filled.desk.undo.undo()
    assert filled.desk.settings == DEFAULT
    filled.desk.undo.redo()
    assert filled.desk.settings == FEWER


def test_new_comparisons_begin_with_the_preferences(filled: Window) -> None:
    turned(filled, FEWER)
    filled.files.new()
    assert filled.desk.settings == FEWER
    assert filled.desk.undo.count() == 0


def test_opening_what_must_be_computed_shows_progress(
    filled: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.files.save_as(tmp_path / "harbour.crossread")
    filled.close()
    going_on = True

    def slowly(session: Session, settings: Settings, *, progress: Progress) -> Comparison:
        while going_on:
            progress("Aligning paragraphs", 0.6)
        return made(session, settings, progress=progress)

    made = pipeline.compare_session
    monkeypatch.setattr(pipeline, "compare_session", slowly)
    window = another(qtbot)
    window.files.open(str(tmp_path / "harbour.crossread"))
    qtbot.waitUntil(lambda: window.desk.comparing, timeout=20_000)
    waiting = window.bench.waiting
    qtbot.waitUntil(lambda: waiting.bar.value() == 60, timeout=20_000)
    assert waiting.isVisible()
    assert waiting.bar.isVisible()
    assert waiting.verb.isVisible()
    assert waiting.words.text() == "Comparing"
    assert waiting.below.text() == "Aligning paragraphs"
    going_on = False
    qtbot.waitUntil(lambda: window.desk.comparison is not None, timeout=20_000)
    assert not waiting.isVisible()
    window.close()
