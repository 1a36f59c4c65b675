"""Every detector has positive and negative cases in a folder of its own, and keeps to them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crossread.detectors import all_detectors
from crossread.model import Article, Source, SourceKind, SourceWarning, Stamp, WarningKind
from crossread.pipeline import compare
from crossread.settings import Settings
from crossread.text import build_article

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*/*.json"))
SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))


def article(given: dict[str, Any]) -> Article:
    published = Stamp(datetime.fromisoformat(given["published"]), date_only=True)
    made = build_article(
        given["headline"], given["paragraphs"], SOURCE, outlet=given["outlet"], published=published
    )
    if given.get("cut_off"):
        return replace(made, warnings=(SourceWarning(WarningKind.CUT_OFF, "The text ends early."),))
    return made


@pytest.mark.parametrize("detector", all_detectors(), ids=lambda d: d.id)
def test_a_detector_has_positive_and_negative_cases(detector: Any) -> None:
    names = {path.name.split("_")[0] for path in CASES if path.parent.name == detector.id}
    assert {"positive", "negative"} <= names


@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_case(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    settings = Settings(findings=case.get("findings", 0.0))
    comparison = compare([article(a) for a in case["articles"]], settings)
    assert not comparison.notices
    found = [f for f in comparison.findings if f.detector == path.parent.name]
    assert bool(found) == (case["expect"] == "some"), [f.summary for f in found]
    assert max((f.confidence for f in found), default=1.0) >= case.get("confidence", 0.0)


def test_the_folder_of_a_detector_that_is_gone_is_gone_too() -> None:
    assert {p.parent.name for p in CASES} == {d.id for d in all_detectors()}
