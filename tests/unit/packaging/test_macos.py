"""What Linux can check of the macOS bundle: its property lists, icons, and which files get signed."""

from __future__ import annotations

import plistlib
import struct
from pathlib import Path

import pytest

from release import facts, macos


def test_info_plist_survives_the_round_trip_and_names_the_version() -> None:
    plist = plistlib.loads(plistlib.dumps(macos.info_plist()))
    assert plist["CFBundleShortVersionString"] == facts.version()
    assert plist["LSMinimumSystemVersion"] == "14.0"


def test_own_documents_are_owned_and_articles_only_offered() -> None:
    plist = plistlib.loads(plistlib.dumps(macos.info_plist()))
    own, *others = plist["CFBundleDocumentTypes"]
    exported = plist["UTExportedTypeDeclarations"][0]
    assert own["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert own["LSHandlerRank"] == "Owner"
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["crossread"]
    assert (facts.ICONS / own["CFBundleTypeIconFile"]).is_file()
    assert {kind["LSHandlerRank"] for kind in others} == {"Alternate"}
    offered = {uti for kind in others for uti in kind["LSItemContentTypes"]}
    assert {"public.html", "com.adobe.pdf"} <= offered


def test_entitlements_allow_one_thing() -> None:
    allowed = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("name", ["crossread.icns", "document.icns"])
def test_icns_holds_a_png_of_the_right_size_for_each_type(name: str) -> None:
    import icons

    data = (facts.ICONS / name).read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    found, at = {}, 8
    while at < len(data):
        kind, size = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])[0]
        picture = data[at + 8 : at + size]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        found[kind] = struct.unpack(">I", picture[16:20])[0]
        at += size
    assert found == icons.ICNS_TYPES


def test_disk_image_shows_the_program_and_the_folder_it_goes_into(tmp_path: Path) -> None:
    settings = macos.disk_image_settings(tmp_path / "Crossread.app")
    assert settings["symlinks"] == {"Applications": "/Applications"}
    places = settings["icon_locations"]
    assert isinstance(places, dict)
    assert set(places) == {"Crossread.app", "Applications"}
    assert Path(str(settings["background"])).is_file()


def mach_o(*commands: bytes) -> bytes:
    return struct.pack("<8I", 0xFEEDFACF, macos.ARM64, 0, 6, len(commands), 0, 0, 0) + b"".join(commands)


def build_version(major: int, minor: int) -> bytes:
    return struct.pack("<6I", macos.LC_BUILD_VERSION, 24, 1, major << 16 | minor << 8, 0, 0)


def test_minimum_system_is_read_from_thin_and_fat_files() -> None:
    other = struct.pack("<4I", 0x1B, 16, 7, 7)
    thin = mach_o(other, build_version(13, 3))
    assert macos.minimum_system(thin) == (13, 3)
    fat = struct.pack(">2I", 0xCAFEBABE, 1) + struct.pack(">5I", macos.ARM64, 0, 28, len(thin), 0) + thin
    assert macos.minimum_system(fat) == (13, 3)
    assert macos.minimum_system(mach_o(other)) is None
    assert macos.minimum_system(b"\x7fELF") is None


def test_too_new_names_what_would_not_start(tmp_path: Path) -> None:
    inner = tmp_path / "Contents" / "Frameworks"
    inner.mkdir(parents=True)
    (inner / "good.so").write_bytes(mach_o(build_version(14, 0)))
    (inner / "bad.so").write_bytes(mach_o(build_version(15, 0)))
    (inner / "data.txt").write_text("x" * 10)
    assert macos.too_new(tmp_path) == ["Contents/Frameworks/bad.so needs macOS 15.0"]


def test_libraries_are_signed_before_what_holds_them(tmp_path: Path) -> None:
    main = tmp_path / "Contents" / "MacOS" / "crossread"
    deep = tmp_path / "Contents" / "Frameworks" / "a" / "deep.so"
    flat = tmp_path / "Contents" / "Frameworks" / "flat.dylib"
    for path in (main, deep, flat):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(mach_o())
    (flat.parent / "link.dylib").symlink_to(flat)
    assert macos.libraries(tmp_path) == [deep, flat]


def test_nothing_is_signed_without_an_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MACOS_SIGNING_IDENTITY", "APPLE_ID", "APPLE_TEAM_ID", "APPLE_APP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    assert not macos.can_sign()
    monkeypatch.setenv("MACOS_SIGNING_IDENTITY", "")
    assert not macos.can_sign(), "an absent secret is an empty text"
    monkeypatch.setenv("MACOS_SIGNING_IDENTITY", "Developer ID")
    assert macos.can_sign()
    assert not macos.can_notarise()
