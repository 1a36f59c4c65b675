"""What is a number but no figure: identifiers, phone and section numbers, years, parts of a date."""

from __future__ import annotations

import re
from functools import cache

from crossread.mentions.dates.lexicon import dates
from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.places import country
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.names_fold import country_of_people


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
        or _in_address(line, draft)
        or _touches_letters(line, i, j)
        or _after_label(line, i)
        or _chain(line, i, j)
        or _leading_zero(line, draft.first)
        or _in_name(line, draft)
        or _address(line, draft)
    )


def is_clock(line: Line, draft: Draft) -> bool:
    """ "half past six", "twenty past six", "a quarter to five": the hour and the minutes told in words."""
    past, to = _set(line.language, "clock_past"), _set(line.language, "clock_to")
    parts = _set(line.language, "clock_parts")
    minutes = parts | _set(line.language, "clock_minutes")
    if draft.unit:
        return False
    before = _past_hyphen(line, draft.first - 1, -1)
    if line.low(before) in past | to and draft.low in _HOURS:
        told = line.low(_past_hyphen(line, before - 1, -1))
        return told in (minutes if line.low(before) in past else parts)
    after = _past_hyphen(line, draft.last, 1)
    hour = line.low(_past_hyphen(line, after + 1, 1))
    told = line.low(draft.last - 1)
    return told in minutes and line.low(after) in past and _is_hour(line, hour)


_HOURS = range(1, 13)


def _is_hour(line: Line, word: str) -> bool:
    return (int(word) if word.isdecimal() else line.numbers.cardinals.get(word, 0)) in _HOURS


def is_half_of_a_word(line: Line, draft: Draft) -> bool:
    """ "half-mast", "half-sister", "half-time": no half of anything."""
    if draft.form != "fraction" or draft.last - draft.first != 1:
        return False
    return line.low(_past_hyphen(line, draft.last, 1)) in _set(line.language, "half_words")


def _past_hyphen(line: Line, i: int, step: int) -> int:
    return i + step if line.word(i) == "-" else i


def _named(line: Line, draft: Draft) -> bool:
    """ "Big Three", "Group of Seven": a capital in mid sentence after a capital."""
    if draft.low == 1 and line.low(draft.first) == "one":
        return _pronoun_one(line, draft)
    before = line.word(draft.first - 1)
    capital = draft.first > 1 and line.word(draft.first)[:1].isupper() and before[:1].isupper()
    return capital and not line.word(draft.first).isupper() and not _place_or_day(line, draft.first - 1)


def _in_address(line: Line, draft: Draft) -> bool:
    """Whether the digits lie in a web address, a handle or a hashtag."""
    start, end = line.tokens[draft.first].start, line.tokens[draft.last - 1].end
    head = max(line.text.rfind(" ", max(0, start - 200), start) + 1, start - 200, 0)
    run = line.text[head:start]
    tail = line.text[end : end + 40].split(" ", 1)[0]
    return "://" in run or "www." in run or run.startswith(("@", "#")) or "@" in run or tail.startswith("@")


def _in_name(line: Line, draft: Draft) -> bool:
    """ "Big 12", "iPhone 14", "HIV 2 drugs": a bare number right after a capital, nothing counted after."""
    i, j = draft.first, draft.last
    text = line.word(i)
    if (
        draft.unit
        or draft.scaled
        or j - i != 1
        or not text.isdigit()
        or len(text) > 4
        or i < 1
        or not line.gap(i)
    ):
        return False
    before = line.word(i - 1)
    if re.fullmatch(r"(?:[A-Z]\.)+", before):
        return True  # "H.R. 3746"
    if not before[-1:].isalpha() or before == before.lower() or _place_or_day(line, i - 1):
        return False
    if before.endswith(("'s", "’s")) or (line.word(j) == "-" and not line.gap(j)):
        return False
    if i == 1 and before[1:].islower():
        return False  # the capital of a sentence's first word says nothing
    if line.low(i - 1) in _set(line.language, "not_names"):
        return False
    after = line.word(j)
    if before.isupper() and len(before) > 1 and len(text) <= 2:
        return not _plural_next(line, j)
    return (
        not after[:1].isalpha()
        or after[:1].isupper()
        or line.low(j) in _set(line.language, "name_ends_before")
    )


