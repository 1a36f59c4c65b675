"""Words with their parts of speech: Brill's rule-based tagger (1992) with its published lexicon and rules.

A light tagger, quick and the same to the byte everywhere. It is good enough to find noun phrases and
clauses by; nothing rests on a single tag.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from crossread.mentions.words import sections
from crossread.model import Span

_TOKEN = re.compile(
    r"\d+(?:-[^\W\d_]+)+"
    r"|(?:\$|£|€)?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|%)?"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Capt|Sgt|Col|Maj|Prof|Rev|St|Jr|Sr)\."
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+(?:[-&.][^\W_]+|['’](?!s\b|S\b)[^\W_]+)*"
    r"|['’][sS]\b"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """A word or mark: ``lower`` has straight apostrophes; ``tag`` is a Penn Treebank tag."""

    text: str
    lower: str
    tag: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@cache
def _lexicon() -> dict[str, str]:
    return {word: tag for tag, line in sections("parts-of-speech.txt") for word in line.split()}


Rule = tuple[str, str, tuple[str, ...]]


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    """Contextual rules by the tag they change: (new tag, condition, arguments)."""
    rules: dict[str, list[Rule]] = {}
    for _, line in sections("tag-rules.txt"):
        old, new, condition, *arguments = line.split()
        if condition in _CONDITIONS:
            rules.setdefault(old, []).append((new, condition, tuple(arguments)))
    return {tag: tuple(found) for tag, found in rules.items()}


def tag_words(text: str, span: Span) -> tuple[Token, ...]:
    """The tagged words of one sentence ``text[span]`` in order."""
    hits = list(_TOKEN.finditer(text, span.start, span.end))
    lower = [h.group().lower().replace("’", "'") for h in hits]
    tags = [*_EDGE, *[_first(hits[i].group(), lower[i], i == 0) for i in range(len(hits))], *_EDGE]
    words, telling = [*_EDGE, *lower, *_EDGE], _telling()
    for i in range(len(_EDGE), len(tags) - len(_EDGE)):
        word = words[i] if words[i] in telling else ""
        for new, holds, arguments in _rules_near(tags[i], tags[i - 1], tags[i + 1], word):
            if holds(tags, words, i, arguments):
                tags[i] = new
                break
    tags = tags[len(_EDGE) :]
    return tuple(Token(h.group(), lower[i], tags[i], h.start(), h.end()) for i, h in enumerate(hits))


@lru_cache(maxsize=50_000)
def _rules_near(
    tag: str, before: str, after: str, word: str
) -> tuple[tuple[str, Test, tuple[str, ...]], ...]:
    """The rules that may change a tag between two others, on a word that rules name, or else on ""."""
    return tuple(
        (new, _CONDITIONS[condition], arguments)
        for new, condition, arguments in _rules().get(tag, ())
        if condition not in _NEARBY or _NEARBY[condition](before, after, word, arguments)
    )


@cache
def _telling() -> frozenset[str]:
    """The words that rules name."""
    return frozenset(a.lower() for rules in _rules().values() for _, _, arguments in rules for a in arguments)


def _first(word: str, lower: str, opens: bool) -> str:
    """The likeliest tag of a word by itself."""
    if not word[0].isalnum():
        return "POS" if lower == "'s" else "CD" if word[-1].isdigit() else word
    if word[0].isdigit():
        return "JJ" if "-" in word or word.endswith(("st", "nd", "rd", "th")) else "CD"
    if lower.endswith("n't"):
        return "MD"
    known = _lexicon().get(lower)
    if word[0].isupper() and not (opens and known) and not (known and known not in _OPEN):
        return "NNP"
    return known or _by_ending(lower)


_OPEN = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP", "RB"})

_ENDINGS = (
    ("ly", "RB"), ("ing", "VBG"), ("ed", "VBN"), ("ous", "JJ"), ("ful", "JJ"), ("ive", "JJ"), ("able", "JJ"),
    ("ible", "JJ"), ("less", "JJ"), ("ish", "JJ"), ("ic", "JJ"), ("al", "JJ"), ("ness", "NN"), ("ss", "NN"),
    ("us", "NN"), ("is", "NN"), ("s", "NNS"),
)  # fmt: skip


def _by_ending(lower: str) -> str:
    """The tag of an unknown word. A compound goes by its last part, and stands before a noun as a rule."""
    if "-" in lower:
        return "JJ"
    return next((tag for ending, tag in _ENDINGS if lower.endswith(ending)), "NN")


Test = Callable[[Sequence[str], Sequence[str], int, tuple[str, ...]], bool]


_EDGE = ["STAART"] * 3
"""Stands before and after a sentence, so that every condition may look beyond its ends."""

_CONDITIONS: dict[str, Test] = {
    "PREVTAG": lambda t, w, i, a: t[i - 1] == a[0],
    "NEXTTAG": lambda t, w, i, a: t[i + 1] == a[0],
    "PREV2TAG": lambda t, w, i, a: t[i - 2] == a[0],
    "NEXT2TAG": lambda t, w, i, a: t[i + 2] == a[0],
    "PREV1OR2TAG": lambda t, w, i, a: a[0] in (t[i - 1], t[i - 2]),
    "NEXT1OR2TAG": lambda t, w, i, a: a[0] in (t[i + 1], t[i + 2]),
    "PREV1OR2OR3TAG": lambda t, w, i, a: a[0] in (t[i - 1], t[i - 2], t[i - 3]),
    "SURROUNDTAG": lambda t, w, i, a: t[i - 1] == a[0] and t[i + 1] == a[1],
    "PREVBIGRAM": lambda t, w, i, a: t[i - 2] == a[0] and t[i - 1] == a[1],
    "NEXTBIGRAM": lambda t, w, i, a: t[i + 1] == a[0] and t[i + 2] == a[1],
    "PREVWD": lambda t, w, i, a: w[i - 1] == a[0],
    "NEXTWD": lambda t, w, i, a: w[i + 1] == a[0],
    "PREV1OR2WD": lambda t, w, i, a: a[0] in (w[i - 1], w[i - 2]),
    "CURWD": lambda t, w, i, a: w[i] == a[0].lower(),
    "WDNEXTTAG": lambda t, w, i, a: w[i] == a[0].lower() and t[i + 1] == a[1],
    "WDPREVTAG": lambda t, w, i, a: t[i - 1] == a[0] and w[i] == a[1].lower(),
    "RBIGRAM": lambda t, w, i, a: w[i] == a[0].lower() and w[i + 1] == a[1].lower(),
    "LBIGRAM": lambda t, w, i, a: w[i - 1] == a[0].lower() and w[i] == a[1].lower(),
    "WDAND2AFT": lambda t, w, i, a: w[i] == a[0].lower() and w[i + 2] == a[1].lower(),
    "WDAND2TAGAFT": lambda t, w, i, a: w[i] == a[0].lower() and t[i + 2] == a[1],
}

_NEARBY: dict[str, Callable[[str, str, str, tuple[str, ...]], bool]] = {
    "PREVTAG": lambda before, after, word, a: before == a[0],
    "NEXTTAG": lambda before, after, word, a: after == a[0],
    "SURROUNDTAG": lambda before, after, word, a: before == a[0] and after == a[1],
    "PREVBIGRAM": lambda before, after, word, a: before == a[1],
    "NEXTBIGRAM": lambda before, after, word, a: after == a[0],
    "CURWD": lambda before, after, word, a: word == a[0].lower(),
    "WDNEXTTAG": lambda before, after, word, a: word == a[0].lower() and after == a[1],
    "WDPREVTAG": lambda before, after, word, a: word == a[1].lower() and before == a[0],
    "RBIGRAM": lambda before, after, word, a: word == a[0].lower(),
    "LBIGRAM": lambda before, after, word, a: word == a[1].lower(),
    "WDAND2AFT": lambda before, after, word, a: word == a[0].lower(),
    "WDAND2TAGAFT": lambda before, after, word, a: word == a[0].lower(),
}
"""What of a condition the tags on both sides and the word itself tell: all the rest holds nowhere there."""
