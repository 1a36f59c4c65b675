"""What is a number but no figure: identifiers, phone and section numbers, years, parts of a date."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "roles").get(key, ()))


def is_identifier(line: Line, draft: Draft) -> bool:
    """Whether the number names something: Route 66, Section 4, F-16, COVID-19, 2-1-1, No. 5, 555-0100."""
    i, j = draft.left, draft.right
    if draft.form not in ("digits", "fraction", "id"):
        return _named(line, draft)
    return (
        draft.form == "id"
        or _touches_letters(line, i, j)
        or _after_label(line, i)
        or _chain(line, i, j)
        or _leading_zero(line, draft.first)
    )


def _named(line: Line, draft: Draft) -> bool:
    """ "Big Three", "Group of Seven": a capital in mid sentence after a capital."""
    return draft.low == 1 and line.low(draft.first) == "one" and _pronoun_one(line, draft)


def _pronoun_one(line: Line, draft: Draft) -> bool:
    before, after = line.low(draft.first - 1), line.low(draft.last)
    if before in _set(line.language, "pronoun_one_after"):
        return True
    return after in _set(line.language, "pronoun_one_before") or (
        line.word(draft.last) in ("'", "’") or after.startswith(("'", "’"))
    )


def _touches_letters(line: Line, i: int, j: int) -> bool:
    before = line.word(i - 1)
    if not line.gap(i):
        if before[-1:].isalpha():
            return True
        if before in "-–/" and before and not line.gap(i - 1):
            head = line.word(i - 2)
            if head[-1:].isalpha():
                return not head.islower() or head in _set(line.language, "identifier_heads")
    # "16ABC", "3D", "4x4": letters that are neither unit nor scale were left where they stood.
    after = line.word(j)
    return bool(after[:1].isalpha() and not line.gap(j))


def _after_label(line: Line, i: int) -> bool:
    before = line.low(i - 1)
    if before == "." and not line.gap(i - 1):
        before = line.low(i - 2)
    if before in ("#", "№", "§"):
        return True
    labels = _set(line.language, "labels")
    return before in labels and (
        line.word(i - 1)[:1].isupper() or before in _set(line.language, "labels_any_case")
    )


def _chain(line: Line, i: int, j: int) -> bool:
    """Digits joined by hyphens or dots in threes and more (555-867-5309), or by "+" before them."""
    dashes = 0
    for at in (j, j + 2):
        if (
            line.word(at) in ("-", "–", "/")
            and not line.gap(at)
            and line.word(at + 1)[:1].isdigit()
            and not line.gap(at + 1)
        ):
            dashes += 1
    for at in (i - 1, i - 3):
        if (
            at > 0
            and line.word(at) in ("-", "–", "/")
            and not line.gap(at + 1)
            and line.word(at - 1)[-1:].isdigit()
            and not line.gap(at)
        ):
            dashes += 1
    return dashes >= 2


def _leading_zero(line: Line, i: int) -> bool:
    text = line.word(i)
    return len(text) > 1 and text[0] == "0" and text.isdigit()


def is_year(line: Line, draft: Draft) -> bool:
    """A bare 1900 … 2099 after a preposition of time, a month or a comma; "1,997" and "2000 people" are none."""
    text = line.word(draft.first)
    if not (draft.last - draft.first == 1 and len(text) == 4 and text.isdigit() and not draft.unit):
        return False
    if not 1000 <= int(draft.low) <= 2100:
        return False
    before, after = line.low(draft.first - 1), line.low(draft.last)
    if before in _set(line.language, "year_after") or not after[:1].isalpha():
        return int(draft.low) >= 1500 or before in _set(line.language, "year_after")
    return 1900 <= int(draft.low) <= 2099 and not _plural_next(line, draft.last)


def _plural_next(line: Line, i: int) -> bool:
    low = line.low(i)
    return low == "people" or (low.endswith("s") and not low.endswith("ss") and len(low) > 3)
