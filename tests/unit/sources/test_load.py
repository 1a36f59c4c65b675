"""Files, folders and the clipboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.sources.samples import BODY, HEADLINE, SAMPLES, TEXT, body_of, page

from crossread import errors
from crossread.model import SourceKind
from crossread.sources import load, load_pasted, read_capture


def test_a_file_and_reading_its_bytes_again(tmp_path: Path) -> None:
    file = tmp_path / "ferry.html"
    file.write_bytes(SAMPLES["html"][1])
    (entry,) = load(str(file))
    assert entry.article is entry.extracted
    assert entry.article.source.size == len(SAMPLES["html"][1])
    assert read_capture(entry.capture) == (entry.extracted,)
    (same,) = load(file.as_uri())
    assert same.article.id == entry.article.id


def test_a_folder_gives_all_its_articles(tmp_path: Path) -> None:
    for name, data in SAMPLES.values():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (tmp_path / ".hidden.html").write_bytes(SAMPLES["html"][1])
    folder = tmp_path / "ferry_files"
    folder.mkdir()
    (folder / "frame.html").write_bytes(SAMPLES["html"][1])
    assert len(load(str(tmp_path))) == len(SAMPLES)


def test_one_part_of_a_container(tmp_path: Path) -> None:
    file = tmp_path / "book.epub"
    file.write_bytes(SAMPLES["epub"][1])
    (entry,) = load(str(file))
    assert entry.capture.part == "OPS/a.xhtml"
    assert read_capture(replace(entry.capture, part="OPS/a.xhtml")) == (entry.extracted,)


@pytest.mark.parametrize("location", ["", "no/such/file.html", "x" * 5000, "bad\x00name"])
def test_missing(location: str) -> None:
    with pytest.raises(errors.MissingFile):
        load(location)


def test_folders_and_files_without_text(tmp_path: Path) -> None:
    with pytest.raises(errors.EmptyFolder):
        load(str(tmp_path))
    (tmp_path / "empty.html").write_bytes(b"")
    with pytest.raises(errors.EmptySource) as caught:
        load(str(tmp_path / "empty.html"))
    assert "empty.html" in str(caught.value)
    with pytest.raises(errors.NotAnAddress):
        load("ftp://example.org/x")


def test_pasted() -> None:
    entry = load_pasted(TEXT.decode())
    assert entry.article.headline == HEADLINE
    assert entry.capture.kind is SourceKind.PASTED
    assert body_of(load_pasted("ignored", page()).article) == BODY
    fragment = "".join(f"<p>{p}</p>" for p in BODY)
    assert body_of(load_pasted("\n\n".join(BODY), fragment).article) == BODY
    assert body_of(load_pasted("One sentence from the clipboard.", "<meta charset='utf-8'>").article)
    with pytest.raises(errors.EmptySource):
        load_pasted("  ", "")
