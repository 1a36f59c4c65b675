"""Closed word classes and cue verbs as the rules reader uses them, and a sentence as words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from crossread.mentions.cues import cue_forms
from crossread.mentions.words import Word, cover, word_set, words_of
from crossread.model import Article, Quote, Span


def word_class(name: str) -> frozenset[str]:
    """A section of grammar.txt: auxiliary, determiner, preposition, boundary, time, …"""
    return word_set("grammar.txt", name)


@cache
def that_verbs() -> frozenset[str]:
    """Forms that take a claim: "said that …"."""
    return cue_forms("that")


@cache
def to_verbs() -> frozenset[str]:
    """Forms that take a wish: "wants to …"."""
    return cue_forms("to")


@cache
def np_verbs() -> frozenset[str]:
    """Forms that take a stance on a thing: "condemned …"."""
    return cue_forms("np")


@cache
def cue_verbs() -> frozenset[str]:
    """Forms that take anything."""
    return that_verbs() | to_verbs() | np_verbs()


@cache
def finite_verbs() -> frozenset[str]:
    """All verb forms known, auxiliaries included."""
    return word_class("auxiliary") | word_class("verb") | cue_verbs()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as words, with the quotations that touch it; ``inside[i]`` is whether word i is quoted."""

    words: list[Word]
    inside: list[bool]

    def lower(self, at: int) -> str:
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def is_mark(self, at: int, marks: str) -> bool:
        return 0 <= at < len(self.words) and self.words[at].text in marks

    def span(self, start: int, end: int) -> Span | None:
        """From word ``start`` to before ``end``, commas and spaces at the edges left out."""
        while start < end and self.words[start].text in ",;:—–-":
            start += 1
        while end > start and self.words[end - 1].text in ",;:—–-.":
            end -= 1
        return cover(self.words[start:end]) if start < end else None

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a known verb stands among words ``start`` to before ``end``."""
        return any(self.lower(i) in finite_verbs() for i in range(start, end))

    @property
    def end(self) -> int:
        """The number of words without the marks that close the sentence."""
        end = len(self.words)
        while end and self.words[end - 1].text in ".?!" and not self.inside[end - 1]:
            end -= 1
        return end

    def phrase_end(self, at: int) -> int:
        """The end of a noun phrase that begins at a word: before a comma, a clause or the end."""
        first = at
        while at < len(self.words):
            word = self.words[at]
            if word.text in ".,;:—–()?!" or word.text in QUOTE_MARKS:
                break
            if at > first and word.lower in word_class("boundary"):
                break
            at += 1
        return at

    def clause_start(self, at: int) -> int:
        """Where the clause that ends before a word begins: after a semicolon, else at the start."""
        for i in range(at - 1, -1, -1):
            if self.words[i].text == ";" and not self.inside[i]:
                return i + 1
        return 0


QUOTE_MARKS = frozenset('“”"«»„‘’')


def line_of(article: Article, span: Span, quotes: Sequence[Quote]) -> Line:
    """A sentence as words; short quotations for distance do not count as speech."""
    words = words_of(article.text, span)
    pieces = [p for q in quotes if q.span.overlaps(span) and not q.scare for p in q.pieces]
    if not pieces:
        return Line(words, [False] * len(words))
    inside = [any(p.start <= w.start < p.end for p in pieces) for w in words]
    return Line(words, inside)
