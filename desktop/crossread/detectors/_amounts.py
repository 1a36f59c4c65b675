"""Amounts told without a number: "many of the victims", "a series of letters", "the lone survivor".

Read for the comparison of figures alone, from the noun phrases of a sentence: an amount is set against
a figure, or against another amount, of the same noun in a linked sentence. The ledger holds none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from crossread.detectors._reading import Reading
from crossread.mentions.numerals.lexicon import load
from crossread.model import Figure, Span
from crossread.relations.phrases import Phrase

LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure made of words, and its class: "one", "many", "most", "series", "length" of time, …"""

    figure: Figure
    cls: str


@dataclass(frozen=True, slots=True)
class _Words:
    classes: dict[str, str]
    nearly: frozenset[str]
    asked: frozenset[str]
    values: dict[str, tuple[int, int]]
    lengths: dict[str, tuple[str, int, int]]
    """"months-long" and the like: the part before the hyphen -> unit, low, high."""
    long: tuple[str, ...]


@cache
def _lexicon(language: str) -> _Words | None:
    data = load(language or "en", "amounts")
    if not data:
        return None
    return _Words(
        {w: cls for cls, words in data["quantifiers"].items() for w in words},
        frozenset(data["nearly"]["words"]),
        frozenset(data["asked"]["words"]),
        {cls: (int(low), int(high)) for cls, (low, high) in data["values"].items()},
        {w: (unit, int(low), int(high)) for w, (unit, low, high) in data["lengths"]["units"].items()},
        tuple(data["lengths"]["endings"]),
    )


def amounts(reading: Reading, figures: Sequence[Figure], language: str) -> list[Amount]:
    """The amounts of a sentence in text order; what a figure says already is left out."""
    words = _lexicon(language)
    if words is None:
        return []
    told = [f.phrase or f.span for f in figures]
    return [a for a in _read(reading, words) if not any(t.overlaps(a.figure.span) for t in told)]


def _read(reading: Reading, words: _Words) -> Iterator[Amount]:
    of_another: dict[int, tuple[str, int]] = {}  # first token of the phrase after "of" -> class, first token
    for phrase in reading.phrases:
        length = _length(phrase, words)
        if length is not None:
            yield length
        if any(w.tag == "CD" for w in phrase.words) or phrase.name:
            continue
        if phrase.first in of_another:
            cls, first = of_another[phrase.first]
        else:
            cls, first = _class(reading, phrase, words)
        held = words.classes.get(phrase.head.lower, "")
        if held and any(t.lower == "of" for t in reading.tokens[phrase.last + 1 : phrase.last + 2]):
            of_another[phrase.last + 2] = (held, phrase.first)
            continue
        if cls and not (first and reading.tokens[first - 1].lower in words.asked):
            yield _amount(reading, first, phrase, cls, words)


def _class(reading: Reading, phrase: Phrase, words: _Words) -> tuple[str, int]:
    """What says how many, and the first token of the whole; "" where nothing does."""
    tokens, first = reading.tokens, phrase.first
    inside = [t.lower for t in tokens[phrase.first : phrase.last]]
    found = next((words.classes[low] for low in inside if low in words.classes), "")
    if found:
        opened = _opened(reading, first, words)
        return _rather(found, [t.lower for t in tokens[opened : phrase.last]]), opened
    at = first - 2 if first > 1 and tokens[first - 1].lower == "of" else first - 1
    found = words.classes.get(tokens[at].lower, "") if at >= 0 else ""
    return (found, _opened(reading, at, words)) if found else ("", first)


def _rather(cls: str, inside: Sequence[str]) -> str:
    """ "nearly every letter" is most of them."""
    return "most" if cls == "all" and {"nearly", "almost", "virtually", "practically"} & set(inside) else cls


def _opened(reading: Reading, first: int, words: _Words) -> int:
    while first > 0 and reading.tokens[first - 1].lower in words.nearly:
        first -= 1
    return first


def _amount(reading: Reading, first: int, phrase: Phrase, cls: str, words: _Words) -> Amount:
    low, high = words.values[cls]
    span = Span(reading.tokens[first].start, phrase.span.end)
    return Amount(
        Figure(
            span, Decimal(low), Decimal(high), noun=phrase.head.text, vague=low != high,
            modifiers=tuple(w.text for w in phrase.words[:-1]), phrase=span,
        ),
        cls,
    )  # fmt: skip


def _length(phrase: Phrase, words: _Words) -> Amount | None:
    """ "a decades-old quarrel", "the monthslong strike": how long in words, of the head."""
    for word in phrase.words[:-1]:
        low = word.lower
        unit = next((low.removesuffix(e).rstrip("-") for e in words.long if low.endswith(e)), "")
        if unit in words.lengths:
            name, least, most = words.lengths[unit]
            measured = Figure(
                phrase.span, Decimal(least), Decimal(most), unit=name, noun=phrase.head.text, vague=True,
                phrase=phrase.span, role="measure",
            )  # fmt: skip
            return Amount(measured, LENGTH)
    return None
