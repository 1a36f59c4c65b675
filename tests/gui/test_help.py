"""Help pages, keys, preferences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from crossread.model import Kind
from crossread.paths import resource
from crossread.ui.actions import all_acts
from crossread.ui.dialogs.preferences import PreferencesDialog
from crossread.ui.dialogs.reader import Notices
from crossread.ui.dialogs.shortcuts import shortcuts
from crossread.ui.preferences import Preferences, load, save
from crossread.ui.style import Style
from crossread.ui.window import Window


def test_every_key_is_on_the_page_and_none_is_taken_twice() -> None:
    listed = [keys for _, lines in shortcuts() for _, keys in lines]
    assert len(listed) == sum(bool(act.keys) for act in all_acts()) > 20
    every = [key for act in all_acts() for key in act.keys]
    assert len(every) == len(set(every))


def test_licences_name_what_ships(qtbot: QtBot) -> None:
    window = Window(Style())
    qtbot.addWidget(window)
    Notices(window, "Licences")
    text = resource("notices.txt").read_text("utf-8").lower()
    for name in ("trafilatura", "onnxruntime", "pyside6", "typst"):
        assert name in text


def test_preferences_are_kept_and_survive_nonsense(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    chosen = Preferences("fr", 20, 0.5, -0.3, ("naming", "coverage"), "https://archive.example/", True, False)
    save(store, chosen)
    store.sync()
    again = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    assert load(again) == chosen
    assert load(again).settings.kinds == frozenset(Kind) - {Kind.NAMING, Kind.COVERAGE}
    again.setValue("preferences/size", "huge")
    again.setValue("preferences/links", "9")
    assert load(again).size == Preferences().size
    assert load(again).links == 1.0
    assert load(None) == Preferences()


def test_the_dialog_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    given = Preferences("de", 18, -0.4, 0.2, ("date",), "https://archive.example/", True, False)
    dialog = PreferencesDialog(None, given, "dark")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert dialog.chosen() == given
    assert dialog.theme() == "dark"


def test_preferences_take_effect(qtbot: QtBot) -> None:
    window = Window(Style())
    qtbot.addWidget(window)
    window.helping.prefer(Preferences(size=21, findings=0.5, reduced_motion=True), "dark")
    assert window.look.type.size == 21
    assert window.look.theme.dark
    assert window.look.reduced_motion
    assert window.desk.settings.findings == 0.5
