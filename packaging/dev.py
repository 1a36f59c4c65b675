#!/usr/bin/env python3
"""One helper for everybody who works on Crossread. Standard library only.

    python packaging/dev.py run [FILES or ADDRESSES…]   set up, then open the window
    python packaging/dev.py test [--full] [pytest args]  set up, then run every test
    python packaging/dev.py check                        lint, format, types, import rules
    python packaging/dev.py bench NAME… [--data FILE] [--texts FILE] [--predict OUT]
    python packaging/dev.py exec CMD…                    run a command in the environment
    python packaging/dev.py lock                         refresh packaging/requirements.lock

The environment lies in .venv beside this folder and is made anew when the lock file changes.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "crossread.stamp"
OUT = ROOT / "out"
SAMPLES = ROOT / "resources" / "samples"

# What Qt loads at run time and a bare Debian or Ubuntu lacks: library or program → package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}


def main(arguments: list[str]) -> int:
    verbs = {"run": run, "test": test, "check": check, "bench": bench, "exec": execute, "lock": lock}
    if not arguments or arguments[0] not in verbs:
        print(__doc__)
        return 0 if arguments[:1] in ([], ["-h"], ["--help"]) else 2
    if sys.version_info < (3, 11, 5):
        print(f"Crossread needs Python 3.11.5 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if Path(sys.prefix) == VENV:
        # Called by the environment's own Python, which setting up may delete: the outer one takes over.
        return subprocess.run([sys._base_executable, __file__, *arguments]).returncode  # type: ignore[attr-defined]
    try:
        return verbs[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1


class SetupError(Exception):
    """Set-up could not finish; the message says what to do."""


# ------------------------------------------------------------------------------------- set-up


def set_up(*, programs: bool = False) -> None:
    """Make the environment and bring the system libraries, if either is missing."""
    if STAMP.is_file() and STAMP.read_text("utf-8") == stamp():
        bring_system_libraries(programs)
        return
    make_environment()
    bring_system_libraries(programs)
    STAMP.write_text(stamp(), "utf-8")


def stamp() -> str:
    """What the environment was made from: the lock, the interpreter and the place."""
    lock_hash = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return json.dumps([lock_hash, sys.version, str(ROOT)])


def make_environment() -> None:
    print("Setting up .venv (once; a few minutes) …", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    # Debian's Python comes without ensurepip: the environment is made bare and filled by the
    # pip that called us, which checks every file against the lock's hashes.
    asked = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True)
    outer_pip = asked.returncode == 0
    command = [sys.executable, "-m", "venv", *(["--without-pip"] if outer_pip else []), str(VENV)]
    if subprocess.run(command).returncode != 0:
        raise SetupError("Could not make .venv. On Debian or Ubuntu: apt-get install python3-venv")
    pip = [sys.executable, "-m", "pip", "--python", str(PYTHON)] if outer_pip else [str(PYTHON), "-m", "pip"]
    install = [*pip, "install", "-q", "--disable-pip-version-check", "--no-warn-script-location"]
    if subprocess.run([*install, "--require-hashes", "-r", str(LOCK)]).returncode != 0:
        raise SetupError("Could not install the packages of packaging/requirements.lock; see above.")
    site = subprocess.run(
        [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    # The checkout itself is importable by one path file: nothing to build, edits count at once.
    Path(site, "crossread_checkout.pth").write_text(f"{ROOT / 'desktop'}\n", "utf-8")


def bring_system_libraries(programs: bool) -> None:
    """On Linux, see that Qt's libraries are there; install them by apt as root, else name them."""
    if not sys.platform.startswith("linux"):
        return
    wanted = missing_packages(programs)
    if not wanted:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(wanted)}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing what Qt needs: {' '.join(wanted)}", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq"]
        subprocess.run([*apt, "update"], env=quiet, stdout=subprocess.DEVNULL)
        install = [*apt, "install", "-y", "--no-install-recommends", *wanted]
        if subprocess.run(install, env=quiet, stdout=subprocess.DEVNULL).returncode == 0:
            return
        raise SetupError(f"Could not install the libraries Qt needs. Try: {line}")
    print("Some libraries that Qt needs are missing. On Debian or Ubuntu, run once:")
    print(f"    sudo {line}", flush=True)


