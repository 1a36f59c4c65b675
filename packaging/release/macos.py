"""macOS (Apple Silicon): Info.plist, disk image, signing and notarising."""

from __future__ import annotations

import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from release import facts

FOLDER = facts.PACKAGING / "macos"
ENTITLEMENTS = FOLDER / "entitlements.plist"


def info_plist() -> dict[str, object]:
    """The Info.plist's entries beyond those that PyInstaller writes: identity, documents, system."""
    return {
        "CFBundleName": facts.NAME,
        "CFBundleDisplayName": facts.NAME,
        "CFBundleShortVersionString": facts.version(),
        "CFBundleVersion": ".".join(map(str, facts.four_numbers(facts.version())[:3])),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [_own_documents(), *map(_articles, facts.ARTICLE_TYPES)],
        "UTExportedTypeDeclarations": [_own_type()],
        "LSMinimumSystemVersion": facts.MACOS_MINIMUM,
        "LSApplicationCategoryType": "public.app-category.news",
        "NSHumanReadableCopyright": facts.COPYRIGHT,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSPrincipalClass": "NSApplication",
    }


def _own_documents() -> dict[str, object]:
    return {
        "CFBundleTypeName": facts.DOCUMENT_NAME,
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": "document.icns",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [facts.DOCUMENT_UTI],
    }


def _articles(kind: facts.ArticleType) -> dict[str, object]:
    """Offered under "Open With", never as the default."""
    return {
        "CFBundleTypeName": kind.name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [kind.uti],
    }


def _own_type() -> dict[str, object]:
    return {
        "UTTypeIdentifier": facts.DOCUMENT_UTI,
        "UTTypeDescription": facts.DOCUMENT_NAME,
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeIconFile": "document.icns",
        "UTTypeTagSpecification": {
            "public.filename-extension": [facts.DOCUMENT_ENDING],
            "public.mime-type": [facts.DOCUMENT_MIME],
        },
    }


# -------------------------------------------------------------------------------------- disk image


