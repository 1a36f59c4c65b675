"""Every format of the registry reads the same article; content decides before the name does."""

from __future__ import annotations

import gzip

import pytest
from tests.unit.sources.pdfs import by_hand
from tests.unit.sources.samples import BODY, HEADLINE, SAMPLES, TEXT, body_of, page, read

from crossread.errors import EmptySource, NoText, ScannedPages, UnknownFormat
from crossread.sources.charset import decode
from crossread.sources.formats import endings, registry
from crossread.sources.html.blocks import fold


def test_every_format_has_a_sample() -> None:
    assert {form.id for form in registry()} == set(SAMPLES)


@pytest.mark.parametrize("form", sorted(SAMPLES))
def test_a_format_gives_headline_and_paragraphs(form: str) -> None:
    name, data = SAMPLES[form]
    article = read(data, name)
    assert article.headline == HEADLINE
    assert [fold(p) for p in body_of(article)] == [fold(p) for p in BODY]
    assert article.source.format == ("html" if form == "gzip" else form)
    assert article.language == "en"


@pytest.mark.parametrize("form", sorted(set(SAMPLES) - {"text", "markdown"}))
def test_content_decides_whatever_the_name(form: str) -> None:
    assert read(SAMPLES[form][1], "download").headline == HEADLINE


def test_authors_and_times_come_along() -> None:
    assert read(SAMPLES["docx"][1], "a.docx").byline == ("Lena Torv",)
    mail = read(SAMPLES["eml"][1], "a.eml")
    assert mail.byline == ("Lena Torv",)
    assert mail.published is not None
    assert mail.published.when.isoformat() == "2026-03-03T10:15:00+01:00"
    assert read(SAMPLES["mhtml"][1], "a.mhtml").outlet == "Bay Courier"


def test_gzip_of_any_format() -> None:
    for form in ("pdf", "docx", "text"):
        name, data = SAMPLES[form]
        assert read(gzip.compress(data), f"{name}.gz").headline == HEADLINE


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptySource),
        (b"\x00\n", EmptySource),
        (b"\x89PNG\r\n\x1a\n\x00\x01\x02\x03", UnknownFormat),
        (b"<html><body></body></html>", NoText),
        (by_hand([]), ScannedPages),
    ],
)
def test_what_is_no_article_says_so(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(data, "thing")


def test_registry_knows_the_endings_of_the_dialogue() -> None:
    assert {".html", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".epub", ".txt", ".md", ".mhtml"} <= set(
        endings()
    )


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("windows-1251", "windows-1251"),
        ("shift_jis", "shift_jis"),
        ("iso-8859-1", "iso-8859-1"),
    ],
)
def test_encodings(encoding: str, declared: str) -> None:
    text = {"windows-1251": "Паром вышел из порта", "shift_jis": "フェリーは港を出た"}.get(
        encoding, "Fähre verließ “Hafen”"
    )
    if encoding == "iso-8859-1":
        text = "Fähre verließ den Hafen"
    read_text, guessed = decode(text.encode(encoding), f"text/html; charset={declared}" if declared else "")
    assert read_text == text
    assert not guessed


def test_a_wrong_declaration_is_passed_over() -> None:
    assert decode("Паром вышел".encode(), "text/html; charset=ascii")[0] != ""
    assert decode("Паром вышел из порта".encode(), "text/html; charset=no-such")[0] == "Паром вышел из порта"


def test_a_guessed_encoding_is_a_warning() -> None:
    data = ("Паром вышел из порта в понедельник. " * 20).encode("koi8-r")
    article = read(data, "a.txt")
    assert "charset-guessed" in {w.kind.value for w in article.warnings}


def test_page_in_one_file_with_embedded_pictures() -> None:
    picture = '<img src="data:image/png;base64,' + "A" * 3_000_000 + '">'
    assert body_of(read(page(body=picture + "".join(f"<p>{p}</p>" for p in BODY)))) == BODY


def test_plain_text_one_paragraph_a_line() -> None:
    assert body_of(read("\n".join(BODY), "a.txt")) == BODY
    assert read(TEXT, "a.txt").headline == HEADLINE
