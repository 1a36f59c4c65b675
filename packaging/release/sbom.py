"""The list of parts in CycloneDX form, and the checksums of a release."""

from __future__ import annotations

import hashlib
import json
import platform
import uuid
from datetime import UTC, datetime
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from release import facts, freeze, shipped

Json = dict[str, object]

RELEASED = (".exe", ".dmg", ".deb", ".json", ".yaml")


def write(folder: Path) -> Path:
    """Write the parts of this system's build into ``folder``; the file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    system = platform.system().lower()
    path = folder / f"{facts.PROGRAM}-{facts.version()}-{system}.cdx.json"
    path.write_text(json.dumps(document(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path


def document() -> Json:
    """The parts as CycloneDX 1.6. The same input gives the same document, its number included."""
    parts = shipped.parts()
    names = {part.name for part in parts}
    home = f"pkg:generic/{facts.PROGRAM}@{facts.version()}"
    components = [_python(), *map(_component, parts), *_resources()]
    graph: list[Json] = [{"ref": home, "dependsOn": sorted(str(c["bom-ref"]) for c in components)}]
    graph += [
        {"ref": _purl(p), "dependsOn": [_purl(q) for q in parts if q.name in p.needs and q.name in names]}
        for p in parts
    ]
    made = datetime.fromtimestamp(freeze.last_change(), UTC)
    content = json.dumps([components, made.isoformat()], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {
            "timestamp": made.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": home,
                "name": facts.NAME,
                "version": facts.version(),
                "description": facts.SUMMARY,
                "licenses": [{"license": {"id": facts.LICENCE}}],
            },
        },
        "components": components,
        "dependencies": graph,
    }


def _purl(part: shipped.Part) -> str:
    return f"pkg:pypi/{part.name}@{part.version}"


def _component(part: shipped.Part) -> Json:
    entry: Json = {
        "type": "library",
        "bom-ref": _purl(part),
        "name": part.name,
        "version": part.version,
        "purl": _purl(part),
        "licenses": [_licence(part.licence)],
    }
    if part.home.startswith("http"):
        entry["externalReferences"] = [{"type": "website", "url": part.home}]
    return entry


def _licence(text: str) -> Json:
    """An SPDX expression where the part states one, else the words it uses."""
    try:
        return {"expression": str(canonicalize_license_expression(text))}
    except InvalidLicenseExpression:
        return {"license": {"name": text}}


def _python() -> Json:
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"pkg:generic/python@{version}",
        "name": "Python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def _resources() -> list[Json]:
    """Fonts and models that ship as files, with their hashes."""
    kinds = {".ttf": "data", ".otf": "data", ".onnx": "machine-learning-model"}
    found: list[Json] = []
    for path in sorted(facts.RESOURCES.rglob("*")):
        if kind := kinds.get(path.suffix):
            place = path.relative_to(facts.RESOURCES).as_posix()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found.append(
                {
                    "type": kind,
                    "bom-ref": f"resources/{place}",
                    "name": place,
                    "hashes": [{"alg": "SHA-256", "content": digest}],
                }
            )
    return found


def write_checksums(folder: Path) -> Path:
    """``SHA256SUMS`` of the files to release, in the form that ``sha256sum --check`` reads."""
    path = folder / "SHA256SUMS"
    released = sorted(p for p in folder.iterdir() if p.is_file() and p.name.endswith(RELEASED))
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in released]
    path.write_text("".join(lines), "utf-8", newline="\n")
    return path
