"""The rules of the house check themselves: who may import whom, and what no file may name."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_modules_import_only_what_lies_below() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([str(linter), "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_top_level_holds_only_what_was_agreed() -> None:
    allowed = {"pyproject.toml", "desktop", "resources", "tests", "packaging", "README.md", "LICENSE"}
    top = {p.relative_to(ROOT).parts[0] for p in tracked()}
    assert {name for name in top if not name.startswith(".")} == allowed


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    # Spelled in pieces, so that this file does not name what it forbids.
    host = "python" + "hosted"
    forbidden = re.compile(rf"(?<!no-emit-)index-url\b|{host}|{re.escape(str(ROOT))}(?=/|\b)")
    found = []
    for path in tracked():
        if path.suffix in {".onnx", ".png", ".ico", ".icns", ".ttf", ".otf", ".gz"} or path == Path(__file__):
            continue
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
            if forbidden.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}")
    assert not found


def test_only_named_borders_catch_everything() -> None:
    """Broad ``except`` stands at the crash hook, the job, the detector border; nowhere else."""
    broad = re.compile(r"^\s*except (Exception|BaseException)\b.*:|^\s*except:")
    places = set()
    for path in (ROOT / "desktop" / "crossread").rglob("*.py"):
        if any(broad.match(line) for line in path.read_text("utf-8").splitlines()):
            places.add(path.relative_to(ROOT / "desktop" / "crossread").as_posix())
    allowed = {"detectors/__init__.py", "ui/job.py", "ui/crash.py"}
    assert places <= allowed, places - allowed
