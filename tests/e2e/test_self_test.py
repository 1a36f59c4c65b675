"""The self-test passes on this very checkout, window included."""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.e2e.command import process

from crossread.model import Kind


def test_everything_works_here(tmp_path: Path) -> None:
    out = tmp_path / "self-test.json"
    result = process(
        "--self-test", out, env={"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    )
    told = json.loads(out.read_text("utf-8"))
    assert [step for step in told["steps"] if not step["ok"]] == []
    assert (result.returncode, told["ok"], told["frozen"]) == (0, True, False)
    names = [step["name"] for step in told["steps"]]
    assert names[-1] == "window"
    assert {"formats", "tagger", "sample", "reports", "saved comparison", "detectors"} <= set(names)
    assert len(told["detectors"]) >= len(Kind)
