"""The figures of one sentence as they are being read: shared by the steps of this package."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from crossread.mentions.figures.lexicon import Units
from crossread.mentions.numerals.lexicon import Numbers, Phrases
from crossread.mentions.numerals.tokens import Token
from crossread.model import Bound, Scope, Totality


@dataclass(slots=True)
class Draft:
    """One figure in the making. ``first``/``last`` are the tokens of the number itself;

    ``left``/``right`` the tokens with sign, unit and bound words: what the counted noun is sought
    outside of. ``last`` and ``right`` are exclusive.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    form: str
    left: int
    right: int
    scaled: bool = False
    suffix: str = ""
    factor: int = 1
    unit: str = ""
    bound: Bound = Bound.EXACT
    role: str = "count"
    negative: bool = False
    ranged: bool = False
    vague: bool = False
    noun: str = ""
    modifiers: tuple[str, ...] = ()
    noun_at: tuple[int, int] | None = None
    kind: str = ""
    verb: str = ""
    scopes: list[Scope] = field(default_factory=list)
    totality: Totality = Totality.UNSAID
    when: str = ""
    history: bool = False


@dataclass(slots=True)
class Line:
    """A sentence as tokens, with the lexicons of its language and the tokens that belong to dates."""

    text: str
    tokens: list[Token]
    numbers: Numbers
    units: Units
    dated: frozenset[int]
    language: str
    dollar: str = ""
    """The currency of a bare "$" where the article says so."""

    def low(self, i: int) -> str:
        """The lower-cased token i, "" outside the sentence."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def word(self, i: int) -> str:
        """Token i as written, "" outside the sentence."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def gap(self, i: int) -> bool:
        """Whether white space (or the sentence's edge) stands before token i."""
        return self.tokens[i].gap if 0 <= i < len(self.tokens) else True

    def match(self, i: int, table: Phrases, *, lower: bool = True) -> tuple[str, int] | None:
        """(value, index after) of the longest phrase of a table that starts at token i."""
        if not 0 <= i < len(self.tokens):
            return None
        for words, value in table.get(self.low(i) if lower else self.word(i), ()):
            if self.matches(i, words, lower=lower):
                return str(value), i + len(words)
        return None

    def match_back(self, end: int, table: Phrases, *, lower: bool = True) -> tuple[str, int] | None:
        """(value, index of its first token) of the longest phrase of a table that ends before ``end``."""
        for start in range(max(0, end - 6), end):
            for words, value in table.get(self.low(start) if lower else self.word(start), ()):
                if start + len(words) == end and self.matches(start, words, lower=lower):
                    return str(value), start
        return None

    def matches(self, i: int, words: tuple[str, ...], *, lower: bool = True) -> bool:
        """Whether these words stand at token i."""
        if i + len(words) > len(self.tokens):
            return False
        if lower:
            return all(self.tokens[i + k].low == w for k, w in enumerate(words))
        return all(self.tokens[i + k].text == w for k, w in enumerate(words))
