"""Windows: version resource, the NSIS installer, the winget manifest, signing."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from release import facts

SCRIPT = facts.PACKAGING / "windows" / "installer.nsi"
RUNNING_EXIT_CODE = 5
"""What a silent installer answers when Crossread is running and its files cannot be replaced."""

Manifest = dict[str, object]


def version_resource(folder: Path) -> Path:
    """Write the version resource that PyInstaller puts into the executable; the file's path."""
    numbers = facts.four_numbers(facts.version())
    strings = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.NAME,
        "FileVersion": facts.version(),
        "InternalName": facts.PROGRAM,
        "LegalCopyright": facts.COPYRIGHT,
        "OriginalFilename": f"{facts.PROGRAM}.exe",
        "ProductName": facts.NAME,
        "ProductVersion": facts.version(),
    }
    pairs = ", ".join(f"StringStruct({k!r}, {v!r})" for k, v in strings.items())
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "version_resource.txt"
    path.write_text(
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,\n"
        "    fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        # 0409 04B0: American English, Unicode.
        f"  kids=[StringFileInfo([StringTable('040904B0', [{pairs}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])\n",
        "utf-8",
    )
    return path


# ------------------------------------------------------------------------------------- installer


def file_lists(payload: Path) -> tuple[str, str]:
    """The NSIS lines that install the payload, and those that remove exactly these files and no other."""
    install, remove = [], []
    folders = sorted(p for p in payload.rglob("*") if p.is_dir())
    for folder in [payload, *folders]:
        files = sorted(p for p in folder.iterdir() if p.is_file())
        inside = _windows(folder.relative_to(payload))
        target = "$INSTDIR" if inside == "." else f"$INSTDIR\\{inside}"
        if files:
            install.append(f'SetOutPath "{_escaped(target)}"')
        for path in files:
            install.append(f'File "{path}"')  # read while compiling: ``$`` is plain here
            remove.append(f'Delete "{_escaped(target)}\\{_escaped(path.name)}"')
    inner = [_escaped(_windows(folder.relative_to(payload))) for folder in reversed(folders)]
    remove += [f'RMDir "$INSTDIR\\{folder}"' for folder in inner]
    return "\n".join(install) + "\n", "\n".join(remove) + "\n"


def _windows(path: Path) -> str:
    return str(path).replace("/", "\\")


def _escaped(text: str) -> str:
    """NSIS reads ``$`` as the start of a variable; those of ours stay."""
    if text.startswith("$INSTDIR"):
        return "$INSTDIR" + text.removeprefix("$INSTDIR").replace("$", "$$")
    return text.replace("$", "$$")


def stub() -> str:
    """The kind of installer program: 64 bits where NSIS has that stub (Debian), else 32."""
    makensis = shutil.which("makensis")
    folders = [Path("/usr/share/nsis/Stubs")]
    if makensis:
        folders.append(Path(makensis).resolve().parent / "Stubs")
    return "amd64-unicode" if any((f / "lzma-amd64-unicode").exists() for f in folders) else "x86-unicode"


def installer(
    payload: Path, target: Path, *, version: str | None = None, kind: str | None = None, quick: bool = False
) -> Path:
    """Compile the installer of ``payload`` (the frozen folder) to ``target``.

    ``kind`` overrides :func:`stub`; ``quick`` packs with zlib, for tests.
    """
    makensis = shutil.which("makensis") or shutil.which("makensis", path=r"C:\Program Files (x86)\NSIS")
    if makensis is None:
        raise FileNotFoundError(
            "makensis is missing. Debian: apt-get install nsis; Windows: choco install nsis"
        )
    work = facts.BUILD / "nsis"
    work.mkdir(parents=True, exist_ok=True)
    install, remove = file_lists(payload.resolve())
    # NSIS takes a file for UTF-8 by its mark.
    (work / "install.nsh").write_text(install, "utf-8-sig")
    (work / "remove.nsh").write_text(remove, "utf-8-sig")
    (work / "types.nsh").write_text(_types(), "utf-8-sig")
    version = version or facts.version()
    defines = {
        "NAME": facts.NAME,
        "PROGRAM": facts.PROGRAM,
        "PUBLISHER": facts.PUBLISHER,
        "COPYRIGHT": facts.COPYRIGHT,
        "SUMMARY": facts.SUMMARY,
        "VERSION": version,
        "FOUR_NUMBERS": ".".join(map(str, facts.four_numbers(version))),
        "DOCUMENT_NAME": facts.DOCUMENT_NAME,
        "DOCUMENT_MIME": facts.DOCUMENT_MIME,
        "LISTS": str(work),
        "ICONS": str(facts.ICONS),
        "STUB": kind or stub(),
        "COMPRESSOR": "zlib" if quick else "lzma",
        "RUNNING": str(RUNNING_EXIT_CODE),
        "OUT": str(target.resolve()),
        "LICENCE": str(facts.ROOT / "LICENSE"),
    }
    if can_sign():
        defines["SIGN"] = f'"{sys.executable}" "{facts.PACKAGING / "build.py"}" sign-file'
    if home := facts.home_page():
        defines["HOME_PAGE"] = home
    mark = "/" if facts.SYSTEM == "Windows" else "-"
    command = [makensis, f"{mark}V2", f"{mark}WX", f"{mark}INPUTCHARSET", "UTF8"]
    command += [f"{mark}D{key}={value}" for key, value in defines.items()] + [str(SCRIPT)]
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(command, check=True)
    return target


