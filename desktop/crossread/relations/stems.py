"""From a stretch of text to the stemmed terms it is matched by."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache

import snowballstemmer

from crossread.model import Span
from crossread.relations.english_stems import english_stem

# Words that two texts share whatever they report. Negations and numbers stay: they carry the claim.
STOP = frozenset(
    "a an the of to in on at by for with from and or but as is are was were be been being it its this that "
    "these those he she they them his her their has have had do does did will would can could may might who "
    "which what when where how than then there here also into over after before about up out so if i you we "
    "our your my me us him said says say".split()
)

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|\d+\w*")
_POSSESSIVE = ("'s", "’s")

# The algorithm names of the Snowball stemmers, by language code; English has one of our own.
_STEMMERS = {
    "ar": "arabic", "da": "danish", "de": "german", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "nb": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "tr": "turkish", "el": "greek",
    "hi": "hindi", "id": "indonesian", "lt": "lithuanian", "ta": "tamil", "hy": "armenian", "eu": "basque",
}  # fmt: skip


_ALONE = threading.Lock()
"""Held while a Snowball stemmer is at work: it keeps the word in itself, and two threads would share it."""


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Callable[[str], str] | None:
    if language == "en":
        return english_stem
    name = _STEMMERS.get(language)
    if name is None:
        return None
    snowball = snowballstemmer.stemmer(name)

    def alone(word: str) -> str:
        with _ALONE:
            return str(snowball.stemWord(word))

    return alone


def stem(word: str, language: str = "en") -> str:
    """The stem of a lower-case word; the word itself where the language has no stemmer."""
    return _stem(word, language)  # remembered alike, whether the language is told or not


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    return word if stemmer is None else stemmer(word)


def words(text: str) -> list[str]:
    """Lower-case words and numbers in text order, without possessive endings.

    >>> words("Kabul’s 1,100 men")
    ['kabul', '1,100', 'men']
    """
    return [w[:-2] if w.endswith(_POSSESSIVE) else w for w in _WORD.findall(text.lower())]


@lru_cache(maxsize=20_000)
def terms(text: str, language: str = "en") -> tuple[str, ...]:
    """Stemmed content words in text order: what two passages are matched by."""
    return tuple(stem(w, language) for w in words(text) if w not in STOP)


def word_spans(text: str, within: Sequence[Span]) -> list[tuple[str, Span]]:
    """Lower-case words with their places, in the order of the given stretches of text."""
    return [
        (w[:-2] if (w := hit.group().lower()).endswith(_POSSESSIVE) else w, Span(*hit.span()))
        for stretch in within
        for hit in _WORD.finditer(text, stretch.start, stretch.end)
    ]
