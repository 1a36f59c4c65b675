"""Candidates for naming: names of two articles that are one name spelt, shortened or written otherwise.

Words are compared first, once for a whole comparison: "Qasem" and "Kassem" are near, "Kassem" and "Karim"
are not. For each two near words the names that hold them tell whether one person, body or place is meant:
words in common, the words around, linked sentences, and whether either article knows the other's form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._names import Written, written_names
from crossread.detectors._reading import Readings
from crossread.detectors._spelling_rules import (
    NO_KIND,
    bare_words,
    is_known,
    is_last,
    kinds_of_place,
    letters_of,
    may_be_one,
    nearest_forms,
    parts,
)
from crossread.detectors._word_pairs import WordPair, is_ordinary, pair_of, word_pairs
from crossread.model import Evidence, Relation
from crossread.relations.labels import folded
from crossread.relations.stems import stem

PLACES = 4
"""Places of one name in one article that are shown."""
_NEAREST = 8
"""Forms of one word that are looked at."""


@dataclass(slots=True)
class Known:
    """The names of one article by their words."""

    forms: dict[str, Written]
    words: dict[str, list[Written]] = field(default_factory=dict)
    """Lower-case word → the forms that hold it, the fullest first."""
    folds: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, forms: dict[str, Written]) -> Known:
        known = cls(forms)
        for form in forms.values():
            for word in parts(form):
                known.words.setdefault(word, []).append(form)
        for held in known.words.values():
            held.sort(key=lambda w: (-len(w.words), -len(w.spans), w.text))
        known.folds = {folded(w) for w in known.words}
        return known

    def knows(self, word: str, pair: WordPair) -> bool:
        """Whether the article has the word too, accents apart unless they are what differs."""
        return word in self.words or (not pair.accents and folded(word) in self.folds)


class Spelling:
    """Proposes pairs of written names over all pairs of articles."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        mentions = readings.context.mentions
        self.names = [Known.of(written_names(s, m)) for s, m in zip(readings.articles, mentions, strict=True)]
        self.linked: dict[tuple[int, int, int, int], float] = {}
        for pair in readings.pairs():
            key = (pair.a.article, pair.a.index, pair.b.article, pair.b.index)
            self.linked[key] = pair.score

    def candidates(self) -> Iterator[Candidate]:
        at: defaultdict[str, list[int]] = defaultdict(list)
        for i, known in enumerate(self.names):
            for word in known.words:
                at[word].append(i)
        for pair in word_pairs(sorted(at)):
            for one, two in ((pair.one, pair.two), (pair.two, pair.one)):
                for i in at[one]:
                    for j in at[two]:
                        if i < j and (found := self._candidate(i, one, j, two, pair)) is not None:
                            yield found
        yield from self._other_heads()
        yield from self._other_joins()

    def _other_joins(self) -> Iterator[Candidate]:
        """ "Kim Dal-su", "Kim Dal Su"; "Karim Nasri", "Karim al-Nasri"; "Orsk Ilya", "Ilya Orsk"."""
        alike: defaultdict[str, list[tuple[int, Written]]] = defaultdict(list)
        for i, known in enumerate(self.names):
            for form in known.forms.values():
                if len(form.words) > 1:
                    alike[letters_of(form)].append((i, form))
        for held in alike.values():
            for n, (i, one) in enumerate(held):
                for j, two in held[n + 1 :]:
                    if i == j or one.text in self.names[j].forms or two.text in self.names[i].forms:
                        continue
                    left, right = [w.lower() for w in one.words], [w.lower() for w in two.words]
                    shared = frozenset(left) & frozenset(right)
                    if (
                        bare_words(left) == bare_words(right)
                        or not shared
                        or all(map(is_ordinary, (*left, *right)))
                    ):
                        continue
                    a, b = (" ".join(w for w in ws if w not in shared) or ws[-1] for ws in (left, right))
                    yield self._described(i, a, [one], j, b, [two], pair_of(*sorted((a, b))), shared, 0)

    def _other_heads(self) -> Iterator[Candidate]:
        """ "Brandt Square", "Brandt Park": one proper name before two words for one kind of place or body."""
        heads: defaultdict[tuple[str, ...], list[tuple[int, Written]]] = defaultdict(list)
        for i, known in enumerate(self.names):
            for form in known.forms.values():
                if len(form.words) > 1 and form.words[-1] in kinds_of_place():
                    heads[form.words[:-1]].append((i, form))
        for front, held in heads.items():
            for n, (i, one) in enumerate(held):
                for j, two in held[n + 1 :]:
                    a, b = one.words[-1], two.words[-1]
                    if i == j or a == b or kinds_of_place()[a].isdisjoint(kinds_of_place()[b]):
                        continue
                    if one.text in self.names[j].forms or two.text in self.names[i].forms:
                        continue
                    if len(front) > 1 or not (is_known(front[0].lower()) or is_ordinary(front[0].lower())):
                        shared = frozenset(w.lower() for w in front)
                        pair = pair_of(*sorted((a.lower(), b.lower())))
                        yield self._described(i, a.lower(), [one], j, b.lower(), [two], pair, shared, 0)

    def _candidate(self, i: int, a: str, j: int, b: str, pair: WordPair) -> Candidate | None:
        here, there = self.names[i], self.names[j]
        ones, twos = here.words[a][:_NEAREST], there.words[b][:_NEAREST]
        # Who writes both means two, as does a name that holds both.
        if (a in there.words and b in here.words) or a.startswith(b + "-") or b.startswith(a + "-"):
            return None
        one, two, shared, apart = nearest_forms(ones, twos, a, b)
        if b in parts(one) or a in parts(two) or not may_be_one(pair, shared, a, ones, b, twos):
            return None
        return self._described(i, a, [one, *ones], j, b, [two, *twos], pair, shared, apart)

    def _described(
        self, i: int, a: str, ones: list[Written], j: int, b: str, twos: list[Written],
        pair: WordPair, shared: frozenset[str], apart: int,
    ) -> Candidate:  # fmt: skip
        """A candidate with its features; ``ones`` and ``twos`` begin with the forms most in common."""
        here, there, one, two = self.names[i], self.names[j], ones[0], twos[0]
        types = set().union(*(w.types for w in ones)), set().union(*(w.types for w in twos))
        near = frozenset().union(*(w.near for w in ones)), frozenset().union(*(w.near for w in twos))
        sentences = [{s for w in ws for s in w.sentences} for ws in (ones, twos)]
        link = max(
            (self.linked.get((i, s, j, t), 0.0) for s in sentences[0] for t in sentences[1]), default=0.0
        )
        times = [sum({w.text: len(w.spans) for w in ws}.values()) for ws in (ones, twos)]
        rare = [self.readings.rarity(stem(s)) for s in shared]
        features = {
            "letters apart": pair.apart,
            "letters apart by length": round(pair.apart / min(len(a), len(b)), 4),
            "word alike": pair.alike,
            "same sound": float(pair.sound),
            "short form": float(pair.short),
            "accents differ": float(pair.accents),
            "hyphen apart": float(("-" in a) != ("-" in b)),
            "length of word": float(min(12, len(a), len(b))),
            "first letter alike": float(a[0] == b[0]),
            "last letter alike": float(a[-1] == b[-1]),
            "plural or ending": float(pair.ending),
            "ordinary words": float(pair.ordinary),
            "other kind of place": float(
                b in kinds_of_place() and not kinds_of_place().get(a, NO_KIND).isdisjoint(kinds_of_place()[b])
            ),
            "known names": float(is_known(a)) + float(is_known(b)),
            "shared words": float(min(3, len(shared))),
            "rarity of shared words": round(max(rare, default=0.0), 4),
            "words without partner": float(min(4, apart)),
            "first is known there": float(there.knows(a, pair)),
            "second is known here": float(here.knows(b, pair)),
            "both forms in one article": float(one.text in there.forms or two.text in here.forms),
            "sentences linked": link,
            "around alike": self.readings.dice(*near),
            "around in common": float(min(6, len(near[0] & near[1]))),
            "persons": float("person" in types[0]) + float("person" in types[1]),
            "places": float("place" in types[0]) + float("place" in types[1]),
            "types differ": float(bool(types[0]) and bool(types[1]) and types[0].isdisjoint(types[1])),
            "untyped": float(not types[0]) + float(not types[1]),
            "times": float(min(6, times[0]) + min(6, times[1])),
            "least times": float(min(4, *times)),
            "number of words": float(min(4, len(one.words)) + min(4, len(two.words))),
            "capitals": float(any(w.isupper() and len(w) > 1 for w in (*one.words, *two.words))),
            "last word of the name": float(is_last(one, a)) + float(is_last(two, b)),
        }
        return Candidate(
            lambda: Told(
                tuple(_evidence(i, ones, 0)), tuple(_evidence(j, twos, 1)), {"a": one.text, "b": two.text}
            ),
            Relation.LABEL,
            features,
        )


def _evidence(article: int, forms: Iterable[Written], side: int) -> Iterator[Evidence]:
    once = {w.text: w for w in forms}
    spans = [s for w in once.values() for s in w.spans]
    return (Evidence(article, s, side) for s in dict.fromkeys(spans[:PLACES]))
