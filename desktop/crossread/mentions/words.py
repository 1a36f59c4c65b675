"""The words of a text with their places, and the word lists of ``resources/lexicon``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.model import Span
from crossread.paths import resource

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*|[^\w\s]|_")


@dataclass(slots=True)
class Word:
    """A run of letters and digits (inner apostrophes and full stops included) or one mark.

    ``lower`` is the text in lower case with straight apostrophes.
    """

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        return not self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


def words_of(text: str, span: Span) -> list[Word]:
    """The words and marks of ``text[span]`` in order."""
    return [
        Word(word := m.group(), word.lower().replace("’", "'"), *m.span())
        for m in _WORD.finditer(text, span.start, span.end)
    ]


def cover(words: Sequence[Word]) -> Span:
    """The span from the first to the last of some words (at least one)."""
    return Span(words[0].start, words[-1].end)


def occurrences(text: str, form: str) -> Iterator[Span]:
    r"""Where a form stands as whole words, as ``\bform\b`` would find it, without compiling anything."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        whole = _is_border(text, at) and _is_border(text, end)
        if whole:
            yield Span(at, end)
        at = text.find(form, end if whole else at + 1)


def _is_border(text: str, at: int) -> bool:
    return _in_word(text[at - 1 : at] if at else "") != _in_word(text[at : at + 1])


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


class Taken:
    """Which places of a text are taken, to be asked for stretches of it."""

    def __init__(self, size: int, spans: Iterable[Span] = ()) -> None:
        self._marks = bytearray(size)
        for span in spans:
            self.take(span)

    def take(self, span: Span) -> None:
        self._marks[span.start : span.end] = b"\1" * len(span)

    def meets(self, span: Span) -> bool:
        """Whether a stretch overlaps one that is taken."""
        return self._marks.find(1, span.start, span.end) >= 0


@cache
def lexicon_lines(name: str, language: str = "en") -> tuple[str, ...]:
    """The lines of a word list, without comments and blanks. Empty where the language has none."""
    path = resource("lexicon", language, name)
    if not path.is_file():
        return ()
    stripped = (line.split("#", 1)[0].strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in stripped if line)


@cache
def word_set(name: str, section: str = "", language: str = "en") -> frozenset[str]:
    """The entries of a word list, divided by lines and ``;``; of one ``[section]`` only, if given."""
    found: list[str] = []
    inside = not section
    for line in lexicon_lines(name, language):
        if line.startswith("["):
            inside = not section or line == f"[{section}]"
        elif inside:
            found.extend(entry.strip() for entry in line.split(";") if entry.strip())
    return frozenset(found)


def sections(name: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """``(section, line)`` for every line of a word list that is divided by ``[section]`` heads."""
    section = ""
    for line in lexicon_lines(name, language):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        else:
            yield section, line