def _types() -> str:
    """Macro calls for the kinds of file under "Open with"."""
    endings = [ending for kind in facts.ARTICLE_TYPES for ending in kind.endings]
    offer = "\n".join(f'  !insertmacro OFFER "{e}"' for e in endings)
    withdraw = "\n".join(f'  !insertmacro WITHDRAW "{e}"' for e in endings)
    return f"!macro OFFER_ALL\n{offer}\n!macroend\n!macro WITHDRAW_ALL\n{withdraw}\n!macroend\n"


# --------------------------------------------------------------------------------------- signing


def can_sign() -> bool:
    return facts.SYSTEM == "Windows" and bool(os.environ.get("WINDOWS_CERTIFICATE"))


def sign(path: Path) -> None:
    """Sign one file with the certificate (a base64 PFX) and the password that the workflow's secrets hold."""
    import base64
    import tempfile

    handle, certificate = tempfile.mkstemp(suffix=".pfx")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(base64.b64decode(os.environ["WINDOWS_CERTIFICATE"]))
        command = ["signtool", "sign", "/fd", "SHA256", "/f", certificate]
        command += ["/p", os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")]
        command += ["/tr", "http://timestamp.digicert.com", "/td", "SHA256", "/d", facts.NAME, str(path)]
        subprocess.run(command, check=True)
    finally:
        Path(certificate).unlink()


# ---------------------------------------------------------------------------------------- winget

WINGET_VERSION = "1.10.0"


def winget(installer_path: Path, home: str) -> dict[str, Manifest]:
    """The three winget manifests, file name → content, for an installer released at ``home``."""
    version, identity = facts.version(), facts.WINGET_ID
    head: Manifest = {"PackageIdentifier": identity, "PackageVersion": version}
    digest = hashlib.sha256(installer_path.read_bytes()).hexdigest().upper()
    main = head | {"DefaultLocale": "en-US", "ManifestType": "version", "ManifestVersion": WINGET_VERSION}
    files = head | {
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": facts.WINDOWS_MINIMUM,
        "InstallerType": "nullsoft",
        "Scope": "user",
        "InstallModes": ["interactive", "silent"],
        "UpgradeBehavior": "install",
        "ExpectedReturnCodes": [
            {"InstallerReturnCode": RUNNING_EXIT_CODE, "ReturnResponse": "packageInUse"},
        ],
        "FileExtensions": [facts.DOCUMENT_ENDING],
        "ProductCode": facts.NAME,
        "Installers": [
            {
                "Architecture": "x64",
                "InstallerUrl": f"{home}/releases/download/v{version}/{installer_path.name}",
                "InstallerSha256": digest,
            }
        ],
        "ManifestType": "installer",
        "ManifestVersion": WINGET_VERSION,
    }
    locale = head | {
        "PackageLocale": "en-US",
        "Publisher": facts.PUBLISHER,
        "PublisherUrl": home,
        "PackageName": facts.NAME,
        "PackageUrl": home,
        "License": facts.LICENCE,
        "Copyright": facts.COPYRIGHT,
        "ShortDescription": facts.SUMMARY,
        "Description": facts.DESCRIPTION,
        "Tags": ["journalism", "fact-checking", "news", "text-comparison"],
        "ManifestType": "defaultLocale",
        "ManifestVersion": WINGET_VERSION,
    }
    return {
        f"{identity}.yaml": main,
        f"{identity}.installer.yaml": files,
        f"{identity}.locale.en-US.yaml": locale,
    }


def write_winget(installer_path: Path, home: str, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, manifest in winget(installer_path, home).items():
        path = folder / name
        kind = manifest["ManifestType"]
        schema = f"https://aka.ms/winget-manifest.{kind}.{WINGET_VERSION}.schema.json"
        path.write_text(f"# yaml-language-server: $schema={schema}\n{yaml(manifest)}", "utf-8")
        written.append(path)
    return written


def yaml(mapping: Mapping[str, object]) -> str:
    """Block YAML of nested mappings, lists and text; a JSON string is a YAML string."""
    return "\n".join(_yaml_lines(mapping)) + "\n"


def _yaml_lines(mapping: Mapping[str, object]) -> Iterable[str]:
    for key, value in mapping.items():
        if not isinstance(value, list):
            yield f"{key}: {json.dumps(value, ensure_ascii=False)}"
            continue
        yield f"{key}:"
        for item in value:
            if isinstance(item, Mapping):
                first, *rest = _yaml_lines(item)
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)
            else:
                yield f"- {json.dumps(item, ensure_ascii=False)}"
