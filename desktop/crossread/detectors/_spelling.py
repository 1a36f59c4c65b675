"""Candidates for naming: names of two articles that are one name spelt, shortened or written otherwise.

Words are compared first, once for a whole comparison: "Qasem" and "Kassem" are near, "Kassem" and "Karim"
are not. For each two near words the names that hold them tell whether one person, body or place is meant:
words in common, the words around, linked sentences, and whether either article knows the other's form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from crossread.detectors._candidates import Candidate
from crossread.detectors._names import Written, written_names
from crossread.detectors._reading import Readings
from crossread.detectors._word_pairs import WordPair, compared, is_ordinary, pair_of, word_pairs
from crossread.mentions.names_fold import country_of, country_of_people, fold, gazetteer
from crossread.mentions.words import word_set
from crossread.model import Evidence, Relation
from crossread.relations.labels import folded
from crossread.relations.stems import stem

PLACES = 4
"""Places of one name in one article that are shown."""
_NEAREST = 8
"""Forms of one word that are looked at."""
NEAR = 0.8
"""Cost of letters up to which the other words of two names are one word too."""
ALONE = 0.8
"""The same for a word that nothing else in the names vouches for."""
ALONE_BY_LENGTH = 0.16
"""… and as a share of its letters."""
GIVEN = 0.45
"""Cost from which two usual given names before one surname are two persons."""
_SMALL = frozenset("the of for and in on de la al el bin ibn abu van von".split())


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


def parts(form: Written) -> tuple[str, ...]:
    """The lower-case words of a name; a compound counts as its parts and as one."""
    found = []
    for word in form.words:
        lower = word.lower().strip(".'’")
        found.append(lower)
        if "-" in lower:
            found.extend(p for p in lower.split("-") if len(p) > 1)
    return tuple(dict.fromkeys(w for w in found if w))


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

    def _other_heads(self) -> Iterator[Candidate]:
        """ "Brandt Square", "Brandt Park": one proper name before two words for one kind of place or body."""
        heads: defaultdict[tuple[str, ...], list[tuple[int, Written]]] = defaultdict(list)
        for i, known in enumerate(self.names):
            for form in known.forms.values():
                if len(form.words) > 1 and form.words[-1] in _kinds():
                    heads[form.words[:-1]].append((i, form))
        for front, held in heads.items():
            for n, (i, one) in enumerate(held):
                for j, two in held[n + 1 :]:
                    a, b = one.words[-1], two.words[-1]
                    if i == j or a == b or _kinds()[a].isdisjoint(_kinds()[b]):
                        continue
                    if one.text in self.names[j].forms or two.text in self.names[i].forms:
                        continue
                    if len(front) > 1 or not (_known(front[0].lower()) or is_ordinary(front[0].lower())):
                        shared = frozenset(w.lower() for w in front)
                        pair = pair_of(*sorted((a.lower(), b.lower())))
                        yield self._described(i, a.lower(), [one], j, b.lower(), [two], pair, shared, 0)

    def _candidate(self, i: int, a: str, j: int, b: str, pair: WordPair) -> Candidate | None:
        here, there = self.names[i], self.names[j]
        ones, twos = here.words[a][:_NEAREST], there.words[b][:_NEAREST]
        # Who writes both means two, as does a name that holds both.
        if (a in there.words and b in here.words) or a.startswith(b + "-") or b.startswith(a + "-"):
            return None
        one, two, shared, apart = _best(ones, twos, a, b)
        if b in parts(one) or a in parts(two) or not _may(pair, shared, a, ones, b, twos):
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
                b in _kinds() and not _kinds().get(a, _NONE).isdisjoint(_kinds()[b])
            ),
            "known names": float(_known(a)) + float(_known(b)),
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
            "last word of the name": float(_last(one, a)) + float(_last(two, b)),
        }
        return Candidate(
            tuple(_evidence(i, ones, 0)),
            tuple(_evidence(j, twos, 1)),
            Relation.LABEL,
            features,
            note={"a": one.text, "b": two.text},
        )


def _best(
    ones: list[Written], twos: list[Written], a: str, b: str
) -> tuple[Written, Written, frozenset[str], int]:
    """The two forms with most words in common beside the two that differ, and how many have no partner."""
    best: tuple[tuple[int, int, int], Written, Written, frozenset[str]] | None = None
    for one in ones:
        for two in twos:
            left, right = _others(one, a), _others(two, b)
            shared = {w for w in left if w in right or any(_is_near(w, v) for v in right)}
            back = {w for w in right if w in shared or any(_is_near(v, w) for v in shared)}
            apart = len(left - shared) + len(right - back)
            score = (len(shared), -apart, -abs(len(one.words) - len(two.words)))
            if best is None or score > best[0]:
                best = (score, one, two, frozenset(shared))
    assert best is not None
    return best[1], best[2], best[3], -best[0][1]


def _others(form: Written, word: str) -> frozenset[str]:
    """The other words of a name; initials and small words say nothing."""
    return frozenset(
        w for w in parts(form) if len(w) > 1 and w not in _SMALL and w not in word and word not in w
    )


def _is_near(one: str, two: str) -> bool:
    pair = compared(min(one, two), max(one, two))
    return pair is not None and pair.apart <= NEAR


def _may(
    pair: WordPair, shared: frozenset[str], a: str, ones: list[Written], b: str, twos: list[Written]
) -> bool:
    """Inflections, ordinary words and names everybody knows are other names, unless more is in common."""
    if pair.apart == 0.0 and not pair.accents and not pair.short:
        return False
    if _known(a) and _known(b):
        return fold(a) == fold(b) and not pair.ending
    persons = _is_person(ones) and _is_person(twos)
    if pair.ending and not (persons and shared):
        return False
    if shared:
        two_givens = _given(a) and _given(b) and not pair.short and pair.apart > GIVEN
        plain = pair.ordinary and not pair.short
        return not two_givens and not (plain and (len(shared) < 2 or pair.apart > 1))
    if is_ordinary(a) or is_ordinary(b) or not (_stands(a, ones) and _stands(b, twos)):
        return False
    # Two full names with nothing else in common are two persons.
    if any(_others(w, a) for w in ones) and any(_others(w, b) for w in twos):
        return False
    if pair.accents:
        return True
    shouted = any(w.isupper() for w in (*ones[-1].words, *twos[-1].words))
    near = pair.apart <= min(ALONE, ALONE_BY_LENGTH * min(len(a), len(b)))
    return not shouted and (pair.short or (near and not (_given(a) and _given(b))))


def _is_person(forms: list[Written]) -> bool:
    return any("person" in w.types for w in forms)


def _stands(word: str, forms: list[Written]) -> bool:
    """Whether the word can stand for the name: a surname, or the first word of a place or a body."""
    return any(
        _last(w, word) or ("person" not in w.types and w.words[0].lower().startswith(word)) for w in forms
    )


def _last(form: Written, word: str) -> bool:
    return form.words[-1].lower().endswith(word)


_KINDS = (
    "square park plaza green gardens common",
    "street avenue road boulevard drive lane way highway route",
    "hotel inn resort lodge",
    "airport airfield airbase airstrip",
    "river creek stream canal",
    "university college institute school academy",
    "hospital clinic infirmary",
    "bureau board agency commission authority council office",
    "church cathedral chapel basilica temple",
    "prison jail penitentiary",
    "stadium arena field bowl",
    "tower building center centre mall hall",
    "county parish district province region governorate state",
    "city town village township",
    "corporation company group holdings industries enterprises",
    "brigade battalion division regiment",
)
_NONE: frozenset[int] = frozenset()


@cache
def _kinds() -> dict[str, frozenset[int]]:
    """The word that names a kind of place or body → its kinds; outlets take one for another."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_KINDS):
        for word in line.split():
            found.setdefault(word, set()).add(number)
            found.setdefault(word.title(), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _givens() -> frozenset[str]:
    return frozenset(w.lower() for w in word_set("given_names.txt"))


def _given(word: str) -> bool:
    return word in _givens()


def _known(word: str) -> bool:
    """Whether everybody knows the name: a country, a people, a party, a big body or place."""
    return word in _gazetteer() or bool(country_of(word) or country_of_people(word))


@cache
def _gazetteer() -> frozenset[str]:
    return frozenset(w.lower() for w in (*gazetteer(), *word_set("names.txt", "other")))


def _evidence(article: int, forms: Iterable[Written], side: int) -> Iterator[Evidence]:
    once = {w.text: w for w in forms}
    spans = [s for w in once.values() for s in w.spans]
    return (Evidence(article, s, side) for s in dict.fromkeys(spans[:PLACES]))
