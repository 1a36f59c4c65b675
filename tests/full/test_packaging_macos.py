"""Whether everything the bundle needs exists for the macOS and the Windows that we promise."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from release import facts, shipped

UV = facts.ROOT / "build" / "tools" / "python" / ("Scripts" if os.name == "nt" else "bin") / "uv"

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not UV.exists(), reason="uv is not installed: packaging/full_setup.py"),
]

FREEZERS = {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools", "packaging"}
ONLY_THERE = {
    "aarch64-apple-darwin": {"macholib", "dmgbuild", "ds-store", "mac-alias"},
    "x86_64-pc-windows-msvc": {"pefile", "pywin32-ctypes", "tzdata"},
}


def locked(names: set[str]) -> str:
    """The lock's entries for these parts, without the hashes."""
    text = (facts.ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    found = dict(re.findall(r"^(([a-z0-9-]+)==.*?) *\\?$", text, re.MULTILINE))
    return "\n".join(entry for entry, name in found.items() if name in names) + "\n"


@pytest.mark.parametrize("system", sorted(ONLY_THERE))
def test_every_shipped_part_has_a_wheel_for(system: str, tmp_path: Path) -> None:
    names = {part.name for part in shipped.parts()} | FREEZERS | ONLY_THERE[system]
    wanted = tmp_path / "wanted.txt"
    wanted.write_text(locked(names), "utf-8")
    assert len(wanted.read_text("utf-8").splitlines()) > 40
    command = [str(UV), "pip", "install", "--dry-run", "--no-deps", "--only-binary", ":all:"]
    command += [
        "--python-platform",
        system,
        "--python-version",
        "3.11.9",
        "--target",
        str(tmp_path / "target"),
    ]
    environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": facts.MACOS_MINIMUM}
    done = subprocess.run(
        [*command, "-r", str(wanted)], env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    resolved = set(re.findall(r"^ \+ ([a-z0-9-]+)==", done.stdout + done.stderr, re.MULTILINE))
    assert {"pyside6-essentials", "onnxruntime", "typst", "lxml"} <= resolved
