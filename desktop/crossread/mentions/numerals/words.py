"""Runs of number words to a value, by one grammar for all languages.

Values below a hundred add up where each fills a lower place than the last (twenty, five); multipliers
(hundred) and scales (thousand, million) multiply what stands before them, scales close a group.
Languages that write several elements as one word (German, Dutch, Italian, French with hyphens) are
taken apart into elements first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crossread.mentions.numerals.lexicon import Numbers, numbers
from crossread.mentions.numerals.tokens import WORD, Token

_JOINER = -1


@dataclass(slots=True)
class Sum:
    """A number being read: ``total`` of closed groups, the open ``group``, ``floor`` the place filled."""

    total: int = 0
    group: int = 0
    floor: int = 100
    scale: int = 10**18
    empty: bool = True
    joined: bool = False
    vigesimal: bool = False

    def copy(self) -> Sum:
        return Sum(self.total, self.group, self.floor, self.scale, self.empty, self.joined, self.vigesimal)

    @property
    def value(self) -> int:
        return self.total + self.group

    def add(self, value: int) -> bool:
        """Take one element; False where it cannot go on (two numbers side by side)."""
        if value == _JOINER:
            self.joined = True
            return not self.empty
        if value < 100:
            ok = self._small(value)
        elif value < 1000:
            ok = self._hundred(value)
        else:
            ok = self._scale(value)
        self.empty = False
        self.joined = False
        return ok

    def _small(self, value: int) -> bool:
        if self.vigesimal and value == 20 and self.group % 100 == 4 and not self.joined:
            self.group += 76  # quatre-vingts is four twenties
            self.floor = 10
            return True
        if self.joined and value >= 20 and value % 10 == 0 and 0 < self.group % 100 < 10:
            self.floor = 1  # fünfundzwanzig
        elif self.floor == 100:
            self.floor = 10 if value and value % 10 == 0 and value >= 20 else 1
            if self.empty and value < 10:
                self.floor = 10 if self.group == 0 else 1
        elif self.floor == 10 and 0 < value < 10 and self.group % 10 == 0:
            self.floor = 1
        elif self.floor == 10 and 10 <= value < 20 and self.group % 20 == 0 and self.group:
            self.floor = 1  # soixante-dix, quatre-vingt-dix
        else:
            return False
        if self.vigesimal and value == 10:
            self.floor = 10  # dix-sept, soixante-dix-neuf
        self.group += value
        return True

    def _hundred(self, value: int) -> bool:
        """A hundred multiplies a small group; words such as "doscientos" come as a whole and open it."""
        if value == 100 and 0 < self.group < 100:
            self.group *= 100
        elif self.group == 0:
            self.group = value
        else:
            return False
        self.floor = 100
        return True

    def _scale(self, value: int) -> bool:
        if value >= self.scale:
            # "hundred thousand million": a scale may multiply all that stands before it.
            if self.group or not self.total or self.total >= value:
                return False
            self.total *= value
        else:
            self.total += max(1, self.group) * value
        self.group = 0
        self.floor = 100
        self.scale = value
        return True


def read_words(tokens: list[Token], at: int, lexicon: Numbers) -> tuple[int, int] | None:
    """(value, index after) of the longest number in words that starts at a token."""
    best = None
    state = Sum(vigesimal=lexicon.vigesimal)
    i = at
    while i < len(tokens):
        token = tokens[i]
        if token.text == "-" and i > at and i + 1 < len(tokens) and not tokens[i + 1].gap and not token.gap:
            i += 1
            continue
        if token.kind != WORD:
            break
        elements = elements_of(token.low, lexicon.language)
        if elements is None:
            if token.low in lexicon.joiners and not state.empty:
                state.joined = True
                i += 1
                continue
            break
        attempt = state.copy()
        if not all(attempt.add(v) for v in elements):
            break
        if state.joined and state.value and not _may_join(state, elements, lexicon):
            break
        state = attempt
        i += 1
        best = (state.value, i)
    return best


def _may_join(state: Sum, elements: tuple[int, ...], lexicon: Numbers) -> bool:
    """ "and" joins inside a number only after a hundred or a scale in English ("two and three" are two)."""
    if lexicon.language != "en":
        return True
    return state.floor == 100 and not state.empty and elements[0] < 100


@lru_cache(maxsize=4096)
def elements_of(word: str, language: str) -> tuple[int, ...] | None:
    """The values one word is made of: ("zwei", "hundert") -> (2, 100); None where it is no number word."""
    lexicon = numbers(language)
    value = _single(word, lexicon)
    if value is not None:
        return (value,)
    if lexicon.prefix and word.startswith(lexicon.prefix) and len(word) > len(lexicon.prefix) + 1:
        rest = _single(word[len(lexicon.prefix) :], lexicon)
        return None if rest is None else (_JOINER, rest)
    if not lexicon.compound or len(word) < 5:
        return None
    return _apart(word, lexicon)


def _single(word: str, lexicon: Numbers) -> int | None:
    for table in (lexicon.cardinals, lexicon.multipliers, lexicon.scales):
        if word in table:
            return table[word]
    return None


def _apart(word: str, lexicon: Numbers) -> tuple[int, ...] | None:
    """A compound into elements, longest first, by backtracking; it must be one whole number."""
    table = {**lexicon.cardinals, **lexicon.multipliers, **lexicon.scales}
    if lexicon.link:
        table = {**table, lexicon.link: _JOINER}
    longest = max(map(len, table))

    def split(rest: str) -> tuple[int, ...] | None:
        if not rest:
            return ()
        for size in range(min(longest, len(rest)), 0, -1):
            if rest[:size] in table:
                tail = split(rest[size:])
                if tail is not None:
                    return (table[rest[:size]], *tail)
        return None

    found = split(word)
    if not found or found[-1] == _JOINER:
        return None
    state = Sum()
    return found if all(state.add(v) for v in found) else None
