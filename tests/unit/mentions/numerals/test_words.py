"""Number words: what a writer of them writes is read back, over the whole range and in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.mentions.numerals import find_numbers, tokenize
from crossread.mentions.numerals.lexicon import languages, numbers

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def in_words(value: int, joiner: str = " and ") -> str:
    """English number words, as a newspaper writes them."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        return _TENS[value // 10 - 2] + (f"-{_ONES[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = value % 100
        return f"{_ONES[value // 100]} hundred" + (joiner + in_words(rest, joiner) if rest else "")
    for scale, word in _SCALES:
        if value >= scale:
            rest = value % scale
            return f"{in_words(value // scale, joiner)} {word}" + (
                " " + in_words(rest, joiner) if rest else ""
            )
    raise AssertionError(value)


def in_german(value: int) -> str:
    """German number words below a million, written as one word."""
    ones = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
    tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
    if value == 1:
        return "eins"
    if value < 20:
        return ones[value]
    if value < 100:
        return (f"{ones[value % 10]}und" if value % 10 else "") + tens[value // 10 - 2]
    if value < 1000:
        return f"{ones[value // 100]}hundert" + (in_german(value % 100) if value % 100 else "")
    head = "ein" if value // 1000 == 1 else in_german(value // 1000)
    return f"{head.removesuffix('s') if head.endswith('eins') else head}tausend" + (
        in_german(value % 1000) if value % 1000 else ""
    )


def in_french(value: int) -> str:
    """French number words below a thousand, hyphenated as since 1990."""
    ones = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
    tens = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
    if value < 20:
        return ones[value]
    if value < 70:
        rest = value % 10
        return tens[value // 10] + ("" if not rest else "-et-un" if rest == 1 else f"-{ones[rest]}")
    if value < 80:
        return "soixante" + ("-et-onze" if value == 71 else f"-{ones[value - 60]}")
    if value < 100:
        return "quatre-vingts" if value == 80 else f"quatre-vingt-{ones[value - 80]}"
    rest = value % 100
    head = "cent" if value // 100 == 1 else f"{ones[value // 100]} cent"
    return head + (f" {in_french(rest)}" if rest else "")


def read(text: str, language: str = "en") -> list[Decimal]:
    return [n.low for n in find_numbers(tokenize(text), numbers(language))]


@given(st.integers(0, 10**15 - 1))
def test_english_words_are_read_back(value: int) -> None:
    assert read(in_words(value)) == [value]


@given(st.integers(0, 10**9))
def test_american_words_without_and_are_read_back(value: int) -> None:
    assert read(in_words(value, " ")) == [value]


@given(st.integers(1, 999_999))
def test_german_compounds_are_read_back(value: int) -> None:
    assert read(in_german(value), "de") == [value]


@given(st.integers(0, 999))
def test_french_twenties_are_read_back(value: int) -> None:
    assert read(in_french(value), "fr") == [value]


@pytest.mark.parametrize("language", languages())
def test_every_word_of_every_lexicon_is_read(language: str) -> None:
    lexicon = numbers(language)
    for word, value in lexicon.cardinals.items():
        if word in lexicon.articles:
            continue
        found = find_numbers(tokenize(word), lexicon)
        assert [n.low for n in found] in ([value], []), word
        assert found or word in ("vent", "trent", "cent") or value < 100


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two dozen", [24]),
        ("half a dozen", [6]),
        ("a hundred or so", [100]),
        ("one and a half million", [1_500_000]),
        ("half a million", [500_000]),
        ("a quarter of a million", [250_000]),
        ("3.6 million", [3_600_000]),
        ("2 1/2", [Decimal("2.5")]),
        ("2½", [Decimal("2.5")]),
        ("five and twenty", [5, 20]),
        ("three point one four", [Decimal("3.14")]),
        ("500k", [500_000]),
        ("two lakh", [200_000]),
        ("twenty-first", [21]),
    ],
)
def test_forms(text: str, values: list[Decimal]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 24, 199),
        ("several hundred", 200, 999),
        ("tens of thousands", 20_000, 199_999),
        ("a few", 2, 12),
    ],
)
def test_open_words_are_intervals(text: str, low: int, high: int) -> None:
    (number,) = find_numbers(tokenize(text), numbers("en"))
    assert number.form == "vague"
    assert (number.low, number.high) == (low, high)


def test_an_unknown_language_has_digits_only() -> None:
    assert read("neljä 12", "xx") == [12]
