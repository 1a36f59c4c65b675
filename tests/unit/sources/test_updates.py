"""Asking for a newer version: a loopback server plays the list of releases, well and badly."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.unit.sources import server as loopback
from tests.unit.sources.server import Server, serving

from crossread.errors import Cancelled, UpdatesUnreachable, UpdatesUnreadable
from crossread.sources import updates
from crossread.sources.fetch import Patience
from crossread.sources.updates import Release, feed_address, is_newer, newest_release

HASTY = Patience(connect=1.0, read=0.3, whole=1.0, pauses=())


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def answer(monkeypatch: pytest.MonkeyPatch, body: object) -> None:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    monkeypatch.setitem(loopback.ANSWERS, "/releases", (200, {"Content-Type": "application/json"}, data))


def test_one_release_and_its_page(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    page = "http://127.0.0.1/tag/v9.1.0"
    answer(monkeypatch, {"tag_name": "v9.1.0", "html_url": page, "body": "what changed"})
    assert newest_release(f"{server.address}/releases", patience=HASTY) == Release("9.1.0", page)
    assert server.paths == ["/releases"]


def test_of_a_list_the_newest_finished_one(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    releases = [
        {"tag_name": "v0.9"},
        {"tag_name": "v0.10"},
        {"tag_name": "v2.0", "prerelease": True},
        {"tag_name": "v3.0", "draft": True},
        {"tag_name": "nightly"},
        "no release at all",
    ]
    answer(monkeypatch, releases)
    assert newest_release(f"{server.address}/releases", patience=HASTY) == Release("0.10", "")


@pytest.mark.parametrize(
    "page",
    [
        "https://elsewhere.example/v9",
        "javascript:alert(1)",
        "file:///etc/hostname",
        "http://127.0.0.1@elsewhere.example/",
        "http://[",
        7,
    ],
)
def test_a_page_elsewhere_is_not_offered(
    server: Server, monkeypatch: pytest.MonkeyPatch, page: object
) -> None:
    answer(monkeypatch, {"tag_name": "9", "html_url": page})
    assert newest_release(f"{server.address}/releases", patience=HASTY) == Release("9", "")


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Sign in</html>",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"[]",
        b"null",
        b'{"tag_name": 9}',
        b'{"tag_name": "9.9; rm"}',
        b'{"message": "Not Found"}',
        b'{"tag_name": "9", "body": "' + b"a" * 2_100_000 + b'"}',
    ],
)
def test_an_answer_that_is_no_list_of_releases(
    server: Server, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    answer(monkeypatch, body)
    with pytest.raises(UpdatesUnreadable):
        newest_release(f"{server.address}/releases", patience=HASTY)


@pytest.mark.parametrize("path", ["/404", "/500", "/busy", "/slow", "/reset", "/loop", "/file", "/long"])
def test_what_cannot_be_reached(server: Server, path: str) -> None:
    with pytest.raises(UpdatesUnreachable):
        newest_release(f"{server.address}{path}", patience=HASTY)


@pytest.mark.parametrize(
    "address", ["", "http://news.example/releases", "file:///etc/hostname", "https://", "http://[", "about:x"]
)
def test_only_a_safe_address_is_asked(address: str) -> None:
    with pytest.raises(UpdatesUnreachable):
        newest_release(address, patience=HASTY)


def test_stopping(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, {"tag_name": "9"})

    def stop(_what: str, _share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        newest_release(f"{server.address}/releases", stop, HASTY)


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("v0.10", "0.9", True),
        ("0.1.0", "0.1", False),
        ("0.1", "0.1.0", False),
        ("0.1.0", "0.2.0rc1", False),
        ("0.2.0", "0.2.0rc1", True),
        ("0.2.0-rc1", "0.2.0", False),
        ("0.2.0+build5", "0.2.0", False),
        ("not a version", "0.1.0", False),
    ],
)
def test_newer_and_older(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


def test_the_address_is_the_builds_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.delenv("CROSSREAD_RELEASES", raising=False)
    folder = tmp_path_factory.mktemp("resources")
    monkeypatch.setattr(updates, "resource", folder.joinpath)
    assert feed_address() == ""
    (folder / "releases.txt").write_text("https://api.example/releases\n", "utf-8")
    assert feed_address() == "https://api.example/releases"
    monkeypatch.setenv("CROSSREAD_RELEASES", "https://own.example/releases")
    assert feed_address() == "https://own.example/releases"


def test_the_page_of_the_site_whose_interface_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = {"tag_name": "v1", "html_url": "https://code.example/v1"}
    found = updates._release(listed, "https://api.code.example/releases/latest")
    assert found == Release("1", "https://code.example/v1")
    assert updates._release(listed, "https://other.example/x") == Release("1", "")
