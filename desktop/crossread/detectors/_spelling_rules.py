"""When two written names may be one: what they have in common, and what makes them two after all."""

from __future__ import annotations

import re
from functools import cache

from crossread.detectors._names import Written
from crossread.detectors._word_pairs import WordPair, compared, is_ordinary
from crossread.mentions.names_fold import country_of, country_of_people, fold, gazetteer
from crossread.mentions.words import word_set
from crossread.relations.labels import folded

NEAR = 0.8
"""Cost of letters up to which the other words of two names are one word too."""
ALONE = 0.8
"""The same for a word that nothing else in the names vouches for."""
ALONE_BY_LENGTH = 0.16
"""… and as a share of its letters."""
GIVEN = 0.45
"""Cost from which two usual given names before one surname are two persons."""
_SMALL = frozenset("the of for and in on de la al el bin ibn abu van von".split())


def parts(form: Written) -> tuple[str, ...]:
    """The lower-case words of a name; a compound counts as its parts and as one."""
    found = []
    for word in form.words:
        lower = word.lower().strip(".'’")
        found.append(lower)
        if "-" in lower:
            found.extend(p for p in lower.split("-") if len(p) > 1)
    return tuple(dict.fromkeys(w for w in found if w))


_PARTICLE = re.compile(r"^(?:al|el|as|ad|an|ar|ash|bin|ibn)(?:-|$)")


def letters_of(form: Written) -> str:
    """The letters of a name without hyphens and Arabic articles; of a person, in any order of two words."""
    words = [_PARTICLE.sub("", w.lower()) for w in form.words]
    if "person" in form.types and len(words) == 2 and "-" not in "".join(words):
        words.sort()
    return "".join(map(folded, words))


def bare_words(words: list[str]) -> list[str]:
    """Words without what house style alone decides: dots and apostrophes."""
    return [w.replace(".", "").replace("'", "") for w in words]


def nearest_forms(
    ones: list[Written], twos: list[Written], a: str, b: str
) -> tuple[Written, Written, frozenset[str], int]:
    """The two forms with most words in common beside the two that differ, and how many have no partner."""
    best: tuple[tuple[int, int, int], Written, Written, frozenset[str]] | None = None
    for one in ones:
        for two in twos:
            left, right = _others(one, a), _others(two, b)
            shared = {w for w in left if w in right or any(_is_near(w, v) for v in right)}
            back = {w for w in right if w in shared or any(_is_near(v, w) for v in shared)}
            apart = len(left - shared) + len(right - back)
            score = (len(shared), -apart, -abs(len(one.words) - len(two.words)))
            if best is None or score > best[0]:
                best = (score, one, two, frozenset(shared))
    assert best is not None
    return best[1], best[2], best[3], -best[0][1]


def _others(form: Written, word: str) -> frozenset[str]:
    """The other words of a name; initials and small words say nothing."""
    return frozenset(
        w for w in parts(form) if len(w) > 1 and w not in _SMALL and w not in word and word not in w
    )


def _is_near(one: str, two: str) -> bool:
    pair = compared(min(one, two), max(one, two))
    return pair is not None and pair.apart <= NEAR


def may_be_one(
    pair: WordPair, shared: frozenset[str], a: str, ones: list[Written], b: str, twos: list[Written]
) -> bool:
    """Inflections, ordinary words and names everybody knows are other names, unless more is in common."""
    if pair.apart == 0.0 and not pair.accents and not pair.short:
        return False
    if is_known(a) and is_known(b):
        return fold(a) == fold(b) and not pair.ending
    persons = _is_person(ones) and _is_person(twos)
    if pair.ending and not (persons and shared):
        return False
    if shared:
        two_givens = _given(a) and _given(b) and not pair.short and pair.apart > GIVEN
        plain = pair.ordinary and not pair.short
        return not two_givens and not (plain and (len(shared) < 2 or pair.apart > 1))
    if is_ordinary(a) or is_ordinary(b) or not (_stands(a, ones) and _stands(b, twos)):
        return False
    # Two full names with nothing else in common are two persons.
    if any(_others(w, a) for w in ones) and any(_others(w, b) for w in twos):
        return False
    if pair.accents:
        return True
    shouted = any(w.isupper() for w in (*ones[-1].words, *twos[-1].words))
    near = pair.apart <= min(ALONE, ALONE_BY_LENGTH * min(len(a), len(b)))
    return not shouted and (pair.short or (near and not (_given(a) and _given(b))))


def _is_person(forms: list[Written]) -> bool:
    return any("person" in w.types for w in forms)


def _stands(word: str, forms: list[Written]) -> bool:
    """Whether the word can stand for the name: a surname, or the first word of a place or a body."""
    return any(
        is_last(w, word) or ("person" not in w.types and w.words[0].lower().startswith(word)) for w in forms
    )


def is_last(form: Written, word: str) -> bool:
    return form.words[-1].lower().endswith(word)


_KINDS = (
    "square park plaza green gardens common",
    "street avenue road boulevard drive lane way highway route",
    "hotel inn resort lodge",
    "airport airfield airbase airstrip",
    "river creek stream canal",
    "university college institute school academy",
    "hospital clinic infirmary",
    "bureau board agency commission authority council office",
    "church cathedral chapel basilica temple",
    "prison jail penitentiary",
    "stadium arena field bowl",
    "tower building center centre mall hall",
    "county parish district province region governorate state",
    "city town village township",
    "corporation company group holdings industries enterprises",
    "brigade battalion division regiment",
)
NO_KIND: frozenset[int] = frozenset()


@cache
def kinds_of_place() -> dict[str, frozenset[int]]:
    """The word that names a kind of place or body → its kinds; outlets take one for another."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_KINDS):
        for word in line.split():
            found.setdefault(word, set()).add(number)
            found.setdefault(word.title(), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _givens() -> frozenset[str]:
    return frozenset(w.lower() for w in word_set("given_names.txt"))


def _given(word: str) -> bool:
    return word in _givens()


def is_known(word: str) -> bool:
    """Whether everybody knows the name: a country, a people, a party, a big body or place."""
    return word in _gazetteer() or bool(country_of(word) or country_of_people(word))


@cache
def _gazetteer() -> frozenset[str]:
    return frozenset(w.lower() for w in (*gazetteer(), *word_set("names.txt", "other")))
