from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from docx.enum.table import WD_TABLE_DIRECTION
from docx.oxml.ns import qn
from lxml import etree
from tests.unit.report.fixture import NOW, comparison, session
from tests.unit.report.hostile import hostile

from crossread.report import ANY_STATE, Filter, Options, Part, build, docx

FULL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


@pytest.fixture(scope="module")
def written() -> bytes:
    return docx.render(build(comparison(), session(), FULL), FULL)


@pytest.fixture(scope="module")
def document(written: bytes) -> Any:
    return Document(io.BytesIO(written))


def test_real_headings(document: Any) -> None:
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert [t for s, t in headings if s == "Heading 1"][2] == "3  Figures"
    assert len([s for s, _ in headings if s == "Heading 1"]) == 12
    assert any("F-001" in t and s == "Heading 3" for s, t in headings)
    assert document.paragraphs[1].style.name == "Title"


def test_tables_repeat_their_header(document: Any) -> None:
    ruled = [t for t in document.tables if t.style.name == "Ruled"]
    assert len(ruled) > 10
    assert all(t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for t in ruled)


def test_footnotes_name_the_sources(written: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(written)) as parts:
        notes = etree.fromstring(parts.read("word/footnotes.xml"))
        body = etree.fromstring(parts.read("word/document.xml"))
    numbers = [n.get(qn("w:id")) for n in notes if n.get(qn("w:type")) is None]
    referred = [r.get(qn("w:id")) for r in body.iter(qn("w:footnoteReference"))]
    assert referred == numbers
    text = "".join(notes.itertext())
    assert "Mara Vint, Joss Ekeland, “At least two dead in raid on Tallis port, officials say”" in text
    assert comparison().articles[1].source.sha256 in text


def test_links_lead_to_bookmarks(written: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(written)) as parts:
        body = etree.fromstring(parts.read("word/document.xml"))
    marks = [b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))]
    links = [a for h in body.iter(qn("w:hyperlink")) if (a := h.get(qn("w:anchor")))]
    assert len(marks) == len(set(marks))
    assert links
    assert set(links) <= set(marks)


def test_arabic_runs_right_to_left(document: Any) -> None:
    arabic = [
        p
        for t in document.tables
        for r in t.rows
        for c in r.cells
        for p in c.paragraphs
        if "شخصان على الأقل" in p.text
    ]
    assert arabic
    assert all(p._p.pPr.find(qn("w:bidi")) is not None for p in arabic)


def test_equal_input_gives_equal_bytes(written: bytes) -> None:
    assert docx.render(build(comparison(), session(), FULL), FULL) == written


def test_hostile_text() -> None:
    of, given = hostile()
    opened = Document(io.BytesIO(docx.render(build(of, given, FULL), FULL)))
    assert any("alert(1)" in p.text for p in opened.paragraphs)


def test_arabic_runs_from_the_right() -> None:
    """Tables mirrored, notes turned, complex letters of the same size; English passages stay as they are."""
    options = replace(FULL, language="ar")
    written = docx.render(build(comparison(), session(), options), options)
    document = Document(io.BytesIO(written))
    assert {t.table_direction for t in document.tables} == {WD_TABLE_DIRECTION.RTL}
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        notes = package.read("word/footnotes.xml").decode()
        styles = package.read("word/styles.xml").decode()
    assert notes.count("<w:bidi/>") == notes.count("<w:footnoteRef/>") > 0
    assert '<w:sz w:val="17"/><w:szCs w:val="17"/>' in styles
    cells = [t.rows[1].cells[1].paragraphs[0] for t in document.tables if len(t.columns) == 4]
    english = [p for p in cells if p.text.isascii() and len(p.text) > 40]
    assert english
    assert not [p.text for p in english if p._p.pPr.find(qn("w:bidi")) is not None]
