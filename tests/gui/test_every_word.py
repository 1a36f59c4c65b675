"""The whole window in Arabic: wherever one looks or listens, no Latin word that is not a name, a key or an article's.

Arabic, because there everything left in English shows by its letters; a word is in every language where it is in one
(``test_language``, ``test_wording``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from crossread.model import ParagraphRef, State
from crossread.ui.contextmenu import article_menu, paragraph_menu
from crossread.ui.dialogs.history import HistoryDialog
from crossread.ui.dialogs.preferences import PreferencesDialog
from crossread.ui.dialogs.shortcuts import Shortcuts
from crossread.ui.flows.adding import TextDialog
from crossread.ui.flows.aligning import MatchDialog
from crossread.ui.language import speak
from crossread.ui.models.view import Layout
from crossread.ui.texts.column import TextColumn
from crossread.ui.window import Window
from tests.gui.conftest import opened
from tests.gui.test_tables import COMPARISON, SESSION

OURS = set(
    "Crossread HTML PDF DOCX XLSX CSV JSON PNG JPEG SVG Word Letter Ctrl Shift Alt Esc Enter Return Del Backspace "
    "Space Home End PgUp PgDown Left Right Tab UTC SEK https http web archive org English Deutsch Espa Fran ais".split()
)
LATIN = re.compile(r"(?![A-H]+\b)[A-Za-z]{3,}")
"""Words; articles are told by capitals (ABC: these three)."""
TEXTS = (
    "text title windowTitle toolTip accessibleName accessibleDescription placeholderText statusTip whatsThis"
    " suffix prefix currentText"
).split()
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, english_afterwards: None) -> Iterator[Window]:
    """A window made in Arabic."""
    speak(qapp, "ar")
    with opened(qtbot) as made:
        yield made


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything one control shows or tells a screen reader."""
    for name in TEXTS:
        told = getattr(widget, name, None)
        if callable(told) and not (isinstance(widget, TextColumn) and name == "text"):
            yield str(told() or "")
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None and spoken.isValid():
        yield from (spoken.text(kind) for kind in SPOKEN)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) + widget.tabToolTip(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget)
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.statusTip())


def cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = range(view.horizontalHeader().count()) if hasattr(view, "horizontalHeader") else range(1)
    for role in ROLES:
        for column in columns:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(QModelIndex()), 60)):
                yield str(model.index(row, column).data(role) or "")


def strange(*roots: QWidget) -> dict[str, str]:
    """What is told with Latin words in it that are nobody's: the text and who tells it."""
    articles = [a for e in SESSION.entries for a in (e.article, e.extracted)]
    held = "\n".join(f"{a.text} {a.outlet} {a.byline} {a.headlines} {a.source}" for a in articles).casefold()
    found = {}
    for root in roots:
        for widget in (root, *root.findChildren(QWidget), *(m for m in root.findChildren(QMenu))):
            for text in said_by(widget):
                plain = re.sub(r"<[^>]*>|&\w+;|&", " ", text)
                if any(w not in OURS and w.casefold() not in held for w in LATIN.findall(plain)):
                    found[text] = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
    return found


def test_start_and_failures(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    assert strange(window) == {}
    folder = tmp_path / "مصادر"
    folder.mkdir()
    for name, content in (("فارغ.html", b""), ("صورة.pdf", b"%PDF-1.4 x"), ("هيكل.html", b"<html></html>")):
        (folder / name).write_bytes(content)
    places = [str(each) for each in sorted(folder.iterdir())] + [str(folder / "غائب.pdf"), "x://ص"]
    window.adding.locations(places)
    qtbot.waitUntil(lambda: not window.desk.loader.under_way, timeout=60_000)
    known = {*LATIN.findall(str(tmp_path)), "html", "pdf", *OURS}
    assert [text for text in strange(window) if set(LATIN.findall(text)) - known] == []


def test_texts_findings_and_decisions(window: Window) -> None:
    window.desk.start(SESSION, COMPARISON)
    window.toggle_legend()
    for layout in Layout:
        window.show_layout(layout)
        for blind in (True, False):
            window.desk.look(blind=blind)
            assert strange(window) == {}, layout
    for finding in COMPARISON.findings:
        window.desk.choose(finding.id)
        window.desk.decide(list(State)[finding.number % 4])
        assert strange(window.bench.inspector) == {}, finding.label
    assert strange(window) == {}
    assert LATIN.findall(" ".join(window.desk.undo.text(n) for n in range(window.desk.undo.count()))) == []


def test_tables(window: Window) -> None:
    window.desk.start(SESSION, COMPARISON)
    window.bench.show_page(1)
    for bar in window.bench.findChildren(QTabBar):
        for n in range(bar.count()):
            bar.setCurrentIndex(n)
            assert strange(window.bench) == {}, n


def test_menus(window: Window) -> None:
    window.desk.start(SESSION, COMPARISON)
    menus = [
        article_menu(window, 1, QPoint(5, 5)),
        paragraph_menu(window, ParagraphRef(0, 1), QPoint(5, 5), [COMPARISON.findings[0].id]),
    ]
    entries = [action for menu in menus for action in menu.actions()]
    entries += [a for a in window.findChildren(QAction) if a.text()]
    assert len(entries) > 40
    assert strange(*menus, window) == {}
    for menu in menus:
        menu.close()


def test_dialogs(window: Window, qtbot: QtBot) -> None:
    window.desk.start(SESSION, COMPARISON)
    at = ParagraphRef(0, 1)
    window.desk.choose(COMPARISON.findings[0].id)
    window.desk.decide(State.VERIFIED)
    window.files.show_history()
    (history,) = window.findChildren(HistoryDialog)
    edit, export = window.correcting.edit_dialog(at), window.exporting.dialog()
    assert edit is not None
    assert export is not None
    dialogs: list[QDialog] = [
        history,
        PreferencesDialog(window, window.helping.preferences, "light"),
        Shortcuts(window),
        MatchDialog(window, COMPARISON, at),
        TextDialog(window, "ا", "ب", "ت"),
        window.correcting.dialog(0),
        edit,
        export,
    ]
    for dialog in dialogs:
        dialog.show()
        left = strange(dialog)
        # Languages are listed by their own names, zones by theirs.
        assert {t: w for t, w in left.items() if not re.match(r"\w\w  |UTC|[0-9a-f]{64}", t)} == {}, type(
            dialog
        ).__name__
        dialog.close()
