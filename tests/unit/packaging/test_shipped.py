"""Which parts ship, their licences, the parts list, and what the frozen program leaves out."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

from release import facts, notices, sbom, shipped, sizes, trim


def test_every_direct_dependency_ships() -> None:
    settings = tomllib.loads((facts.ROOT / "pyproject.toml").read_text("utf-8"))
    direct = {re.match(r"[A-Za-z0-9._-]+", line)[0].lower() for line in settings["project"]["dependencies"]}  # type: ignore[index]
    found = {part.name for part in shipped.parts()}
    assert direct - found <= {"tzdata"}, "tzdata ships on Windows only"
    assert "pyinstaller" not in found
    assert not found & set(trim.UNUSED_PACKAGES)


def test_notices_are_those_of_the_locked_versions() -> None:
    text = facts.NOTICES.read_text("utf-8")
    late = [f"{p.name} {p.version}" for p in shipped.parts() if f"\n{p.name} {p.version} – " not in text]
    assert not late, f"run `packaging/build.py notices`: {late}"


def test_every_part_states_a_licence_with_its_text(tmp_path: Path) -> None:
    for part in shipped.parts():
        assert part.licence != "see its text", part.name
        assert shipped.licence_files(part) or part.name in notices.BROUGHT_BY_NAME, part.name


def test_notices_name_fonts_and_say_a_text_once(tmp_path: Path) -> None:
    target = tmp_path / "notices.txt"
    assert notices.write(target) > 30
    text = target.read_text("utf-8")
    assert "resources/fonts/OFL" in text
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1


def test_parts_list_is_complete_and_repeats_itself() -> None:
    first, second = sbom.document(), sbom.document()
    assert first == second
    components = first["components"]
    assert isinstance(components, list)
    references = [c["bom-ref"] for c in components]
    assert len(references) == len(set(references))
    assert {f"pkg:pypi/{p.name}@{p.version}" for p in shipped.parts()} <= set(references)
    graph = first["dependencies"]
    assert isinstance(graph, list)
    assert {d for entry in graph for d in entry["dependsOn"]} <= set(references)


def test_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "crossread_1_amd64.deb").write_bytes(b"abc")
    (tmp_path / "notes.md").write_text("not released")
    (tmp_path / "crossread").mkdir()
    path = sbom.write_checksums(tmp_path)
    assert path.read_text() == f"{hashlib.sha256(b'abc').hexdigest()}  crossread_1_amd64.deb\n"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("babel/locale-data/de.dat", False),
        ("babel/locale-data/en.dat", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.pyd", True),
        ("onnxruntime\\capi\\onnxruntime.dll", False),
        ("crossread/resources/icons/app/crossread.svg", True),
        ("crossread/resources/icons/app/crossread.icns", False),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
        ("libX11.so.6", False),
        ("libssl.so.3", True),
    ],
)
def test_trim_leaves_out_what_is_never_read(path: str, kept: bool) -> None:
    assert trim.keeps(path) is kept


def test_libraries_that_nobody_links_to_any_more_are_left_out() -> None:
    links = {"mod.so": ["liba.so.1"], "a": ["libb.so.1"], "b": [], "c": ["libb.so.1"]}
    entries = [
        ("pkg/mod.so", "mod.so", "EXTENSION"),
        ("liba.so.1", "a", "BINARY"),
        ("pkg.libs/libb.so.1", "b", "BINARY"),
        ("libc-orphan.so", "c", "BINARY"),
        ("libpython3.so.1", "b", "BINARY"),
    ]
    kept = {entry[0] for entry in trim.reachable(entries, links.__getitem__)}
    assert kept == {"pkg/mod.so", "liba.so.1", "pkg.libs/libb.so.1", "libpython3.so.1"}


def test_sizes_count_a_wheels_libraries_with_it_and_no_link_twice(tmp_path: Path) -> None:
    inner = tmp_path / "_internal"
    for name, size in {"numpy/a.so": 10, "numpy.libs/b.so": 20, "libq.so": 5}.items():
        (inner / name).parent.mkdir(parents=True, exist_ok=True)
        (inner / name).write_bytes(b"x" * size)
    (inner / "link.so").symlink_to(inner / "libq.so")
    (tmp_path / "crossread").write_bytes(b"x" * 3)
    assert sizes.size_of(tmp_path) == 38
    assert sizes.parts(tmp_path)[0] == ("numpy", 30)
    assert "OVER" not in sizes.describe(tmp_path, [])


def test_version_is_the_packages_own() -> None:
    import crossread

    assert facts.version() == crossread.__version__


@pytest.mark.parametrize(
    ("text", "numbers"), [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0))]
)
def test_windows_wants_four_numbers(text: str, numbers: tuple[int, int, int, int]) -> None:
    assert facts.four_numbers(text) == numbers
