"""Looking for an archived copy: asked for only by the user, kept with the article, told plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crossread.model import Article, Entry, Session, SourceKind
from crossread.ui.contextmenu import article_menu
from crossread.ui.flows.archiving import address_of
from crossread.ui.window import Window
from tests.unit.sources.server import Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def at(entry: Entry, address: str) -> Entry:
    def moved(article: Article) -> Article:
        source = replace(article.source, kind=SourceKind.ADDRESS, location=address)
        return replace(article, source=source)

    return replace(entry, article=moved(entry.article), extracted=moved(entry.extracted))


@pytest.fixture
def online(window: Window, session: Session, server: Server, qtbot: QtBot) -> Window:
    """A window whose first two articles came from addresses, and an archive that knows the first."""
    places = ("http://courier.example/ok", "http://courier.example/other")
    entries = tuple(at(e, a) for e, a in zip(session.entries, places, strict=False))
    window.desk.start(replace(session, entries=(*entries, session.entries[2])))
    chosen = window.helping.preferences._replace(archive=f"{server.address}/gate/")
    window.helping.prefer(chosen, "light")
    qtbot.waitUntil(lambda: not window.desk.comparing, timeout=60_000)
    return window


def look(window: Window, position: int) -> None:
    menu = article_menu(window, position, QPoint(0, 0))
    action = next(a for a in menu.actions() if "archived copy" in a.text())
    assert action.isEnabled()
    menu.close()
    action.trigger()


def test_the_link_is_kept_and_can_be_undone(online: Window, server: Server, qtbot: QtBot) -> None:
    assert server.asked == []
    look(online, 0)
    qtbot.waitUntil(lambda: bool(online.desk.session.corrections), timeout=30_000)
    link = f"{server.address}/memento"
    assert online.desk.session.entries[0].article.source.archive_address == link
    record = online.desk.session.corrections[0]
    assert (record.field, record.before, record.after) == ("archive", "", link)
    qtbot.waitUntil(lambda: "noted with A" in online.notice.words.text(), timeout=60_000)
    assert online.notice.isVisible()
    assert "3 Mar 2026" in online.notice.words.text()
    assert "Accept-Datetime" in server.asked[0][1]
    assert server.paths[0] == "/gate/http://courier.example/ok"
    online.desk.undo.undo()
    assert online.desk.session.entries[0].article.source.archive_address == ""
    qtbot.waitUntil(lambda: not online.desk.comparing, timeout=60_000)


def test_no_copy_is_a_plain_sentence_and_changes_nothing(online: Window, qtbot: QtBot) -> None:
    before = online.desk.session
    look(online, 1)
    qtbot.waitUntil(lambda: "holds no copy" in online.notice.words.text(), timeout=30_000)
    assert online.desk.session == before


def test_no_sentence_names_the_address_in_blind_review(online: Window, qtbot: QtBot) -> None:
    online.desk.look(blind=True)
    look(online, 1)
    qtbot.waitUntil(lambda: "No archived copy" in online.notice.words.text(), timeout=30_000)
    assert "courier" not in online.notice.words.text()


def test_what_has_no_address_cannot_be_looked_up(online: Window, server: Server) -> None:
    menu: QMenu = article_menu(online, 2, QPoint(0, 0))
    action = next(a for a in menu.actions() if "archived copy" in a.text())
    assert not action.isEnabled()
    menu.close()
    online.archiving.look(2)
    assert "no address" in online.notice.words.text()
    assert server.asked == []


def test_without_an_archive_the_preferences_are_offered(online: Window, server: Server) -> None:
    online.helping.prefer(online.helping.preferences._replace(archive=""), "light")
    online.archiving.look(0)
    assert "No archive is set" in online.notice.words.text()
    assert online.notice.verb.text() == "Preferences"
    assert server.asked == []


def test_cancelling_drops_the_answer(online: Window, qtbot: QtBot) -> None:
    before = online.desk.session
    online.archiving.look(0)
    online.notice.verb.click()
    qtbot.wait(300)
    assert online.desk.session == before


def test_a_saved_page_is_looked_up_by_the_address_it_states(session: Session) -> None:
    article = session.entries[0].article
    assert address_of(article) == ""
    stated = replace(article, source=replace(article.source, canonical_address="https://post.example/a"))
    assert address_of(stated) == "https://post.example/a"
