"""Units a number shares with the next: "eight or nine euros", "40 million of the 3.2 billion crowns"."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line


@cache
def _phrases(language: str) -> tuple[tuple[str, ...], ...]:
    joins = load(language, "bounds").get("inherit", {}).get("joins", ())
    return tuple(tuple(j.split()) for j in joins)


def inherit_units(line: Line, drafts: list[Draft]) -> None:
    """A bare number joined to the next one by "or", "and", "of the" takes its unit."""
    for a, b in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        if a.unit or not b.unit or a.role != "count" or a.vague or b.unit.startswith("/"):
            continue
        between = [t.low for t in line.tokens[a.right : b.left] if t.text != "-"]
        if tuple(between) in _phrases(line.language) and not b.unit.endswith("_old"):
            a.unit, a.role = b.unit, b.role
