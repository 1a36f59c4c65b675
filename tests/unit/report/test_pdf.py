"""The PDF as a machine sees it: structure, attachments, metadata, text order, fonts, hostile input."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pikepdf
import pypdfium2
import pytest
from tests.unit.report.fixture import NOW, comparison, session
from tests.unit.report.hostile import hostile

from crossread.model import Comparison, Session
from crossread.report import ANY_STATE, Filter, Options, Paper, Part, as_json, build, fonts, pdf
from crossread.report.manifest import attachments

FULL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


def made(of: Comparison, given: Session | None, options: Options) -> bytes:
    return pdf.render(build(of, given, options), options, attachments(of, given))


@pytest.fixture(scope="module")
def written() -> bytes:
    return made(comparison(), session(), FULL)


@pytest.fixture(scope="module")
def document(written: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(written)) as opened:
        yield opened


@pytest.fixture(scope="module")
def tags(document: pikepdf.Pdf) -> list[Any]:
    return list(elements(document.Root.StructTreeRoot.K))


def elements(node: Any) -> Iterator[Any]:
    """Structure elements, depth first: the reading order."""
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from elements(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node.K)


def entries(items: Any) -> Iterator[Any]:
    for item in items:
        yield item
        yield from entries(item.children)


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as opened:
        return "\n".join(page.get_textpage().get_text_bounded() for page in opened)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_claims_archival_and_accessible(document: pikepdf.Pdf) -> None:
    metadata = document.open_metadata()
    assert metadata.pdfa_status == "3A"
    assert metadata["pdfuaid:part"] == "1"
    assert metadata["dc:title"] == "Raid on Tallis harbour"
    assert "2026-03-09T16:05:00" in str(metadata["xmp:CreateDate"])
    assert str(document.Root.Lang) == "en"
    assert bool(document.Root.MarkInfo.Marked)
    assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
    assert "/JavaScript" not in document.Root.get("/Names", {})
    assert "/OpenAction" not in document.Root


def test_headings_step_down_one_at_a_time(tags: list[Any]) -> None:
    levels = [int(str(t.S)[2:]) for t in tags if str(t.S) in ("/H1", "/H2", "/H3", "/H4")]
    assert levels[0] == 1
    assert levels.count(1) == 12
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_tables_have_header_cells(tags: list[Any]) -> None:
    tables = [t for t in tags if str(t.S) == "/Table"]
    assert len(tables) > 10
    for table in tables:
        inner = list(elements(table.K))
        heads = [t for t in inner if str(t.S) == "/TH"]
        assert heads
        assert any(str(a.get("/Scope", "")) == "/Column" for a in heads[0].A)


def test_drawings_have_alternative_text(tags: list[Any]) -> None:
    pictures = [t for t in tags if str(t.S) == "/Figure"]
    assert pictures
    assert all(len(str(t.get("/Alt", ""))) > 20 for t in pictures)


def test_arabic_is_tagged_as_arabic(tags: list[Any]) -> None:
    assert any(str(t.get("/Lang", "")) == "ar" for t in tags)


def test_outline_names_sections_and_findings(document: pikepdf.Pdf) -> None:
    with document.open_outline() as outline:
        titles = [flat(item.title) for item in outline.root]
        below = [flat(item.title) for item in entries(outline.root)]
    assert [t.split()[0] for t in titles] == [str(n) for n in range(1, 13)]
    assert any("F-001" in t for t in below)


def test_links_from_summary_to_finding(document: pikepdf.Pdf) -> None:
    links = [a for page in document.pages for a in page.get("/Annots", []) if a.Subtype == "/Link"]
    inside = [a for a in links if "/Dest" in a or a.get("/A", {}).get("/S") == "/GoTo"]
    outside = {str(a.A.URI) for a in links if "/A" in a and "/URI" in a.A}
    assert len(inside) > 20
    assert "https://www.example.org/1/tallis" in outside


def test_data_and_manifest_travel_along(document: pikepdf.Pdf) -> None:
    files = document.attachments
    assert set(files) == {"comparison.json", "manifest.json"}
    data = files["comparison.json"].get_file().read_bytes()
    manifest = json.loads(files["manifest.json"].get_file().read_bytes())
    assert json.loads(data) == json.loads(json.dumps(as_json(comparison(), session())))
    assert manifest["data"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert [a["source_sha256"] for a in manifest["articles"]] == [
        a.source.sha256 for a in comparison().articles
    ]
    assert str(files["comparison.json"].relationship) == "/Data"


def test_text_reads_in_order_and_every_page_is_numbered(written: bytes) -> None:
    text = flat(text_of(written))
    order = [
        "Raid on Tallis harbour",
        "1 Summary",
        "2 Sources",
        "3 Figures",
        "4 Who says it",
        "12 Provenance",
    ]
    places = [text.rindex(each) if each[0].isdigit() else text.index(each) for each in order]
    assert places == sorted(places)
    with pypdfium2.PdfDocument(written) as opened:
        total = len(opened)
        for n, page in enumerate(opened, 1):
            assert f"page {n} of {total}" in flat(page.get_textpage().get_text_bounded())
    assert text.count("CR-") >= total


def test_fonts_are_embedded_and_ours(document: pikepdf.Pdf) -> None:
    named = set()
    for each in document.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
            named.add(str(each.FontName).partition("+")[2])
            assert any(key in each for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    ours = (
        "SourceSerif4",
        "SourceSans3",
        "NotoNaskhArabic",
        "NotoSerifHebrew",
        "NotoSerifDevanagari",
        "DejaVuSansMono",
    )
    assert named
    assert all(name.startswith(ours) for name in named)


def test_equal_input_gives_equal_bytes(written: bytes) -> None:
    assert made(comparison(), session(), FULL) == written
    later = replace(FULL, time=NOW.replace(year=2027))
    assert made(comparison(), session(), later) != written


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_paper(paper: Paper, size: tuple[int, int]) -> None:
    options = Options(NOW, paper=paper, parts=frozenset({Part.METHOD}))
    with pikepdf.open(io.BytesIO(made(comparison(), None, options))) as opened:
        box = opened.pages[0].mediabox
        assert (round(float(box[2])), round(float(box[3]))) == size


@pytest.mark.parametrize("system", [True, False])
def test_any_text_gives_a_valid_pdf(system: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a computer with fonts for every script, and on one with none."""
    if not system:
        monkeypatch.setattr(fonts, "_system_fonts", tuple)
    of, given = hostile()
    written = made(of, given, FULL)
    text = flat(text_of(written))
    with pikepdf.open(io.BytesIO(written)) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.open_metadata().pdfa_status == "3A"
    assert '#let x = panic("typst")' in text
    assert "[U+202E]" in text
    assert "[U+E000]" in text
    assert "alert(1)" in text
    if not system:
        assert "letters without a font]" in text
        assert "中" not in text