def missing_packages(programs: bool) -> list[str]:
    missing = {package for library, package in QT_LIBRARIES.items() if not loads(library)}
    if programs:
        missing |= {package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)}
    if not any(Path("/usr/share/fonts").glob("*/*/*.[ot]tf")):
        missing.add("fonts-dejavu-core")
    return sorted(missing)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# -------------------------------------------------------------------------------------- verbs


def environment(**more: str) -> dict[str, str]:
    path = f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "VIRTUAL_ENV": str(VENV), **more}


def call(command: list[str], **more: str) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment(**more)).returncode


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> int:
    """Open the window on the sample, or on what is given; without a display, write report and picture."""
    set_up()
    given = arguments or [str(p) for p in sorted(SAMPLES.glob("*.html"))]
    # A relative path means the caller's folder, while the program is started from the checkout's.
    given = [str(Path(g).resolve()) if Path(g).exists() else g for g in given]
    if has_display():
        return call([str(PYTHON), "-m", "crossread", *given])
    OUT.mkdir(exist_ok=True)
    report, picture = OUT / "report.pdf", OUT / "window.png"
    print("There is no display: comparing without a window.", flush=True)
    code = call([str(PYTHON), "-m", "crossread", "compare", *given, "-o", str(report), "--all"])
    if code not in (0, 3):
        return code
    shot = call(
        [str(PYTHON), "-m", "crossread.ui.shot", *given, "-o", str(picture)], QT_QPA_PLATFORM="offscreen"
    )
    if shot == 0:
        print(f"The report and a picture of the window are in {OUT}: {report.name}, {picture.name}")
    return shot or code


def test(arguments: list[str]) -> int:
    """Every quick test, or with --full the slow ones too, which need more of Debian."""
    set_up(programs=True)
    full = "--full" in arguments
    rest = [a for a in arguments if a != "--full"]
    if full and (code := call([str(PYTHON), str(ROOT / "packaging" / "full_setup.py")])):
        return code
    marks = [] if full or "-m" in rest else ["-m", "not full"]
    return call([str(PYTHON), "-m", "pytest", *marks, *rest], QT_QPA_PLATFORM="offscreen")


def check(_arguments: list[str]) -> int:
    """Lint, format, types and import rules; says which failed, runs all of them."""
    set_up()
    steps = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports"],
    ]
    failed = [" ".join(step) for step in steps if call([str(BIN / step[0]), *step[1:]])]
    if failed:
        print("Failed: " + "; ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    set_up()
    return call([str(PYTHON), "-m", "tests.benchmarks", *arguments], QT_QPA_PLATFORM="offscreen")


def execute(arguments: list[str]) -> int:
    set_up()
    if not arguments:
        print("dev.py exec CMD…: which command?", file=sys.stderr)
        return 2
    program = shutil.which(arguments[0], path=environment()["PATH"])
    if program is None:
        print(f"There is no command {arguments[0]} in the environment.", file=sys.stderr)
        return 127
    return subprocess.run([program, *arguments[1:]], env=environment()).returncode


def lock(_arguments: list[str]) -> int:
    """Resolve pyproject.toml anew for all systems, with the hash of every file."""
    with tempfile.TemporaryDirectory() as folder:
        tool = Path(folder, "tool")
        subprocess.run([sys.executable, "-m", "venv", str(tool)], check=True)
        scripts = tool / BIN.name
        subprocess.run([str(scripts / "python"), "-m", "pip", "install", "-q", "uv"], check=True)
        command = [str(scripts / "uv"), "pip", "compile", "pyproject.toml"]
        command += [
            "--group",
            "dev",
            "--group",
            "freeze",
            "--universal",
            "--python-version",
            "3.11.7",
            "--generate-hashes",
        ]
        command += ["--no-emit-index-url", "--no-header", "--upgrade", "-q", "-o", str(LOCK)]
        return subprocess.run(command, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
