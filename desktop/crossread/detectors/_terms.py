"""Terms of a sentence that may name somebody, something or an act: noun phrases and verbs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from crossread.detectors._names import DAYS
from crossread.detectors._reading import Reading
from crossread.mentions.names_fold import country_of, country_of_people
from crossread.relations.labels import classes
from crossread.relations.phrases import NAMES, Phrase, main_verbs
from crossread.relations.tagging import Token
from crossread.relations.weight import KINDS, kinds, weights

_TITLES = frozenset("mr. mrs. ms. dr. sir".split())
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand "
    "thousands million several many few some other others more most all both first second third last "
    "next such least fewer less "
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
    beside: frozenset[str] = frozenset()
    """The name that the term describes: the words of the name it stands in or right beside."""
    verb: bool = False
    bag: frozenset[str] = frozenset()
    """The stems of its sentence."""

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The words as the text has them."""
        return tuple(w.text for w in self.phrase.words)

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """The stems, with a country for its adjective or short form: "American troops", "U.S. troops"."""
        known = {w.lower: _state(w.text) for w in self.phrase.words}
        return tuple(known.get(w) or s for w, s in zip(self.lower, self.stems, strict=True))

    @cached_property
    def rest(self) -> frozenset[str]:
        """The stems of the other words of its sentence."""
        return self.bag - self.held

    @cached_property
    def head(self) -> str:
        return self.stems[-1]

    @cached_property
    def held(self) -> frozenset[str]:
        return frozenset(self.stems)

    @cached_property
    def kinds(self) -> tuple[float, ...]:
        return (0.0,) * len(KINDS) if self.verb or self.name else kinds(self.lower[-1])

    @cached_property
    def weights(self) -> dict[str, int]:
        return weights(self.stems)

    @cached_property
    def labels(self) -> frozenset[str]:
        return classes(self.stems)

    @cached_property
    def name(self) -> bool:
        return self.phrase.name

    @cached_property
    def determined(self) -> tuple[bool, bool]:
        """Whether it begins with "a", and whether with "the" or a word that points."""
        return self.phrase.opener in {"a", "an"}, self.phrase.opener in {"the", "this", "that", "these"}

    @cached_property
    def plural(self) -> bool:
        return self.phrase.head.tag.endswith("S")

    @cached_property
    def proper(self) -> tuple[str, ...]:
        """The words of the name it holds, in lower case."""
        return tuple(w.lower for w in self.phrase.proper)


@lru_cache(maxsize=20_000)
def _state(word: str) -> str:
    return (country_of(word) or country_of_people(word)) if word[:1].isupper() else ""


def terms_of(reading: Reading) -> list[Term]:
    """The noun phrases of a sentence that may name somebody or something, and its verbs, in order."""
    return [*_noun_terms(reading), *_verb_terms(reading)]


def _verb_terms(reading: Reading) -> list[Term]:
    place = {t.start: i for i, t in enumerate(reading.tokens)}
    found = []
    for verb in main_verbs(reading.tokens):
        i = place[verb.start]
        if len(verb.text) < 3 or not reading.stems[i]:
            continue
        phrase = Phrase((verb,), i, i, "", verb.span)
        found.append(_term(reading, phrase, [verb], verb=True))
    return found


def _noun_terms(reading: Reading) -> list[Term]:
    found = []
    for phrase in reading.phrases:
        words = [
            w for w in phrase.words if w.lower not in _TITLES and w.tag != "CD" and w.lower not in _NUMBERS
        ]
        if not words or words[-1].lower in _TIMES or words[-1].text[0].isdigit():
            continue
        found.append(_term(reading, phrase, words))
    return found


def _term(reading: Reading, phrase: Phrase, words: list[Token], *, verb: bool = False) -> Term:
    inside = {w.start for w in words}
    near = range(phrase.first, min(phrase.last + 1, len(reading.tokens)))
    stems = tuple(
        reading.stems[i] or reading.tokens[i].lower for i in near if reading.tokens[i].start in inside
    )
    return Term(
        phrase,
        stems,
        tuple(w.lower for w in words),
        " ".join(w.lower for w in words),
        _content(reading, phrase.first - 1, -1),
        _content(reading, phrase.last + 1, 1),
        _neighbour(reading, phrase.first - 1),
        _neighbour(reading, phrase.last + 1),
        frozenset() if verb or phrase.name else _beside(reading, phrase),
        verb,
        reading.bag,
    )


def _beside(reading: Reading, phrase: Phrase) -> frozenset[str]:
    """The name a description belongs to: "X, a lawyer", "the lawyer, X", "X is a lawyer"."""
    tokens = reading.tokens
    found: set[str] = set()
    for at, step in ((phrase.first - 1, -1), (phrase.last + 1, 1)):
        if 0 <= at < len(tokens) and tokens[at].lower in {",", "is", "was", "who"}:
            at += step
            if 0 <= at < len(tokens) and tokens[at].lower in {",", "who"}:
                at += step
        while 0 <= at < len(tokens) and tokens[at].tag in NAMES:
            found.add(tokens[at].lower)
            at += step
    return frozenset(found - _TITLES)


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
