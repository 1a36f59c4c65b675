"""What goes wrong, and what was done, in the language of the window: cards, notices, dialogs, crash, log."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crossread import pipeline
from crossread import session as acts
from crossread.errors import ComparisonError, StoreError
from crossread.model import Comparison, Message, ParagraphRef, Session, Stamp, State, Zone
from crossread.report import Options, Part, build
from crossread.report.rebuild import texts
from crossread.store import Store, faults
from crossread.ui import crash
from crossread.ui.dialogs.correct import CorrectDialog
from crossread.ui.language import speak
from crossread.ui.outlet import stamp_text
from crossread.ui.panels.cards import LoadingCard
from crossread.ui.window import Window
from crossread.ui.words import day, pair, quoted, series
from crossread.wording import LANGUAGES, told
from tests.gui.conftest import NOW, opened

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, english_afterwards: None, request: pytest.FixtureRequest
) -> Iterator[Window]:
    """A window made in the language the test asks for."""
    speak(qapp, getattr(request, "param", "de"))
    with opened(qtbot) as made:
        yield made


def bad_sources(folder: Path) -> dict[str, str]:
    """Locations that fail, with how the German sentence for each begins."""
    (folder / "leer.html").write_bytes(b"")
    (folder / "lied.bin").write_bytes(bytes(range(256)))
    (folder / "kaputt.pdf").write_bytes(b"%PDF-1.4 nothing more")
    (folder / "gerippe.html").write_text("<html><body></body></html>", "utf-8")
    (folder / "ordner").mkdir()
    return {
        str(folder / "leer.html"): "„leer.html“ ist leer.",
        str(folder / "lied.bin"): "„lied.bin“ ist keine Dateiart, die Crossread liest.",
        str(folder / "kaputt.pdf"): "„kaputt.pdf“ ist beschädigt oder unvollständig.",
        str(folder / "gerippe.html"): "In „gerippe.html“ wurde kein Artikeltext gefunden.",
        str(folder / "fehlt.txt"): "Es gibt keine Datei „fehlt.txt“.",
        str(folder / "ordner"): "Der Ordner „ordner“ enthält keine Datei, die Crossread liest.",
        "gopher://brücke": "„gopher://brücke“ ist keine Webadresse, die Crossread öffnet.",
    }


def test_failed_loads_are_told_in_german_on_their_cards(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    wanted = bad_sources(tmp_path)
    window.adding.locations(wanted)
    qtbot.waitUntil(lambda: not window.desk.loader.under_way, timeout=60_000)
    cards = window.findChildren(LoadingCard)
    shown = [label.text() for card in cards for label in card.findChildren(QLabel)]
    for sentence in wanted.values():
        assert [text for text in shown if text.startswith(sentence)], sentence
    assert not [text for text in shown if "could not" in text or "Save" in text]


def test_nothing_to_paste(window: Window, qtbot: QtBot) -> None:
    window.desk.loader.add_pasted("  ")
    qtbot.waitUntil(lambda: not window.desk.loader.under_way)
    assert window.desk.loader.items[0].error.startswith("Es gibt nichts einzufügen: Die Zwischenablage")


@pytest.mark.parametrize(("window", "language"), [(x, x) for x in OTHERS], indirect=["window"])
def test_trouble_with_the_file_is_told_in_the_notice(
    window: Window, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    newer = tmp_path / "neu.crossread"
    Store.create(newer).close()
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 9")
    (tmp_path / "lied.crossread").write_bytes(b"no database at all")
    for path in (newer, tmp_path / "lied.crossread", tmp_path / "fehlt.crossread", tmp_path):
        window.notice.hide()
        with pytest.raises(StoreError) as met:
            Store.open(path)
        expected = told(met.value.message, language)
        assert expected != str(met.value)
        window.files.open(str(path))
        qtbot.waitUntil(lambda: window.notice.isVisible() and bool(window.notice.words.text()))
        assert window.notice.words.text() == expected
    for fault in (faults.locked, faults.read_only, faults.gone, faults.damaged):
        window.files._failed(fault(newer))
        assert window.notice.words.text() == told(fault(newer).message, language)


def test_a_full_disk_while_deciding(filled: Window) -> None:
    def full(*_: object) -> None:
        raise faults.DiskFull("error.disk-full", name="mühle.crossread")

    filled.desk.keep = full
    filled.desk.choose("id1")
    filled.desk.decide(State.VERIFIED)
    assert filled.notice.words.text().startswith(
        "Auf dem Datenträger mit mühle.crossread ist kein Platz mehr."
    )


def test_a_report_that_cannot_be_written(filled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "nirgends" / "bericht.json"
    filled.exporting.write(place)
    qtbot.waitUntil(lambda: "konnte nicht" in filled.notice.words.text(), timeout=60_000)
    assert filled.notice.words.text().startswith(
        f"Der Bericht konnte nicht nach {place} geschrieben werden: keine"
    )


def test_a_failed_comparison(
    window: Window, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_a: object, **_k: object) -> None:
        raise ComparisonError("error.too-many", count=8)

    monkeypatch.setattr(pipeline, "compare_session", fail)
    window.desk.start(session)
    qtbot.waitUntil(lambda: "Höchstens 8 Artikel" in window.bench.waiting.below.text(), timeout=30_000)


def test_what_a_dialog_refuses(filled: Window) -> None:
    dialog = filled.correcting.dialog(0)
    assert isinstance(dialog, CorrectDialog)
    dialog.published.text.setText("gestern")
    dialog.accept()
    assert dialog.trouble.text().startswith("Schreiben Sie die Zeit als")
    dialog.published.text.setText("1700-01-01")
    dialog.accept()
    assert dialog.trouble.text() == "Das Jahr muss zwischen 1900 und 2100 liegen."
    filled.correcting.join(ParagraphRef(0, 3))
    assert filled.notice.words.text().startswith("Das ist der letzte Absatz")


def test_a_crash_is_told_in_a_sentence(window: Window, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys.stderr, "write", lambda _text: 0)
    crash.install(window.notice.say)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("durch null"), None)
    said = window.notice.words.text()
    assert said.startswith("Etwas Unerwartetes ist passiert (ZeroDivisionError: durch null).")
    assert said.endswith(f"Was geschah, steht in {home / 'crash.log'}.")
    sys.excepthook(ComparisonError, ComparisonError("error.two-needed"), None)
    assert window.notice.words.text().startswith("Ein Vergleich braucht mindestens zwei Artikel.")


# ------------------------------------------------------------------------------------- the log


@pytest.mark.parametrize(("window", "language"), [(x, x) for x in LANGUAGES], indirect=["window"])
def test_the_log_says_what_was_done_in_the_reports_language(
    filled: Window, language: str, comparison: Comparison
) -> None:
    desk = filled.desk
    desk.choose("id1")
    desk.decide(State.DISMISSED)
    desk.write("id1", note="why")
    filled.aligning.alone(ParagraphRef(1, 0))
    desk.undo.undo()
    assert desk.undo.redoText() == told(acts_in(filled)[-2], language)
    log = filled.files.log()
    assert [line.act for line in log] == [
        "Comparison created",
        "Dismiss",
        "Write a note",
        "B headline matches nothing",
        "Undo: B headline matches nothing",
    ]
    assert all(isinstance(line.act, Message) for line in log)
    for each in LANGUAGES:
        options = Options(NOW, language=each, parts=frozenset({Part.PROVENANCE}), log=log)
        printed = set(texts(build(comparison, desk.session, options)))
        for line in log:
            assert [text for text in printed if told(line.act, each) in text], (each, line.act)


def acts_in(window: Window) -> list[str]:
    return [line.act for line in window.files.log()]


def test_a_line_of_another_time_stays_readable(filled: Window, comparison: Comparison) -> None:
    """What an older Crossread wrote down in the window's language, and what nobody of ours wrote."""
    store = Store.create(None)
    for title, act in (
        ("a", "Déplacer un paragraphe"),
        ("b", "Undo: A headline matches nothing"),
        ("c", "Hallo"),
    ):
        store.save(store.session(), acts.set_title(store.session(), title), act)
    log = store.log()
    store.close()
    options = Options(NOW, language="de", parts=frozenset({Part.PROVENANCE}), log=log)
    printed = " ".join(texts(build(comparison, filled.desk.session, options)))
    for act in (
        "Absatz verschieben",
        "Rückgängig: A Überschrift entspricht nichts",
        "Hallo",
        "Vergleich angelegt",
    ):
        assert act in printed


