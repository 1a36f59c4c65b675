"""Noun phrases, verbs and clauses of a sentence, from its tagged words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossread.model import Span
from crossread.relations.tagging import Token

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
NAMES = frozenset({"NNP", "NNPS"})
_INSIDE = NOUNS | {"JJ", "JJR", "JJS", "CD", "POS", "PRP$", "DT", "PDT", "$"}
_OPENERS = frozenset({"DT", "PDT", "PRP$"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})
AUXILIARIES = frozenset(
    "be is are was were been being am 's 're 've 'd has have had having do does did will would can could may "
    "might must shall should ought get gets got".split()
)
_NO_NOUN = frozenset("percent % p.m. a.m. today tomorrow yesterday".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: ``words`` are its content words in order, the last one the head.

    ``first`` and ``last`` index the sentence's tokens; ``name`` where the head is a proper name;
    ``opener`` is its determiner or possessive, "" where it has none.
    """

    words: tuple[Token, ...]
    first: int
    last: int
    opener: str
    span: Span

    @property
    def head(self) -> Token:
        return self.words[-1]

    @property
    def name(self) -> bool:
        return self.head.tag in NAMES


def noun_phrases(tokens: Sequence[Token]) -> list[Phrase]:
    """Base noun phrases (no prepositions inside), cut at possessives into owner and owned."""
    phrases = []
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _goes_on(tokens, at, end):
            end += 1
        if end == at:
            at += 1
            continue
        phrases.extend(_cut(tokens, at, end))
        at = end
    return phrases


def _goes_on(tokens: Sequence[Token], first: int, i: int) -> bool:
    tag = tokens[i].tag
    after = tokens[i + 1].tag if i + 1 < len(tokens) else ""
    if tag in _OPENERS:
        # A determiner opens a new phrase: "told | the men".
        return i == first or tokens[i - 1].tag in {"PDT", "DT"}
    if tag in _INSIDE:
        return True
    if tag in {"VBN", "VBG"}:
        # A participle before a noun, behind a determiner or an adjective: "the killed men".
        return after in NOUNS | {"JJ"} and i > first
    if tag == "RB":
        return i > first and after in {"JJ", "VBN"} and tokens[i].lower not in {"not", "n't"}
    if tokens[i].text == "&":
        return i > first
    # "brutal, dangerous regime", "a rogue and hostile state"
    return tokens[i].text in {",", "and"} and i > first and tokens[i - 1].tag == "JJ" and after == "JJ"


def _cut(tokens: Sequence[Token], first: int, end: int) -> list[Phrase]:
    phrases = []
    start = first
    for i in range(first, end):
        if tokens[i].tag == "POS" or i == end - 1:
            stop = i if tokens[i].tag == "POS" else i + 1
            phrase = _phrase(tokens, start, stop)
            if phrase is not None:
                phrases.append(phrase)
            start = i + 1
    return phrases


def _phrase(tokens: Sequence[Token], start: int, stop: int) -> Phrase | None:
    while stop > start and tokens[stop - 1].tag not in NOUNS:
        stop -= 1
    words = tuple(t for t in tokens[start:stop] if t.tag not in _OPENERS and t.text[0].isalnum())
    if not words or words[-1].lower in _NO_NOUN:
        return None
    opener = tokens[start].lower if tokens[start].tag in _OPENERS else ""
    return Phrase(words, start, stop - 1, opener, Span(tokens[start].start, tokens[stop - 1].end))


def main_verbs(tokens: Sequence[Token]) -> list[Token]:
    """The verbs that carry meaning, in order."""
    return [t for t in tokens if t.tag.startswith("VB") and t.lower not in AUXILIARIES]


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence around a verb: tokens ``first`` to ``last``, both included."""

    first: int
    last: int
    span: Span


_JOINTS = frozenset(
    "that which who whom whose where when while because although though if whether after before since unless "
    "until but so than as".split()
)


def clauses(tokens: Sequence[Token]) -> list[Clause]:
    """The sentence cut at marks, conjunctions and relative words; a part without a verb joins the last."""
    if not tokens:
        return []
    borders = [0, *[i for i in range(1, len(tokens)) if _joint(tokens, i)], len(tokens)]
    parts: list[list[int]] = []
    for start, end in pairwise(borders):
        verb = any(t.tag.startswith("VB") or t.tag == "MD" for t in tokens[start:end])
        if parts and not (verb and parts[-1][2]):
            parts[-1][1] = end
            parts[-1][2] = int(bool(parts[-1][2]) or verb)
        else:
            parts.append([start, end, int(verb)])
    return [_clause(tokens, start, end) for start, end, _ in parts]


def _joint(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.text in ",;:—–()":
        return True
    if token.lower in _JOINTS:
        return token.tag in {"WDT", "WP", "WP$", "WRB", "IN", "CC", "DT"} and tokens[i - 1].text != ","
    return token.tag == "CC" and any(t.tag in _FINITE for t in tokens[i + 1 : i + 4])


def _clause(tokens: Sequence[Token], start: int, end: int) -> Clause:
    first, last = start, end - 1
    while first < last and not tokens[first].text[0].isalnum() and tokens[first].text not in "$“\"'‘":
        first += 1
    while last > first and not tokens[last].text[-1].isalnum() and tokens[last].text not in '”"’%':
        last -= 1
    return Clause(first, last, Span(tokens[first].start, tokens[last].end))
