"""Where dates stand in a sentence, and what each is made of: no calendar yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from crossread.mentions.dates.classes import NAMES, READERS, Reader
from crossread.mentions.dates.lexicon import Dates, Rule, dates
from crossread.mentions.numerals.lexicon import Numbers, numbers
from crossread.mentions.numerals.tokens import DIGITS, WORD, Token

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
        self._reader = Reader(tokens, dates, numbers)
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
        for rule in self._rules(i):
            end, parts = self._follow(rule, 0, i, {})
            if end > i and (best is None or end > best.last) and self._stands(i, end, parts):
                best = Spot(i, end, parts, frozenset(t.low for t in self.tokens[i:end]))
        return best

    def _rules(self, i: int) -> tuple[Rule, ...]:
        """The rules that token i may open, as far as it and the next token tell."""
        opening, following = told_by(self.numbers.language)
        here = tuple(k for k in self._keys(i) if k in opening)
        after = self._keys(i + 1) if i + 1 < len(self.tokens) else ()
        return rules_for(self.numbers.language, here, tuple(k for k in after if k in following))

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
            more = {option: value, **parts} if option in NAMES else parts
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
        if option not in NAMES:
            return (option, i + 1) if token.low == option else None
        for name, value in self.dates.words.get(token.low, ()):
            if name == option:
                return value, self._dot(i)
        reader = READERS.get(option)
        if reader is None:
            return None
        if (option, i) not in self._read:
            self._read[option, i] = reader(self._reader, i)
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
        nouns = self.dates.extra.get("edge_nouns", frozenset())
        if token.low in nouns and end - i > 1 and self.tokens[i + 1].low != "of":
            return False  # "set to start this weekend"
        last = self.tokens[end - 1].low
        if "WAY" in parts and last in self.dates.extra.get("needs_end", frozenset()):
            # "two days after the vote" is measured from the vote, not from a date.
            return end >= len(self.tokens) or self.tokens[end].kind != WORD
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
    literal = {key for key in lexicon.rules if key not in NAMES}
    return frozenset({*literal, *lexicon.words, *lexicon.holidays, *numbers(language).starters, "q"})


@cache
def told_by(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words and classes that open a rule, and those that must follow where a rule is told by the next."""
    rules = dates(language).rules
    return frozenset(rules), frozenset().union(*(f for held in rules.values() for _, f in held if f))


@lru_cache(maxsize=4096)
def rules_for(language: str, here: tuple[str, ...], after: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that a token of some words and classes may open before one of others, each once, in order."""
    rules = dates(language).rules
    fit = [rule for key in here for rule, following in rules[key] if _fits(following, after)]
    return tuple({id(rule): rule for rule in fit}.values())


def _fits(following: frozenset[str] | None, after: tuple[str, ...]) -> bool:
    return following is None or not following.isdisjoint(after)
