"""What kind of thing a term names, and whether its words are loaded, doubting, vague or soft."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from crossread.mentions.words import sections
from crossread.relations.nearness import Vocabulary
from crossread.relations.stems import stem

KINDS: dict[str, tuple[str, ...]] = {
    "persons": ("man", "woman", "leader", "official", "lawyer", "worker"),
    "groups": ("group", "organization", "militia", "party", "agency", "government"),
    "armed": ("fighter", "militant", "soldier", "gunman", "terrorist"),
    "violence": ("attack", "killing", "shooting", "bombing", "raid"),
    "protest": ("protest", "riot", "rally", "unrest"),
    "wrongdoing": ("crime", "fraud", "abuse", "scandal", "misconduct"),
    "speech": ("criticism", "statement", "comments", "warning", "accusation"),
    "papers": ("report", "document", "memo", "letter", "video"),
    "rules": ("law", "policy", "ban", "order", "plan", "ruling"),
    "deals": ("deal", "agreement", "talks", "negotiations", "meeting"),
    "weapons": ("weapon", "rifle", "bomb", "missile", "gas"),
    "places": ("building", "house", "town", "area", "road"),
    "money": ("money", "payment", "tax", "fund", "cost"),
    "times": ("day", "year", "period", "hour"),
    "qualities": ("dangerous", "controversial", "huge", "peaceful", "serious"),
}  # fmt: skip


@cache
def _examples() -> Vocabulary:
    return Vocabulary(dict.fromkeys(example for examples in KINDS.values() for example in examples))


@lru_cache(maxsize=20_000)
def kinds(word: str) -> tuple[float, ...]:
    """How near a lower-case word is to each of ``KINDS``: its likeness to the nearest example."""
    near = _examples().nearness
    return tuple(max(0.0, *near(word, examples)) for examples in KINDS.values())


@cache
def _words() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for section, line in sections("weight.txt"):
        for word in line.split(";"):
            found.setdefault(stem(word.strip().lower()), set()).add(section)
    return {word: frozenset(names) for word, names in found.items()}


def weights(stems: Sequence[str]) -> dict[str, int]:
    """How many of some stems are of each class of weight."""
    counts = {"loaded": 0, "doubting": 0, "vague": 0, "soft": 0}
    for each in stems:
        for name in _words().get(each, ()):
            counts[name] += 1
    return counts
