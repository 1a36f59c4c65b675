"""Ages written without "years old": "Maria, 44, was", "aged 18 to 34", "who was 10"."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line

_OLDEST = 115


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "units").get("ages", {}).get(key, ()))


def read_age(line: Line, draft: Draft) -> None:
    """Give a bare number its unit and role where it is an age."""
    if draft.unit not in ("", "year") or draft.scaled or draft.form != "digits" or draft.vague:
        return
    if not 0 < draft.high <= _OLDEST or draft.low % 1:
        return
    if _named(line, draft) or _told(line, draft) or _expectancy(line, draft):
        draft.unit, draft.role = "year_old", "age"


def _named(line: Line, draft: Draft) -> bool:
    """ "aged 7", "the age of 5 years"; "Maddon, 66, has" between two commas after a name."""
    i, j = draft.left, draft.right
    if line.low(i - 1) in _set(line.language, "before"):
        return True
    if line.low(i - 1) == "of" and line.low(i - 2) in _set(line.language, "of"):
        return True
    if draft.unit or line.word(i - 1) != "," or (line.word(j) and line.word(j) not in ",.;)"):
        return False
    name = line.word(i - 2)
    # A list of numbers or a year after a date has digits or a month before the comma.
    return name[:1].isupper() and name[-1:].isalpha() and line.low(i - 2) not in _months(line.language)


def _told(line: Line, draft: Draft) -> bool:
    """ "who was 10.", "she is 44"."""
    i, j = draft.left, draft.right
    if draft.unit or line.low(i - 1) not in _set(line.language, "verbs"):
        return False
    closes = not line.word(j) or line.word(j) in ".,;!?)" or line.low(j) in ("when", "and", "at")
    return closes and line.low(i - 2) in _set(line.language, "persons")


def _expectancy(line: Line, draft: Draft) -> bool:
    near = {line.low(k) for k in range(max(0, draft.left - 10), draft.left)}
    return (
        not draft.unit
        and bool(near & _set(line.language, "expectancy"))
        and not line.low(draft.right)[:1].isdigit()
    )


@cache
def _months(language: str) -> frozenset[str]:
    return frozenset(load(language, "dates").get("MONTH", {}))
