from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.report.fixture import NOW, comparison, session

from crossread.detectors import _run
from crossread.errors import Cancelled, ReportError
from crossread.report import Options, endings, export

OPTIONS = Options(NOW)
STARTS = {
    ".pdf": b"%PDF-1.7",
    ".html": b"<!DOCTYPE html>",
    ".docx": b"PK",
    ".xlsx": b"PK",
    ".csv": b"\xef\xbb\xbffinding",
    ".json": b"{\n",
}


@pytest.mark.parametrize("ending", endings())
def test_every_ending(tmp_path: Path, ending: str) -> None:
    told: list[tuple[str, float]] = []
    goal = tmp_path / f"report{ending.upper()}"
    export(comparison(), session(), OPTIONS, goal, lambda what, share: told.append((what, share)))
    assert goal.read_bytes().startswith(STARTS[ending])
    assert [share for _, share in told] == sorted(share for _, share in told)
    assert told[-1][1] == 1.0
    assert not list(tmp_path.glob(".*"))


def test_csv_puts_the_other_tables_beside(tmp_path: Path) -> None:
    export(comparison(), session(), OPTIONS, tmp_path / "r.csv")
    assert {"r.csv", "r-sources.csv", "r-coverage.csv"} <= {p.name for p in tmp_path.iterdir()}


@pytest.mark.parametrize("ending", endings())
def test_cancelling_leaves_what_was_there(tmp_path: Path, ending: str) -> None:
    goal = tmp_path / f"report{ending}"
    goal.write_bytes(b"before")

    def stop_before_writing(_what: str, share: float) -> None:
        if share >= 0.9:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(comparison(), session(), OPTIONS, goal, stop_before_writing)
    assert goal.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == [goal.name]


@pytest.mark.parametrize("ending", endings())
def test_it_stops_inside_its_first_step(tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_run, "OFTEN", 0.0)
    told: list[float] = []

    def stop_soon(_what: str, share: float) -> None:
        told.append(share)
        if len(told) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(comparison(), session(), OPTIONS, tmp_path / f"report{ending}", stop_soon)
    assert told[-1] <= 0.2
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="could not be written"):
        export(comparison(), None, OPTIONS, tmp_path / "absent" / "r.json")
    folder = tmp_path / "r.json"
    folder.mkdir()
    with pytest.raises(ReportError, match="could not be written"):
        export(comparison(), None, OPTIONS, folder)
    assert [p.name for p in tmp_path.iterdir()] == ["r.json"]


@pytest.mark.parametrize("name", ["report.odt", "report"])
def test_unknown_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReportError, match=r"\.pdf, \.html"):
        export(comparison(), None, OPTIONS, tmp_path / name)


def test_logo_that_is_none(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    for wrong in (b"no picture", b"\x89PNG\r\n\x1a\n" + b"x" * 1_000_001):
        logo.write_bytes(wrong)
        with pytest.raises(ReportError, match=r"logo logo\.png"):
            export(comparison(), None, Options(NOW, logo=logo), tmp_path / "r.pdf")
    with pytest.raises(ReportError, match=r"absent\.png could not be read"):
        export(comparison(), None, Options(NOW, logo=tmp_path / "absent.png"), tmp_path / "r.html")
    assert not (tmp_path / "r.pdf").exists()
