"""What a place of a date rule may be, where a word list does not say: days, years, counts, clock times.

Each reader takes the tokens and a position, and gives the value with the position after it, or None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from crossread.mentions.dates.lexicon import CLASSES, Dates
from crossread.mentions.numerals.lexicon import Numbers
from crossread.mentions.numerals.reading import read_at
from crossread.mentions.numerals.tokens import DIGITS, WORD, Token
from crossread.mentions.numerals.words import read_words


@dataclass(frozen=True, slots=True)
class Reader:
    """The tokens of a sentence and the lexicons of its language."""

    tokens: list[Token]
    dates: Dates
    numbers: Numbers


def _day(s: Reader, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) <= 2 and token.text.isdigit() and 1 <= int(token.text) <= 31:
        return int(token.text), i + 1
    return None


def _year(s: Reader, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if (
        token.kind == DIGITS
        and len(token.text) == 4
        and token.text.isdigit()
        and 1000 <= int(token.text) <= 2199
    ):
        return int(token.text), i + 1
    return None


def _year2(s: Reader, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 2 and token.text.isdigit():
        year = int(token.text)
        return (1900 if year > 35 else 2000) + year, i + 1
    return None


def _decades(s: Reader, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 4 and token.text.endswith("0") and _letter_s(s, i + 1):
        return int(token.text) // 10, _letter_s(s, i + 1)
    return None


def _decades2(s: Reader, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 2 and token.text.endswith("0") and _letter_s(s, i + 1):
        return 190 + int(token.text) // 10, _letter_s(s, i + 1)
    return None


def _letter_s(s: Reader, j: int) -> int:
    if j < len(s.tokens) and not s.tokens[j].gap and s.tokens[j].low == "s":
        return j + 1
    if (
        j + 1 < len(s.tokens)
        and s.tokens[j].text in "'’"
        and not s.tokens[j].gap
        and s.tokens[j + 1].low == "s"
        and not s.tokens[j + 1].gap
    ):
        return j + 2
    return 0


def _count(s: Reader, i: int) -> tuple[Any, int] | None:
    number = read_at(s.tokens, i, s.numbers)
    if number is None:
        low = s.tokens[i].low
        return (1, i + 1) if low in s.numbers.articles else None
    if number.form in ("ordinal", "id"):
        return None
    value = number.low if number.form != "vague" else None
    after = number.last
    if after < len(s.tokens) and s.tokens[after].text == "-" and not s.tokens[after].gap:
        after += 1
    return value, after


def _ordinal(s: Reader, i: int) -> tuple[int, int] | None:
    number = read_at(s.tokens, i, s.numbers)
    if number is None or number.form != "ordinal" or not 1 <= number.low <= 31:
        return None
    return int(number.low), number.last


def _nth(s: Reader, i: int) -> tuple[int, int] | None:
    return _ordinal(s, i)


def _half(s: Reader, i: int) -> tuple[int, int] | None:
    found = _ordinal(s, i)
    return found if found is not None and found[0] <= 2 else None


def _word_year(s: Reader, i: int) -> tuple[int, int] | None:
    """nineteen ninety-six; two thousand and three."""
    if s.tokens[i].kind != WORD:
        return None
    first = read_words(s.tokens, i, s.numbers)
    if first is None:
        return None
    value, j = first
    if value in (18, 19, 20) and j < len(s.tokens):
        second = read_words(s.tokens, j, s.numbers)
        if second is not None and 10 <= second[0] <= 99:
            return value * 100 + second[0], second[1]
    return (value, j) if 2000 <= value <= 2099 and j - i >= 2 else None


def _quarter(s: Reader, i: int) -> tuple[int, int] | None:
    j = i + 1
    if s.tokens[i].text == "Q" and j < len(s.tokens) and not s.tokens[j].gap and s.tokens[j].text in "1234":
        return int(s.tokens[j].text), j + 1
    return None


def _holiday(s: Reader, i: int) -> tuple[Any, int] | None:
    for words, value in s.dates.holidays.get(s.tokens[i].low, ()):
        if i + len(words) <= len(s.tokens) and all(s.tokens[i + k].low == w for k, w in enumerate(words)):
            capital = s.tokens[i].text[:1].isupper() or not s.tokens[i].text[:1].isalpha()
            return (value, i + len(words)) if capital else None
    return None


def _iso(s: Reader, i: int) -> tuple[tuple[int, int, int], int] | None:
    """1998-08-07, 1998/08/07."""
    pieces = _joined(s, i, 5)
    if pieces is None or pieces[1] not in "-/." or pieces[1] != pieces[3] or len(pieces[0]) != 4:
        return None
    return _valid(int(pieces[0]), int(pieces[2]), int(pieces[4]), i + 5)


def _numeric(s: Reader, i: int) -> tuple[tuple[int, int, int], int] | None:
    """8/7/1998 (month first in American English only where the day cannot be), 07.08.1998."""
    dotted = s.tokens[i].text.split(".")
    if len(dotted) == 3 and all(p.isdigit() for p in dotted) and len(dotted[2]) == 4:
        return _valid(int(dotted[2]), int(dotted[1]), int(dotted[0]), i + 1)
    pieces = _joined(s, i, 5)
    if pieces is None or pieces[1] not in "/-." or pieces[1] != pieces[3] or len(pieces[4]) not in (2, 4):
        return None
    if len(pieces[0]) > 2 or len(pieces[2]) > 2 or (len(pieces[4]) == 2 and pieces[1] == "-"):
        return None
    year = int(pieces[4])
    year += 0 if year > 99 else 1900 if year > 35 else 2000
    a, b = int(pieces[0]), int(pieces[2])
    month, day = (a, b) if s.numbers.language == "en" and a <= 12 else (b, a)
    return _valid(year, month, day, i + 5)


def _joined(s: Reader, i: int, size: int) -> list[str] | None:
    """Texts of ``size`` tokens without white space, digits at every other place."""
    run = s.tokens[i : i + size]
    if len(run) < size or any(t.gap for t in run[1:]):
        return None
    if not all(t.text.isdigit() for t in run[::2]):
        return None
    if i + size < len(s.tokens) and s.tokens[i + size].text in "-/" and not s.tokens[i + size].gap:
        return None
    return [t.text for t in run]


def _valid(year: int, month: int, day: int, after: int) -> tuple[tuple[int, int, int], int] | None:
    if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199:
        return (year, month, day), after
    return None


def _clock(s: Reader, i: int) -> tuple[str, int] | None:
    """11 a.m., 9:01 p.m., 14:30, noon is a PART."""
    token = s.tokens[i]
    if token.kind != DIGITS or not token.text.replace(".", "").isdigit():
        return None
    hour, j, minute = 0, i + 1, 0
    head, dot, tail = token.text.partition(".")
    if len(head) > 2 or (dot and len(tail) != 2):
        return None
    hour, minute = int(head), int(tail or 0)
    colon = False
    if (
        not dot
        and j + 1 < len(s.tokens)
        and s.tokens[j].text in ":"
        and not s.tokens[j].gap
        and not s.tokens[j + 1].gap
    ):
        if not (s.tokens[j + 1].text.isdigit() and len(s.tokens[j + 1].text) == 2):
            return None
        minute, j, colon = int(s.tokens[j + 1].text), j + 2, True
    half = _am_pm(s, j)
    if half is not None:
        sign, j = half
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if sign == "p" else 0)
    elif not colon:
        return None
    if hour > 23 or minute > 59:
        return None
    return f"{hour:02d}:{minute:02d}", j


def _am_pm(s: Reader, j: int) -> tuple[str, int] | None:
    if j >= len(s.tokens):
        return None
    low = s.tokens[j].low
    if low in ("am", "pm", "a.m.", "p.m."):
        return low[0], j + 1
    if (
        low in ("a", "p")
        and j + 2 < len(s.tokens)
        and s.tokens[j + 1].text == "."
        and s.tokens[j + 2].low == "m"
    ):
        return low, j + 3
    return None


READERS: dict[str, Callable[[Reader, int], tuple[Any, int] | None]] = {
    "DAY": _day,
    "YEAR": _year,
    "YEAR2": _year2,
    "DECADES": _decades,
    "DECADES2": _decades2,
    "COUNT": _count,
    "ORDINAL": _ordinal,
    "NTH": _nth,
    "HALF": _half,
    "WORDYEAR": _word_year,
    "QUARTER": _quarter,
    "HOLIDAY": _holiday,
    "ISO": _iso,
    "NUMERIC": _numeric,
    "CLOCK": _clock,
}
NAMES = frozenset({*CLASSES, *READERS})
"""Every class a rule may name."""
