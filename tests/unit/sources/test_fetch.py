"""Loading addresses, against a server on this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.unit.sources.samples import BODY, HEADLINE, SAMPLES, body_of, page, read
from tests.unit.sources.server import Server, serving

from crossread import errors
from crossread.model import SourceKind
from crossread.sources import archived_copy, load, load_many
from crossread.sources.fetch import Patience, fetch

QUICK = Patience(1, 0.5, 5, (0.01, 0.01))


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def test_all_that_proves_a_capture_is_kept(server: Server) -> None:
    capture = fetch(f"{server.address}/moved", patience=QUICK)
    assert capture.kind is SourceKind.ADDRESS
    assert capture.data == page().encode()
    assert capture.status == 200
    assert capture.location.endswith("/moved")
    assert capture.final_address.endswith("/ok")
    assert ("Content-Type", "text/html; charset=utf-8") in capture.headers
    assert capture.retrieved.tzinfo is not None
    assert "Crossread/" in server.asked[0][1]["User-Agent"]


@pytest.mark.parametrize("path", ["/ok", "/packed", "/pdf", "/moved"])
def test_an_address_works_as_from_disk(server: Server, path: str) -> None:
    (entry,) = load(server.address + path)
    assert entry.article.headline == HEADLINE
    assert len(entry.article.body) == len(BODY)


@pytest.mark.parametrize(
    ("path", "error", "asked"),
    [
        ("/401", errors.AccessDenied, 1),
        ("/403", errors.AccessDenied, 1),
        ("/404", errors.PageNotFound, 1),
        ("/410", errors.PageNotFound, 1),
        ("/418", errors.FetchError, 1),
        ("/451", errors.Withheld, 1),
        ("/500", errors.ServerFault, 3),
        ("/503", errors.ServerFault, 3),
        ("/busy", errors.TooManyRequests, 1),
        ("/loop", errors.RedirectRefused, 11),
        ("/file", errors.RedirectRefused, 1),
        ("/ftp", errors.RedirectRefused, 1),
        ("/bomb", errors.TooLarge, 1),
        ("/long", errors.TooLarge, 1),
        ("/slow", errors.TimedOut, 1),
    ],
)
def test_refusals_in_plain_words(
    server: Server, path: str, error: type[errors.SourceError], asked: int
) -> None:
    with pytest.raises(error) as caught:
        fetch(server.address + path, patience=QUICK)
    assert len(server.asked) == asked
    assert re.fullmatch(r"[^{}]+[.]", str(caught.value))
    if path == "/busy":
        assert "2 minutes" in str(caught.value)


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("http://127.0.0.1:1/", errors.ConnectionFailed),
        ("http://no-such-host.invalid/", errors.UnknownHost),
        ("ftp://example.org/x", errors.NotAnAddress),
        ("http://", errors.NotAnAddress),
        ("http://[broken/", errors.NotAnAddress),
        ("javascript:alert(1)", errors.NotAnAddress),
    ],
)
def test_addresses_that_cannot_work(address: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        fetch(address, patience=QUICK)


def test_no_trust_no_page(server: Server) -> None:
    with pytest.raises(errors.InsecureConnection):
        fetch(server.address.replace("http:", "https:") + "/ok", patience=QUICK)


def test_a_picture_is_not_a_page(server: Server) -> None:
    with pytest.raises(errors.NotAPage):
        load(f"{server.address}/picture")


def test_stopping(server: Server) -> None:
    def stop(_what: str, share: float) -> None:
        if share > 0:
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        fetch(f"{server.address}/ok", stop, QUICK)


def test_many_at_once_none_touching_the_others(server: Server) -> None:
    told: dict[int, list[float]] = {}

    def progress(position: int, _what: str, share: float) -> None:
        told.setdefault(position, []).append(share)
        if position == 2:
            raise errors.Cancelled

    paths = ["/ok", "/404", "/ok", "/pdf"]
    outcomes = load_many([server.address + p for p in paths], progress)
    assert [type(o.error) for o in outcomes] == [
        type(None),
        errors.PageNotFound,
        errors.Cancelled,
        type(None),
    ]
    assert [len(o.entries) for o in outcomes] == [1, 0, 0, 1]
    assert set(told) == {0, 1, 2, 3}


def test_the_archive_is_asked_only_on_request(server: Server) -> None:
    gate = f"{server.address}/gate/"
    link, when = archived_copy("http://courier.example/ok", timegate=gate, patience=QUICK)
    assert link == f"{server.address}/memento"
    assert when is not None
    assert when.isoformat() == "2026-03-03T12:00:00+00:00"
    assert "Accept-Datetime" in server.asked[0][1]
    with pytest.raises(errors.NoArchivedCopy):
        archived_copy("http://courier.example/other", timegate=gate, patience=QUICK)


def test_nothing_in_a_page_is_ever_loaded_or_run(server: Server) -> None:
    a = server.address
    head = f"""<link rel="stylesheet" href="{a}/style.css"><script src="{a}/code.js"></script><base href="{a}/">
<meta http-equiv="refresh" content="0;url={a}/refresh"><link rel="preload" href="{a}/font.woff">"""
    body = f"""<img src="{a}/pixel.gif"><iframe src="{a}/frame"></iframe><object data="{a}/object"></object>
<video src="{a}/film.mp4" poster="{a}/poster.png"></video>""" + "".join(f"<p>{p}</p>" for p in BODY)
    assert body_of(read(page(body, head))) == BODY
    entity = f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{a}/dtd" [<!ENTITY x SYSTEM "{a}/entity">]>'
    read(entity + page(body).replace("<!DOCTYPE html>", ""))
    docx = SAMPLES["docx"][1]
    assert b"word/document.xml" in docx
    from tests.unit.sources.samples import zipped

    word = (
        f'<!DOCTYPE x SYSTEM "{a}/dtd" [<!ENTITY e SYSTEM "{a}/entity">]><w:document xmlns:w="w"><w:body><w:p><w:r>'
        f"<w:t>&e;{BODY[0]}</w:t></w:r></w:p></w:body></w:document>"
    )
    assert body_of(read(zipped(("word/document.xml", word)), "a.docx")) == (BODY[0],)
    read(SAMPLES["mhtml"][1].replace(b"https://courier.example", a.encode()), "a.mhtml")
    assert server.asked == []
