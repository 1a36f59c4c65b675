"""Candidates for dates: times of two articles that may be of one happening and differ or are vaguer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.detectors._around import doer, governing, named_words, near_words, verb_of
from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._common import depth
from crossread.detectors._figure_partners import beside
from crossread.detectors._moments import ADVERB, DATE, OFFSET, PERIOD, Moment, moments
from crossread.detectors._reading import Reading, Readings
from crossread.model import DateMention, Evidence, Relation, Span
from crossread.relations.date_words import shown
from crossread.relations.dates import extent, relate_dates
from crossread.relations.labels import nearest
from crossread.wording import say

_LOOSE = re.compile(
    r"\b(?:ago|earlier|later|recent\w*|past|early|late|about|around|nearly|almost|coming|few|several|last|next)\b"
)
_CALENDAR = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*"
)


_FULL = re.compile(r"\d{1,2},? (?:of )?\d{4}\b")
"""A day with its year, as captions have it."""
MOST = 30
"""Times of one sentence that are compared; more stand only in tables that lost their lines."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around one time in its sentence, read once for all the times it is set against."""

    near: frozenset[str]
    rest: frozenset[str]
    verbs: list[str]
    beside: frozenset[str]
    governing: frozenset[str]
    doer: frozenset[str]
    named: frozenset[str]
    depth: float
    words: int


