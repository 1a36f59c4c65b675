"""How big the frozen program is, and what makes it so."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

MB = 1_000_000
TARGET_UNPACKED = 330 * MB
TARGET_INSTALLER = 95 * MB


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files below a folder; a link counts nothing."""
    if path.is_symlink():
        return 0
    if path.is_file():
        return path.stat().st_size
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file() and not p.is_symlink())


def parts(folder: Path) -> list[tuple[str, int]]:
    """The parts of a frozen folder, biggest first.

    A part is a package or a top-level library; a wheel's ``x.libs`` counts as part of ``x``.
    """
    total: Counter[str] = Counter()
    inner = folder / "_internal" if (folder / "_internal").is_dir() else folder
    for path in inner.iterdir():
        total[path.name.removesuffix(".libs")] += size_of(path)
    if inner != folder:
        for path in folder.iterdir():
            if path != inner:
                total[path.name] += size_of(path)
    return total.most_common()


def describe(folder: Path, installers: list[Path]) -> str:
    """The size report printed by every build."""
    unpacked = size_of(folder)
    lines = [_against("Unpacked", unpacked, TARGET_UNPACKED)]
    lines += [_against(f"Installer {p.name}", size_of(p), TARGET_INSTALLER) for p in installers]
    lines.append("The ten biggest parts:")
    lines += [f"  {size / MB:7.1f} MB  {name}" for name, size in parts(folder)[:10]]
    return "\n".join(lines)


def _against(what: str, size: int, target: int) -> str:
    verdict = "within" if size <= target else "OVER"
    return f"{what}: {size / MB:.1f} MB ({verdict} the target of {target / MB:.0f} MB)"
