"""The wheel works as installed: built, unpacked somewhere else, run without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder holding the package as pip would lay it out (a wheel of pure Python is just unpacked)."""
    folder = tmp_path_factory.mktemp("wheel")
    # Without isolation: the build backend comes from our own hash-checked lock, not from outside.
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    site = folder / "site"
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    return site


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -S keeps the checkout's path file out; the dependencies' folder is named by hand after the wheel's.
    dependencies = next(p for p in sys.path if p.endswith("site-packages"))
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(site), dependencies]),
        "PYTHONSAFEPATH": "1",
    }
    command = [sys.executable, "-S", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=site, env=environment)


def test_version_and_resources_come_from_the_wheel(installed: Path) -> None:
    code = "import crossread, crossread.paths as p; print(crossread.__version__); print(p.resources())"
    result = run(installed, "-c", code)
    assert result.returncode == 0, result.stderr
    version, folder = result.stdout.split("\n")[:2]
    assert version[0].isdigit()
    assert Path(folder) == installed / "crossread" / "resources"


def test_installed_program_compares_its_own_sample(installed: Path, tmp_path: Path) -> None:
    samples = sorted((installed / "crossread" / "resources" / "samples").glob("*.html"))
    assert len(samples) == 3
    report = tmp_path / "report.pdf"
    result = run(installed, "-m", "crossread", "compare", *map(str, samples), "-o", str(report))
    assert result.returncode == 0, result.stderr
    assert report.read_bytes().startswith(b"%PDF-")
