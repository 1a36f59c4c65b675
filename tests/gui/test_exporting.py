"""The export dialog: what it counts, shows, keeps and writes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from crossread.model import Kind, State
from crossread.report import Paper, Part, build
from crossread.report.material import gather
from crossread.report.options import ANY_STATE
from crossread.ui.dialogs.export import ExportDialog, spoken
from crossread.ui.models.handing_over import Choice, Extent, count_of, load, options_of, save
from crossread.ui.models.view import Filter
from crossread.ui.window import Window
from tests.gui.test_accessibility import nameless, shown

NOW = datetime(2026, 1, 2, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


@pytest.fixture
def compared(qtbot: QtBot) -> Window:
    """A window on the sample, which the whole report can be made of."""
    return shown(qtbot)


def opened(window: Window, qtbot: QtBot) -> ExportDialog:
    dialog = window.exporting.dialog()
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def saving(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_given: answer))


@pytest.mark.parametrize("extent", list(Extent))
@pytest.mark.parametrize("reviewed", [0, 2])
def test_the_count_is_that_of_the_report(compared: Window, extent: Extent, reviewed: int) -> None:
    desk = compared.desk
    assert desk.comparison is not None
    desk.decide(State.VERIFIED, [f.id for f in desk.comparison.findings[:reviewed]])
    on_screen = Filter(kinds=frozenset({Kind.FIGURE}))
    choice = Choice(extent=extent)
    made = gather(desk.comparison, desk.session, options_of(choice, on_screen, NOW, ()))
    count = count_of(desk.comparison, desk.session, choice, on_screen)
    assert count.findings == len(made.shown) > 0
    assert count.of == len(made.listed)
    assert count.widened == made.fallback == (extent is Extent.REVIEWED and not reviewed)
    assert ("Nothing is reviewed yet" in spoken(count)) == made.fallback


def test_the_last_choice_is_kept_and_nonsense_survived(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    chosen = Choice(
        Extent.ALL,
        ".docx",
        True,
        Paper.LETTER,
        "fr",
        "Ann Ek",
        "The Post",
        "/x/logo.png",
        ("names", "method"),
    )
    save(store, chosen)
    store.sync()
    again = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    assert load(again) == chosen
    assert Part.NAMES not in chosen.parts
    assert Part.TEXT in chosen.parts
    again.setValue("export/extent", "some")
    again.setValue("export/paper", "papyrus")
    assert (load(again).extent, load(again).paper) == (Extent.REVIEWED, Paper.A4)
    assert load(None) == Choice()
    assert load(None, "fr").language == "fr"
    assert load(again, "de").language == "fr"


def test_pages_appear_beside_the_form_and_follow_it(compared: Window, qtbot: QtBot) -> None:
    dialog = opened(compared, qtbot)
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: len(dialog.preview.pages) == 3, timeout=60_000)
    assert not dialog.preview.bar.isVisible()
    first = dialog.preview.pages[0]
    name = first.accessibleName()
    assert name.startswith("Page 1 of ")
    for part in list(Part)[1:11]:
        if part in dialog.parts:
            dialog.parts[part].setChecked(False)
    assert dialog.preview.bar.isVisible()
    qtbot.waitUntil(
        lambda: bool(dialog.preview.pages) and dialog.preview.pages[0].accessibleName() != name,
        timeout=60_000,
    )
    dialog.reject()
    qtbot.waitUntil(lambda: not compared.desk.jobs.busy, timeout=30_000)


def test_the_format_decides_what_can_be_chosen(compared: Window, qtbot: QtBot) -> None:
    dialog = opened(compared, qtbot)
    all_of_it = len(compared.desk.comparison.findings)  # type: ignore[union-attr]
    dialog.format.setCurrentIndex(dialog.format.findData(".json"))
    assert not dialog.paper.isEnabled()
    assert not any(box.isEnabled() for box in dialog.findChildren(QCheckBox))
    assert dialog.count.text().startswith(f"{all_of_it} findings of {all_of_it}")
    assert "no pages" in dialog.preview.words.text()
    dialog.format.setCurrentIndex(dialog.format.findData(".html"))
    assert dialog.full_text.isEnabled()
    assert not dialog.paper.isEnabled()
    dialog.reject()


def test_clicks_choose_and_the_report_holds_what_was_chosen(
    compared: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared.settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    dialog = opened(compared, qtbot)
    qtbot.mouseClick(dialog.extents.button(2), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.full_text, Qt.MouseButton.LeftButton, pos=dialog.full_text.rect().center() / 4)
    qtbot.keyClicks(dialog.preparer, "Ann Ek")
    qtbot.keyClicks(dialog.organisation, "The Ost Post")
    dialog.format.setCurrentIndex(dialog.format.findData(".html"))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    out = tmp_path / "report"
    saving(monkeypatch, out)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.path == tmp_path / "report.html"
    compared.exporting.chosen(dialog)
    qtbot.waitUntil(lambda: not compared.desk.jobs.busy, timeout=60_000)
    qtbot.waitUntil(lambda: "Exported" in compared.notice.words.text())
    page = (tmp_path / "report.html").read_text("utf-8")
    assert 'lang="de"' in page
    assert "Ann Ek" in page
    assert compared.desk.session.preparer == "Ann Ek"
    assert load(compared.settings).extent is Extent.ALL
    comparison, session = compared.desk.comparison, compared.desk.session
    assert comparison is not None
    report = build(comparison, session, options_of(dialog.choice(), compared.desk.view.filter, NOW, ()))
    assert len(report.sections) == len(Part)
    compared.desk.undo.undo()
    assert compared.desk.session.preparer == ""


def test_no_place_chosen_keeps_the_dialog_open(
    compared: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(compared, qtbot)
    saving(monkeypatch, None)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.path is None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert compared.desk.session.preparer == ""


def test_a_logo_that_is_none_is_told_at_once(compared: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(compared, qtbot)
    wrong = tmp_path / "notes.txt"
    wrong.write_text("no picture", "utf-8")
    dialog.logo.setText(str(wrong))
    assert "notes.txt" in dialog.trouble.text()
    assert not dialog.save.isEnabled()
    dialog.logo.setText(str(tmp_path / "missing.png"))
    assert "could not be read" in dialog.trouble.text()
    dialog.logo.clear()
    assert not dialog.trouble.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()


def test_blind_review_shows_no_page_that_names_an_outlet(compared: Window, qtbot: QtBot) -> None:
    compared.desk.look(blind=True)
    dialog = opened(compared, qtbot)
    qtbot.wait(400)
    assert dialog.preview.pages == []
    assert "blind review" in dialog.preview.words.text()
    dialog.reject()


def test_writing_without_a_choice_exports_what_is_listed(
    compared: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    compared.desk.set_filter(kinds=frozenset({Kind.FIGURE}))
    listed = len(compared.desk.findings)
    out = tmp_path / "listed.csv"
    compared.exporting.write(out)
    qtbot.waitUntil(lambda: not compared.desk.jobs.busy, timeout=60_000)
    assert out.read_text("utf-8-sig").count("F-0") >= listed > 0
    compared.exporting.write(tmp_path / "no" / "where.json")
    qtbot.waitUntil(lambda: "could not be written" in compared.notice.words.text(), timeout=60_000)
    compared.exporting.write(tmp_path / "all.json")
    qtbot.waitUntil(lambda: not compared.desk.jobs.busy, timeout=60_000)
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["findings"]


def test_all_means_every_state(compared: Window) -> None:
    assert options_of(Choice(extent=Extent.ALL), Filter(), NOW, ()).filter.states == ANY_STATE
