"""The same invented article in every format the program reads."""

from __future__ import annotations

import base64
import gzip
import io
import plistlib
import quopri
import zipfile
from datetime import UTC, datetime

from tests.unit.sources.pdfs import by_hand

from crossread.model import Article, Capture, SourceKind
from crossread.sources import read_capture

HEADLINE = "Ferry carried too many, port office says"
BODY = (
    "The ferry that left the port of Ostrava Bay on Monday carried 412 passengers, 60 more than its licence "
    "allows, the harbour office said on Tuesday.",
    "A spokeswoman for the office, Mira Solen, told reporters that the operator had been warned twice since spring.",
    "The company rejected the figure. “Nobody was in danger at any time,” its director said in a statement.",
    "A hearing is to be held before the end of the year, according to the transport ministry in the capital.",
)
NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def page(body: str = "", head: str = "") -> str:
    """A web page around the article, with furniture; ``body`` replaces its paragraphs."""
    text = body or "".join(f"<p>{p}</p>" for p in BODY)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{HEADLINE} | Bay Courier</title>
<meta property="og:site_name" content="Bay Courier"><meta property="og:title" content="{HEADLINE}">
<meta property="article:published_time" content="2026-03-03T10:15:00+01:00">{head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>{HEADLINE}</h1><div class="story">{text}</div></article></main>
<footer><p>Bay Courier, all rights reserved.</p></footer></body></html>"""


def zipped(*members: tuple[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members:
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(name, content, method)
    return out.getvalue()


def docx() -> bytes:
    def paragraph(text: str, style: str = "") -> str:
        kind = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{kind}<w:r><w:t>{text}</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"

    body = paragraph(HEADLINE, "Title") + "".join(map(paragraph, BODY))
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Lena Torv</dc:creator></cp:coreProperties>'
    )
    return zipped(
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>'),
        ("docProps/core.xml", core),
    )


def odt() -> bytes:
    body = f"<text:h>{HEADLINE}</text:h>" + "".join(
        f"<text:p>{p}<office:annotation>a note</office:annotation></text:p>" for p in BODY
    )
    content = f'<office:document-content xmlns:office="o" xmlns:text="t">{body}</office:document-content>'
    return zipped(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content))


def epub() -> bytes:
    chapter = f"<html><body><h1>{HEADLINE}</h1>" + "".join(f"<p>{p}</p>" for p in BODY) + "</body></html>"
    opf = (
        '<package xmlns="p" xmlns:dc="d"><metadata><dc:title>Harbour Stories</dc:title>'
        "<dc:creator>Lena Torv</dc:creator></metadata><manifest>"
        '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="OPS/x.opf"/></rootfiles></container>'
    return zipped(
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", container),
        ("OPS/x.opf", opf),
        ("OPS/a.xhtml", chapter),
        ("OPS/b.xhtml", "<html><body><p>Cover</p></body></html>"),
    )


def rtf() -> bytes:
    def escaped(text: str) -> str:
        return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)

    lines = "\\par ".join(map(escaped, (HEADLINE, *BODY)))
    return ("{\\rtf1\\ansi{\\info{\\author Lena Torv}}" + lines + "\\par}").encode("ascii")


def mhtml() -> bytes:
    body = quopri.encodestring(page().encode()).decode()
    return (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/ferry\nSubject: x\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----edge"\n\n'
        "------edge\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
        f"Content-Location: https://courier.example/ferry\n\n{body}\n"
        "------edge\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n------edge--\n"
    ).encode()


def eml() -> bytes:
    text = base64.b64encode("\n\n".join(BODY).encode()).decode()
    return (
        "Received: from mail.example\nFrom: Lena Torv <lena@courier.example>\nTo: desk@example.org\n"
        f"Subject: Fwd: {HEADLINE}\nDate: Tue, 03 Mar 2026 10:15:00 +0100\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset="utf-8"\n'
        f"Content-Transfer-Encoding: base64\n\n{text}\n--b1--\n"
    ).encode()


def pdf() -> bytes:
    lines: list[tuple[float, float, float, str]] = [(60, 760, 20, HEADLINE)]
    y = 720.0
    for paragraph in BODY:
        words, line = paragraph.replace("“", '"').replace("”", '"').split(), ""
        for word in [*words, ""]:
            if not word or len(line) + len(word) > 85:
                lines.append((60, y, 10, line.strip()))
                y -= 13
                line = ""
            line += word + " "
        y -= 10
    return by_hand(lines)


def webarchive() -> bytes:
    main = {
        "WebResourceData": page().encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://courier.example/ferry",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


TEXT = "\n\n".join((HEADLINE, *BODY)).encode()
SAMPLES: dict[str, tuple[str, bytes]] = {
    "docx": ("ferry.docx", docx()),
    "eml": ("ferry.eml", eml()),
    "epub": ("ferry.epub", epub()),
    "gzip": ("ferry.html.gz", gzip.compress(page().encode())),
    "html": ("ferry.html", page().encode()),
    "markdown": ("ferry.md", f"# {HEADLINE}\n\n".encode() + "\n\n".join(BODY).encode()),
    "mhtml": ("ferry.mhtml", mhtml()),
    "odt": ("ferry.odt", odt()),
    "pdf": ("ferry.pdf", pdf()),
    "rtf": ("ferry.rtf", rtf()),
    "text": ("ferry.txt", TEXT),
    "webarchive": ("ferry.webarchive", webarchive()),
}


def read(data: bytes | str, name: str = "ferry.html", **known: str) -> Article:
    """The one article in some bytes, as if opened from disk."""
    raw = data.encode() if isinstance(data, str) else data
    return read_capture(Capture(name, SourceKind.FILE, raw, NOW, **known))[0]


def body_of(article: Article) -> tuple[str, ...]:
    return tuple(p.span.of(article.text) for p in article.body)