def _place_or_day(line: Line, i: int) -> bool:
    word = line.word(i)
    return bool(country(word) or country_of_people(word)) or line.low(i) in dates(line.language).words


def _address(line: Line, draft: Draft) -> bool:
    """ "49 Zorro Ranch Road", "16 Industrial Avenue", "the 90049 ZIP code"."""
    j = draft.right
    words = _set(line.language, "streets")
    for k in range(j, j + 5):
        if line.word(k) == "-" and k == j:
            continue
        if line.low(k) in words and line.word(k)[:1].isupper():
            return not draft.unit
        if not (line.word(k)[:1].isupper() or line.word(k)[:1].isdigit()):
            return False
    return False


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
        if before[-1:].isalpha() and before != line.numbers.prefix:
            return True
        if before == "." and not line.gap(i - 1) and line.word(i - 2)[-1:].isalpha():
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
    if line.word(j) == ":" and not line.gap(j) and line.word(j + 1)[:1].isdigit() and not line.gap(j + 1):
        return True
    if (
        line.word(i - 1) == ":"
        and not line.gap(i)
        and line.word(i - 2)[-1:].isdigit()
        and not line.gap(i - 1)
    ):
        return True
    dashes = 0
    for at in (j, j + 2):  # what follows, as long as nothing else stands between
        if not _joins(line, at) or not line.word(at + 1)[:1].isdigit():
            break
        dashes += 1
    for at in (i - 1, i - 3):
        if at < 1 or not _joins(line, at) or not line.word(at - 1)[-1:].isdigit():
            break
        dashes += 1
    return dashes >= 2


def _joins(line: Line, at: int) -> bool:
    """Whether a hyphen or stroke stands at a token, without white space on either side."""
    return line.word(at) in ("-", "–", "/") and not line.gap(at) and not line.gap(at + 1)


def _leading_zero(line: Line, i: int) -> bool:
    text = line.word(i)
    return len(text) > 1 and text[0] == "0" and text.isdigit()


def is_year(line: Line, draft: Draft) -> bool:
    """A bare 1900 … 2099 that nothing counted follows; "1,997" and "2000 people" are none."""
    text = line.word(draft.first)
    if not (draft.last - draft.first == 1 and len(text) == 4 and text.isdigit() and not draft.unit):
        return False
    if not 1000 <= int(draft.low) <= 2100 or _plural_next(line, draft.last):
        return False
    before, after = line.low(draft.first - 1), line.low(draft.last)
    if before in _set(line.language, "year_after") or not after[:1].isalpha():
        return int(draft.low) >= 1500 or before in _set(line.language, "year_after")
    return 1900 <= int(draft.low) <= 2099


def is_rank(line: Line, draft: Draft) -> bool:
    """ "the bottom three", "the top 10" with nothing counted after them: a place in a list."""
    if draft.unit or line.low(draft.left - 1) not in _set(line.language, "rank_after"):
        return False
    return not line.low(draft.right)[:1].isalpha() or line.low(draft.right) in _set(
        line.language, "name_ends_before"
    )


def score_with(line: Line, a: Draft, b: Draft) -> bool:
    """ "2-1", "89-52": two bare numbers joined by a hyphen, the first not smaller."""
    joined = (
        b.first - a.last == 1 and line.word(a.last) in "-–" and not line.gap(a.last) and not line.gap(b.first)
    )
    plain = not (a.unit or b.unit or a.scaled or b.scaled or a.ranged or b.ranged)
    return joined and plain and a.form == b.form == "digits" and a.low >= b.low


def _plural_next(line: Line, i: int) -> bool:
    low = line.low(i)
    return low == "people" or (low.endswith("s") and not low.endswith("ss") and len(low) > 3)
