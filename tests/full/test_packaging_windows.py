"""The Windows installer, compiled here and run under Wine: installs, replaces, refuses, removes."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from release import windows

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed"),
    pytest.mark.skipif(not shutil.which("wine"), reason="Wine is not installed"),
]

# A program as small as can be, made by the same compiler: it stays until its file "stop" appears.
PROGRAM = """
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  again:
  IfFileExists "$EXEDIR\\stop" done
  Sleep 100
  Goto again
  done:
SectionEnd
"""
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Crossread"
# Cyrillic, Chinese and a space, in a path over 200 characters long.
FOLDER = "Программы\\新闻 比较\\" + "\\".join(["дальше и дальше ещё"] * 8)


@dataclass(frozen=True)
class Wine:
    prefix: Path

    def run(self, *command: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["wine", *map(str, command)],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=check,
            timeout=240,
        )

    @property
    def environment(self) -> dict[str, str]:
        more = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEARCH": "win64", "LC_ALL": "C.UTF-8"}
        more["WINEDLLOVERRIDES"] = "mscoree,mshtml=d;winemenubuilder.exe=d"
        return {**os.environ, **more}

    def value(self, key: str, name: str = "") -> str | None:
        """One registry value, or none if it is missing."""
        asked = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]), check=False)
        lines = [line for line in asked.stdout.splitlines() if "    REG_" in line]
        value = lines[0].split("    ", 3)[-1].strip() if lines else None
        return None if value == "(value not set)" else value

    def has_key(self, key: str) -> bool:
        return self.run("reg", "query", key, check=False).returncode == 0

    @property
    def home(self) -> Path:
        return next(p for p in (self.prefix / "drive_c" / "users").iterdir() if p.name != "Public")


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    machine = Wine(tmp_path_factory.mktemp("wine"))
    machine.run("wineboot", "-i", check=False)
    yield machine
    subprocess.run(["wineserver", "-k"], env=machine.environment, check=False)


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two versions; the newer one lacks a file of the older one and has one of its own."""
    folder = tmp_path_factory.mktemp("installers")
    script, program = folder / "program.nsi", folder / "crossread.exe"
    script.write_text(PROGRAM.format(out=program), "utf-8")
    subprocess.run(["makensis", "-V1", str(script)], check=True)
    made = {}
    for version, own in {"1.0.0": "old.dll", "1.1.0": "new.dll"}.items():
        payload = folder / version
        (payload / "_internal" / "crossread" / "resources").mkdir(parents=True)
        shutil.copy(program, payload / "crossread.exe")
        (payload / "_internal" / own).write_bytes(b"x" * 100)
        (payload / "_internal" / "both $name.dll").write_text(version)
        (payload / "_internal" / "crossread" / "resources" / "ñandú.txt").write_text(version)
        made[version] = windows.installer(
            payload, folder / f"setup-{version}.exe", version=version, quick=True
        )
    return made


def install(wine: Wine, setup: Path, *, check: bool = True) -> subprocess.CompletedProcess[str]:
    return wine.run(setup, "/S", check=check)


def place(wine: Wine, folder: str = "") -> Path:
    if folder:
        return wine.prefix / "drive_c" / Path(*folder.split("\\"))
    return wine.home / "AppData" / "Local" / "Programs" / "Crossread"


def uninstall(wine: Wine, folder: Path) -> None:
    """Run the uninstaller; it copies itself away and goes on alone, so wait for its end."""
    wine.run(folder / "uninstall.exe", "/S")
    limit = time.monotonic() + 60
    while wine.has_key(UNINSTALL) and time.monotonic() < limit:
        time.sleep(0.3)


