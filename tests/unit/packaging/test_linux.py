"""What the Debian package says of itself, short of building it."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from lxml import etree

from release import facts, linux


@pytest.mark.parametrize(
    ("version", "debian"),
    [("1.0.0", "1.0.0"), ("1.0.0rc1", "1.0.0~rc1"), ("1.0.0b2", "1.0.0~b2"), ("1.0.0.dev3", "1.0.0~.dev3")],
)
def test_a_version_before_a_release_sorts_before_it(version: str, debian: str) -> None:
    assert linux.debian_version(version) == debian


def test_desktop_files_are_laid_where_desktops_look(tmp_path: Path) -> None:
    linux.lay_desktop_files(tmp_path)
    command = tmp_path / "usr" / "bin" / "crossread"
    assert str(command.readlink()) == "../lib/crossread/crossread"
    share = tmp_path / "usr" / "share"
    entry = (share / "applications" / f"{facts.APP_ID}.desktop").read_text("utf-8")
    assert "Exec=crossread %F\n" in entry
    assert f"Icon={facts.APP_ID}\n" in entry
    for size in linux.ICON_SIZES:
        assert (share / f"icons/hicolor/{size}x{size}/apps/{facts.APP_ID}.png").is_file()
    assert (share / "icons/hicolor/scalable/mimetypes/application-vnd.crossread.comparison.svg").is_file()
    assert (share / "doc" / "crossread" / "notices.txt").is_file()
    glob = etree.parse(str(share / "mime" / "packages" / f"{facts.APP_ID}.xml")).find(".//{*}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.crossread"


def test_metainfo_names_the_release_of_the_change_log() -> None:
    tree = etree.fromstring(linux.metainfo().encode("utf-8"))
    versions = [r.get("version") for r in tree.iter("release")]
    assert versions == [version for version, _ in linux.releases()]
    assert versions[0] == facts.version()


def test_home_page_is_never_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert "Homepage" not in linux.control_file(depends="libc6", kilobytes=1)
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/crossread")
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://example.org")
    assert "Homepage: https://example.org/someone/crossread\n" in linux.control_file(
        depends="libc6", kilobytes=1
    )


def test_the_list_of_releases_is_never_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert facts.releases_feed() is None
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/crossread")
    monkeypatch.setenv("GITHUB_API_URL", "https://api.example.org")
    assert facts.releases_feed() == "https://api.example.org/repos/someone/crossread/releases/latest"


def test_control_file_has_its_fields_in_form() -> None:
    lines = linux.control_file(depends="libc6 (>= 2.36)", kilobytes=7).splitlines()
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))
    assert fields["Package"] == "crossread"
    assert fields["Installed-Size"] == "7"
    assert all(len(line) < 80 for line in lines if line.startswith(" "))


def test_newest_glibc_is_found_among_symbols(tmp_path: Path) -> None:
    code = tmp_path / "x.so"
    code.write_bytes(b"\x7fELF..GLIBC_2.4\0GLIBC_2.17\0GLIBC_2.9\0GLIBCXX_3.4.29\0")
    assert linux.newest_glibc([code]) == "2.17"


def test_changes_of_one_version_end_where_the_next_begins() -> None:
    changes = linux.changes_of(facts.version())
    assert changes.strip()
    assert "\n## " not in changes
    with pytest.raises(ValueError, match=r"9\.9\.9"):
        linux.changes_of("9.9.9")


def test_compressed_package_holds_the_same_files(tmp_path: Path) -> None:
    plain, packed = tmp_path / "plain.deb", tmp_path / "packed.deb"
    members = {"debian-binary": b"2.0\n", "control.tar": b"control" * 99, "data.tar": bytes(range(251)) * 40}
    with plain.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, content in members.items():
            header = f"{name:16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n".encode()
            file.write(header + content + b"\n" * (len(content) % 2))
    linux.compress(plain, packed, preset=1)
    read = packed.read_bytes()
    assert read.startswith(b"!<arch>\n")
    at, found = 8, {}
    while at < len(read):
        name, size = read[at : at + 16].decode().strip(), int(read[at + 48 : at + 58])
        assert read[at + 58 : at + 60] == b"`\n"
        content = read[at + 60 : at + 60 + size]
        found[name.removesuffix(".xz")] = lzma.decompress(content) if name.endswith(".xz") else content
        at += 60 + size + size % 2
    assert found == members
