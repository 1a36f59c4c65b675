"""Freeze the program with PyInstaller, and see that what came out works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from release import facts, icu


def freeze() -> Path:
    """Run PyInstaller on the one spec; the frozen program's folder (macOS: the bundle)."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(facts.DIST), "--workpath", str(facts.BUILD / "pyinstaller")]
    # Module tables are sets in PyInstaller: a fixed seed makes two builds of one input alike.
    fixed = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(last_change())}
    # The installers compress all files together, better than each module packed by itself lets them.
    fixed["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    subprocess.run([*command, str(facts.PACKAGING / "crossread.spec")], cwd=facts.ROOT, env=fixed, check=True)
    if facts.SYSTEM == "Linux":
        strip_symbols(frozen() / "_internal")
        for library in (frozen() / "_internal").rglob("libicudata.so.*"):
            icu.trim(library)
    return frozen()


def last_change() -> int:
    """The time of the last commit, in seconds since 1970: the date that goes into archives."""
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, cwd=facts.ROOT, capture_output=True, text=True)
    return int(asked.stdout.strip() or 0) if asked.returncode == 0 else 0


def frozen() -> Path:
    if facts.SYSTEM == "Darwin":
        return facts.DIST / f"{facts.NAME}.app"
    return facts.DIST / facts.PROGRAM


def executable() -> Path:
    """The frozen program that prints to its console."""
    if facts.SYSTEM == "Darwin":
        return frozen() / "Contents" / "MacOS" / facts.PROGRAM
    if facts.SYSTEM == "Windows":
        return frozen() / f"{facts.PROGRAM}-cli.exe"
    return frozen() / facts.PROGRAM


def strip_symbols(folder: Path) -> None:
    """Take out the symbol tables, tens of megabytes that nobody reads. On macOS it would break signatures."""
    if strip := shutil.which("strip"):
        files = [p for p in folder.rglob("*.so*") if p.is_file() and not p.is_symlink()]
        # Libraries in a wheel's x.libs were patched when it was made, and strip would break them.
        code = [str(p) for p in files if not p.parent.name.endswith(".libs")]
        subprocess.run([strip, "--strip-unneeded", *code], check=True)


def self_test(program: list[str], answer: Path) -> dict[str, object]:
    """Run ``--self-test``, on a virtual screen where Linux has none; what it answered.

    Raises RuntimeError when it fails, names no check, or answers nothing.
    """
    answer.parent.mkdir(parents=True, exist_ok=True)
    answer.unlink(missing_ok=True)
    command = [*program, "--self-test", str(answer)]
    if facts.SYSTEM == "Linux" and not os.environ.get("DISPLAY") and shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", *command]
    # Nothing of the checkout or of the environment may be found by accident.
    clean = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "QT_QPA_PLATFORM", "VIRTUAL_ENV"}}
    done = subprocess.run(command, cwd=answer.parent, env=clean, capture_output=True, text=True, timeout=600)
    said = (done.stdout + done.stderr).strip()
    if not answer.is_file():
        raise RuntimeError(f"The self-test wrote no answer (exit code {done.returncode}): {said}")
    result: dict[str, object] = json.loads(answer.read_text("utf-8"))
    if done.returncode != 0:
        raise RuntimeError(
            f"The self-test failed: {json.dumps(result, ensure_ascii=False, indent=1)}\n{said}"
        )
    return result
