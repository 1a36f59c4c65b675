"""One small article in every file format Crossread reads, made in memory for the self-test."""

from __future__ import annotations

import gzip
import io
import plistlib
import zipfile
from collections.abc import Callable
from html import escape

HEADLINE = "Ferry runs aground off Lenna"
PARAGRAPHS = (
    "A ferry with 140 people on board ran aground off the island of Lenna on Monday, the coast guard said.",
    "“Nobody was hurt, and everybody was brought ashore within two hours,” an officer told reporters.",
    "The ferry company said that the ship had lost its rudder. It promised to pay back all fares by Friday.",
)


def all_files() -> dict[str, tuple[str, bytes]]:
    """By the id of the format: a file's name and its bytes."""
    makers: dict[str, tuple[str, Callable[[], bytes]]] = {
        "html": ("ferry.html", _html),
        "text": ("ferry.txt", _text),
        "markdown": ("ferry.md", _markdown),
        "mhtml": ("ferry.mhtml", _mhtml),
        "webarchive": ("ferry.webarchive", _webarchive),
        "pdf": ("ferry.pdf", _pdf),
        "docx": ("ferry.docx", _docx),
        "odt": ("ferry.odt", _odt),
        "rtf": ("ferry.rtf", _rtf),
        "eml": ("ferry.eml", _eml),
        "epub": ("ferry.epub", _epub),
        "gzip": ("ferry.html.gz", lambda: gzip.compress(_html(), mtime=0)),
    }
    return {id: (name, make()) for id, (name, make) in makers.items()}


def _html() -> bytes:
    body = "".join(f"<p>{escape(p)}</p>" for p in PARAGRAPHS)
    head = f'<meta charset="utf-8"><title>{HEADLINE}</title>'
    page = f"<html><head>{head}</head><body><article><h1>{HEADLINE}</h1>{body}</article></body></html>"
    return b"<!DOCTYPE html>" + page.encode()


def _text() -> bytes:
    return "\n\n".join((HEADLINE, *PARAGRAPHS)).encode()


def _markdown() -> bytes:
    return "\n\n".join((f"# {HEADLINE}", *PARAGRAPHS)).encode()


def _mhtml() -> bytes:
    head = [
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://lenna.example/ferry",
        f"Subject: {HEADLINE}",
        "Date: Mon, 2 Mar 2026 10:00:00 -0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="--part"',
        "",
        "",
        "----part",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "Content-Location: https://lenna.example/ferry",
        "",
        "",
    ]
    return "\r\n".join(head).encode() + _html() + b"\r\n----part--\r\n"


def _webarchive() -> bytes:
    resource = {
        "WebResourceData": _html(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://lenna.example/ferry",
        "WebResourceFrameName": "",
    }
    return plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY)


def _pdf() -> bytes:
    import typst

    source = "\n\n".join([f"= {HEADLINE}", *PARAGRAPHS])
    return bytes(typst.compile(("#set page(width: 15cm)\n" + source).encode(), format="pdf"))


def _docx() -> bytes:
    from docx import Document

    document = Document()
    document.add_heading(HEADLINE, 0)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _odt() -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    body = "".join(f"<text:p>{escape(p)}</text:p>" for p in PARAGRAPHS)
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}" office:version="1.2">'
        f'<office:body><office:text><text:h text:outline-level="1">{HEADLINE}</text:h>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return _zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content))


def _rtf() -> bytes:
    def coded(text: str) -> str:
        return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)

    body = "\\par\\par\n".join(coded(line) for line in (HEADLINE, *PARAGRAPHS))
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body + "\\par}").encode("ascii")


def _eml() -> bytes:
    head = [
        "From: Lenna Post <news@lenna.example>",
        "To: desk@example.org",
        f"Subject: {HEADLINE}",
        "Date: Mon, 02 Mar 2026 10:00:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        "",
    ]
    return "\r\n".join(head).encode() + "\r\n\r\n".join(PARAGRAPHS).encode() + b"\r\n"


def _epub() -> bytes:
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        '<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">ferry</dc:identifier>'
        f"<dc:title>{HEADLINE}</dc:title><dc:language>en</dc:language></metadata><manifest>"
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    body = "".join(f"<p>{escape(p)}</p>" for p in PARAGRAPHS)
    chapter = (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{HEADLINE}</title></head>'
        f"<body><h1>{HEADLINE}</h1>{body}</body></html>"
    )
    return _zip(
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", container),
        ("book.opf", package),
        ("c.xhtml", chapter),
    )


def _zip(*members: tuple[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as package:
        for name, text in members:
            package.writestr(name, text)
    return held.getvalue()
