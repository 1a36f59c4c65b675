"""Times that no calendar gives: "a day after the vote", "recently", "in recent weeks", "hours later".

Read from the tagged words of a sentence for the comparison of dates alone: the ledger and the timeline
hold what can be resolved. Each moment says on which side of its anchor it lies and what the anchor is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from crossread.detectors._reading import Reading
from crossread.mentions.numerals.lexicon import load
from crossread.model import DateMention, Span
from crossread.relations.phrases import AUXILIARIES, NOUNS

DATE, OFFSET, PERIOD, ADVERB = "date", "offset", "period", "adverb"
_LONGEST = 14
"""Words of a clause that still tell when."""
_SUBJECT = 7
"""Words within which the verb of a clause must come."""
_OPENS_NOUN = NOUNS | {"DT", "PRP$", "JJ", "JJS", "JJR", "CD", "VBG", "VBN", "PDT"}
_STOPS = frozenset(',;:—–()"“”.!?')


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of an article: ``date`` resolved or not, what ``kind`` of phrase tells it, and its anchor.

    ``side`` is "before", "after" or "during" where the phrase measures from a happening, or the sense of an
    adverb; ``edge`` is "start" or "end" of the day or month named; ``anchor`` are the stems of the happening
    it is measured from.
    """

    date: DateMention
    kind: str = DATE
    side: str = ""
    edge: str = ""
    anchor: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Words:
    """The lexicon, phrases as tuples of words by their first, longest first."""

    units: frozenset[str]
    adverbs: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    ways: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    alone: dict[str, str]
    quantities: frozenset[str]
    openers: frozenset[str]
    today: frozenset[str]
    near: frozenset[str]
    edges: dict[str, str]
    between: frozenset[str]

    @cached_property
    def begins(self) -> frozenset[str]:
        """The words that a time told without a calendar begins with, numbers aside."""
        return self.units | self.quantities | self.near | self.openers | {"just", *self.adverbs}


@cache
def _lexicon(language: str) -> _Words | None:
    data = load(language or "en", "moments")
    if not data:
        return None
    quantities, edges = data["quantities"], dict(data["edges"])
    between = edges.pop("between")
    return _Words(
        frozenset(data["units"]),
        _phrases(data["adverbs"]),
        _phrases(data["ways"]),
        {w: side for side, words in data["alone"].items() for w in words},
        frozenset(quantities["words"]),
        frozenset(quantities["openers"]),
        frozenset(quantities["today"]),
        frozenset(quantities["near"]),
        {w: edge for edge, words in edges.items() for w in words},
        frozenset(between),
    )


