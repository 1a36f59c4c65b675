"""What the slow checks share: the program, frozen once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The folder with the frozen program of this checkout, made by the same command as a release."""
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), "freeze"]
    made = subprocess.run(command, capture_output=True, text=True, timeout=900)
    assert made.returncode == 0, made.stdout + made.stderr
    print(made.stdout)
    return ROOT / "dist" / "crossread"
