#!/usr/bin/env python3
"""Translations of the interface, as Qt Linguist files: ``dev.py exec python packaging/translations.py VERB``.

update                 collect every string of the window into resources/i18n/crossread_XX.ts
merge XX FILE.json     fill in translations from {source: translation or [forms]}
missing XX             print the strings of a language that still lack one, as JSON
compile                make the .qm files that ship, with Qt's own lrelease
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "desktop" / "crossread" / "ui"
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Crossread"
LANGUAGES = {"en": 2, "fr": 2, "de": 2, "es": 2, "ar": 6}
"""Languages of the interface and how many plural forms each has (Qt's rules)."""


@dataclass(frozen=True, order=True)
class Message:
    """One string as written in the code; ``plural`` where it counts."""

    source: str
    plural: bool = False


def collect() -> list[Message]:
    """Every literal handed to ``tr``, ``tr_n`` or ``mark``. Raises ValueError for one that is no literal."""
    found: set[Message] = set()
    for path in sorted(WINDOW.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                if node.func.id not in {"tr", "tr_n", "mark"}:
                    continue
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add(Message(text.value, node.func.id == "tr_n"))
                elif node.func.id == "mark":
                    raise ValueError(f"{path.name}:{node.lineno}: mark() needs a literal")
    return sorted(found)


Known = dict[str, list[str]]


def read(language: str) -> Known:
    """Finished translations of a language: source → its forms (one where it does not count)."""
    path = FOLDER / f"crossread_{language}.ts"
    if not path.is_file():
        return {}
    known: Known = {}
    for message in ElementTree.parse(path).iter("message"):
        target = message.find("translation")
        source = message.findtext("source") or ""
        if target is not None and target.get("type") != "unfinished":
            forms = [form.text or "" for form in target.iter("numerusform")]
            known[source] = forms or [target.text or ""]
    return known


def write(language: str, known: Known) -> None:
    """The Linguist file of a language; strings no longer in the code fall away."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for each in collect():
        attributes = {"numerus": "yes"} if each.plural else {}
        message = ElementTree.SubElement(context, "message", attributes)
        ElementTree.SubElement(message, "source").text = each.source
        target = ElementTree.SubElement(message, "translation")
        forms = known.get(each.source) or _english(each, language)
        if not forms:
            target.set("type", "unfinished")
        if each.plural:
            for form in forms or [""] * LANGUAGES[language]:
                ElementTree.SubElement(target, "numerusform").text = form
        elif forms:
            target.text = forms[0]
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"crossread_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _english(message: Message, language: str) -> list[str]:
    """English needs no translator, only its plurals taken apart."""
    if language != "en":
        return []
    return message.source.split(" | ") if message.plural else [message.source]


def missing(language: str) -> list[Message]:
    known = read(language)
    return [message for message in collect() if not known.get(message.source)]


def merge(language: str, path: Path) -> None:
    known = read(language)
    for source, target in json.loads(path.read_text("utf-8")).items():
        known[source] = target if isinstance(target, list) else [target]
    write(language, known)


def compile_all() -> None:
    """Raises CalledProcessError where lrelease refuses a file."""
    for language in LANGUAGES:
        source = FOLDER / f"crossread_{language}.ts"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            for language in LANGUAGES:
                write(language, read(language))
                print(f"{language}: {len(missing(language))} missing of {len(collect())}")
        case ["merge", language, path]:
            merge(language, Path(path))
        case ["missing", language]:
            plural, single = LANGUAGES[language], ""
            wanted = {m.source: [""] * plural if m.plural else single for m in missing(language)}
            print(json.dumps(wanted, ensure_ascii=False, indent=1))
        case ["compile"]:
            compile_all()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
