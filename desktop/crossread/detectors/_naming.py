"""Candidates for naming: phrases of linked sentences that stand in each other's place under other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.detectors._candidates import Candidate
from crossread.detectors._reading import Pair, Reading, Readings
from crossread.detectors._spelling import DAYS, LIKE, bare
from crossread.model import Evidence, Relation
from crossread.relations.labels import classes, colouring, likeness, nearest
from crossread.relations.nearness import nearness
from crossread.relations.phrases import Phrase
from crossread.relations.spelling import house_style, relate

_TITLES = frozenset("mr. mrs. ms. dr. sir".split())
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand "
    "thousands million several many few some other others more most all both first second third last "
    "next such "
    "same own new additional only certain various different".split()
)
_TIMES = DAYS | frozenset(
    "year month week day hour minute night morning afternoon evening time decade weekend yesterday "
    "today years "
    "months weeks days hours minutes".split()
)


@dataclass(frozen=True)
class Term:
    """A noun phrase of a sentence with what it is compared by."""

    phrase: Phrase
    stems: tuple[str, ...]
    lower: tuple[str, ...]
    text: str
    before: str
    after: str
    link: str
    beyond: str

    @cached_property
    def head(self) -> str:
        return self.stems[-1]

    @cached_property
    def held(self) -> frozenset[str]:
        return frozenset(self.stems)

    @cached_property
    def labels(self) -> frozenset[str]:
        return classes(self.stems)

    @cached_property
    def name(self) -> bool:
        return self.phrase.name

    @cached_property
    def proper(self) -> tuple[str, ...]:
        """The words of the name it holds, in lower case."""
        return tuple(w.lower for w in self.phrase.proper)


def terms_of(reading: Reading) -> list[Term]:
    """The noun phrases of a sentence that may name somebody or something."""
    found = []
    for phrase in reading.phrases:
        words = [
            w for w in phrase.words if w.lower not in _TITLES and w.tag != "CD" and w.lower not in _NUMBERS
        ]
        if not words or words[-1].lower in _TIMES or words[-1].text[0].isdigit():
            continue
        inside = {w.start for w in words}
        stems = tuple(reading.stems[i] or t.lower for i, t in enumerate(reading.tokens) if t.start in inside)
        found.append(
            Term(
                phrase,
                stems,
                tuple(w.lower for w in words),
                " ".join(w.lower for w in words),
                _content(reading, phrase.first - 1, -1),
                _content(reading, phrase.last + 1, 1),
                _neighbour(reading, phrase.first - 1),
                _neighbour(reading, phrase.last + 1),
            )
        )
    return found


def _content(reading: Reading, at: int, step: int) -> str:
    """The nearest content word on one side, at most five words away."""
    for _ in range(5):
        if not 0 <= at < len(reading.stems):
            return ""
        if reading.stems[at]:
            return reading.stems[at]
        at += step
    return ""


def _neighbour(reading: Reading, at: int) -> str:
    return reading.tokens[at].lower if 0 <= at < len(reading.tokens) else ""


LINKED = 0.15
"""Sentences less alike than this share hardly a referent under two names."""


class Naming:
    """Proposes pairs of terms over all linked sentences of a comparison."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.terms = [[terms_of(r) for r in sentences] for sentences in readings.articles]
        self.texts = [Counter(t.text for sentence in sentences for t in sentence) for sentences in self.terms]
        self.heads = [Counter(t.head for sentence in sentences for t in sentence) for sentences in self.terms]

    def candidates(self) -> Iterator[Candidate]:
        for pair in self.readings.pairs():
            if pair.score >= LINKED:
                yield from self._of(pair)

    def _of(self, pair: Pair) -> Iterator[Candidate]:
        ones = self.terms[pair.a.article][pair.a.index]
        twos = self.terms[pair.b.article][pair.b.index]
        scored = [
            (p, q, self._features(p, q, pair, ones, twos))
            for p in ones
            for q in twos
            if p.stems != q.stems and self._may(p, q, pair)
        ]
        for p, q, features in scored:
            rivals = [f["slot"] for x, y, f in scored if (x is p) != (y is q)]
            features["lead over rivals"] = features["slot"] - max(rivals, default=0.0)
            features["rivals"] = float(min(8, len(rivals)))
            yield Candidate(
                (Evidence(pair.a.article, p.phrase.span, 0),),
                (Evidence(pair.b.article, q.phrase.span, 1),),
                Relation.LABEL,
                features,
                note={"a": p.text, "b": q.text},
            )

    def _may(self, p: Term, q: Term, pair: Pair) -> bool:
        """The generous rule: same head, same name, same slot, near meaning, or one class of labels."""
        if not self._near(p, q):
            return False
        return not _another_spelling(p, q) and not (_in_quotes(pair.a, p) and _in_quotes(pair.b, q))

    def _near(self, p: Term, q: Term) -> bool:
        if p.head == q.head or (p.before and p.before == q.before) or (p.after and p.after == q.after):
            return True
        if not p.held.isdisjoint(q.held):
            return True
        if p.name and q.name:
            return likeness(p.text, q.text) >= 0.6
        if not p.labels.isdisjoint(q.labels):
            return True
        return (nearness(p.lower[-1], q.lower[-1]) or 0.0) >= 0.35

    def _features(
        self, p: Term, q: Term, pair: Pair, ones: Sequence[Term], twos: Sequence[Term]
    ) -> dict[str, float]:
        one, two = p.held, q.held
        rest_a, rest_b = pair.a.bag - one, pair.b.bag - two
        only_a, only_b = one - two, two - one
        words_a = [w for w, s in zip(p.lower, p.stems, strict=True) if s in only_a]
        words_b = [w for w, s in zip(q.lower, q.stems, strict=True) if s in only_b]
        colour_a, colour_b = colouring(words_a), colouring(words_b)
        loose = p.link == q.link and bool(p.link)
        before = bool(p.before) and p.before == q.before
        after = bool(p.after) and p.after == q.after
        slot = 1.0 * before + 1.0 * after + 0.5 * loose + 0.5 * (bool(p.beyond) and p.beyond == q.beyond)
        i, j = pair.a.article, pair.b.article
        names_a, names_b = p.proper, q.proper
        in_name = set(names_a) & set(names_b)
        return {
            "sentence link": pair.score,
            "rank of link": float(pair.rank),
            "rest alike": self.readings.dice(rest_a, rest_b),
            "word before alike": float(before),
            "word after alike": float(after),
            "small word before alike": float(loose),
            "slot": slot,
            "same head": float(p.head == q.head),
            "heads near": nearest(p.lower[-1:], q.lower[-1:]),
            "words near": nearest(p.lower, q.lower),
            "rest near": nearest(words_a, words_b),
            "same class": float(bool(p.labels & q.labels)),
            "classed": float(bool(p.labels)) + float(bool(q.labels)),
            "words in common": self.readings.dice(one, two),
            "only in one": float(not only_a or not only_b),
            "words apart": float(min(6, len(only_a) + len(only_b))),
            "rarity of what differs": self.readings.mass(only_a | only_b) / (1 + len(only_a | only_b)),
            "rarity of heads": (self.readings.rarity(p.head) + self.readings.rarity(q.head)) / 2,
            "heads are names": float(p.name) + float(q.name),
            "holds a name": float(bool(names_a)) + float(bool(names_b)),
            "same name": float(bool(in_name)),
            "spelling alike": likeness(p.text, q.text) if p.name and q.name else 0.0,
            "names spelt alike": _spelt(p, q),
            "subjective": max(colour_a[1], colour_b[1]),
            "polarity apart": abs(colour_a[0] - colour_b[0]),
            "same in other sentence": float(any(t.stems == q.stems for t in ones))
            + float(any(t.stems == p.stems for t in twos)),
            "head in other sentence": float(p.head in pair.b.bag) + float(q.head in pair.a.bag),
            "also in other article": float(self.texts[j][p.text] > 0) + float(self.texts[i][q.text] > 0),
            "head in other article": float(self.heads[j][p.head] > 0) + float(self.heads[i][q.head] > 0),
            "times named": float(min(4, self.texts[i][p.text]) + min(4, self.texts[j][q.text])),
            "same opener": float((p.phrase.opener in {"a", "an"}) == (q.phrase.opener in {"a", "an"})),
            "definite": float(p.phrase.opener in {"the", "this", "that", "these"})
            + float(q.phrase.opener in {"the", "this", "that", "these"}),
            "numbers differ": float(p.phrase.head.tag.endswith("S") != q.phrase.head.tag.endswith("S")),
            "length": float(len(p.stems) + len(q.stems)),
            "place in sentence": abs(
                p.phrase.first / max(1, len(pair.a.tokens)) - q.phrase.first / max(1, len(pair.b.tokens))
            ),
        }


