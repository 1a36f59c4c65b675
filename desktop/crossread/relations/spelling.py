"""What is one word or name in other letters: sound, house style, short forms of given names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crossread.mentions.words import lexicon_lines
from crossread.relations.labels import folded

# Letters and pairs of letters that transliterations write for one sound, applied in this order.
_SOUNDS = (
    ("aa", "a"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ei", "i"), ("ai", "i"), ("ay", "i"), ("ae", "i"),
    ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("c", "k"),
    ("dj", "j"), ("y", "i"), ("e", "i"), ("o", "u"), ("w", "v"), ("z", "s"), ("x", "ks"), ("h", ""),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """A key that transliterations of one name share: "Qaida", "Qaeda"; "Abdiqadir", "Abdikadir"."""
    key = folded(word)
    for written, heard in _SOUNDS:
        key = key.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", key)


# British and American endings of one word, applied to a word without hyphens.
_HOUSES = (
    (re.compile(r"^advisor(s?)$"), r"adviser\1"),
    (re.compile(r"is(e[srd]?|ing|ation|ations)$"), r"iz\1"), (re.compile(r"yse([srd]?)$"), r"yze\1"),
    (re.compile(r"our(s|ed|ing|able|ite|ites|hood|hoods|ly|er|ers)?$"), r"or\1"),
    (re.compile(r"([^aeiou])re(s|d)?$"), r"\1er\2"), (re.compile(r"ence(s?)$"), r"ense\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"), (re.compile(r"ll(ed|ing|er|ers|or|ors)$"), r"l\1"),
    (re.compile(r"^programme(s?)$"), r"program\1"), (re.compile(r"^grey"), "gray"),
    (re.compile(r"ae(?=[^aeiou])"), "e"),)  # fmt: skip


@lru_cache(maxsize=20_000)
def house_style(term: str) -> str:
    """A lower-case term without what outlets' styles differ in: hyphens, dots, British or American endings.

    >>> house_style("per cent") == house_style("percent")
    True
    >>> house_style("labour organisation") == house_style("labor organization")
    True
    """
    made = []
    for word in term.replace("-", "").replace("’", "'").split():
        spelt = word.replace(".", "")
        for written, instead in _HOUSES:
            spelt = written.sub(instead, spelt)
        made.append(spelt)
    return "".join(made)


@cache
def _short() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in lexicon_lines("short-names.txt"):
        full, *short = line.lower().split()
        for name in short:
            groups.setdefault(name, set()).add(full)
    return {name: frozenset(full) for name, full in groups.items()}


def short_form(one: str, two: str) -> bool:
    """Whether one given name is a usual short form of the other, or both are of one name."""
    a, b = one.lower(), two.lower()
    short = _short()
    of_a, of_b = short.get(a, frozenset()), short.get(b, frozenset())
    return b in of_a or a in of_b or bool(of_a & of_b)


@cache
def _related() -> dict[str, frozenset[str]]:
    together: dict[str, set[str]] = {}
    for name, fulls in _short().items():
        for full in fulls:
            together.setdefault(full, {full}).add(name)
    found: dict[str, set[str]] = {}
    for names in together.values():
        for name in names:
            found.setdefault(name, set()).update(names - {name})
    return {name: frozenset(others) for name, others in found.items()}


def short_forms(word: str) -> frozenset[str]:
    """The short forms of a lower-case given name, and the names it may be short for."""
    return _related().get(word, frozenset())
