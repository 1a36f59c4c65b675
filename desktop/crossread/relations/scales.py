"""Classes of words for one kind of person, act or quality, and the weight each word lends to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.mentions.words import sections

PEOPLE, ACTS, WORDS, THINGS, QUALITIES, VERBS = "people", "acts", "words", "things", "qualities", "verbs"
LONGEST = 4
"""Words in a term at most."""
CONTESTED = 3
"""How much a scale must be quarrelled about for a difference on it to be told."""
LEARNED_FROM = 2
"""The same for scales that teach which words of two articles are for one thing."""
_DOUBLED = frozenset("bdgmnprt")
_VOWELS = frozenset("aeiou")
_TURNING = frozenset("anti contra counter de ex former less mis never non not post pre pro pseudo un".split())
"""First parts of compounds whose last part does not tell what they are."""
_IRREGULAR = {
    "shoot": "shot", "strike": "struck", "hold": "held", "hit": "hit", "cut": "cut",
    "steal": "stole stolen", "flee": "fled", "fall": "fell fallen", "lose": "lost",
    "take": "took taken taking", "rise": "rose risen", "sink": "sank sunk", "slay": "slew slain",
    "bite": "bit bitten", "beat": "beat beaten", "keep": "kept", "mean": "meant", "leave": "left",
    "quit": "quit", "let": "let", "tell": "told", "seek": "sought", "shrink": "shrank shrunk",
    "grow": "grew grown", "throw": "threw thrown", "stand": "stood", "go": "went gone",
    "run": "ran running", "tear": "tore torn", "bow": "bowed", "forbid": "forbade forbidden",
    "blow": "blew blown", "overthrow": "overthrew overthrown", "abandon": "abandoned abandoning",
    "hang": "hanged hung", "die": "died dying", "mislead": "misled", "withhold": "withheld",
    "withdraw": "withdrew withdrawn", "step": "stepped stepping", "pass": "passed passing",
    "fight": "fought", "get": "got getting", "put": "put", "swell": "swollen", "lie": "lied lying",
    "hide": "hid hidden", "begin": "began begun", "mow": "mown", "rip": "ripped ripping",
}  # fmt: skip
_MEN = (("man", "men"), ("woman", "women"), ("child", "children"), ("person", "people"), ("prey", "prey"))


@dataclass(frozen=True, slots=True)
class Grade:
    """What a term is on one scale; ``share`` is its place from mildest (0) to heaviest (1)."""

    term: str
    scale: str
    kind: str
    share: float
    contested: int
    """How often style guides and readers quarrel about words of the scale: 3, or 2 for less."""


@cache
def scales() -> dict[tuple[str, ...], tuple[Grade, ...]]:
    """The words of a term, in each inflection, → its grades. On one scale a term keeps its mildest grade."""
    found: dict[tuple[str, ...], dict[str, Grade]] = {}
    for section, line in sections("scales.txt"):
        scale, _, after = section.partition(":")
        kind, contested = after.split()
        grade, _, terms = line.partition(":")
        share = (int(grade) - 1) / (_heaviest()[section] - 1)
        for term in terms.lower().split(";"):
            own = Grade(term.strip(), scale, kind, share, int(contested))
            for form in _forms(tuple(term.split()), own.kind):
                found.setdefault(form, {}).setdefault(section, own)
    return {form: tuple(grades.values()) for form, grades in found.items()}


@cache
def _heaviest() -> dict[str, int]:
    heaviest: dict[str, int] = {}
    for section, line in sections("scales.txt"):
        heaviest[section] = max(heaviest.get(section, 0), int(line[0]))
    return heaviest


def _forms(words: tuple[str, ...], kind: str) -> Iterator[tuple[str, ...]]:
    yield words
    if kind == VERBS:
        yield from ((form, *words[1:]) for form in _conjugated(words[0]))
    elif kind != QUALITIES:
        yield (*words[:-1], _plural(words[-1]))


def _plural(word: str) -> str:
    for one, many in _MEN:
        if word.endswith(one):
            return word.removesuffix(one) + many
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _conjugated(verb: str) -> Iterator[str]:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    elif verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    else:
        yield verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
        yield from (verb + "ed", verb + "ing")
        if verb[-1] in _DOUBLED and verb[-2] in _VOWELS and verb[-3:-2] not in _VOWELS:
            yield from (verb + verb[-1] + "ed", verb + verb[-1] + "ing")
    yield from _IRREGULAR.get(verb, "").split()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(form[0] for form in scales())


def may_begin(word: str) -> bool:
    """Whether a term may begin with a lower-case word, for a quick look ahead of ``grades``."""
    return word in _beginnings() or "-" in word


def grades(words: Sequence[str]) -> tuple[Grade, ...]:
    """The grades of some lower-case words; a compound counts as its last part ("army-led": "led").

    Not where its first part turns the last one round or aside: "anti-racist", "ex-convict".
    """
    known = scales().get(tuple(words), ())
    if not known and len(words) == 1 and "-" in words[0]:
        first, part = words[0].split("-", 1)[0], words[0].rsplit("-", 1)[1]
        if first in _TURNING:
            return ()
        return tuple(g for g in scales().get((part,), ()) if g.kind == QUALITIES)
    return known
