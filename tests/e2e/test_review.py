"""Load, review, re-align, undo, export, save, reopen: by clicks and keys on a virtual screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.e2e.test_window import HERE, ROOT, screen


@pytest.mark.xvfb
def test_from_the_sample_to_the_reopened_file(tmp_path: Path) -> None:
    with screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CROSSREAD_HOME": str(tmp_path / "home"),
            "PYTHONPATH": f"{ROOT / 'desktop'}",
            "LC_ALL": "C.UTF-8",
        }
        command = [sys.executable, str(HERE / "drive_review.py"), str(tmp_path)]
        run = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=280)
    assert run.returncode == 0, run.stderr[-3000:]
    assert "Traceback" not in run.stderr
    result = json.loads((tmp_path / "result.json").read_text("utf-8"))
    review = result["review"]
    assert result["articles"] == 3
    assert review["first"] == "verified"
    assert review["second"] == ["dismissed", "not the same day"]
    assert review["third"] == "ask the ministry"
    assert len(set(review["ids"])) == 3
    assert review["progress"].startswith("2 of ")
    assert set(result["realign"].values()) == {True}, result["realign"]
    assert result["report"] == "%PDF-"
    assert result["reopened"]["pins"]
    assert result["reopened"]["decisions"]
    assert result["reopened"]["progress"].startswith("2 of ")
    assert result["dialogs left"] == 0