# ------------------------------------------------------------------- days, numbers, lists, quotes


def test_days_lists_and_quotations_as_the_language_writes_them(qapp: QApplication) -> None:
    locale = QLocale()
    when = datetime(2026, 3, 9, 16, 5, tzinfo=UTC)
    written = {}
    for language in LANGUAGES:
        speak(qapp, language)
        written[language] = (
            day(when.date()),
            stamp_text(Stamp(when, Zone.KNOWN)),
            series(("A", "B")),
            series(("A", "B"), parts=True),
            pair("N", 3),
            quoted("mill"),
        )
    speak(qapp, "en")
    QLocale.setDefault(locale)
    assert json.dumps(written, ensure_ascii=True) == json.dumps(
        {
            "en": ["9 Mar 2026", "9 Mar 16:05 UTC", "A, B", "A; B", "N: 3", "“mill”"],
            "ar": [
                "9 مارس 2026",
                "9 مارس 16:05 UTC",
                "\u2068A\u2069، \u2068B\u2069",
                "\u2068A\u2069؛ \u2068B\u2069",
                "N: 3",
                "«\u2068mill\u2069»",
            ],
            "de": ["9. März 2026", "9. März 16:05 UTC", "A, B", "A; B", "N: 3", "„mill“"],
            "es": ["9 mar 2026", "9 mar 16:05 UTC", "A, B", "A; B", "N: 3", "«mill»"],
            "fr": [
                "9 mars 2026",
                "9 mars 16:05 UTC",
                "A, B",
                "A\u00a0; B",
                "N\u00a0: 3",
                "«\u00a0mill\u00a0»",
            ],
        },
        ensure_ascii=True,
    )