def disk_image_settings(app: Path) -> dict[str, object]:
    """What dmgbuild lays out: the app on the left, the Applications folder on the right, a picture behind."""
    return {
        "format": "ULMO",  # LZMA, readable since macOS 10.15
        "files": [(str(app), app.name)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(facts.ICONS / "crossread.icns"),
        "background": str(FOLDER / "background.png"),
        "window_rect": ((200, 160), (640, 400)),
        "icon_size": 112,
        "icon_locations": {app.name: (170, 200), "Applications": (470, 200)},
        "default_view": "icon-view",
        "show_toolbar": False,
        "show_sidebar": False,
    }


def disk_image(app: Path, target: Path) -> Path:
    import dmgbuild  # installed on macOS only

    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    dmgbuild.build_dmg(str(target), facts.NAME, settings=disk_image_settings(app))
    return target


# ---------------------------------------------------------------------------- signing, notarising


def can_sign() -> bool:
    return bool(os.environ.get("MACOS_SIGNING_IDENTITY"))


def can_notarise() -> bool:
    names = ("APPLE_ID", "APPLE_TEAM_ID", "APPLE_APP_PASSWORD")
    return can_sign() and all(os.environ.get(name) for name in names)


def sign(app: Path) -> None:
    """Sign the bundle inside out with the hardened runtime, then check it.

    ``codesign --deep`` signs in no order of Apple's liking, so each library is signed by itself.
    """
    for path in libraries(app):
        _codesign(path)
    _codesign(app, "--entitlements", str(ENTITLEMENTS))
    subprocess.run(["codesign", "--verify", "--strict", "--verbose=2", str(app)], check=True)


def libraries(app: Path) -> list[Path]:
    """Everything in the bundle that holds machine code, deepest first, the main program last."""
    found = [p for p in app.rglob("*") if p.is_file() and not p.is_symlink() and is_mach_o(p)]
    main = app / "Contents" / "MacOS" / facts.PROGRAM
    return sorted((p for p in found if p != main), key=lambda p: (-len(p.parts), str(p)))


def is_mach_o(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(4)
    return head in {b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}


ARM64 = 0x0100000C
LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION = 0x24, 0x32


def minimum_system(code: bytes) -> tuple[int, int] | None:
    """The oldest macOS that a Mach-O file runs on, ``(major, minor)``; none if it does not say."""
    for kind, body in _load_commands(_arm64_slice(code)):
        if kind in (LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX):
            number = int(struct.unpack_from("<I", body, 4 if kind == LC_BUILD_VERSION else 0)[0])
            return number >> 16, number >> 8 & 0xFF
    return None


def _arm64_slice(code: bytes) -> bytes:
    """A file for several processors is a table of files."""
    if code[:4] != b"\xca\xfe\xba\xbe":
        return code
    for index in range(struct.unpack_from(">I", code, 4)[0]):
        processor, _, start, size, _ = struct.unpack_from(">5I", code, 8 + 20 * index)
        if processor == ARM64:
            return code[start : start + size]
    return b""


def _load_commands(code: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each load command of a 64-bit file."""
    if code[:4] != b"\xcf\xfa\xed\xfe":
        return
    at = 32
    for _ in range(struct.unpack_from("<I", code, 16)[0]):
        kind, size = struct.unpack_from("<2I", code, at)
        yield kind, code[at + 8 : at + size]
        at += size


def too_new(app: Path) -> list[str]:
    """What in the bundle asks for a newer macOS than Info.plist promises."""
    promised = tuple(int(n) for n in facts.MACOS_MINIMUM.split("."))
    found = []
    for path in libraries(app):
        asked = minimum_system(path.read_bytes())
        if asked and asked > promised:
            found.append(f"{path.relative_to(app)} needs macOS {asked[0]}.{asked[1]}")
    return found


def _codesign(path: Path, *options: str) -> None:
    command = ["codesign", "--force", "--timestamp", "--options", "runtime", *options]
    subprocess.run([*command, "--sign", os.environ["MACOS_SIGNING_IDENTITY"], str(path)], check=True)


def sign_image(image: Path) -> None:
    identity = os.environ["MACOS_SIGNING_IDENTITY"]
    subprocess.run(["codesign", "--force", "--timestamp", "--sign", identity, str(image)], check=True)


def notarise(image: Path) -> None:
    """Have Apple check the image, and fasten the answer to it, so that it opens without a connection."""
    account = ["--apple-id", os.environ["APPLE_ID"], "--team-id", os.environ["APPLE_TEAM_ID"]]
    account += ["--password", os.environ["APPLE_APP_PASSWORD"]]
    subprocess.run(["xcrun", "notarytool", "submit", str(image), *account, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    assess = [
        "spctl",
        "--assess",
        "--type",
        "open",
        "--context",
        "context:primary-signature",
        "-v",
        str(image),
    ]
    subprocess.run(assess, check=True)


def import_certificate() -> None:
    """Put the certificate of ``MACOS_CERTIFICATE`` (a base64 P12) into a key chain of this run's own."""
    import base64
    import secrets

    password_of_file = os.environ.get("MACOS_CERTIFICATE_PASSWORD", "")
    with tempfile.TemporaryDirectory() as folder:
        certificate = Path(folder, "certificate.p12")
        certificate.write_bytes(base64.b64decode(os.environ["MACOS_CERTIFICATE"]))
        chain, password = Path(os.environ["RUNNER_TEMP"], "crossread.keychain-db"), secrets.token_hex(16)
        for command in (
            ["create-keychain", "-p", password, str(chain)],
            ["set-keychain-settings", "-lut", "7200", str(chain)],
            ["unlock-keychain", "-p", password, str(chain)],
            ["import", str(certificate), "-P", password_of_file, "-k", str(chain), "-T", "/usr/bin/codesign"],
            ["set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", password, str(chain)],
            ["list-keychains", "-d", "user", "-s", str(chain), "login.keychain-db"],
        ):
            subprocess.run(["security", *command], check=True, stdout=subprocess.DEVNULL)