def _phrases(table: dict[str, list[str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sense, phrases in table.items():
        for phrase in phrases:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, sense))
    return {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in found.items()}


def moments(reading: Reading, dates: Sequence[DateMention], language: str) -> list[Moment]:
    """The dates of a sentence with their edges, and the times told without a calendar, in text order."""
    words = _lexicon(language)
    if words is None:
        return [Moment(d) for d in dates]
    dated = [_edged(reading, d, words) for d in dates]
    loose = (m for m in _Scan(reading, words).found() if not _told(m, dates))
    return sorted([*dated, *loose], key=lambda m: (m.date.span.start, m.date.span.end))


def _told(moment: Moment, dates: Iterable[DateMention]) -> bool:
    """Whether a date says all that the phrase says: "before Tuesday", "two days ago"."""
    span = moment.date.span
    for d in dates:
        if d.span.overlaps(span) and (moment.kind in (ADVERB, PERIOD, OFFSET) and not moment.anchor):
            return True
        if d.span.overlaps(span) and len(span) - len(d.span) <= 10:
            return True
    return False


def _edged(reading: Reading, date: DateMention, words: _Words) -> Moment:
    """ "late on Monday" as one phrase, whether its edge was read as part of the date or not."""
    tokens = reading.tokens
    inside = [k for k, t in enumerate(tokens) if date.span.start <= t.start < date.span.end]
    if not inside:
        return Moment(date)
    first = inside[0]
    if tokens[first].lower in words.edges:
        return Moment(date, edge=words.edges[tokens[first].lower])
    k = first - 1
    while k > first - 3 and k >= 0 and tokens[k].lower in words.between:
        k -= 1
    if k < 0 or tokens[k].lower not in words.edges:
        return Moment(date)
    span = Span(tokens[k].start, date.span.end)
    widened = DateMention(span, date.iso, date.time, date.relative)
    return Moment(widened, edge=words.edges[tokens[k].lower])


class _Scan:
    """Walks over one sentence."""

    def __init__(self, reading: Reading, words: _Words) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.words = words

    def found(self) -> Iterable[Moment]:
        at, begins = 0, self.words.begins
        while at < len(self.tokens):
            if self.tokens[at].lower not in begins and self.tokens[at].tag != "CD":
                at += 1
                continue
            moment = self._offset(at) or self._period(at) or self._adverb(at)
            if moment is None:
                at += 1
                continue
            yield self._moment(*moment)
            at = moment[1]

    def _moment(self, first: int, last: int, kind: str, side: str, anchor: int) -> Moment:
        """Tokens ``first`` … ``last - 1``; the anchor starts at its token, or is none at ``last``."""
        span = Span(self.tokens[first].start, self.tokens[last - 1].end)
        held = frozenset(s for s in self.reading.stems[anchor:last] if s)
        return Moment(DateMention(span, "", relative=True), kind, side, anchor=held)

    def _lower(self, i: int) -> str:
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def _tag(self, i: int) -> str:
        return self.tokens[i].tag if 0 <= i < len(self.tokens) else ""

    def _phrase(
        self, i: int, table: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    ) -> tuple[int, str] | None:
        for words, sense in table.get(self._lower(i), ()):
            if all(self._lower(i + k) == w for k, w in enumerate(words)):
                return i + len(words), sense
        return None

    # ------------------------------------------------------------------ lengths of time

    def _length(self, i: int) -> int:
        """The index after "more than two weeks", "hours", "the day"; 0 where no length of time is there."""
        j = i
        while j < min(len(self.tokens), i + 7):
            low = self._lower(j)
            if low in self.words.units and low != "past" and not self._leads(j):
                return j + 1
            if not (low in self.words.quantities or self._tag(j) == "CD"):
                return 0
            j += 1
        return 0

    def _leads(self, j: int) -> bool:
        """Whether a unit only leads to the next one: "the recent summer months"."""
        return self._lower(j + 1) in self.words.units

    def _offset(self, i: int) -> tuple[int, int, str, str, int] | None:
        """ "a day after the vote", "hours later", "shortly before he left"."""
        end = self._length(i)
        if not end and self._lower(i) in self.words.near:
            end = i + 1
        if not end or self._lower(i) in ("of", "than", "at"):
            return None
        way = self._phrase(end, self.words.ways)
        if way is not None and self._anchored(way[0]):
            return i, self._anchor_end(way[0]), OFFSET, way[1], way[0]
        alone = self.words.alone.get(self._lower(end))
        if alone is None or self._lower(end - 1) not in self.words.units:
            return None
        return i, end + 1, OFFSET, alone, end + 1

    def _anchored(self, i: int) -> bool:
        return self._tag(i) in _OPENS_NOUN | {"PRP", "EX"} or self._lower(i) in ("that", "which", "then")

    def _period(self, i: int) -> tuple[int, int, str, str, int] | None:
        """ "in recent months", "over the past two weeks", "within the next few days": seen from today."""
        end = self._length(i + 1) if self._lower(i) in self.words.openers else 0
        if not any(self._lower(k) in self.words.today for k in range(i + 1, end)):
            return None
        return i, end, PERIOD, "", end

    def _adverb(self, i: int) -> tuple[int, int, str, str, int] | None:
        if self._lower(i) == "just" and self._tag(i + 1) in ("VBN", "VBD"):
            return i, i + 2, ADVERB, "recent", i + 2
        found = self._phrase(i, self.words.adverbs)
        if found is None:
            return None
        end, sense = found
        return i, end, ADVERB, sense, end

    def _verb(self, i: int) -> int:
        """The finite verb of a clause whose subject starts here; -1 where there is none near."""
        for j in range(i, min(len(self.tokens), i + _SUBJECT)):
            token = self.tokens[j]
            if token.text in _STOPS or (j > i and token.tag == "CC"):
                return -1
            if token.tag in ("VBD", "VBZ", "VBP", "MD") or (j > i and token.lower in AUXILIARIES):
                return j
        return -1

    def _clause_end(self, i: int) -> int:
        j = i
        while j < min(len(self.tokens), i + _LONGEST) and not self._stops(j):
            j += 1
        return j

    def _stops(self, j: int) -> bool:
        """Whether a mark ends the clause; the stop of an abbreviation does not ("Nov. 3")."""
        text = self.tokens[j].text
        return text in _STOPS and not (text == "." and j + 1 < len(self.tokens))

    def _noun_end(self, i: int) -> int:
        """After a noun phrase and what "of" or "in" adds to it."""
        j = i
        while self._tag(j) in _OPENS_NOUN | {"POS"}:
            j += 1
        if self._lower(j) in ("of", "in", "with", "on") and self._tag(j + 1) in _OPENS_NOUN:
            j += 1
            while self._tag(j) in _OPENS_NOUN | {"POS"}:
                j += 1
        return min(j, i + _LONGEST)

    def _anchor_end(self, i: int) -> int:
        """After a clause where one follows, else after a noun phrase."""
        if self._verb(i) > i or self._tag(i) in ("VBG", "PRP"):
            return self._clause_end(i)
        return max(i + 1, self._noun_end(i))
