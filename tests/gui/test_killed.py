"""A window killed at any moment: every decision it showed is in the file it left."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crossread.store import Store, verify

ROOT = Path(__file__).resolve().parents[2]


def shown_until_killed(home: Path, shown: int, pause: float) -> tuple[str, int]:
    """The session's id and the number of decisions the window showed before it was killed."""
    environment = {
        **os.environ,
        "CROSSREAD_HOME": str(home),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    command = [sys.executable, "-m", "tests.gui.reviewing"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        head = [process.stdout.readline() for _ in range(shown + 1)]
        time.sleep(pause)
        process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
    lines = [line for line in (*head, *rest) if line.endswith(b"\n")]
    return lines[0].decode().strip(), len(lines) - 1


def kill_often(home: Path, times: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(times):
        id, shown = shown_until_killed(home, dice.randint(1, 20), dice.random() * 0.05)
        (path,) = (home / "untitled").glob("*.crossread")
        assert all(each.holds for each in verify(path))
        with Store.open(path) as store:
            session = store.session()
            assert session.id == id
            assert len(session.decisions) >= shown > 0
            assert [finding for finding, _ in session.decisions] == [
                str(number) for number in range(len(session.decisions))
            ]
            assert len(store.log()) == len(session.decisions) + 1
            store.discard()


def test_three_kills_lose_nothing_that_was_shown(home: Path) -> None:
    kill_often(home, 3, 5)


@pytest.mark.full
def test_a_hundred_kills_lose_nothing_that_was_shown(home: Path) -> None:
    kill_often(home, 100, 13)
