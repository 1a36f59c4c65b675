"""Candidates for naming: names of two articles that are one name spelt, shortened or written otherwise."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from crossread.detectors._candidates import Candidate
from crossread.detectors._reading import Reading, Readings
from crossread.model import Evidence, Relation, Span
from crossread.relations.labels import folded, likeness
from crossread.relations.phrases import NAMES
from crossread.relations.spelling import house_style, relate, short_form
from crossread.relations.tagging import Token

_TITLES = frozenset(
    "mr. mrs. ms. dr. sir gen. sen. rep. gov. lt. capt. sgt. col. maj. prof. rev. president senator general "
    "representative governor secretary minister judge justice king prince queen pope lord lady dame "
    "the u.s. us "
    "attorney chief director officer detective captain sergeant colonel major lieutenant congressman".split()
)
LIKE = 0.66
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august "
    "september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. "
    "dec. mon. tue. "
    "wed. thu. fri. sat. sun. sundays mondays".split()
)


@dataclass(slots=True)
class Written:
    """One written form of a name in one article, with every place it stands."""

    words: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    around: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def written_names(sentences: tuple[Reading, ...]) -> dict[str, Written]:
    """The names of one article by written form: runs of capitalised words, titles left out."""
    found: dict[str, Written] = {}
    for reading in sentences:
        for run in _runs(reading):
            words = tuple(bare(t.text) for t in run)
            if any(w.lower() in DAYS or len(w) < 2 for w in words[-1:]):
                continue
            name = found.setdefault(" ".join(words), Written(words))
            name.spans.append(Span(run[0].start, run[-1].end))
            name.sentences.append(reading.index)
            inside = {t.start for t in run}
            name.around.update(
                s for t, s in zip(reading.tokens, reading.stems, strict=True) if s and t.start not in inside
            )
    return found


_PARTY = re.compile(r"^[DRI]-(?=[A-Z])")
_LOWER_PARTS = re.compile(r"^(?:[a-z]+-)+(?=[A-Z])|(?<=\w)-[a-z]\w*(?:-\w+)*$")
_CONTRACTION = re.compile(r"['’](?:m|ve|re|ll|d|s|t)$", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """A capitalised word without what is hung on it: "D-Ohio", "Paris-based", "pro-Kremlin"."""
    return _LOWER_PARTS.sub("", _PARTY.sub("", word)).replace("’", "'")


def _runs(reading: Reading) -> Iterator[list[Token]]:
    run: list[Token] = []
    for token in reading.tokens:
        part = (
            token.tag in NAMES
            and any(c.isupper() for c in token.text)
            and token.lower not in _TITLES
            and not _CONTRACTION.search(token.text)
        )
        # A compound with a lower-case part ends a name, and never begins inside one.
        closed = bool(run) and _LOWER_PARTS.search(run[-1].text) is not None
        if run and (not part or closed or token.start - run[-1].end > 1):
            yield run
            run = []
        if part:
            run.append(token)
    if run:
        yield run


class Spelling:
    """Proposes pairs of written names over all pairs of articles."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.names = [written_names(s) for s in readings.articles]
        self.linked: dict[tuple[int, int, int, int], float] = {}
        for pair in readings.pairs():
            key = (pair.a.article, pair.a.index, pair.b.article, pair.b.index)
            self.linked[key] = pair.score

    def candidates(self) -> Iterator[Candidate]:
        for i, ones in enumerate(self.names):
            for j in range(i + 1, len(self.names)):
                yield from self._between(i, ones, j, self.names[j])

    def _between(
        self, i: int, ones: dict[str, Written], j: int, twos: dict[str, Written]
    ) -> Iterator[Candidate]:
        initials: defaultdict[str, list[Written]] = defaultdict(list)
        for two in twos.values():
            for word in two.words:
                initials[word[0].lower()].append(two)
        for one in ones.values():
            seen: set[str] = set()
            for word in one.words:
                for two in initials[word[0].lower()]:
                    if two.text not in seen and one.text != two.text and self._may(one, two):
                        seen.add(two.text)
                        yield self._candidate(i, one, j, two, one.text in twos, two.text in ones)

    def _may(self, one: Written, two: Written) -> bool:
        if not any(_could(a, b) for a in one.words for b in two.words) and (
            one.text.replace(" ", "")[:3].lower() != two.text.replace(" ", "")[:3].lower()
        ):
            return False
        relation = relate(one.words, two.words)
        if relation.trivial or one.text.lower() == two.text.lower():
            return False
        if folded(one.text) != folded(two.text) and _one_style(one.text, two.text):
            return False
        # An extra word alone (a first name, an initial, a rank) is no other name.
        return relation.accents or (
            relation.likeness >= LIKE and (bool(relation.differing[0]) or relation.likeness == 1.0)
        )

    def _candidate(
        self, i: int, one: Written, j: int, two: Written, one_there: bool, two_here: bool
    ) -> Candidate:
        relation = relate(one.words, two.words)
        a, b = relation.differing
        link = max(
            (self.linked.get((i, s, j, t), 0.0) for s in one.sentences for t in two.sentences), default=0.0
        )
        whole = {f.lower() for name in (*self.names[i], *self.names[j]) for f in name.split()}
        features = {
            "spelling alike": likeness(one.text, two.text),
            "word alike": relation.likeness,
            "same sound": float(relation.same_sound),
            "short form": float(relation.short),
            "accents differ": float(relation.accents),
            "same letters": float(likeness(one.text, two.text) == 1.0),
            "shared words": float(min(3, relation.shared)),
            "words without partner": float(min(4, sum(relation.only))),
            "length of word": float(min(len(a), len(b))),
            "first letter alike": float(a[:1] == b[:1]),
            "last letter alike": float(a[-1:] == b[-1:]),
            "plural or ending": float(_ending(a, b)),
            "hyphen apart": float(("-" in a) != ("-" in b)),
            "first is known there": float(one_there),
            "second is known here": float(two_here),
            "both words in one article": float(a in whole and b in whole and (one_there or two_here)),
            "sentences linked": link,
            "around alike": self.readings.dice(frozenset(one.around), frozenset(two.around)),
            "times": float(min(6, len(one.spans)) + min(6, len(two.spans))),
            "least times": float(min(4, len(one.spans), len(two.spans))),
            "number of words": float(min(4, len(one.words)) + min(4, len(two.words))),
            "rarity": self.readings.rarity(a) + self.readings.rarity(b),
            "digits": float(any(c.isdigit() for c in one.text + two.text)),
            "capitals": float(one.words[0].isupper() or two.words[0].isupper()),
        }
        return Candidate(
            tuple(Evidence(i, s, 0) for s in one.spans[:4]),
            tuple(Evidence(j, s, 1) for s in two.spans[:4]),
            Relation.LABEL,
            features,
            note={"a": one.text, "b": two.text},
        )


def _one_style(one: str, two: str) -> bool:
    return house_style(one.lower()) == house_style(two.lower())


@lru_cache(maxsize=100_000)
def _could(a: str, b: str) -> bool:
    """A quick look before the careful one: unlike words with most letters in common, or short forms."""
    if a == b:
        return False
    one, two = set(a.lower()), set(b.lower())
    return len(one & two) * 2 > max(len(one), len(two)) or short_form(a, b)


def _ending(a: str, b: str) -> bool:
    """Whether the words differ by a grammatical ending: Iran, Iranian; Israeli, Israelis."""
    short, long = sorted((a, b), key=len)
    return long.startswith(short[:-1]) and long[len(short) - 1 :].lstrip(short[-1:]) in {
        "s", "n", "an", "ian", "i", "is", "ans", "ians", "ese", "ish", "ic", "'s", "es",
    }  # fmt: skip