def test_letters_without_a_font_are_counted() -> None:
    assert pdf.covered("Tōkyō 東京 1", "<{count}>", fonts.ours()) == "Tōkyō <2> 1"
    assert pdf.covered("中 文 a 字", "<{count}>", fonts.ours()) == "<3> a <1>"
    assert (
        pdf.covered("ελληνικά кириллица עברית العربية 12 ≥ ✓", "<{count}>", fonts.ours())
        == "ελληνικά кириллица עברית العربية 12 ≥ ✓"
    )


@pytest.mark.parametrize("letters", ["ABCÄßñłő", "αβγώΩ", "жщЪЇўЎ", "אבגשׁ", "ابتثجپچڤگی", "अआक्ष"])
def test_our_fonts_print(letters: str) -> None:
    assert [c for c in letters if ord(c) not in fonts.ours()] == []


def test_unreadable_font_file_has_no_letters(tmp_path: Any) -> None:
    broken = tmp_path / "x.ttf"
    broken.write_bytes(b"\x00\x01\x00\x00\x00\x05broken")
    assert fonts.code_points(broken) == frozenset()
    assert fonts.code_points(tmp_path / "absent.ttf") == frozenset()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("english", "und"),
        ("", "und"),
        ("x-klingon", "und"),
        ("pt_BR", "pt"),
        ("zh-Hans-CN", "zh"),
        ("FIL", "fil"),
    ],
)
def test_whatever_a_page_calls_its_language_the_report_is_written(written: str, code: str) -> None:
    before = comparison()
    articles = (replace(before.articles[0], language=written), *before.articles[1:])
    data = made(replace(before, articles=articles), session(), FULL)
    with pikepdf.open(io.BytesIO(data)) as opened:
        said = {str(e.Lang) for e in elements(opened.Root.StructTreeRoot.K) if "/Lang" in e}
    assert code in said
    assert written not in said or written == code
