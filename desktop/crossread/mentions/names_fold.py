"""Keys under which differently written names are one: case, accents, articles, transliteration, acronyms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from crossread.mentions.words import lexicon_lines, word_set

_POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")
_JOINTS = re.compile(r"[‐‑–—/-]+")
_MARKS = re.compile(r"[^\w\s]|_")
# Arabic and Cyrillic names as English papers variously spell them; applied to each word.
_SPELLINGS = (
    (re.compile(r"^(?:el|ul)$"), "al"),
    (re.compile(r"^q(?:ae|a|e|ai)(?:ee|i|e)?d+ah?$"), "qaida"),
    (re.compile(r"^h[ei]zb[ou]l+ah$"), "hezbollah"),
    (re.compile(r"^taleban$"), "taliban"),
    (re.compile(r"^shab+a+b$"), "shabab"),
    (re.compile(r"^h[ou]th?is?$"), "houthi"),
    (re.compile(r"^(?:shi'?a|shi'?ite)s?$"), "shiite"),
    (re.compile(r"^sun+i(?:te)?s?$"), "sunni"),
    (re.compile(r"^kyiv$"), "kiev"),
    (re.compile(r"^zelensk(?:iy|yy|y|i)$"), "zelensky"),
    (re.compile(r"^(?:ga|qa|ka|gha)d+h?af+[iy]$"), "gaddafi"),
    (re.compile(r"^m[ou]ham+[ae]d$"), "mohammed"),
    (re.compile(r"^h[ou]s+[ae][iy]?n$"), "hussein"),
    (re.compile(r"^[uo]sama$"), "osama"),
    (re.compile(r"^uighurs?$"), "uyghur"),
)


@cache
def fold(form: str) -> str:
    """The form without case, accents, marks, a leading "the" and a possessive; spellings unified.

    >>> fold("the al-Qa’ida")
    'al qaida'
    """
    lower = unicodedata.normalize("NFKD", form.strip()).casefold()
    lower = "".join(c for c in lower if not unicodedata.combining(c)).replace("’", "'").replace("‘", "'")
    lower = _POSSESSIVE.sub(lambda m: "s" if m.group().startswith("s") else "", lower)
    lower = re.sub(r"\b((?:[a-z]\.)+[a-z]?)\.?", lambda m: m.group().replace(".", ""), lower)
    words = _JOINTS.sub(" ", lower.replace("'", "")).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    spelled = [_spelled(_MARKS.sub("", word)) for word in words]
    return " ".join(w for w in spelled if w)


def _spelled(word: str) -> str:
    for pattern, instead in _SPELLINGS:
        if pattern.search(word):
            return pattern.sub(instead, word)
    return word


@cache
def keys(form: str) -> frozenset[str]:
    """All keys of a form: its fold, its country, its best-known other name, its consonants where long."""
    folded = fold(form)
    found = {folded} if folded else set()
    country = country_of(form)
    if country:
        found.add(fold(country))
    if known := _aliases().get(folded):
        found.add(known)
    if skeleton := _skeleton(folded):
        found.add(skeleton)
    return frozenset(found)


@cache
def _aliases() -> Mapping[str, str]:
    """Folded form → folded first form of its line in aliases.txt."""
    known = {}
    for line in lexicon_lines("aliases.txt"):
        forms = [fold(form) for form in line.split("=")]
        known.update(dict.fromkeys(forms, forms[0]))
    return MappingProxyType(known)


def _skeleton(folded: str) -> str:
    """Consonants of a name of several words, where enough remain that chance does not make two equal."""
    words = folded.removeprefix("al ").split()
    if len(words) < 2:
        return ""
    plain = [re.sub(r"[aeiouyhw]", "", w[:1] + re.sub(r"(.)\1", r"\1", w[1:])) or w[:1] for w in words]
    plain = [p.replace("q", "k").replace("c", "k").replace("ph", "f").replace("z", "s") for p in plain]
    joined = " ".join(plain)
    return f"~{joined}" if len(joined) - joined.count(" ") >= 6 else ""


def acronyms(form: str) -> frozenset[str]:
    """The acronyms a name of several words may have: initials with and without its small words.

    >>> sorted(acronyms("Organization of the Petroleum Exporting Countries"))
    ['ootpec', 'opec']
    """
    words = [w for w in re.split(r"[\s‐‑–—/-]+", _MARKS.sub("", form.replace("-", " "))) if w]
    if len(words) < 2:
        return frozenset()
    capitals = [w for w in words if w[0].isupper()]
    made = {"".join(w[0] for w in words).lower(), "".join(w[0] for w in capitals).lower()}
    # "U.S. Geological Survey" is the USGS: an acronym inside keeps its letters.
    made.add("".join(w if w.isupper() and len(w) <= 3 else w[0] for w in capitals).lower())
    return frozenset(m for m in made if len(m) >= 2)


def is_acronym(form: str) -> bool:
    """Whether a form looks like an acronym: capitals, with full stops, hyphens and digits at most."""
    letters = [c for c in form if c.isalpha()]
    return 2 <= len(letters) <= 8 and all(c.isupper() for c in letters) and " " not in form.strip()


# -------------------------------------------------------------------------------- countries


@cache
def _countries() -> tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]]:
    """Folded name → country, folded adjective → country, folded capital → country."""
    names, peoples, capitals = {}, {}, {}
    for line in lexicon_lines("countries.txt"):
        left, _, right = line.partition(":")
        same = [n.strip() for n in left.split("=")]
        adjectives, _, seats = right.partition("@")
        for name in same:
            names[_plain(name)] = same[0]
        for adjective in filter(None, (a.strip() for a in adjectives.split(";"))):
            peoples[_plain(adjective)] = same[0]
        for seat in filter(None, (s.strip() for s in seats.split(";"))):
            capitals[_plain(seat)] = same[0]
    return MappingProxyType(names), MappingProxyType(peoples), MappingProxyType(capitals)


def _plain(form: str) -> str:
    return form.casefold().replace("’", "'").removeprefix("the ").strip()


def country_of(form: str) -> str:
    """The country a name is of ("U.S." → "United States"), or ""."""
    if form in {"us", "Us"}:
        return ""
    return _countries()[0].get(_plain(form), "")


def country_of_people(form: str) -> str:
    """The country an adjective or people is of ("Iranians" → "Iran"), or ""."""
    return _countries()[1].get(_plain(form), "")


def country_of_capital(form: str) -> str:
    """The country whose government a capital stands for ("Tehran" → "Iran"), or ""."""
    return _countries()[2].get(_plain(form), "")


@cache
def gazetteer() -> Mapping[str, str]:
    """Written form → PER, ORG, LOC or MISC, for names whose type hardly ever varies."""
    known: dict[str, str] = {}
    for section, label in (("place", "LOC"), ("other", "MISC"), ("organisation", "ORG")):
        known.update(dict.fromkeys(word_set("names.txt", section), label))
    for line in lexicon_lines("countries.txt"):
        left, _, right = line.partition(":")
        for name in left.split("="):
            known[name.strip()] = "LOC"
        for people in filter(None, (a.strip() for a in right.partition("@")[0].split(";"))):
            known[people] = "MISC"
    return MappingProxyType(known)
