"""How the user looked at a comparison is there again at the next start; blind review stays until switched off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crossread.errors import CrossreadError
from crossread.model import Comparison, Session
from crossread.ui.loading import Loading
from crossread.ui.models.view import Layout
from crossread.ui.style import Style
from crossread.ui.window import Window

Open = Callable[[], Window]


@pytest.fixture
def reopened(tmp_path: Path, session: Session, comparison: Comparison, qtbot: QtBot) -> Iterator[Open]:
    """Windows one after the other with the same settings."""
    made: list[Window] = []

    def again() -> Window:
        if made:
            made[-1].close()
        style = Style()
        style.set_theme("light")
        window = Window(style, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        window.desk.start(session, comparison)
        return window

    yield again
    made[-1].close()


def test_layout_zoom_and_sides_are_kept_over_a_restart(reopened: Open) -> None:
    window = reopened()
    for id in ("columns", "zoom-in", "left"):
        window.menus.run(id)
    zoom = window.desk.view.zoom
    window = reopened()
    assert window.desk.view.layout is Layout.COLUMNS
    assert window.desk.view.zoom == window.look.type.zoom == zoom > 1
    assert window.bench.left.isHidden()
    assert window.bench.inspector.isVisible()
    for id in ("left", "right"):
        window.menus.run(id)
    window = reopened()
    assert window.bench.left.isVisible()
    assert window.bench.inspector.isHidden()


def test_nonsense_in_the_settings_is_passed_over(reopened: Open, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for name in ("layout", "zoom", "blind", "sides", "geometry"):
        settings.setValue(f"window/{name}", "nonsense")
    settings.sync()
    window = reopened()
    assert (window.desk.view.layout, window.desk.view.zoom) == (Layout.ROWS, 1.0)
    assert not window.desk.view.blind


def test_blind_review_stays_until_it_is_switched_off(reopened: Open) -> None:
    window = reopened()
    window.menus.run("blind")
    window.menus.run("new")
    assert window.desk.view.blind
    window = reopened()
    assert window.desk.view.blind
    assert "Outlet 1" not in window.texts.view.columns[0].accessibleName()
    window.menus.run("blind")
    assert "Outlet 1" in window.texts.view.columns[0].accessibleName()


def test_a_source_on_its_way_does_not_tell_where_it_lies(reopened: Open) -> None:
    window = reopened()
    place = "https://herald.example/news/fire"

    def never(_progress: object) -> tuple[()]:
        raise CrossreadError("error.no-file", path=place)

    item = Loading(7, place, never, error=f"The site of “{place}” does not answer: herald.example.")
    window.desk.loader.items.append(item)
    window.desk.loader.changed.emit()
    cards = window.bench.left.cards
    assert "herald" in _words(cards)
    window.menus.run("blind")
    assert "herald" not in _words(cards)
    assert "does not answer" in _words(cards)
    window.menus.run("blind")
    assert "herald" in _words(cards)


def _words(cards: object) -> str:
    assert isinstance(cards, QWidget)
    QApplication.processEvents()  # what is new is shown in the next turn
    shown = [w for w in cards.findChildren(QWidget) if w.isVisibleTo(cards)]
    return " ".join(
        [*(w.accessibleName() for w in shown), *(w.text() for w in shown if isinstance(w, QLabel))]
    )


def test_the_acts_on_an_article_and_a_paragraph_are_in_the_menus(reopened: Open, qtbot: QtBot) -> None:
    window = reopened()
    column = window.texts.view.column_of(1)
    assert column is not None
    column.put_cursor(2, 8)
    window.activateWindow()
    column.setFocus()
    qtbot.waitUntil(column.hasFocus)
    window.menus.run("make-base")
    assert window.desk.session.base == 1
    window.menus.run("undo")
    before = [p.span.of(window.desk.articles[1].text) for p in window.desk.articles[1].body]
    window.menus.run("split-paragraph")
    parts = [
        p.span.of(window.desk.session.entries[1].article.text)
        for p in window.desk.session.entries[1].article.body
    ]
    assert parts == [before[0], "Seven", before[1].removeprefix("Seven ")]
    window.menus.run("undo")
    window.menus.run("move-up")
    assert window.desk.session.entries[0].article.outlet == "Outlet 2"
    window.menus.run("undo")
    window.bench.left.findings.setFocus()
    window.menus.run("remove-article")
    assert len(window.desk.session.entries) == 3
    assert "cursor" in window.notice.words.text()
