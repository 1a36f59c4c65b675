"""The weighted words of an article: what it calls persons, bodies, acts and qualities, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crossread.detectors._reading import Reading
from crossread.model import Mentions, Span
from crossread.relations.scales import LONGEST, PEOPLE, QUALITIES, VERBS, Grade, grades, may_begin

WINDOW = 8
"""Words on either side of a label that tell what it is about."""
BESIDE = 2
"""Words on either side that tell what is done to it."""
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """One place of a label: its sentence and the first and last of its words there."""

    sentence: int
    first: int
    last: int
    span: Span
    quoted: bool


@dataclass(slots=True)
class Label:
    """One term of a scale with all its places in an article and the stems around them."""

    key: Key
    grade: Grade
    uses: list[Use] = field(default_factory=list)
    around: set[str] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return " ".join(self.key)


def labels_of(sentences: Sequence[Reading], mentions: Mentions, least: int) -> dict[str, dict[Key, Label]]:
    """The labels of an article by scale and words, of scales contested at least so much."""
    quoted = [piece for quote in mentions.quotes for piece in quote.pieces]
    found: dict[str, dict[Key, Label]] = defaultdict(dict)
    for reading in sentences:
        words = [t.lower for t in reading.tokens]
        at = 0
        while at < len(words):
            if not may_begin(words[at]):
                at += 1
                continue
            length, known = _longest(reading, words, at, least)
            last = at + length - 1
            for grade in known:
                compound = length == 1 and "-" in words[at] and "-" not in grade.term
                key = (words[at],) if compound else tuple(grade.term.split())
                label = found[grade.scale].setdefault(key, Label(key, grade))
                span = Span(reading.tokens[at].start, reading.tokens[last].end)
                inside = any(p.start <= span.start and span.end <= p.end for p in quoted)
                label.uses.append(Use(reading.index, at, last, span, inside))
                label.around.update(around(reading, at, last, WINDOW))
                label.beside.update(around(reading, at, last, BESIDE))
            at = last + 1
    return found


def _longest(reading: Reading, words: list[str], at: int, least: int) -> tuple[int, list[Grade]]:
    """The number of words of the longest term that begins here, and its grades."""
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        known = [g for g in grades(words[at : at + length]) if _fits(reading, at + length - 1, g)]
        if known:
            return length, [g for g in known if g.contested >= least]
    return 1, []


def _fits(reading: Reading, last: int, grade: Grade) -> bool:
    """Whether the word is used as its scale means it: a verb, a head noun, a quality; never in a name."""
    tag = reading.tokens[last].tag
    if grade.kind == VERBS:
        return tag.startswith("VB")
    if tag in {"NNP", "NNPS"} and not (grade.kind == PEOPLE and reading.tokens[last].text.isupper()):
        return False  # a name; an acronym ("PAC") may be the word itself
    if grade.kind == QUALITIES:
        return tag.startswith(("JJ", "RB", "NN")) or tag in {"VBN", "VBG", "VBD"}
    after = reading.tokens[last + 1].tag if last + 1 < len(reading.tokens) else ""
    named = grade.kind == PEOPLE and after in {"NNP", "NNPS"}  # "the militant group Orsa Front"
    return tag.startswith("NN") and (named or not after.startswith("NN"))


def around(reading: Reading, first: int, last: int, width: int) -> Iterator[str]:
    """The stems of content words up to so many words before and after."""
    stems = reading.stems
    places = (*range(max(0, first - width), first), *range(last + 1, min(len(stems), last + 1 + width)))
    return (stems[i] for i in places if stems[i])


def following(reading: Reading, at: int, step: int) -> str:
    """The nearest content word from a place on, at most four words away; "" where there is none."""
    for i in range(at, at + 4 * step, step):
        if not 0 <= i < len(reading.stems):
            return ""
        if reading.stems[i]:
            return reading.stems[i]
    return ""