class DatePairs:
    """Proposes pairs of times in linked sentences."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.held: dict[tuple[int, int], list[Moment]] = {}
        for i, mentions in enumerate(readings.context.mentions):
            dated: defaultdict[int, list[DateMention]] = defaultdict(list)
            for date in mentions.dates:
                dated[readings.at(i, date.span.start).index].append(date)
            language = readings.context.articles[i].language
            for reading in readings.articles[i]:
                found = moments(reading, dated[reading.index], language)
                if found:
                    self.held[i, reading.index] = found[:MOST]
                if len(found) > MOST:
                    title = readings.context.articles[i].headline
                    readings.context.run.notice(
                        say("notice.crowded", title=title, count=len(found), kept=MOST)
                    )
        self.partners: defaultdict[tuple[int, int, int], list[Reading]] = defaultdict(list)
        for pair in readings.pairs():
            self.partners[pair.a.article, pair.a.index, pair.b.article].append(pair.b)
            self.partners[pair.b.article, pair.b.index, pair.a.article].append(pair.a)
        self._around: dict[tuple[int, Span], _Around] = {}
        self.isos = [frozenset(d.iso for d in m.dates if d.iso) for m in readings.context.mentions]

    def candidates(self) -> Iterator[Candidate]:
        found = list(self._pairs())
        rivals(found)
        yield from found

    def _pairs(self) -> Iterator[Candidate]:
        for pair in self.readings.pairs():
            self.readings.context.run.pulse()
            ones = self.held.get((pair.a.article, pair.a.index), [])
            twos = self.held.get((pair.b.article, pair.b.index), [])
            for one in ones:
                for two in twos:
                    if self._differ(pair.a, one, pair.b, two):
                        yield self._candidate(pair.a, one, ones, pair.b, two, twos, pair.score, pair.rank)

    def _differ(self, a: Reading, one: Moment, b: Reading, two: Moment) -> bool:
        x, y = one.date, two.date
        if x.iso and (x.iso, x.time, one.edge) == (y.iso, y.time, two.edge):
            return False
        if not x.iso and not y.iso and a.within(x.span) == b.within(y.span):
            return False
        # "Tuesday" twice: where the days differ, the publication dates are at fault.
        return self._text(a, x).lower() != self._text(b, y).lower()

    def _of(self, r: Reading, d: DateMention) -> _Around:
        found = self._around.get((r.article, d.span))
        if found is None:
            article = self.readings.context.articles[r.article]
            found = self._around[r.article, d.span] = _Around(
                near_words(r, d.span),
                r.bag - r.within(d.span),
                verb_of(r, d.span),
                beside(r, d.span),
                governing(r, d.span),
                doer(r, d.span),
                named_words(r),
                round(depth(article, d.span.start), 3),
                len(self._text(r, d).split()),
            )
        return found

    def _same(self, date: DateMention, other: int, here: Reading) -> float:
        """How alike the words are beside the same date in a linked sentence of the other article."""
        if not date.iso:
            return 0.0
        near = self._of(here, date).beside
        return max(
            (
                0.2 + self.readings.dice(near, self._of(there, m.date).beside)
                for there in self.partners.get((here.article, here.index, other), ())
                for m in self.held.get((other, there.index), ())
                if m.date.iso == date.iso
            ),
            default=0.0,
        )

    def _text(self, r: Reading, d: DateMention) -> str:
        return self.readings.context.articles[r.article].text[d.span.start : d.span.end]

    def _candidate(
        self, a: Reading, one: Moment, ones: list[Moment], b: Reading, two: Moment,
        twos: list[Moment], score: float, rank: int,
    ) -> Candidate:  # fmt: skip
        x, y = one.date, two.date
        a_text, b_text = self._text(a, x).lower(), self._text(b, y).lower()
        clashing = clash(a_text, x, b_text, y)
        features = {
            "sentences linked": score,
            "rank of link": float(rank),
            **self._context(a, x, b, y),
            **_values(x, a_text, y, b_text),
            **_kinds(self.readings, a, one, b, two),
            "same date in other sentence": float(any(m.date.iso == x.iso for m in twos if m.date.iso))
            + float(any(m.date.iso == y.iso for m in ones if m.date.iso)),
            "date known to other article": float(x.iso in self.isos[b.article])
            + float(y.iso in self.isos[a.article]),
            "clash": float(clashing),
            "dates in sentences": float(min(6, _dates(ones) + _dates(twos))),
        }  # fmt: skip
        return Candidate(
            lambda: self._told(a, one, b, two),
            Relation.CONFLICT if clashing else Relation.COMPATIBLE,
            features,
        )

    def _told(self, a: Reading, one: Moment, b: Reading, two: Moment) -> Told:
        x, y = one.date, two.date
        x_said, y_said = shown(x, one.edge), shown(y, two.edge)
        return Told(
            (Evidence(a.article, x.span, 0, value=x_said),),
            (Evidence(b.article, y.span, 1, value=y_said),),
            {"a": self._text(a, x), "b": self._text(b, y), "iso a": x_said, "iso b": y_said},
        )

    def _context(self, a: Reading, one: DateMention, b: Reading, two: DateMention) -> dict[str, float]:
        x, y, dice = self._of(a, one), self._of(b, two), self.readings.dice
        near = x.near & y.near
        return {
            "sentences alike": dice(x.rest, y.rest),
            "words near the dates alike": dice(x.near, y.near),
            "verbs near": nearest(x.verbs, y.verbs),
            "same verb": float(bool(set(x.verbs) & set(y.verbs))),
            "words beside alike": dice(x.beside, y.beside),
            "verb dated is the same": float(bool(x.governing & y.governing)),
            "doers alike": dice(x.doer, y.doer),
            "rarest word shared near": max((self.readings.rarity(w) for w in near), default=0.0),
            "words shared near": float(min(6, len(near))),
            "names shared near": float(min(4, len(near & x.named & y.named))),
            "same date linked": max(self._same(one, b.article, a), self._same(two, a.article, b)),
            "later place": max(x.depth, y.depth),
            "earlier place": min(x.depth, y.depth),
            "words of shorter": float(min(5, x.words, y.words)),
            "words of longer": float(min(8, max(x.words, y.words))),
        }


def _values(one: DateMention, a_text: str, two: DateMention, b_text: str) -> dict[str, float]:
    """What the calendar says of two dates."""
    short, long = sorted((one.iso, two.iso), key=len)
    days = apart(one.iso, two.iso)
    said = relate_dates(one, two)
    wide = sorted((_width(one), _width(two)))
    return {
        "one within the other": float(bool(short) and long.startswith(short)),
        "days apart": min(400.0, days) if days >= 0 else -1.0,
        "within a week": float(0 <= days <= 7),
        "unresolved": float(not one.iso) + float(not two.iso),
        "time in one": float(bool(one.time) != bool(two.time)),
        "times differ": float(bool(one.time) and bool(two.time) and one.time != two.time),
        "relative": float(one.relative) + float(two.relative),
        "fineness apart": float(abs(len(one.iso) - len(two.iso))),
        "lesser fineness": float(min(len(one.iso), len(two.iso))),
        "same weekday or month named": float(bool(_calendar(a_text) & _calendar(b_text))),
        "periods overlap": float(said.relation in (Relation.COMPATIBLE, Relation.EQUAL)),
        "periods apart": float(said.relation is Relation.CONFLICT),
        "gap between periods": min(400.0, float(said.days)),
        "gap as share of the longer": min(20.0, said.days / max(1.0, wide[1])),
        "days of the shorter": min(400.0, wide[0]),
        "days of the longer": min(400.0, wide[1]),
        "approximate": float(bool(_LOOSE.search(a_text))) + float(bool(_LOOSE.search(b_text))),
        "vague in both": float(not one.iso and not two.iso),
        "day in both": float(min(len(one.iso), len(two.iso)) >= 10),
        "day with year": float(bool(_FULL.search(a_text))) + float(bool(_FULL.search(b_text))),
        "year in one": float(4 in (len(one.iso), len(two.iso))),
    }


def _kinds(readings: Readings, a: Reading, one: Moment, b: Reading, two: Moment) -> dict[str, float]:
    """What phrases tell the two times, and whether they are measured from one happening."""
    kinds = (one.kind, two.kind)
    anchored = readings.dice(one.anchor, two.anchor)
    # "a day after the vote" / "on Tuesday, as the vote …": the anchor stands in the other sentence.
    reached = max(_held(readings, one.anchor, b.bag), _held(readings, two.anchor, a.bag))
    return {
        "edge in one": float(bool(one.edge) != bool(two.edge)),
        "edges differ": float(bool(one.edge) and bool(two.edge) and one.edge != two.edge),
        "offset": float(kinds.count(OFFSET)),
        "length of time": float(kinds.count(PERIOD)),
        "adverb of time": float(kinds.count(ADVERB)),
        "same kind of time": float(one.kind == two.kind),
        "same side": float(bool(one.side) and one.side == two.side),
        "anchors alike": anchored,
        "anchor in other sentence": reached,
    }


def _held(readings: Readings, anchor: frozenset[str], bag: frozenset[str]) -> float:
    """The share of an anchor's words, by rarity, that another sentence has."""
    return round(readings.mass(anchor & bag) / readings.mass(anchor), 4) if anchor else 0.0


def _dates(held: Sequence[Moment]) -> int:
    return sum(m.kind == DATE for m in held)


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
