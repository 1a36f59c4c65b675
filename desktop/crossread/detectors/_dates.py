"""Candidates for dates: times of two articles that may be of one happening and differ or are vaguer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.detectors._candidates import Candidate
from crossread.detectors._common import depth
from crossread.detectors._figure_partners import beside
from crossread.detectors._reading import Reading, Readings
from crossread.model import DateMention, Evidence, Relation, Span
from crossread.relations.dates import extent, relate_dates
from crossread.relations.labels import nearest
from crossread.relations.phrases import main_verbs

_LOOSE = re.compile(
    r"\b(?:ago|earlier|later|recent\w*|past|early|late|about|around|nearly|almost|coming|few|several|last|next)\b"
)
_CALENDAR = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*"
)


class DatePairs:
    """Proposes pairs of date mentions in linked sentences."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.held: dict[tuple[int, int], list[DateMention]] = {}
        for i, mentions in enumerate(readings.context.mentions):
            for date in mentions.dates:
                at = readings.at(i, date.span.start).index
                self.held.setdefault((i, at), []).append(date)
        self.partners: defaultdict[tuple[int, int, int], list[Reading]] = defaultdict(list)
        for pair in readings.pairs():
            self.partners[pair.a.article, pair.a.index, pair.b.article].append(pair.b)
            self.partners[pair.b.article, pair.b.index, pair.a.article].append(pair.a)
        self.isos = [frozenset(d.iso for d in m.dates if d.iso) for m in readings.context.mentions]

    def candidates(self) -> Iterator[Candidate]:
        found = list(self._pairs())
        rivals(found)
        yield from found

    def _pairs(self) -> Iterator[Candidate]:
        for pair in self.readings.pairs():
            ones = self.held.get((pair.a.article, pair.a.index), [])
            twos = self.held.get((pair.b.article, pair.b.index), [])
            for one in ones:
                for two in twos:
                    if (one.iso, one.time) == (two.iso, two.time) and one.iso:
                        continue
                    if self._text(pair.a, one).lower() == self._text(pair.b, two).lower():
                        continue  # "Tuesday" twice: where the days differ, the publication dates are at fault
                    yield self._candidate(pair.a, one, ones, pair.b, two, twos, pair.score, pair.rank)

    def _words(self, r: Reading, d: DateMention) -> int:
        return len(self._text(r, d).split())

    def _depth(self, r: Reading, d: DateMention) -> float:
        return round(depth(self.readings.context.articles[r.article], d.span.start), 3)

    def _same(self, date: DateMention, other: int, here: Reading) -> float:
        """How alike the words are beside the same date in a linked sentence of the other article."""
        if not date.iso:
            return 0.0
        near = beside(here, date.span)
        return max(
            (
                0.2 + self.readings.dice(near, beside(there, d.span))
                for there in self.partners.get((here.article, here.index, other), ())
                for d in self.held.get((other, there.index), ())
                if d.iso == date.iso
            ),
            default=0.0,
        )

    def _text(self, r: Reading, d: DateMention) -> str:
        return self.readings.context.articles[r.article].text[d.span.start : d.span.end]

    def _candidate(
        self, a: Reading, one: DateMention, ones: list[DateMention], b: Reading, two: DateMention,
        twos: list[DateMention], score: float, rank: int,
    ) -> Candidate:  # fmt: skip
        near_a, near_b = near_words(a, one.span), near_words(b, two.span)
        short, long = sorted((one.iso, two.iso), key=len)
        nested = bool(short) and long.startswith(short)
        days = apart(one.iso, two.iso)
        a_text, b_text = self._text(a, one).lower(), self._text(b, two).lower()
        said = relate_dates(one, two)
        wide = sorted((_width(one), _width(two)))
        features = {
            "sentences linked": score,
            "rank of link": float(rank),
            "sentences alike": self.readings.dice(a.bag - a.within(one.span), b.bag - b.within(two.span)),
            "words near the dates alike": self.readings.dice(near_a, near_b),
            "verbs near": nearest(verb_of(a, one.span), verb_of(b, two.span)),
            "same verb": float(bool(set(verb_of(a, one.span)) & set(verb_of(b, two.span)))),
            "one within the other": float(nested),
            "days apart": min(400.0, days) if days >= 0 else -1.0,
            "within a week": float(0 <= days <= 7),
            "unresolved": float(not one.iso) + float(not two.iso),
            "time in one": float(bool(one.time) != bool(two.time)),
            "times differ": float(bool(one.time) and bool(two.time) and one.time != two.time),
            "relative": float(one.relative) + float(two.relative),
            "fineness apart": float(abs(len(one.iso) - len(two.iso))),
            "lesser fineness": float(min(len(one.iso), len(two.iso))),
            "same date in other sentence": float(any(d.iso == one.iso for d in twos if d.iso))
            + float(any(d.iso == two.iso for d in ones if d.iso)),
            "date known to other article": float(one.iso in self.isos[b.article])
            + float(two.iso in self.isos[a.article]),
            "same weekday or month named": float(bool(_calendar(a_text) & _calendar(b_text))),
            "periods overlap": float(said.relation in (Relation.COMPATIBLE, Relation.EQUAL)),
            "periods apart": float(said.relation is Relation.CONFLICT),
            "gap between periods": min(400.0, float(said.days)),
            "gap as share of the longer": min(20.0, said.days / max(1.0, wide[1])),
            "days of the shorter": min(400.0, wide[0]),
            "days of the longer": min(400.0, wide[1]),
            "approximate": float(bool(_LOOSE.search(a_text))) + float(bool(_LOOSE.search(b_text))),
            "clash": float(clash(a_text, one, b_text, two)),
            "words beside alike": self.readings.dice(beside(a, one.span), beside(b, two.span)),
            "same date linked": max(self._same(one, b.article, a), self._same(two, a.article, b)),
            "later place": max(self._depth(a, one), self._depth(b, two)),
            "earlier place": min(self._depth(a, one), self._depth(b, two)),
            "vague in both": float(not one.iso and not two.iso),
            "day in both": float(min(len(one.iso), len(two.iso)) >= 10),
            "year in one": float(4 in (len(one.iso), len(two.iso))),
            "words of shorter": float(min(5, min(self._words(a, one), self._words(b, two)))),
            "words of longer": float(min(8, max(self._words(a, one), self._words(b, two)))),
            "dates in sentences": float(min(6, len(ones) + len(twos))),
        }  # fmt: skip
        return Candidate(
            (Evidence(a.article, one.span, 0, value=_shown(one)),),
            (Evidence(b.article, two.span, 1, value=_shown(two)),),
            Relation.CONFLICT if clash(a_text, one, b_text, two) else Relation.COMPATIBLE,
            features,
            note={"a": self._text(a, one), "b": self._text(b, two),
                  "iso a": _shown(one), "iso b": _shown(two)},
        )  # fmt: skip


