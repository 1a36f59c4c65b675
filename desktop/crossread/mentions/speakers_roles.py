"""What an article calls its persons beside their names: "Minister Rana Aziz", "Aziz, the minister"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from crossread.mentions.words import word_set, words_of
from crossread.model import Article, Name, NameType, Span

_LIMIT = 60
"""Code points looked at on either side of a name."""
_AFTER = re.compile(r",? (?:who is |is |was )?(?:the |a |an |one of )?(?P<role>[^,.;:—()“”\"]{3,60})")
_APPOSITION = re.compile(r"^,? ?(?:is|was)?\s*(?:the|a|an|who is|who was|our|its|their|one of|\w+[’']s)?\s*")


@cache
def role_nouns() -> frozenset[str]:
    """Lower-case nouns for persons by what they do."""
    return word_set("names.txt", "role")


@cache
def body_nouns() -> frozenset[str]:
    """Lower-case nouns for bodies that speak."""
    return word_set("names.txt", "body")


@cache
def document_nouns() -> frozenset[str]:
    """Lower-case nouns for what is read or seen: reports, statements, polls."""
    return word_set("names.txt", "document")


@dataclass(frozen=True, slots=True)
class Role:
    """A role noun given to a referent at a place; ``words`` is the whole description, lower case."""

    noun: str
    words: frozenset[str]
    referent: int
    at: int


def head_noun(phrase: str, known: frozenset[str]) -> str:
    """The last word before "of", "for", "at" … that is a known noun, singular; "" where none is.

    >>> head_noun("a senior spokesman for the ministry", frozenset({"spokesman"}))
    'spokesman'
    """
    front = re.split(r"\b(?:of|for|at|in|from|with|who|on|to|and|by|under)\b|,", phrase.lower(), maxsplit=1)[
        0
    ]
    words = re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", front)
    for size in (2, 1):
        candidate = " ".join(words[-size:])
        for form in (candidate, candidate.removesuffix("s"), re.sub(r"men$", "man", candidate)):
            if form in known:
                return form
    return ""


def roles_of(article: Article, names: Sequence[Name]) -> list[Role]:
    """Every role noun next to a person's name, before it or in apposition after it, in text order."""
    found: list[Role] = []
    for position, name in enumerate(names):
        if name.type is not NameType.PERSON:
            continue
        previous = names[position - 1].span.end if position else 0
        paragraph = article.paragraph_at(name.span.start).span
        before = article.text[max(paragraph.start, previous - 40, name.span.start - _LIMIT) : name.span.start]
        after = article.text[name.span.end : min(paragraph.end, name.span.end + _LIMIT)]
        title = article.text[max(paragraph.start, name.span.start - _LIMIT) : name.span.start]
        for phrase in (_before(before) or _of_a_place(title), _after(after)):
            noun = head_noun(phrase, role_nouns()) if phrase else ""
            if noun:
                words = frozenset(w.lower for w in words_of(phrase, Span(0, len(phrase))))
                found.append(Role(noun, words, name.referent, name.span.start))
    return found


_SHORT = {
    "gen.": "general", "sen.": "senator", "rep.": "representative", "gov.": "governor", "lt.": "lieutenant",
    "col.": "colonel", "sgt.": "sergeant", "capt.": "captain", "prof.": "professor", "dr.": "doctor",
    "adm.": "admiral", "maj.": "major", "cmdr.": "commander", "rev.": "reverend", "insp.": "inspector",
    "supt.": "superintendent", "sens.": "senators",
}  # fmt: skip
_ABBREVIATED = re.compile(r"\b(?:" + "|".join(re.escape(s) for s in _SHORT) + r")(?=\s)", re.IGNORECASE)


def _before(text: str) -> str:
    """The words straight before a name that may be its title."""
    text = _ABBREVIATED.sub(lambda m: _SHORT[m.group().lower()], text).replace("U.S.", "US")
    if not text.endswith(" "):
        return ""
    tail = re.split(
        r"[,.;:—–()“”\"]\s|\b(?:said|told|that|and|by|with|to|of|from|as|when|but|is|was)\b", text
    )[-1]
    return tail.strip()


_OF_A_PLACE = re.compile(
    r"(?:^|\b[Tt]he |[.;:—–,“”\"] )(?P<role>[A-Za-z’'-]+(?: [a-z’'-]+){0,3}) "
    r"(?:of|for) (?:the )?[A-Z][^,.;:—–“”\"]{1,40}, $"
)


def _of_a_place(text: str) -> str:
    """ "The governor of Talmar, " before a name: its role, though another name stands between."""
    hit = _OF_A_PLACE.search(text)
    return hit["role"] if hit else ""


def _after(text: str) -> str:
    """The apposition after a name, up to its comma."""
    if not re.match(r",\s|\s(?:is|was)\s", text):
        return ""
    hit = re.match(_APPOSITION.pattern + r"(?P<role>[^,.;:—()“”\"]{3,60})", text)
    return hit.group("role").strip() if hit else ""
