"""The frozen program and its Debian package: tried out here, then installed in a system that has nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import facts, freeze, linux, sizes

ROOT = facts.ROOT

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a check of the Linux package"),
]


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(program), reason=f"{program} is not installed")


# ------------------------------------------------------------------------------------ frozen, here


@needs("xvfb-run")
def test_frozen_program_passes_its_self_test(frozen: Path, tmp_path: Path) -> None:
    result = freeze.self_test([str(frozen / "crossread")], tmp_path / "answer.json")
    assert result["ok"] is True
    assert result["frozen"] is True
    assert str(result["resources"]).startswith(str(frozen))


def test_frozen_program_has_every_module_and_resource(frozen: Path) -> None:
    from PyInstaller.archive.readers import CArchiveReader

    inside = set(CArchiveReader(str(frozen / "crossread")).open_embedded_archive("PYZ.pyz").toc)
    sources = ROOT / "desktop"
    for path in (sources / "crossread").rglob("*.py"):
        parts = path.relative_to(sources).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        assert name in inside or name == "crossread.__main__"
    shipped = frozen / "_internal" / "crossread" / "resources"
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file() and path.suffix not in {".ico", ".icns"} and not path.name.startswith("."):
            assert (shipped / path.relative_to(ROOT / "resources")).is_file(), path


def test_frozen_command_line_compares(frozen: Path, tmp_path: Path) -> None:
    words = {"a": "killed 12 people", "b": "killed 14 people"}
    for name, said in words.items():
        text = f"Fire at the mill\n\nThe fire at the Dawson mill {said} on Monday, police said.\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    report = tmp_path / "report.json"
    command = [frozen / "crossread", "compare", tmp_path / "a.txt", tmp_path / "b.txt", "-o", report]
    # Only the program's own libraries and the system's: no Python, no display, no home of ours.
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    done = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "14" in json.dumps(json.loads(report.read_text("utf-8")))


def test_unpacked_size_is_reported_with_the_biggest_parts(frozen: Path) -> None:
    said = sizes.describe(frozen, [])
    print(said)
    assert said.startswith("Unpacked: ")
    assert len(said.splitlines()) == 12
    assert sizes.size_of(frozen) < sizes.TARGET_UNPACKED


# ----------------------------------------------------------------------------- desktop integration


@pytest.fixture
def laid(tmp_path: Path) -> Path:
    linux.lay_desktop_files(tmp_path)
    return tmp_path / "usr" / "share"


@needs("desktop-file-validate")
def test_desktop_entry_is_valid(laid: Path) -> None:
    entry = laid / "applications" / f"{facts.APP_ID}.desktop"
    checked = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, "")


@needs("appstreamcli")
def test_metainfo_is_valid(laid: Path) -> None:
    path = laid / "metainfo" / f"{facts.APP_ID}.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", str(path)]
    checked = subprocess.run(command, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@needs("update-mime-database")
def test_mime_type_is_known_by_ending(laid: Path) -> None:
    subprocess.run(["update-mime-database", str(laid / "mime")], check=True, capture_output=True)
    assert f"{facts.DOCUMENT_MIME}:*.crossread" in (laid / "mime" / "globs").read_text("utf-8")


# ---------------------------------------------------------------------------------- clean system


@pytest.fixture(scope="module")
def package(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return linux.package(frozen, tmp_path_factory.mktemp("deb"), quick=True)


@pytest.fixture(scope="module")
def clean_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A minimal Debian of its own, with a virtual screen and nothing of ours."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("a clean root needs debootstrap, and root to enter it")
    root = tmp_path_factory.mktemp("debian") / "root"
    release = Path("/etc/os-release").read_text("utf-8").partition("VERSION_CODENAME=")[2].split("\n")[0]
    command = ["debootstrap", "--variant=minbase", "--include=xvfb,xauth", release or "bookworm", str(root)]
    made = subprocess.run(command, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout[-2000:]
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    yield root
    subprocess.run(["umount", "--lazy", str(root / "proc")], check=True)
    shutil.rmtree(root, ignore_errors=True)


def inside(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    bare["DEBIAN_FRONTEND"] = "noninteractive"
    return subprocess.run(
        ["chroot", str(root), *command], env=bare, capture_output=True, text=True, timeout=900
    )


def test_package_installs_starts_and_leaves_no_trace(clean_root: Path, package: Path) -> None:
    assert not (clean_root / "usr/bin/python3").exists(), "the system must not lend a Python"
    shutil.copy(package, clean_root / "tmp" / package.name)
    before = {p.relative_to(clean_root) for p in (clean_root / "usr" / "lib").iterdir()}
    install = ("apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
    done = inside(clean_root, *install)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]

    version = inside(clean_root, "crossread", "--version")
    assert version.stdout.strip() == f"Crossread {facts.version()}"
    tried = inside(clean_root, "xvfb-run", "-a", "crossread", "--self-test", "/tmp/answer.json")
    assert tried.returncode == 0, tried.stdout + tried.stderr
    answer = json.loads((clean_root / "tmp" / "answer.json").read_text("utf-8"))
    assert answer["ok"] is True
    assert answer["resources"].startswith("/usr/lib/crossread/")

    mine = clean_root / "root" / "mine.crossread"
    mine.write_text("kept")
    removed = inside(clean_root, "dpkg", "--purge", "crossread")
    assert removed.returncode == 0, removed.stderr
    assert "not empty" not in removed.stderr
    assert mine.read_text() == "kept"
    assert not (clean_root / "usr/lib/crossread").exists()
    assert not (clean_root / "usr/bin/crossread").is_symlink()
    assert Path("usr/lib/crossread") not in before
