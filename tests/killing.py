"""Runs a module of the tests in a process of its own and kills it at some moment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def killed(module: str, home: Path, acts: int, pause: float) -> tuple[str, int]:
    """Kill after so many acts told and a pause, in seconds; what it told first, and the acts it told in all.

    The module prints a line for the session and one for every act.
    """
    environment = {
        **os.environ,
        "CROSSREAD_HOME": str(home),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    with subprocess.Popen(
        [sys.executable, "-m", module], stdout=subprocess.PIPE, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        head = [process.stdout.readline() for _ in range(acts + 1)]
        time.sleep(pause)
        process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
    lines = [line for line in (*head, *rest) if line.endswith(b"\n")]
    return lines[0].decode().strip(), len(lines) - 1
