"""The licences of all that ships with Crossread, as one text: shown in About, installed with the program."""

from __future__ import annotations

import os
from pathlib import Path

from release import facts, shipped

LICENCES = facts.PACKAGING / "licences"

BROUGHT_BY_NAME = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "tokenizers": ("Apache-2.0.txt",),
}
"""Parts whose wheels leave out the text of the licence they name."""

RULE = "=" * 100

HEAD = """\
Crossread is free software under the MIT licence. It ships with parts by others, under their own licences,
which follow. Nothing of these parts was changed, except that files which Crossread never reads are left out.

Qt (with Qt for Python) is used under the GNU Lesser General Public License, version 3. It lies beside the
program as libraries of its own, which you may replace by a version of yours; the program may be taken apart
for that purpose. The source of Qt: https://download.qt.io/official_releases/. Parts that Qt itself brings:
https://doc.qt.io/qt-6/licenses-used-in-qt.html.

The program is started by PyInstaller's boot loader, whose licence lets programs of any licence carry it.
"""


def write(target: Path) -> int:
    """Write the notices; how many parts they name."""
    sections = [*_python(), *_distributions(), *_own_resources()]
    seen: dict[str, str] = {}
    body = "".join(_section(title, texts, seen) for title, texts in sections)
    contents = "".join(f"  {title}\n" for title, _ in sections)
    target.write_text(f"{HEAD}\nThe parts:\n\n{contents}{body}", "utf-8")
    return len(sections)


def _python() -> list[tuple[str, list[str]]]:
    text = Path(os.__file__).with_name("LICENSE.txt")
    texts = [text.read_text("utf-8", "replace")] if text.is_file() else []
    return [("Python – PSF-2.0 – https://www.python.org", texts)]


def _distributions() -> list[tuple[str, list[str]]]:
    found = []
    for part in shipped.parts():
        paths = shipped.licence_files(part) or [LICENCES / n for n in BROUGHT_BY_NAME.get(part.name, ())]
        texts = [path.read_text("utf-8", "replace") for path in paths]
        title = " – ".join(filter(None, (f"{part.name} {part.version}", part.licence, part.home)))
        found.append((title, texts))
    return found


def _own_resources() -> list[tuple[str, list[str]]]:
    """Fonts, icons, models: what the licence files in ``resources`` speak for."""
    found = []
    for path in sorted(facts.RESOURCES.rglob("*")):
        upper = path.name.upper()
        if path.is_file() and upper.startswith(("LICENSE", "LICENCE", "OFL")):
            place = path.relative_to(facts.RESOURCES).as_posix()
            found.append((f"resources/{place}", [path.read_text("utf-8")]))
    return found


def _section(title: str, texts: list[str], seen: dict[str, str]) -> str:
    """One part; a text printed before is only pointed to."""
    lines = [f"\n{RULE}\n{title}\n{RULE}\n"]
    for text in texts:
        text = text.strip().replace("\r\n", "\n")
        if text in seen:
            lines.append(f"\n(The same text as under “{seen[text]}”.)\n")
        else:
            seen[text] = title
            lines.append(f"\n{text}\n")
    return "".join(lines)
