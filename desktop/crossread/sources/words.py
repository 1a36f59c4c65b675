"""The word lists of ``resources/lexicon/pages``: what pages call their parts, in many languages."""

from __future__ import annotations

import re
from functools import cache

from crossread.paths import resource


@cache
def lines(name: str, section: str) -> tuple[str, ...]:
    """The lines under ``[section]`` of one list, without comments."""
    found: list[str] = []
    current = ""
    for raw in resource("lexicon", "pages", f"{name}.txt").read_text("utf-8").splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]") and line[1:-1].isalpha():
            current = line[1:-1]
        elif line and not line.startswith("#") and current == section:
            found.append(line)
    return tuple(found)


@cache
def words(name: str, section: str) -> frozenset[str]:
    """The words under ``[section]``, parted by spaces."""
    return frozenset(word for line in lines(name, section) for word in line.split())


def any_of(name: str, section: str) -> str:
    """A regular expression that matches any line under ``[section]``."""
    return "(?:" + "|".join(lines(name, section)) + ")"


@cache
def at_start(name: str, section: str, tail: str = "") -> re.Pattern[str]:
    """Any line under ``[section]`` at the start of a text, after marks; then ``tail``."""
    return re.compile(rf"^\W*{any_of(name, section)}{tail}", re.I)