def _another_spelling(p: Term, q: Term) -> bool:
    """Names that differ in spelling alone, or in how much of the name is given: not a matter of labels."""
    ones, twos = (tuple(bare(w.text) for w in t.phrase.words) for t in (p, q))
    if [w.lower().rstrip(".") for w in ones] == [w.lower().rstrip(".") for w in twos]:
        return True
    if house_style(p.text) == house_style(q.text):
        return True
    relation = relate(ones, twos)
    if relation.trivial or relation.likeness == 1.0:
        return True
    if not (p.phrase.name and q.phrase.name):
        return False
    return relation.likeness >= LIKE or not relation.differing[0]


def _in_quotes(reading: Reading, term: Term) -> bool:
    """Whether the phrase stands inside quotation marks: then the quotation is what differs."""
    text = [t.text for t in reading.tokens]
    before, after = text[: term.phrase.first], text[term.phrase.last + 1 :]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened and any(mark in after for mark in '”"')


def _spelt(p: Term, q: Term) -> float:
    """The likeness of the best pair of name words that are spelt differently, 0 where none is near."""
    ones, twos = p.proper, q.proper
    differing = [(a, b) for a in ones if a not in twos for b in twos if b not in ones]
    return max((likeness(a, b) for a, b in differing), default=0.0)
