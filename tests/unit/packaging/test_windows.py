"""Installer lists, version resource, manifest and winget manifests, as far as they need no Windows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from lxml import etree

from release import facts, windows

IDENTIFIER = {"type": "string", "pattern": r"^[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}$"}
VERSION = {"type": "string", "pattern": r"^[^\\/:*?\"<>|]+$", "maxLength": 128}
WEB = {"type": "string", "pattern": "^https://.+$", "maxLength": 2048}


def rules(kind: str, required: list[str], **more: object) -> dict[str, object]:
    """What winget's documentation asks of one of the three files; no field beyond those named."""
    head = {"PackageIdentifier": IDENTIFIER, "PackageVersion": VERSION}
    tail = {"ManifestType": {"const": kind}, "ManifestVersion": {"const": windows.WINGET_VERSION}}
    fields = head | more | tail
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": fields,
        "required": [*required, *tail],
    }


def text(most: int, least: int = 1) -> dict[str, object]:
    return {"type": "string", "minLength": least, "maxLength": most}


INSTALLER = {
    "type": "object",
    "additionalProperties": False,
    "required": ["Architecture", "InstallerUrl", "InstallerSha256"],
    "properties": {
        "Architecture": {"enum": ["x86", "x64", "arm", "arm64", "neutral"]},
        "InstallerUrl": WEB,
        "InstallerSha256": {"type": "string", "pattern": "^[A-F0-9]{64}$"},
    },
}
RETURN_CODE = {
    "type": "object",
    "required": ["InstallerReturnCode", "ReturnResponse"],
    "properties": {
        "InstallerReturnCode": {"type": "integer", "not": {"enum": [0]}},
        "ReturnResponse": {"enum": ["packageInUse", "installInProgress", "cancelledByUser"]},
    },
}
SCHEMAS = {
    "version": rules(
        "version", ["PackageIdentifier", "PackageVersion", "DefaultLocale"], DefaultLocale={"const": "en-US"}
    ),
    "installer": rules(
        "installer",
        ["PackageIdentifier", "PackageVersion", "Installers"],
        Platform={"type": "array", "items": {"enum": ["Windows.Desktop", "Windows.Universal"]}},
        MinimumOSVersion={"type": "string", "pattern": r"^\d{1,5}(\.\d{1,5}){0,3}$"},
        InstallerType={"enum": ["exe", "inno", "msi", "nullsoft", "wix", "zip"]},
        Scope={"enum": ["user", "machine"]},
        InstallModes={"type": "array", "items": {"enum": ["interactive", "silent", "silentWithProgress"]}},
        UpgradeBehavior={"enum": ["install", "uninstallPrevious", "deny"]},
        ExpectedReturnCodes={"type": "array", "items": RETURN_CODE},
        FileExtensions={"type": "array", "items": {"type": "string", "pattern": r"^[^\\/:*?\"<>|.]+$"}},
        ProductCode=text(255),
        Installers={"type": "array", "minItems": 1, "items": INSTALLER},
    ),
    "defaultLocale": rules(
        "defaultLocale",
        [
            "PackageIdentifier",
            "PackageVersion",
            "PackageLocale",
            "Publisher",
            "PackageName",
            "License",
            "ShortDescription",
        ],
        PackageLocale={"const": "en-US"},
        Publisher=text(256, 2),
        PublisherUrl=WEB,
        PackageName=text(256, 2),
        PackageUrl=WEB,
        License=text(512, 3),
        Copyright=text(512, 3),
        ShortDescription=text(256, 3),
        Description=text(10_000, 3),
        Tags={"type": "array", "maxItems": 16, "uniqueItems": True, "items": text(40)},
    ),
}


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    path = tmp_path / "Crossread-1.0.0-x64-installer.exe"
    path.write_bytes(b"MZ")
    return path


def test_winget_manifests_follow_the_schema(setup: Path) -> None:
    made = windows.winget(setup, "https://example.org/crossread")
    assert {m["ManifestType"] for m in made.values()} == set(SCHEMAS)
    for name, manifest in made.items():
        faults = list(Draft7Validator(SCHEMAS[str(manifest["ManifestType"])]).iter_errors(manifest))
        assert not faults, (name, faults)


def test_winget_files_are_yaml_of_the_same_content(setup: Path, tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    home = "https://example.org/crossread"
    paths = windows.write_winget(setup, home, tmp_path / "winget")
    made = windows.winget(setup, home)
    assert {p.name: yaml.safe_load(p.read_text("utf-8")) for p in paths} == made


def test_lists_install_and_remove_the_same_files(tmp_path: Path) -> None:
    (tmp_path / "in ner" / "empty").mkdir(parents=True)
    for name in ("crossread.exe", "in ner/a$b.dll", "in ner/ñ.txt"):
        (tmp_path / name).write_text("x")
    install, remove = windows.file_lists(tmp_path)
    assert len(re.findall("^File ", install, re.MULTILINE)) == 3
    assert remove.splitlines() == [
        r'Delete "$INSTDIR\crossread.exe"',
        r'Delete "$INSTDIR\in ner\a$$b.dll"',
        r'Delete "$INSTDIR\in ner\ñ.txt"',
        r'RMDir "$INSTDIR\in ner\empty"',
        r'RMDir "$INSTDIR\in ner"',
    ]


def test_the_uninstaller_never_removes_a_folder_with_its_content() -> None:
    script = windows.SCRIPT.read_text("utf-8")
    assert not re.search(r"RMDir\s+/r", script, re.IGNORECASE)


def test_version_resource_is_what_pyinstaller_reads(tmp_path: Path) -> None:
    source = windows.version_resource(tmp_path).read_text("utf-8")
    made: dict[str, object] = {}

    def note(name: str) -> object:
        def call(*given: object, **named: object) -> tuple[str, tuple[object, ...]]:
            made.setdefault(name, named or given)
            if name == "StringStruct":
                made[str(given[0])] = given[1]
            return name, given

        return call

    names = ["VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"]
    names += ["VarFileInfo", "VarStruct"]
    exec(compile(source, "version_resource", "exec"), {n: note(n) for n in names})  # noqa: S102 (our own file)
    assert made["ProductName"] == "Crossread"
    assert made["FileVersion"] == facts.version()
    fixed = made["FixedFileInfo"]
    assert isinstance(fixed, dict)
    assert fixed["filevers"] == facts.four_numbers(facts.version())


def test_program_manifest_asks_for_sharp_text_long_paths_and_no_rights() -> None:
    tree = etree.parse(str(facts.PACKAGING / "windows" / "crossread.manifest"))
    settings = {etree.QName(e).localname: (e.text or "").strip() for e in tree.iter(etree.Element)}
    assert settings["dpiAwareness"] == "PerMonitorV2"
    assert settings["longPathAware"] == "true"
    level = next(e.get("level") for e in tree.iter("{*}requestedExecutionLevel"))
    assert level == "asInvoker"
