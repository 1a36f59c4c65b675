"""Which parts by others go into the frozen program: what pyproject.toml requires, and what that needs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from release import facts, trim

SYSTEMS = ("linux", "darwin", "win32")


@dataclass(frozen=True, slots=True)
class Part:
    """One distribution, and the names of those it needs in its turn."""

    name: str
    version: str
    licence: str
    home: str
    needs: tuple[str, ...]
    source: Distribution


def parts() -> list[Part]:
    """Every distribution that ships, by name; those of another system are listed where they are installed."""
    settings = tomllib.loads((facts.ROOT / "pyproject.toml").read_text("utf-8"))
    waiting = _needed(settings["project"]["dependencies"])
    found: dict[str, Part] = {}
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            part = _part(distribution(name))
        except PackageNotFoundError:
            continue  # needed on another system only
        found[name] = part
        waiting += part.needs
    return [found[name] for name in sorted(found)]


def _part(source: Distribution) -> Part:
    stated = _field(source, "License-Expression") or _short(_field(source, "License")) or _classified(source)
    needs = tuple(sorted(_needed(source.requires or [])))
    name = canonicalize_name(source.metadata["Name"])
    return Part(name, source.version, stated or "see its text", _home(source), needs, source)


def _field(source: Distribution, name: str) -> str:
    return str((source.metadata.get_all(name) or [""])[0])


def _home(source: Distribution) -> str:
    """The project's own page, where it is served safely."""
    stated = [_field(source, "Home-page")]
    for line in source.metadata.get_all("Project-URL") or []:
        label, _, address = line.partition(",")
        if label.strip().lower() in {"homepage", "home", "repository", "source", "source code"}:
            stated.append(address.strip())
    return next((address for address in stated if address.startswith("https://")), "")


def _needed(lines: list[str]) -> list[str]:
    wanted: list[str] = []
    for line in lines:
        requirement = Requirement(line)
        name = canonicalize_name(requirement.name)
        if name not in trim.UNUSED_PACKAGES and _applies(requirement):
            wanted.append(name)
    return wanted


def _applies(requirement: Requirement) -> bool:
    if requirement.marker is None:
        return True
    return any(requirement.marker.evaluate({"sys_platform": system, "extra": ""}) for system in SYSTEMS)


def _short(text: str) -> str:
    """The licence field where it holds a name; some put the whole text there."""
    return text.strip() if "\n" not in text.strip() and len(text) < 120 else ""


def _classified(source: Distribution) -> str:
    found = [c for c in source.metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    return "; ".join(c.rpartition(" :: ")[2] for c in found)


def licence_files(part: Part) -> list[Path]:
    """The licence texts that a part brings along."""
    found = []
    for file in part.source.files or []:
        path = Path(str(part.source.locate_file(file)))
        stem = file.name.lower()
        speaks = stem.startswith(("licen", "copying", "notice", "thirdparty", "authors"))
        inside = "licenses" in file.parts[:-1] and file.parts[0].endswith(".dist-info")
        if (
            (speaks or inside)
            and path.suffix.lower() in {"", ".txt", ".md", ".rst", ".bsd"}
            and path.is_file()
        ):
            found.append(path)
    return sorted(found)
