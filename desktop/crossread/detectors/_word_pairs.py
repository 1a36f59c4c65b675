"""Words of names that may be one word spelt, romanised or shortened in another way."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossread.mentions.words import lexicon_lines
from crossread.relations.labels import folded, likeness
from crossread.relations.spelling import house_style, short_form, short_forms, sound
from crossread.relations.transliteration import distance

FAR = 1.6
"""Cost of letters from which two words are two names …"""
FAR_BY_LENGTH = 0.26
"""… or this share of the shorter one's letters."""
_ENDINGS = frozenset("s n an ian i is ans ians ese ish ic es ist ists ism ite ites er ers y ie al".split())
_FIRST = {c: g[0] for g in ("aeiouhy", "kqcgx", "szx", "jdtg", "vwbfp") for c in g}


@dataclass(frozen=True, slots=True)
class WordPair:
    """Two lower-case words, ``one`` before ``two`` in the alphabet, and how they differ."""

    one: str
    two: str
    apart: float
    alike: float
    sound: bool
    short: bool
    accents: bool
    ending: bool
    ordinary: bool


def word_pairs(words: Sequence[str]) -> Iterator[WordPair]:
    """The pairs of some words that are near in letters or a given name and its short form."""
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) > 2 and word[0].isalpha():
            buckets[_first(word)].append(word)
    for bucket in (buckets[k] for k in sorted(buckets)):
        for n, one in enumerate(bucket):
            for two in bucket[n + 1 :]:
                if abs(len(one) - len(two)) <= 3 and _could(one, two) and (pair := compared(one, two)):
                    yield pair
    known = set(words)
    for word in words:
        for other in sorted(short_forms(word) & known):
            if word < other and _first(word) != _first(other):
                yield pair_of(word, other)


def _first(word: str) -> str:
    plain = folded(word[0]) or word[0]
    return _FIRST.get(plain, plain)


@lru_cache(maxsize=100_000)
def _letters(word: str) -> tuple[Counter[str], int]:
    """The letters of a word, and how many there are."""
    plain = folded(word)
    return Counter(plain), len(plain)


def _could(one: str, two: str) -> bool:
    """A quick look before the careful one: most letters in common, or short forms."""
    (a, of_a), (b, of_b) = _letters(one), _letters(two)
    common = sum([min(times, b[c]) for c, times in a.items() if c in b])
    return common * 2 >= max(of_a, of_b) or short_form(one, two)


@lru_cache(maxsize=50_000)
def compared(one: str, two: str) -> WordPair | None:
    """The pair, or None for two words."""
    most = min(FAR, FAR_BY_LENGTH * min(len(one), len(two)))
    if distance(one, two, most) > most and not short_form(one, two) and folded(one) != folded(two):
        return None
    pair = pair_of(one, two)
    if pair.short or pair.accents:
        return pair
    if pair.apart > most:
        return None
    return None if house_style(one) == house_style(two) and pair.ordinary else pair


def pair_of(one: str, two: str) -> WordPair:
    """How two words differ, near or not."""
    a, b = folded(one), folded(two)
    return WordPair(
        one, two, distance(one, two), likeness(one, two), sound(one) == sound(two), short_form(one, two),
        a == b and _marked(one) != _marked(two), _ending(one, two),
        is_ordinary(one) and is_ordinary(two),
    )  # fmt: skip


def _marked(word: str) -> bool:
    return any(unicodedata.combining(c) for c in unicodedata.normalize("NFKD", word)) or "'" in word


def _ending(a: str, b: str) -> bool:
    """Whether the words differ by a grammatical ending: Iran, Iranian; Israeli, Israelis; Democrat, -ic."""
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    if stem < 3:
        return False
    rest = {a[stem:], b[stem:]}
    return rest != {"i", "y"} and all(r in _ENDINGS or r in {"", "'s"} for r in rest)


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    return frozenset(
        w for line in lexicon_lines("parts-of-speech.txt") if not line.startswith("[") for w in line.split()
    )


def is_ordinary(word: str) -> bool:
    """Whether a word is one of everyday English, which a name can be made of."""
    return word in _vocabulary() or word.removesuffix("s") in _vocabulary()
