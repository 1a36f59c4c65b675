"""The full-sized endless paragraph: 100,000 letters, one figure 1,600 times, checked by qpdf."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.command import crossread
from tests.e2e.hostile_texts import SENTENCE, endless, hostile_page, roll

pytestmark = pytest.mark.full


def test_a_paragraph_of_a_hundred_thousand_letters(tmp_path: Path) -> None:
    assert len(SENTENCE) * 1600 > 100_000
    pdf, page = tmp_path / "h.pdf", tmp_path / "h.html"
    sources = (hostile_page(tmp_path), endless(tmp_path, 1600))
    done = crossread("compare", *sources, "-o", pdf, "-o", page, "-o", tmp_path / "h.docx", "--all")
    assert done.returncode == 0, done.stderr
    assert SENTENCE.strip() in page.read_text("utf-8")
    qpdf = shutil.which("qpdf")
    if not qpdf:
        pytest.skip("qpdf is not installed here")
    checked = subprocess.run([qpdf, "--check", str(pdf)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_eight_rolls_of_losses(tmp_path: Path) -> None:
    pdf = tmp_path / "r.pdf"
    done = crossread(
        "compare", *(roll(tmp_path, n, 60) for n in range(8)), "-o", pdf, "-o", tmp_path / "r.json"
    )
    assert done.returncode == 0, done.stderr
    assert pdf.read_bytes().startswith(b"%PDF")
    assert (tmp_path / "r.json").read_text("utf-8").count('"F-') < 1000