def names(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


SHIPPED = {"crossread.exe", "document.ico", "LICENSE.txt", "uninstall.exe"}
COMMON = SHIPPED | {"_internal/both $name.dll", "_internal/crossread/resources/ñandú.txt"}


def test_installs_registers_upgrades_and_removes(wine: Wine, installers: dict[str, Path]) -> None:
    install(wine, installers["1.0.0"])
    folder = place(wine)
    assert names(folder) == COMMON | {"_internal/old.dll"}
    shortcut = wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Crossread.lnk"
    assert "crossread.exe".encode("utf-16-le") in shortcut.read_bytes()

    program = f'"{wine.value(UNINSTALL, "InstallLocation")}\\crossread.exe" "%1"'
    classes = r"HKCU\Software\Classes"
    assert wine.value(rf"{classes}\.crossread") == "Crossread.Comparison"
    assert wine.value(rf"{classes}\Crossread.Comparison\shell\open\command") == program
    icon = wine.value(rf"{classes}\Crossread.Comparison\DefaultIcon")
    assert icon is not None
    assert icon.endswith(r"Crossread\document.ico")
    assert wine.value(rf"{classes}\Crossread.Article\shell\open\command") == program
    for ending in ("html", "pdf"):
        assert wine.value(rf"{classes}\.{ending}") is None, "must not take over what other programs own"
        assert "Crossread.Article" in wine.run("reg", "query", rf"{classes}\.{ending}\OpenWithProgids").stdout
    assert wine.value(UNINSTALL, "DisplayVersion") == "1.0.0"

    notes = wine.home / "AppData" / "Roaming" / "Crossread" / "untitled.crossread"
    notes.parent.mkdir(parents=True)
    notes.write_text("kept")
    mine = folder / "My comparison.crossread"
    mine.write_text("kept")

    install(wine, installers["1.1.0"])
    assert names(folder) == COMMON | {"_internal/new.dll", mine.name}
    assert (folder / "_internal" / "both $name.dll").read_text() == "1.1.0"
    assert wine.value(UNINSTALL, "DisplayVersion") == "1.1.0"
    assert shortcut.exists()

    uninstall(wine, folder)
    assert names(folder) == {mine.name}
    assert notes.read_text() == "kept"
    assert not shortcut.exists()
    for key in (
        UNINSTALL,
        rf"{classes}\.crossread",
        rf"{classes}\Crossread.Comparison",
        rf"{classes}\Crossread.Article",
        rf"{classes}\Applications\crossread.exe",
        rf"{classes}\.html\OpenWithProgids",
        r"HKCU\Software\Crossread",
    ):
        assert not wine.has_key(key), key
    mine.unlink()


def test_long_and_non_latin_folder(wine: Wine, installers: dict[str, Path]) -> None:
    assert len(FOLDER) > 160
    # A version goes where the registry says the one before it lies.
    wine.run("reg", "add", r"HKCU\Software\Crossread", "/v", "InstallFolder", "/d", f"C:\\{FOLDER}", "/f")
    install(wine, installers["1.0.0"])
    folder = place(wine, FOLDER)
    assert names(folder) == COMMON | {"_internal/old.dll"}
    install(wine, installers["1.1.0"])
    assert names(folder) == COMMON | {"_internal/new.dll"}
    uninstall(wine, folder)
    assert not folder.exists()


def test_refuses_while_the_program_runs(wine: Wine, installers: dict[str, Path]) -> None:
    install(wine, installers["1.0.0"])
    folder = place(wine)
    running = subprocess.Popen(["wine", str(folder / "crossread.exe")], env=wine.environment)
    try:
        time.sleep(3)
        assert running.poll() is None
        refused = install(wine, installers["1.1.0"], check=False)
        assert refused.returncode == windows.RUNNING_EXIT_CODE
        assert names(folder) == COMMON | {"_internal/old.dll"}, "the older version must stay whole"
        assert wine.value(UNINSTALL, "DisplayVersion") == "1.0.0"
    finally:
        (folder / "stop").touch()
        running.wait(30)
        (folder / "stop").unlink()
    assert install(wine, installers["1.1.0"], check=False).returncode == 0
    assert names(folder) == COMMON | {"_internal/new.dll"}
    uninstall(wine, folder)
    assert not folder.exists()


def test_leaves_an_association_that_another_program_took(wine: Wine, installers: dict[str, Path]) -> None:
    install(wine, installers["1.0.0"])
    key = r"HKCU\Software\Classes\.crossread"
    wine.run("reg", "add", key, "/ve", "/d", "Other.Program", "/f")
    uninstall(wine, place(wine))
    assert wine.value(key) == "Other.Program"
    wine.run("reg", "delete", key, "/f")


def test_compiles_as_the_32_bit_program_that_official_nsis_makes(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    payload.mkdir()
    (payload / "crossread.exe").write_bytes(b"MZ")
    made = windows.installer(payload, tmp_path / "crossread-setup.exe", kind="x86-unicode")
    head = made.read_bytes()[:4096]
    assert head[:2] == b"MZ"
    at = int.from_bytes(head[0x3C:0x40], "little")
    assert head[at : at + 4] == b"PE\0\0"
    assert int.from_bytes(head[at + 4 : at + 6], "little") == 0x014C
