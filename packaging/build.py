#!/usr/bin/env python3
"""Build what users install, with the same verbs on each system. Run it in the environment of dev.py:

python packaging/dev.py exec python packaging/build.py VERB…

freeze      the program and all it needs as one folder (macOS: app bundle) in dist/, with its size
self-test   start the frozen program and let it try everything it can do
installer   pack it: Windows .exe, macOS .dmg, Linux .deb
sign        sign what freeze made (before installer), where this run has the certificates; says so where not
notarise    have Apple check the .dmg (after installer), where this run has the account
notices     collect the licences of all parts into resources/notices.txt
sbom        list all parts as CycloneDX in dist/
winget      write the winget manifests of the Windows installer in dist/
check-tag   see that the tag being released is the version's
notes       write what changed in this version to build/notes.md
checksums   SHA256SUMS of everything in dist/ that is released
sizes       unpacked size, installer size, and the ten biggest parts
all         freeze, self-test, sign, installer, notarise, sbom, sizes
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from release import facts, freeze, linux, macos, notices, sbom, sizes, windows


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["sign-file"] and len(arguments) == 2:  # called back by makensis
        windows.sign(Path(arguments[1]))
        return 0
    unknown = [verb for verb in arguments if verb not in VERBS]
    if unknown or not arguments:
        print(__doc__)
        return 0 if arguments in ([], ["-h"], ["--help"]) else 2
    for verb in arguments:
        VERBS[verb]()
    return 0


def do_freeze() -> None:
    print(f"Frozen: {freeze.freeze()}")
    if facts.SYSTEM == "Darwin" and (newer := macos.too_new(freeze.frozen())):
        raise SystemExit("\n".join(["The bundle would not start on the oldest macOS promised:", *newer]))
    do_sizes()


def do_self_test() -> None:
    result = freeze.self_test([str(freeze.executable())], facts.BUILD / "self-test.json")
    steps = result["steps"]
    names = ", ".join(step["name"] for step in steps) if isinstance(steps, list) else ""
    print(f"Self-test passed: {names}")


def do_installer() -> None:
    print(f"Installer: {make_installer()}")
    do_sizes()


def make_installer() -> Path:
    if facts.SYSTEM == "Darwin":
        return macos.disk_image(freeze.frozen(), installer_path())
    if facts.SYSTEM == "Windows":
        return windows.installer(freeze.frozen(), installer_path())
    return linux.package(freeze.frozen(), facts.DIST)


def installer_path() -> Path:
    version = facts.version()
    if facts.SYSTEM == "Darwin":
        return facts.DIST / f"{facts.NAME}-{version}-arm64.dmg"
    if facts.SYSTEM == "Windows":
        return facts.DIST / f"{facts.NAME}-{version}-x64-installer.exe"
    return facts.DIST / f"{facts.PROGRAM}_{linux.debian_version(version)}_{linux.ARCHITECTURE}.deb"


def do_sign() -> None:
    if facts.SYSTEM == "Darwin" and macos.can_sign():
        macos.import_certificate()
        macos.sign(freeze.frozen())
    elif facts.SYSTEM == "Windows" and windows.can_sign():
        for program in sorted(freeze.frozen().glob("*.exe")):
            windows.sign(program)
    elif facts.SYSTEM != "Linux":
        warn("No certificate here: the program is NOT signed. Users will be warned when they open it.")


def do_notarise() -> None:
    if facts.SYSTEM != "Darwin":
        return
    if macos.can_sign():
        macos.sign_image(installer_path())
    if macos.can_notarise():
        macos.notarise(installer_path())
    else:
        warn("No Apple account here: the image is NOT notarised. macOS refuses it until the user allows it.")


def warn(text: str) -> None:
    print(f"::warning::{text}" if os.environ.get("GITHUB_ACTIONS") else f"Warning: {text}", file=sys.stderr)


def do_notices() -> None:
    print(f"Licences of {notices.write(facts.NOTICES)} parts: {facts.NOTICES}")


def do_sbom() -> None:
    print(f"Parts: {sbom.write(facts.DIST)}")


def do_winget() -> None:
    found = sorted(facts.DIST.rglob("*-x64-installer.exe"))
    home = facts.home_page()
    if not found or home is None:
        raise SystemExit(
            "winget needs the Windows installer in dist/, and GITHUB_REPOSITORY to know its address."
        )
    for path in windows.write_winget(found[0], home, facts.DIST / "winget"):
        print(path)


def do_check_tag() -> None:
    tag, wanted = os.environ.get("GITHUB_REF_NAME", ""), f"v{facts.version()}"
    if tag != wanted:
        raise SystemExit(f"The tag is {tag or 'missing'}, the version in the source says {wanted}.")


def do_notes() -> None:
    path = facts.BUILD / "notes.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(linux.changes_of(facts.version()), "utf-8")
    print(path)


def do_checksums() -> None:
    print(sbom.write_checksums(facts.DIST))


def do_sizes() -> None:
    made = [path for path in [installer_path()] if path.is_file()]
    print(sizes.describe(freeze.frozen(), made))


def do_all() -> None:
    for verb in (do_freeze, do_self_test, do_sign, do_installer, do_notarise, do_sbom):
        verb()


VERBS: dict[str, Callable[[], None]] = {
    "freeze": do_freeze,
    "self-test": do_self_test,
    "installer": do_installer,
    "sign": do_sign,
    "notarise": do_notarise,
    "notices": do_notices,
    "sbom": do_sbom,
    "winget": do_winget,
    "check-tag": do_check_tag,
    "notes": do_notes,
    "checksums": do_checksums,
    "sizes": do_sizes,
    "all": do_all,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
