"""Help → Check for updates: asks only on the click, says plainly what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from crossread import __version__
from crossread.ui.window import Window
from tests.unit.sources import server as loopback
from tests.unit.sources.server import Server, serving


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving() as running:
        monkeypatch.setenv("CROSSREAD_RELEASES", f"{running.address}/releases")
        yield running


def listing(monkeypatch: pytest.MonkeyPatch, body: object) -> None:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    monkeypatch.setitem(loopback.ANSWERS, "/releases", (200, {}, data))


def check(window: Window, qtbot: QtBot) -> str:
    window.menus.actions["updates"].trigger()
    qtbot.waitUntil(lambda: not window.desk.jobs.busy, timeout=30_000)
    return window.notice.words.text()


def test_nothing_is_asked_before_the_click(
    window: Window, server: Server, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listing(monkeypatch, {"tag_name": f"v{__version__}"})
    qtbot.wait(100)
    assert server.asked == []
    assert check(window, qtbot) == f"This is the newest version ({__version__})."
    assert server.paths == ["/releases"]


def test_a_newer_version_comes_with_its_page(
    window: Window, server: Server, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    listing(monkeypatch, {"tag_name": "v99.0", "html_url": "http://127.0.0.1/v99.0"})
    assert "99.0" in check(window, qtbot)
    assert __version__ in window.notice.words.text()
    window.notice.verb.click()
    assert [url.toString() for url in opened] == ["http://127.0.0.1/v99.0"]


def test_an_older_list_offers_nothing(
    window: Window, server: Server, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listing(monkeypatch, [{"tag_name": "v0.0.1", "html_url": "http://127.0.0.1/"}])
    assert "newest version" in check(window, qtbot)
    assert not window.notice.verb.isVisible()


def test_failures_are_plain_and_can_be_tried_again(
    window: Window, server: Server, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listing(monkeypatch, b"<html>")
    assert "could not be read" in check(window, qtbot)
    monkeypatch.setitem(loopback.ANSWERS, "/releases", (404, {}, b""))
    window.notice.verb.click()
    qtbot.waitUntil(lambda: "could not be reached" in window.notice.words.text(), timeout=30_000)
    assert len(server.asked) == 2


def test_cancelling_says_no_more(
    window: Window, server: Server, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listing(monkeypatch, {"tag_name": "v99.0"})
    window.menus.actions["updates"].trigger()
    assert window.notice.verb.text() == "Cancel"
    window.notice.verb.click()
    qtbot.wait(200)
    assert not window.notice.isVisible()


def test_a_copy_without_an_address_says_so(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("CROSSREAD_RELEASES", raising=False)
    assert "does not know where" in check(window, qtbot)
