"""Passes over a finished report: texts printable, links leading somewhere, languages as codes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from crossread.report.blocks import Card, Report, Run, Runs, Version
from crossread.report.printable import printable

T = TypeVar("T")


def finished(report: Report) -> Report:
    """The report as every format gets it."""
    made = coded(linked(with_texts(report, printable)))
    return steadied(made) if report.right_to_left else made


def with_texts(value: T, change: Callable[[str], str]) -> T:
    """A frozen value of ours with every text in it changed; enumerations stay."""
    made: Any = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        made = change(value)
    elif isinstance(value, tuple):
        made = tuple(with_texts(v, change) for v in value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for name in (f.name for f in fields(value)):
            before = getattr(value, name)
            after = with_texts(before, change)
            if after is not before:
                changed[name] = after
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[no-any-return]


_PRIMARY = re.compile("([a-z]{2,3})(?:[-_].*)?", re.DOTALL)
UNDETERMINED = "und"


def language_code(written: str) -> str:
    """What a page calls its language as a code every format takes: "pt-BR" is "pt", "English" is "und".

    Only the first part, of two or three letters, is kept (ISO 639 through BCP 47, which has "und" for a
    language that is not known).
    """
    hit = _PRIMARY.fullmatch(written.strip().lower())
    return hit[1] if hit else UNDETERMINED


def coded(value: T) -> T:
    """A report or part of one with each ``language`` in it a code."""
    made: Any = value
    if isinstance(value, tuple):
        made = tuple(coded(v) for v in value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {}
        for f in fields(value):
            before = getattr(value, f.name)
            if f.name == "language":
                # A run without one is in the report's own language.
                after = before if isinstance(value, Run) and not before else language_code(before)
            else:
                after = coded(before) if isinstance(before, tuple) or is_dataclass(before) else before
            if after != before:
                changed[f.name] = after
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[no-any-return]


def linked(report: Report) -> Report:
    """Each anchor kept once, and links to places this report does not print taken away."""
    seen: set[str] = set()
    sections = tuple(
        replace(s, blocks=tuple(_anchored_once(b, seen) for b in s.blocks)) for s in report.sections
    )
    known = seen | {s.anchor for s in sections}
    whole: Report = _without_dead_links(replace(report, sections=sections), known)
    return whole


def _anchored_once(block: Any, seen: set[str]) -> Any:
    anchor = getattr(block, "anchor", "")
    if anchor and anchor in seen:
        return replace(block, anchor="")
    if anchor:
        seen.add(anchor)
    return block


def _without_dead_links(value: Any, known: set[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_without_dead_links(v, known) for v in value)
    if isinstance(value, Run):
        return value if _leads(value.link, known) else replace(value, link="")
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            f.name: _without_dead_links(getattr(value, f.name), known)
            for f in fields(value)
            if isinstance(getattr(value, f.name), tuple)
        }
        if isinstance(value, Version) and not _leads(value.link, known):
            changed["link"] = ""
        return replace(value, **changed) if changed else value
    return value


def _leads(link: str, known: set[str]) -> bool:
    return not link or link in known or is_address(link)


def steadied(value: Any) -> Any:
    """For a right-to-left report: left-to-right phrases and bare numbers keep their own order.

    Without a mark on either side, "≥ 2" turns round and the full stop of an English sentence jumps to
    its beginning. Quoted passages are left alone: they are set in their own direction.
    """
    if isinstance(value, tuple):
        return tuple(steadied(v) for v in value)
    if isinstance(value, Run):
        return value if value.language else replace(value, text=held(value.text))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {f.name: steadied(v) for f in fields(value) if isinstance(v := getattr(value, f.name), tuple)}
    if isinstance(value, Card):
        changed["summary"] = held(value.summary)
        changed["difference"] = tuple(_apart(line) for line in changed["difference"])
    elif isinstance(value, Version):
        changed |= {"value": held(value.value), "speaker": held(value.speaker)}
    elif isinstance(value, Report):
        changed["head"] = steadied(value.head)
    return replace(value, **changed) if changed else value


def _apart(line: Runs) -> Runs:
    """A word difference after its head in the direction of its own words, however many runs they are."""
    return (*line[:1], Run("\u2068"), *line[1:], Run("\u2069"))


LEFT_TO_RIGHT_MARK = "\u200e"
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")


def held(text: str) -> str:
    """The text between left-to-right marks, where its first strong letter (or none) asks for it.

    What stands between isolates is none of the text's own letters (UAX 9, rule P2).
    """
    own = _ISOLATED.sub("", text)
    strong = next((b for b in map(unicodedata.bidirectional, own) if b in ("L", "R", "AL")), "")
    if strong in ("R", "AL") or not any(c.isalnum() for c in text):
        return text
    # Spaces at the ends belong to what stands beside the text.
    inner = text.strip(" ")
    before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
    return f"{before}{LEFT_TO_RIGHT_MARK}{inner}{LEFT_TO_RIGHT_MARK}{after}"


def is_address(link: str) -> bool:
    return link.startswith(("http://", "https://"))


def texts(value: Any) -> Iterator[str]:
    """Every text in a frozen value of ours."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for f in fields(value):
            yield from texts(getattr(value, f.name))
