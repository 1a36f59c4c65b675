"""Linux: a Debian package, with what a desktop needs to know about the program."""

from __future__ import annotations

import gzip
import lzma
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from release import facts
from release.sizes import size_of

FOLDER = facts.PACKAGING / "linux"
PLACE = Path("usr/lib") / facts.PROGRAM
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ARCHITECTURE = "amd64"

LOADED_LATER = ("libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon-x11-0", "libxcb-cursor0")
"""What Qt's plugins load by name or by way of a library that ships with the program."""


def package(frozen: Path, folder: Path, *, quick: bool = False) -> Path:
    """Build ``crossread_VERSION_amd64.deb`` of the frozen folder into ``folder``; the file's path.

    ``quick`` packs with little effort, for tests.
    """
    target = folder / f"{facts.PROGRAM}_{debian_version(facts.version())}_{ARCHITECTURE}.deb"
    folder.mkdir(parents=True, exist_ok=True)
    facts.BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=facts.BUILD) as work:
        root = Path(work, "root")
        shutil.copytree(frozen, root / PLACE, symlinks=True)
        lay_desktop_files(root)
        (root / "DEBIAN").mkdir()
        control = control_file(depends=dependencies(root), kilobytes=size_of(root) // 1024)
        (root / "DEBIAN" / "control").write_text(control, "utf-8")
        _set_modes(root)
        plain = Path(work, "plain.deb")
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(plain)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        compress(plain, target, preset=0 if quick else 9 | lzma.PRESET_EXTREME)
    return target


def compress(plain: Path, target: Path, *, preset: int) -> None:
    """Write a package again with its archives in xz, jumps in machine code made absolute first.

    dpkg unpacks any filter of xz, but offers no way to ask for one; with it the package is 3 % smaller.
    """
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": preset}]
    with plain.open("rb") as source, target.open("wb") as made:
        made.write(source.read(len(_AR)))
        while header := source.read(_AR_HEADER):
            name, size = header[:16].decode().strip(), int(header[48:58])
            content = source.read(size + size % 2)[:size]
            if name.endswith(".tar"):
                name += ".xz"
                content = lzma.compress(content, filters=filters)
            made.write(name.ljust(16).encode() + header[16:48] + str(len(content)).ljust(10).encode())
            made.write(header[58:] + content + b"\n" * (len(content) % 2))


_AR = b"!<arch>\n"
_AR_HEADER = 60


def debian_version(version: str) -> str:
    """``1.0.0rc1`` sorts before ``1.0.0`` in Debian only as ``1.0.0~rc1``."""
    return re.sub(r"(?<=\d)(a|b|rc|\.dev)(?=\d)", r"~\1", version)


def lay_desktop_files(root: Path) -> None:
    """Command, menu entry, file type, icons, description and licence below ``root``."""
    share = root / "usr" / "share"
    command = root / "usr" / "bin" / facts.PROGRAM
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..", *PLACE.parts[1:], facts.PROGRAM))
    _write(share / "applications" / f"{facts.APP_ID}.desktop", desktop_entry())
    _write(share / "mime" / "packages" / f"{facts.APP_ID}.xml", mime_type())
    _write(share / "metainfo" / f"{facts.APP_ID}.metainfo.xml", metainfo())
    for size in ICON_SIZES:
        icons = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        icons.mkdir(parents=True)
        shutil.copy(facts.ICONS / f"crossread-{size}.png", icons / f"{facts.APP_ID}.png")
    scalable = share / "icons" / "hicolor" / "scalable"
    for kind, source, name in (
        ("apps", "crossread.svg", facts.APP_ID),
        ("mimetypes", "document.svg", facts.DOCUMENT_MIME.replace("/", "-")),
    ):
        (scalable / kind).mkdir(parents=True)
        shutil.copy(facts.ICONS / source, scalable / kind / f"{name}.svg")
    documents = share / "doc" / facts.PROGRAM
    _write(documents / "copyright", copyright_file())
    changes = (facts.ROOT / ".github" / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    if facts.NOTICES.is_file():
        shutil.copy(facts.NOTICES, documents / "notices.txt")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def desktop_entry() -> str:
    kinds = [facts.DOCUMENT_MIME, *(kind.mime for kind in facts.ARTICLE_TYPES)]
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        f"Name={facts.NAME}\n"
        "GenericName=Article Comparison\n"
        f"Comment={facts.SUMMARY}\n"
        f"Exec={facts.PROGRAM} %F\n"
        f"TryExec={facts.PROGRAM}\n"
        f"Icon={facts.APP_ID}\n"
        f"StartupWMClass={facts.PROGRAM}\n"
        "Terminal=false\n"
        "Categories=Network;News;\n"
        "Keywords=journalism;fact-checking;compare;diff;articles;news;\n"
        f"MimeType={';'.join(kinds)};\n"
    )


def mime_type() -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f'  <mime-type type="{facts.DOCUMENT_MIME}">\n'
        f"    <comment>{facts.DOCUMENT_NAME}</comment>\n"
        f'    <glob pattern="*.{facts.DOCUMENT_ENDING}"/>\n'
        "  </mime-type>\n"
        "</mime-info>\n"
    )