def _shown(date: DateMention) -> str:
    return f"{date.iso} {date.time}".strip()


def clash(a: str, one: DateMention, b: str, two: DateMention) -> bool:
    """Whether two times of one happening cannot both be right, with slack for "two weeks ago"."""
    said = relate_dates(one, two)
    if said.relation is not Relation.CONFLICT or a == b:
        return False
    loose = [_width(d) for text, d in ((a, one), (b, two)) if _LOOSE.search(text)]
    return said.days > max(loose) if loose else True


def _width(date: DateMention) -> float:
    """The days of the period that a date names; 0 where it is not known."""
    held = extent(date.iso)
    return float((held[1] - held[0]).days + 1) if held else 0.0


def _calendar(text: str) -> frozenset[str]:
    return frozenset(w[:3] for w in _CALENDAR.findall(text))


def rivals(found: Sequence[Candidate]) -> None:
    """How likely each pair looks beside the others of either date in the same two articles."""
    by_end: defaultdict[tuple[int, int, int], list[float]] = defaultdict(list)
    ended = []
    for c in found:
        a, b, x = c.a[0], c.b[0], c.features
        look = x["words near the dates alike"] + 0.5 * x["words beside alike"] + 0.5 * x["sentences alike"]
        look += 0.3 * x["same verb"] + 0.2 * (x["rank of link"] == 0)
        ends = ((a.article, a.span.start, b.article), (b.article, b.span.start, a.article))
        ended.append((c, look, ends))
        for end in ends:
            by_end[end].append(look)
    for c, look, ends in ended:
        others = [o for end in ends for o in by_end[end] if o != look]
        c.features["likelier partners"] = float(min(8, sum(o > look for o in others)))
        c.features["ahead of other partners"] = round(look - max(others, default=0.0), 4)


def near_words(reading: Reading, span: Span) -> frozenset[str]:
    """The content words of the clause that holds a date, without the date."""
    inside = next((c for c in reading.clauses if c.span.start <= span.start < c.span.end), None)
    words = reading.within(inside.span) if inside else reading.bag
    return words - reading.within(span)


def verb_of(reading: Reading, span: Span) -> list[str]:
    """The main verb nearest to a date."""
    verbs = main_verbs(reading.tokens)
    nearest_first = sorted(verbs, key=lambda t: (abs(t.start - span.start), t.start))
    return [nearest_first[0].lower] if nearest_first else []


def apart(one: str, two: str) -> float:
    """Days between two TimeML values as far as both are given; -1 where that is not known."""
    numbers = []
    for iso in (one, two):
        parts = iso.split("-")
        if not parts[0].isdigit() or len(parts[0]) != 4 or not all(p.isdigit() for p in parts[1:]):
            return -1.0
        numbers.append([int(p) for p in parts])
    shared = min(len(n) for n in numbers)
    scale = (365.25, 30.4, 1.0)
    return round(abs(sum((numbers[0][k] - numbers[1][k]) * scale[k] for k in range(min(3, shared)))), 1)
