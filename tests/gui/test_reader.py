"""The help reader: contents, links, finding, zoom, and every language with its own side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

import translations
from crossread.ui.dialogs.helpview import SIZES, USUAL
from crossread.ui.dialogs.reader import HelpReader
from crossread.ui.flows.helping import SECTIONS
from crossread.ui.language import speak
from crossread.ui.models import helptext
from crossread.ui.models.helptext import PAGES, Heading, headings, load, page_file
from crossread.ui.style import Style
from crossread.ui.window import Window
from tests.gui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("english_afterwards")


def opened(qtbot: QtBot, name: str = "guide", section: str = "") -> HelpReader:
    window = Window(Style())
    qtbot.addWidget(window)
    window.look.set_theme("light")
    window.show()
    window.helping.read(name, section)
    reader = window.findChild(HelpReader)
    assert reader is not None
    with qtbot.waitActive(reader):
        reader.activateWindow()
    qtbot.waitUntil(lambda: reader.view.verticalScrollBar().maximum() > 1000)
    qtbot.wait(80)  # the pictures take the width of the page
    return reader


def lines(item: QTreeWidgetItem | None) -> list[str]:
    assert item is not None
    children = (item.child(i) for i in range(item.childCount()))
    return [child.text(0).strip() for child in children if child is not None]


def chosen(reader: HelpReader) -> str:
    """The line of the contents that is marked."""
    (item,) = reader.contents.selectedItems()
    return item.text(0).strip()


# ---------------------------------------------------------------------------------------- text


def test_headings_are_read_with_their_ids() -> None:
    assert headings("# A b {#top}\n\ntext {#no}\n\n### C {#c-d}\n") == (
        Heading("top", 1, "A b"),
        Heading("c-d", 3, "C"),
    )


def test_a_language_without_the_page_has_the_english_one() -> None:
    assert page_file("guide", "xx") == page_file("guide", "en")
    assert load("method", "xx").language == "en"


def test_keys_are_written_as_the_system_does_and_pictures_get_captions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ar").mkdir()
    (tmp_path / "ar" / "guide.md").write_text(
        "# عنوان {#top}\n\n`Ctrl+E` <b>\n\n![صورة ما](img/x.png)\n\n| a | b |\n|---|---|\n| c | d |\n\n[keys]\n",
        "utf-8",
    )
    (tmp_path / "scores.json").write_text('{"figures_f1": "0.5"}', "utf-8")
    monkeypatch.setattr(helptext, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    page = load("guide", "ar", [("ملف", [("فتح", "Ctrl+O")])], lambda key: key.replace("Ctrl+", "⌘"))
    assert page.right_to_left
    assert page.title == "عنوان"
    assert "<code>\u2066⌘E\u2069</code>" in page.html
    assert '<img src="img/x.png" alt="صورة ما">' in page.html
    assert '<p dir="rtl" class="caption">صورة ما</p>' in page.html
    assert page.html.index(">d<") < page.html.index(">c<"), "cells run from the right"
    assert page.html.index("Ctrl+O") < page.html.index("فتح")


# -------------------------------------------------------------------------------------- reader


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_reader_speaks_the_language_of_the_interface(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    speak(qapp, language)
    reader = opened(qtbot)
    right = language == "ar"
    for at, name in enumerate(PAGES):
        page = load(name, language)
        assert page.language == language
        assert lines(reader.contents.topLevelItem(at)) == [h.text for h in page.headings[1:]]
        reader.open_at(name)
        assert reader.windowTitle() == page.title
        assert page.headings[-1].text in reader.view.toPlainText()
    reader.open_at("guide")
    block = reader.view.document().begin()
    assert reader.isRightToLeft() is right
    assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) is right
    assert block.blockFormat().layoutDirection() is not (
        Qt.LayoutDirection.LeftToRight if right else Qt.LayoutDirection.RightToLeft
    )
    assert nameless(reader) == []


def test_no_picture_is_missing_and_each_fits_the_page(qtbot: QtBot) -> None:
    reader = opened(qtbot)
    view = reader.view
    names = [form.toImageFormat().name() for form in view.document().allFormats() if form.isImageFormat()]
    assert len(names) >= 8
    for name in names:
        picture = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert 250 < picture.width() / picture.devicePixelRatio() <= view.viewport().width() - 40
    assert view.document().size().width() <= view.viewport().width() + 1
    assert (
        view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hosts")) is None
    )
    assert view.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("img/start.png")) is None


def test_pictures_follow_the_width_and_the_place_stays(qtbot: QtBot) -> None:
    reader = opened(qtbot, "guide", "marks")
    place = reader.view.place()
    reader.resize(760, 600)
    view = reader.view
    qtbot.wait(100)
    assert view.document().size().width() <= view.viewport().width() + 1
    assert abs(reader.view.place() - place) < 0.2


def test_contents_links_and_back_lead_where_they_say(qtbot: QtBot) -> None:
    reader = opened(qtbot)
    assert not reader.back.isEnabled()
    reader.open_at("guide", "align")
    there = reader.view.verticalScrollBar().value()
    assert there > 1000
    assert chosen(reader) == "Put the alignment right"
    reader.view.anchorClicked.emit(QUrl("method.md#fingerprint"))
    assert reader.page.name == "method"
    assert chosen(reader) == "What a fingerprint shows"
    reader.view.anchorClicked.emit(QUrl("https://example.org/"))
    assert reader.page.name == "method"
    QTest.mouseClick(reader.back, Qt.MouseButton.LeftButton)
    assert reader.page.name == "guide"
    assert abs(reader.view.verticalScrollBar().value() - there) <= 2
    QTest.keyClick(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.view.verticalScrollBar().value() == 0
    assert not reader.back.isEnabled()


def test_scrolling_marks_the_section_one_reads(qtbot: QtBot) -> None:
    reader = opened(qtbot)
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert chosen(reader) == "All keys"
    bar.setValue(0)
    assert chosen(reader) == "Using Crossread"


def test_words_are_found_on_the_page(qtbot: QtBot) -> None:
    reader = opened(qtbot)
    QTest.keyClick(reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = reader.finder
    qtbot.waitUntil(find.field.hasFocus)
    QTest.keyClicks(find.field, "consent")
    total = reader.view.toPlainText().lower().count("consent")
    assert total >= 2
    assert find.count.text() == f"1 of {total}"
    assert len(reader.view.extraSelections()) == total
    QTest.keyClick(find.field, Qt.Key.Key_Return)
    assert find.count.text() == f"2 of {total}"
    assert reader.view.verticalScrollBar().value() > 0
    QTest.keyClick(find.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert find.count.text() == f"1 of {total}"
    find.field.setText("nowhere at all")
    assert find.count.text() == "Not on this page"
    QTest.keyClick(find.field, Qt.Key.Key_Escape)
    assert find.field.text() == ""
    assert reader.isVisible()
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()


def test_zoom_keeps_the_place(qtbot: QtBot) -> None:
    reader = opened(qtbot, "guide", "privacy")
    view = reader.view
    place = view.place()
    size = view.document().defaultFont().pixelSize()
    QTest.keyClick(reader, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.document().defaultFont().pixelSize() > size
    assert int(view.place()) == int(place)
    for _ in SIZES:
        view.zoom(-1)
    assert view.document().defaultFont().pixelSize() == SIZES[0]
    QTest.keyClick(reader, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.document().defaultFont().pixelSize() == SIZES[USUAL]


def test_another_theme_repaints_the_page_at_its_place(qtbot: QtBot) -> None:
    reader = opened(qtbot, "guide", "files")
    place = reader.view.place()
    style = reader._look
    style.set_theme("dark")
    qtbot.waitUntil(lambda: style.theme.ink in reader.view.styleSheet())
    assert abs(reader.view.place() - place) < 0.3


def test_the_parts_with_a_section_of_the_guide_are_there(filled: Window) -> None:
    from crossread.ui.dialogs.correct import CorrectDialog, ParagraphDialog
    from crossread.ui.dialogs.export import ExportDialog
    from crossread.ui.dialogs.history import HistoryDialog
    from crossread.ui.dialogs.preferences import PreferencesDialog
    from crossread.ui.dialogs.shortcuts import Shortcuts
    from crossread.ui.flows.adding import TextDialog
    from crossread.ui.flows.aligning import MatchDialog

    filled.bench.show_page(1)
    parts = {type(part).__name__ for part in filled.findChildren(QWidget)}
    dialogs = (
        CorrectDialog,
        ExportDialog,
        HistoryDialog,
        MatchDialog,
        ParagraphDialog,
        PreferencesDialog,
        Shortcuts,
        TextDialog,
    )
    assert set(SECTIONS) <= parts | {dialog.__name__ for dialog in dialogs}
    assert set(SECTIONS.values()) <= {heading.id for heading in load("guide", "en").headings}


def test_a_dialog_has_the_guide_too(filled: Window, qtbot: QtBot) -> None:
    dialog = filled.exporting.dialog()
    assert dialog is not None
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    (reader,) = dialog.findChildren(HelpReader)
    assert chosen(reader) == "Save, export, cite"
    qtbot.waitUntil(reader.isActiveWindow)
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()
    assert dialog.isVisible()
    dialog.reject()


def test_there_is_one_reader_and_it_opens_where_one_works(filled: Window, qtbot: QtBot) -> None:
    filled.bench.left.findings.setFocus()
    filled.menus.run("guide")
    (reader,) = filled.findChildren(HelpReader)
    assert reader.view.verticalScrollBar().value() == 0
    for part, section in (
        (filled.bench.inspector.deciding.note, "Notes and follow-ups"),
        (filled.bench.filter.words, "Step through and decide"),
        (filled.texts.view.columns[0], "Read in three layouts"),
    ):
        filled.desk.step(1)
        filled.activateWindow()
        part.setFocus()
        if filled.focusWidget() is not part:
            pytest.skip("no focus on this platform")
        filled.menus.run("guide")
        assert chosen(reader) == section
    filled.menus.run("method")
    assert reader.page.name == "method"
    assert filled.findChildren(HelpReader) == [reader]