def metainfo() -> str:
    """The AppStream description that software centres show."""
    home = facts.home_page()
    address = f'  <url type="homepage">{escape(home)}</url>\n' if home else ""
    paragraphs = "".join(f"    <p>{escape(text)}</p>\n" for text in _paragraphs())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<component type="desktop-application">\n'
        f"  <id>{facts.APP_ID}</id>\n"
        f"  <name>{facts.NAME}</name>\n"
        f"  <summary>{escape(facts.SUMMARY)}</summary>\n"
        "  <metadata_license>CC0-1.0</metadata_license>\n"
        f"  <project_license>{facts.LICENCE}</project_license>\n"
        f"  <developer_name>{escape(facts.PUBLISHER)}</developer_name>\n"
        f"  <description>\n{paragraphs}  </description>\n"
        f'  <launchable type="desktop-id">{facts.APP_ID}.desktop</launchable>\n'
        f"{address}"
        f"  <provides>\n    <binary>{facts.PROGRAM}</binary>\n"
        f"    <mediatype>{facts.DOCUMENT_MIME}</mediatype>\n  </provides>\n"
        '  <content_rating type="oars-1.1"/>\n'
        f"  <releases>\n{_releases()}  </releases>\n"
        "</component>\n"
    )


def _paragraphs() -> list[str]:
    return [
        facts.DESCRIPTION,
        "The same engine runs without a window and writes PDF, HTML, DOCX, CSV and JSON.",
    ]


def _releases() -> str:
    return "".join(f'    <release version="{v}" date="{day}"/>\n' for v, day in releases())


def releases() -> list[tuple[str, str]]:
    """Version and day of each release that the change log dates, newest first."""
    changes = (facts.ROOT / ".github" / "CHANGELOG.md").read_text("utf-8")
    return re.findall(r"^## \[?([0-9][^\]\s]*)\]? [-–] (\d{4}-\d\d-\d\d)$", changes, re.MULTILINE)


def changes_of(version: str) -> str:
    """What the change log says about one version, without its heading."""
    changes = (facts.ROOT / ".github" / "CHANGELOG.md").read_text("utf-8")
    found = re.search(rf"^## \[?{re.escape(version)}\b.*\n((?:(?!## ).*\n?)*)", changes, re.MULTILINE)
    if found is None:
        raise ValueError(f"The change log says nothing about {version}")
    return found[1].strip() + "\n"


def copyright_file() -> str:
    licence = (facts.ROOT / "LICENSE").read_text("utf-8").strip()
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {facts.NAME}\n"
        f"Comment: Parts by others, and their licences: {facts.PROGRAM}'s notices.txt beside this file.\n\n"
        "Files: *\n"
        f"Copyright: 2026 {facts.PUBLISHER}\n"
        f"License: {facts.LICENCE}\n{indented}\n"
    )


def control_file(*, depends: str, kilobytes: int) -> str:
    home = facts.home_page()
    address = f"Homepage: {home}\n" if home else ""
    return (
        f"Package: {facts.PROGRAM}\n"
        f"Version: {debian_version(facts.version())}\n"
        f"Architecture: {ARCHITECTURE}\n"
        f"Maintainer: {facts.PUBLISHER} <crossread@localhost.invalid>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {depends}\n"
        "Section: text\nPriority: optional\n"
        f"{address}"
        f"Description: {facts.SUMMARY.lower()}\n"
        + "".join(f" {line}\n" for line in _wrapped(facts.DESCRIPTION))
    )


def _wrapped(text: str, width: int = 76) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width)


# ----------------------------------------------------------------------------------- dependencies


def dependencies(root: Path) -> str:
    """The packages that hold what the program links to and does not bring, and what Qt loads by name."""
    code = [p for p in (root / PLACE).rglob("*") if p.is_file() and not p.is_symlink() and is_elf(p)]
    brought = {p.name for p in (root / PLACE).rglob("*")}
    wanted = {name for path in code for name in linked(path)} - brought
    places = system_libraries()
    missing = sorted(name for name in wanted if name not in places)
    if missing:
        raise RuntimeError(f"This machine lacks libraries that the program links to: {', '.join(missing)}")
    packages = {owner(places[name]) for name in wanted} | set(LOADED_LATER)
    packages -= {"libc6"}
    return ", ".join([f"libc6 (>= {newest_glibc(code)})", *sorted(packages)])


def linked(path: Path) -> list[str]:
    """The names of the libraries that an ELF file links to."""
    shown = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", shown, re.MULTILINE)


def newest_glibc(code: list[Path]) -> str:
    """The oldest C library the program can live with: the newest version that any of its symbols names."""
    found = {int(n) for path in code for n in re.findall(rb"GLIBC_2\.(\d+)\b", path.read_bytes())}
    return f"2.{max(found, default=17)}"


def system_libraries() -> dict[str, Path]:
    """Name → file of each 64-bit library that the system's loader knows."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\t(\S+) \([^)]*x86-64[^)]*\) => (\S+)$", listed, re.MULTILINE)
    return {name: Path(path) for name, path in reversed(found)}


def owner(path: Path) -> str:
    """The Debian package that brought a library. Its list may name it below / or below /usr."""
    real = path.resolve()
    for place in (path, real, Path("/", *real.parts[2:]), Path("/", *path.parts[2:])):
        asked = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    raise RuntimeError(f"No package claims {path}")


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _set_modes(root: Path) -> None:
    """Debian's modes, whatever the builder's mask: folders and programs 755, the rest 644."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (is_elf(path) and not path.name.endswith(".so") and ".so." not in path.name)
        path.chmod(0o755 if runs else 0o644)
