"""Hostile and endless texts: valid reports, nothing dropped without a word, no flood of findings."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pikepdf
from tests.e2e.command import crossread
from tests.e2e.hostile_texts import SENTENCE, endless, hostile_page, roll

TIMES = 250


def test_one_figure_again_and_again_beside_a_hostile_headline(tmp_path: Path) -> None:
    pdf, page, data = tmp_path / "h.pdf", tmp_path / "h.html", tmp_path / "h.json"
    sources = (hostile_page(tmp_path), endless(tmp_path, TIMES))
    done = crossread("compare", *sources, "-o", pdf, "-o", page, "-o", data, "--all")
    assert done.returncode == 0, done.stderr
    with pikepdf.open(pdf) as opened:
        assert len(opened.pages) > 5
    written = page.read_text("utf-8")
    assert "<script>alert" not in written
    assert "\u202e" not in written.split("<title>")[1].split("</title>")[0]
    told = json.loads(data.read_text("utf-8"))
    assert len(told["articles"]) == 2
    assert len(told["mentions"][1]["figures"]) == TIMES
    assert 1 <= sum(f["kind"] == "figure" for f in told["findings"]) <= 4
    rows = told["tables"]["ledger"]["rows"]
    assert [s["written"] for c in rows[0]["cells"] for s in c["statements"]].count("12 people") >= 1
    assert SENTENCE.strip() in written


def test_rolls_of_losses_do_not_flood(tmp_path: Path) -> None:
    paragraphs = 20
    data = tmp_path / "r.json"
    done = crossread("compare", *(roll(tmp_path, n, paragraphs) for n in range(4)), "-o", data)
    assert done.returncode == 0, done.stderr
    findings = [f for f in json.loads(data.read_text("utf-8"))["findings"] if f["kind"] == "figure"]
    assert 0 < len(findings) <= 2 * paragraphs * 2
    partners = Counter((e["article"], e["start"]) for f in findings for e in f["evidence"])
    assert max(partners.values()) <= 2 * 3
