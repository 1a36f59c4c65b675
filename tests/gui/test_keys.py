"""Keys are written in their order, in menus and on the page of all keys, whichever way one reads."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from crossread.ui.dialogs.shortcuts import Shortcuts
from crossread.ui.language import speak
from crossread.ui.menubar import Menu
from tests.gui.conftest import opened

pytestmark = pytest.mark.usefixtures("english_afterwards")


def on_screen(text: str) -> str:
    """The signs of a line from left to right, as they are set in the direction of the interface."""
    layout = QTextLayout(text)
    option = layout.textOption()
    option.setTextDirection(QApplication.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    placed = [
        (place.x(), text[index])
        for run in layout.glyphRuns(0, len(text), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
        for place, index in zip(run.positions(), run.stringIndexes(), strict=True)
        if unicodedata.category(text[index]) != "Cf"
    ]
    return "".join(sign for _, sign in sorted(placed, key=lambda each: each[0]))


def keys_of(menu: Menu, title: str) -> str:
    option = QStyleOptionMenuItem()
    action = next(each for each in menu.actions() if each.shortcut().toString() == title)
    menu.initStyleOption(option, action)
    return str(option.text.partition("\t")[2])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sign_of_a_key_stays_at_its_end(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    speak(qapp, language)
    with opened(qtbot) as window:
        window.desk.keep = None
        menu = window.menus._menus["view"]
        assert isinstance(menu, Menu)
        assert on_screen(keys_of(menu, "Ctrl++")) == "Ctrl++"
        assert on_screen(keys_of(menu, "Ctrl+-")) == "Ctrl+-"
        page = Shortcuts(window)
        qtbot.addWidget(page)
        found = [on_screen(each.text()) for each in page.findChildren(QLabel) if "Ctrl+-" in each.text()]
        assert found == ["Ctrl+-"]


def test_without_isolates_it_would_not(qapp: QApplication) -> None:
    """What is looked at above does show the fault."""
    speak(qapp, "ar")
    assert on_screen("Ctrl++") == "++Ctrl"
