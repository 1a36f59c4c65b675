"""Where dates stand in a sentence, and what each is made of: no calendar yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.mentions.dates.lexicon import CLASSES, Dates, Rule, dates
from crossread.mentions.numerals.lexicon import Numbers, numbers
from crossread.mentions.numerals.reading import read_at
from crossread.mentions.numerals.tokens import DIGITS, WORD, Token
from crossread.mentions.numerals.words import read_words

Parts = dict[str, Any]
_NUMERIC = ("DAY", "YEAR", "YEAR2", "DECADES", "DECADES2", "ISO", "NUMERIC", "COUNT", "NTH", "CLOCK")
_WORDY = ("COUNT", "ORDINAL", "NTH", "WORDYEAR", "HOLIDAY", "QUARTER", "HALF", "CLOCK")


@dataclass(slots=True)
class Spot:
    """Tokens ``first`` … ``last - 1``, and the values of the classes they fill."""

    first: int
    last: int
    parts: Parts
    words: frozenset[str]


class Spotter:
    """Finds dates in one run of tokens."""

    def __init__(self, tokens: list[Token], dates: Dates, numbers: Numbers) -> None:
        self.tokens = tokens
        self.dates = dates
        self.numbers = numbers
        self._opening = openings(numbers.language)
        self._read: dict[tuple[str, int], tuple[Any, int] | None] = {}
        self._known: list[list[str] | None] = [None] * len(tokens)

    def spots(self) -> list[Spot]:
        """All dates in order, the longest at each place."""
        found = []
        i = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.kind == WORD and token.low not in self._opening and not self.numbers.compound:
                i += 1
                continue
            spot = self._at(i)
            if spot is None:
                i += 1
            else:
                found.append(spot)
                i = spot.last
        return found

    def _at(self, i: int) -> Spot | None:
        best: Spot | None = None
        seen = set()
        rules = self.dates.rules
        for key in self._keys(i):
            for rule, following in rules.get(key, ()):
                if id(rule) in seen or (following is not None and not self._follows(i, following)):
                    continue
                seen.add(id(rule))
                end, parts = self._follow(rule, 0, i, {})
                if end > i and (best is None or end > best.last) and self._stands(i, end, parts):
                    best = Spot(i, end, parts, frozenset(t.low for t in self.tokens[i:end]))
        return best

    def _follows(self, i: int, options: frozenset[str]) -> bool:
        return i + 1 < len(self.tokens) and not options.isdisjoint(self._keys(i + 1))

    def _keys(self, i: int) -> list[str]:
        """What token i may be: its word, and the classes it may open."""
        known = self._known[i]
        if known is None:
            known = self._known[i] = self._classes(i)
        return known

    def _classes(self, i: int) -> list[str]:
        token = self.tokens[i]
        keys = [token.low]
        if token.kind == DIGITS:
            keys += _NUMERIC
        elif token.kind == WORD:
            keys += [name for name, _ in self.dates.words.get(token.low, ())]
            low = token.low
            if low in self.numbers.starters or self.numbers.compound:
                keys += ("COUNT", "ORDINAL", "NTH", "WORDYEAR", "HALF", "CLOCK")
            if low in self.dates.holidays:
                keys.append("HOLIDAY")
            if low == "q":
                keys.append("QUARTER")
        return keys

    def _follow(self, rule: Rule, k: int, i: int, parts: Parts) -> tuple[int, Parts]:
        """(index after, parts) of the longest way to finish a rule from element k at token i; -1 if none."""
        if k == len(rule):
            return i, parts
        element = rule[k]
        best: tuple[int, Parts] = (-1, parts)
        for option in element.options:
            step = self._option(option, i)
            if step is None:
                continue
            value, after = step
            more = {option: value, **parts} if option in _CLASSES else parts
            end, found = self._follow(rule, k + 1, after, more)
            if end > best[0]:
                best = (end, found)
        if element.optional:
            end, found = self._follow(rule, k + 1, i, parts)
            if end > best[0]:
                best = (end, found)
        return best

    def _option(self, option: str, i: int) -> tuple[Any, int] | None:
        if i >= len(self.tokens):
            return None
        token = self.tokens[i]
        if option not in _CLASSES:
            return (option, i + 1) if token.low == option else None
        for name, value in self.dates.words.get(token.low, ()):
            if name == option:
                return value, self._dot(i)
        reader = _READERS.get(option)
        if reader is None:
            return None
        if (option, i) not in self._read:
            self._read[option, i] = reader(self, i)
        return self._read[option, i]

    def _dot(self, i: int) -> int:
        """Past the full stop of an abbreviation, unless it may end the sentence."""
        j = i + 1
        low = self.tokens[i].low
        if (
            low in self.dates.dotted
            and j < len(self.tokens)
            and self.tokens[j].text == "."
            and not self.tokens[j].gap
        ):
            return j + 1
        return j

    def _stands(self, i: int, end: int, parts: Parts) -> bool:
        """Whether a short match is a date and not another word: "May" the modal, "fall" the verb."""
        token = self.tokens[i]
        if end - i > 1 and parts.keys() & {"DAY", "YEAR", "WORDYEAR", "YEAR2"}:
            return not ("MONTH" in parts and self._sentence_modal(i, parts))
        if set(parts) == {"YEAR"}:
            return self._year_stands(i, end)
        for name in ("MONTH", "WEEKDAY"):
            if name in parts and not (parts.keys() - {name, "PART"}):
                return self._word_stands(i, token)
        if "SEASON" in parts and "YEAR" not in parts and "TURN" not in parts:
            return self._season_stands(i, end)
        return True

    def _sentence_modal(self, i: int, parts: Parts) -> bool:
        return False

    def _word_stands(self, i: int, token: Token) -> bool:
        low = token.low
        if low not in self.dates.lone:
            return low not in self.dates.words or low not in self.dates.dotted
        if self.dates.capital and not token.text[:1].isupper() and low in self.dates.capital:
            return False
        if low in self.dates.capital and low in ("may", "march", "august"):
            before = self.tokens[i - 1].low if i else ""
            return before in self.dates.extra.get("opens", frozenset()) or (
                i + 1 < len(self.tokens) and self.tokens[i + 1].low in ("'s", "’s")
            )
        return token.text[:1].isupper() or not self.dates.capital

    def _season_stands(self, i: int, end: int) -> bool:
        after = self.tokens[end].low if end < len(self.tokens) else ""
        return after not in self.dates.extra.get("not_season_before", frozenset())

    def _year_stands(self, i: int, end: int) -> bool:
        """A bare year: 1800 to 2100, not before a unit or a plural, not after a money sign."""
        before = self.tokens[i - 1] if i else None
        after = self.tokens[end] if end < len(self.tokens) else None
        year = int(self.tokens[i].text)
        extra = self.dates.extra
        if before is not None and not self.tokens[i].gap and before.text not in "(“\"'-–—/‘[":
            return False
        opened = before is not None and before.low in extra.get("year_after", frozenset())
        if i > 1 and (self.tokens[i - 2].low, self.tokens[i - 1].low) in (("up", "to"), ("close", "to")):
            return False
        if after is not None and not after.gap and (after.kind == WORD or after.text in "%$€£°"):
            return False
        if after is not None and after.text in "-–—" and self._digits_at(end + 1):
            return False  # "2000 - 2500 calories"; a span of years is a rule of its own
        if before is not None and before.low in extra.get("not_year_after", frozenset()):
            return False
        if after is not None and after.kind == WORD and self._counted(end):
            return False
        if opened:
            return year >= 1000
        return 1900 <= year <= 2099

    def _digits_at(self, j: int) -> bool:
        return j < len(self.tokens) and self.tokens[j].kind == DIGITS

    def _counted(self, j: int) -> bool:
        """Whether what follows is counted: a unit of time or length, people, a scale word."""
        low = self.tokens[j].low
        return (
            low in self.dates.extra.get("not_year_before", frozenset())
            or low in self.numbers.scales
            or any(name == "UNIT" for name, _ in self.dates.words.get(low, ()))
        )


@cache
def openings(language: str) -> frozenset[str]:
    """The words a date may start with: of a rule, of a class, of a number, of a holiday."""
    lexicon = dates(language)
    literal = {key for key in lexicon.rules if key not in _CLASSES}
    return frozenset({*literal, *lexicon.words, *lexicon.holidays, *numbers(language).starters, "q"})


# ----------------------------------------------------------------------------------- classes


def _day(s: Spotter, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) <= 2 and token.text.isdigit() and 1 <= int(token.text) <= 31:
        return int(token.text), i + 1
    return None


def _year(s: Spotter, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if (
        token.kind == DIGITS
        and len(token.text) == 4
        and token.text.isdigit()
        and 1000 <= int(token.text) <= 2199
    ):
        return int(token.text), i + 1
    return None


def _year2(s: Spotter, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 2 and token.text.isdigit():
        year = int(token.text)
        return (1900 if year > 35 else 2000) + year, i + 1
    return None


def _decades(s: Spotter, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 4 and token.text.endswith("0") and _letter_s(s, i + 1):
        return int(token.text) // 10, _letter_s(s, i + 1)
    return None


def _decades2(s: Spotter, i: int) -> tuple[int, int] | None:
    token = s.tokens[i]
    if token.kind == DIGITS and len(token.text) == 2 and token.text.endswith("0") and _letter_s(s, i + 1):
        return 190 + int(token.text) // 10, _letter_s(s, i + 1)
    return None


def _letter_s(s: Spotter, j: int) -> int:
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


def _count(s: Spotter, i: int) -> tuple[Any, int] | None:
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


def _ordinal(s: Spotter, i: int) -> tuple[int, int] | None:
    number = read_at(s.tokens, i, s.numbers)
    if number is None or number.form != "ordinal" or not 1 <= number.low <= 31:
        return None
    return int(number.low), number.last


def _nth(s: Spotter, i: int) -> tuple[int, int] | None:
    return _ordinal(s, i)


def _half(s: Spotter, i: int) -> tuple[int, int] | None:
    found = _ordinal(s, i)
    return found if found is not None and found[0] <= 2 else None


def _word_year(s: Spotter, i: int) -> tuple[int, int] | None:
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


def _quarter(s: Spotter, i: int) -> tuple[int, int] | None:
    j = i + 1
    if s.tokens[i].text == "Q" and j < len(s.tokens) and not s.tokens[j].gap and s.tokens[j].text in "1234":
        return int(s.tokens[j].text), j + 1
    return None


def _holiday(s: Spotter, i: int) -> tuple[Any, int] | None:
    for words, value in s.dates.holidays.get(s.tokens[i].low, ()):
        if i + len(words) <= len(s.tokens) and all(s.tokens[i + k].low == w for k, w in enumerate(words)):
            capital = s.tokens[i].text[:1].isupper() or not s.tokens[i].text[:1].isalpha()
            return (value, i + len(words)) if capital else None
    return None


def _iso(s: Spotter, i: int) -> tuple[tuple[int, int, int], int] | None:
    """1998-08-07, 1998/08/07."""
    pieces = _joined(s, i, 5)
    if pieces is None or pieces[1] not in "-/." or pieces[1] != pieces[3] or len(pieces[0]) != 4:
        return None
    return _valid(int(pieces[0]), int(pieces[2]), int(pieces[4]), i + 5)


def _numeric(s: Spotter, i: int) -> tuple[tuple[int, int, int], int] | None:
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


def _joined(s: Spotter, i: int, size: int) -> list[str] | None:
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


def _clock(s: Spotter, i: int) -> tuple[str, int] | None:
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


def _am_pm(s: Spotter, j: int) -> tuple[str, int] | None:
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


_READERS = {
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
_CLASSES = frozenset({*CLASSES, *_READERS})
