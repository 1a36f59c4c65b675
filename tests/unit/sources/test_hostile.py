"""Damaged and hostile input: a named error or an article, never anything else."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.sources.samples import BODY, SAMPLES, read, zipped

from crossread.errors import SourceError, TooLarge

PARAGRAPH = f"<p>{BODY[0]}</p>".encode()


def outcome(data: bytes, name: str) -> str:
    """The text read, or the sentence of the named error; anything else is a failure."""
    try:
        return read(data, name).text
    except SourceError as error:
        return str(error) if str(error).endswith(".") else ""


@pytest.mark.parametrize("form", sorted(SAMPLES))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_mutations(form: str, data: st.DataObject) -> None:
    name, whole = SAMPLES[form]
    raw = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(raw) - 1)))
        act = data.draw(st.sampled_from(["cut", "flip", "put", "repeat", "drop"]))
        if act == "cut":
            del raw[at:]
        elif act == "flip" and raw:
            raw[at] ^= data.draw(st.integers(1, 255))
        elif act == "put":
            raw[at:at] = data.draw(st.binary(max_size=20))
        elif act == "repeat":
            raw[at:at] = raw[at : at + 200] * 3
        else:
            del raw[at : at + data.draw(st.integers(1, 60))]
    assert outcome(bytes(raw), name)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("deep.html", b"<html><body>" + b"<div>" * 100_000 + PARAGRAPH),
        ("bold.html", b"<html><body>" + b"<b>" * 90_000 + PARAGRAPH),
        ("wide.html", b"<html><body>" + b"<p>word</p>" * 60_000),
        ("less.html", b"<html>" + b"<" * 90_000),
        ("ld.html", b'<html><script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + PARAGRAPH),
        (
            "meta.html",
            b'<html><meta name=author content="'
            + b"a.b-" * 300_000
            + b'"><h1>'
            + b"x | " * 50_000
            + b"</h1>"
            + PARAGRAPH,
        ),
        ("date.html", b'<html><meta name=date content="' + b"1" * 900_000 + b'">' + PARAGRAPH),
        ("deep.rtf", b"{\\rtf1 " + b"{" * 100_000 + b"text"),
        ("deep.docx", zipped(("word/document.xml", '<w:d xmlns:w="w">' + "<w:p>" * 100_000))),
        (
            "deep.odt",
            zipped(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a>" * 100_000)),
        ),
        ("deep.md", b"# T\n\n" + b">" * 100_000 + b"[" * 20_000),
        (
            "edges.mhtml",
            b'From: <Saved by X>\nContent-Type: multipart/related; boundary="x"\n\n' + b"--x\n" * 100_000,
        ),
        (
            "deep.eml",
            b"From: a@b.c\nTo: d@e.f\nSubject: s\n"
            + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 9_000,
        ),
        ("deep.webarchive", b"<plist><dict><key>WebMainResource</key>" + b"<array>" * 100_000),
        ("zero.pdf", b"%PDF-1.7\n" + b"\x00" * 10_000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_deep_and_wide(name: str, data: bytes) -> None:
    assert outcome(data, name)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.docx", zipped(("word/document.xml", b" " * 60_000_000))),
        (
            "bomb.odt",
            zipped(
                ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", b" " * 60_000_000)
            ),
        ),
        ("bomb.txt.gz", gzip.compress(b"a" * 120_000_000)),
        ("long.txt", b"word " * 20_000_000),
        ("long.html", b"<html><body>" + PARAGRAPH * 160_000),
    ],
    ids=["docx", "odt", "gzip", "text", "html"],
)
def test_bombs_are_too_large(name: str, data: bytes) -> None:
    with pytest.raises(TooLarge):
        read(data, name)


def test_entities_are_not_expanded() -> None:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    xml = f'<!DOCTYPE x [<!ENTITY a0 "lol">{laughs}]><w:d xmlns:w="w"><w:p><w:r><w:t>&a11;{BODY[0]}</w:t></w:r></w:p></w:d>'
    assert 0 < len(outcome(zipped(("word/document.xml", xml)), "a.docx")) < 1000


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    assert outcome(data, "thing")
