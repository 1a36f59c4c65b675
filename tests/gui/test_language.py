"""Every string of the window is in every language, with its placeholders; the files that ship are fresh."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import translations
from crossread.paths import resource
from crossread.ui.actions import all_acts
from crossread.ui.language import speak
from crossread.ui.menubar import MENUS
from crossread.ui.words import tr, tr_n

pytestmark = pytest.mark.usefixtures("english_afterwards")

MNEMONIC = re.compile(r"&(\S)")
HOLES = re.compile(r"\{\w+\}|%n")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_string_is_missing_and_holes_are_kept(language: str) -> None:
    known = translations.read(language)
    assert [m.source for m in translations.missing(language)] == []
    for message in translations.collect():
        forms = known[message.source]
        assert len(forms) == (translations.LANGUAGES[language] if message.plural else 1), message
        holes = set(HOLES.findall(message.source))
        for form in forms:
            assert form.strip(), message
            # A form for exactly one or two may say the number in words.
            assert holes - {"%n"} <= set(HOLES.findall(form)) <= holes, (message, form)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_files_are_there_and_load(qapp: QApplication, language: str) -> None:
    assert resource("i18n", f"crossread_{language}.qm").is_file()
    assert speak(qapp, language) == language
    known = translations.read(language)
    assert tr("Export") == known["Export"][0]
    assert "3" in tr_n("%n row | %n rows", 3) or language == "ar"
    side = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() is side


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_mnemonic(language: str) -> None:
    known = translations.read(language)
    entries: dict[str, set[str]] = {"": {known[title][0] for _, title in MENUS}}
    for act in all_acts():
        entries.setdefault(f"{act.menu}/{act.sub}" if act.sub else act.menu, set()).add(known[act.text][0])
        if act.sub:
            entries.setdefault(act.menu, set()).add(known[act.sub][0])
    for menu, words in entries.items():
        letters = sorted(
            found[1].casefold() for each in words if (found := MNEMONIC.search(each.replace("&&", "")))
        )
        assert len(letters) == len(set(letters)), (menu, letters)
        if language == "en":
            assert len(letters) == len(words), menu
