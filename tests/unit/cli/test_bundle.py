from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.command import SAMPLES, crossread

from crossread.cli import bundle
from crossread.errors import ReportError


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    outputs = [argument for ending in ("pdf", "html", "json") for argument in ("-o", folder / f"r.{ending}")]
    assert crossread("compare", *SAMPLES, *outputs).returncode == 0
    return folder


@pytest.mark.parametrize(("ending", "checks"), [("pdf", 9), ("html", 9), ("json", 4)])
def test_a_report_as_it_was_made_holds(made: Path, ending: str, checks: int) -> None:
    found = bundle.verify(made / f"r.{ending}")
    assert [c.sentence for c in found if not c.holds] == []
    assert len(found) == checks


def other_text(data: dict[str, Any]) -> None:
    data["articles"][0]["text"] = data["articles"][0]["text"].replace("Four soldiers", "Five soldiers")


def other_quotation(data: dict[str, Any]) -> None:
    data["findings"][0]["evidence"][0]["text"] += "!"


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        (
            other_text,
            [
                "Article A: the text is NOT the one with",
                "The words quoted are the words of the texts: NOT in",
            ],
        ),
        (other_quotation, ["The words quoted are the words of the texts: NOT in F-001"]),
    ],
)
def test_changed_data_are_seen(
    made: Path, tmp_path: Path, change: Callable[[dict[str, Any]], None], sentences: list[str]
) -> None:
    data = json.loads((made / "r.json").read_text("utf-8"))
    change(data)
    path = tmp_path / "r.json"
    path.write_text(json.dumps(data), "utf-8")
    failed = [c.sentence for c in bundle.verify(path) if not c.holds]
    assert failed
    assert all(any(f.startswith(s) for s in sentences) for f in failed)


def test_a_page_changed_by_hand_is_seen(made: Path, tmp_path: Path) -> None:
    page = (made / "r.html").read_text("utf-8")
    path = tmp_path / "r.html"
    head, mark, data = page.rpartition('id="comparison.json">')
    path.write_text(head + mark + data.replace("eleven wounded", "twelve wounded"), "utf-8")
    failed = [c.sentence for c in bundle.verify(path) if not c.holds]
    assert "The attached data are NOT those the report was made with." in failed


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "carries no data of Crossread's"),
        (b"<html>", "carries no data of Crossread's"),
        (b"%PDF-1.7 nonsense", "is damaged"),
        (b"{", "are damaged"),
        (b'{"format": "other"}', "is not a report made by Crossread"),
        (b'{"format": "crossread-comparison"}', "are not complete"),
        (b'{"format": "crossread-comparison", "articles": [1], "findings": []}', "are not complete"),
        (b'<script type="application/json" id="comparison.json">[[[</script>', "carries no data"),
    ],
)
def test_other_files_are_told_apart(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "r.html"
    path.write_bytes(content)
    with pytest.raises(ReportError, match=sentence):
        bundle.verify(path)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="There is no file"):
        bundle.verify(tmp_path / "none.pdf")
