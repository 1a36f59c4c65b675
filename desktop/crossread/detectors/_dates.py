"""Candidates for dates: times of two articles that may be of one happening and differ or are vaguer."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors._candidates import Candidate
from crossread.detectors._reading import Reading, Readings
from crossread.model import DateMention, Evidence, Relation, Span
from crossread.relations.labels import nearest
from crossread.relations.phrases import main_verbs


class DatePairs:
    """Proposes pairs of date mentions in linked sentences."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.held: dict[tuple[int, int], list[DateMention]] = {}
        for i, mentions in enumerate(readings.context.mentions):
            for date in mentions.dates:
                at = readings.at(i, date.span.start).index
                self.held.setdefault((i, at), []).append(date)
        self.isos = [frozenset(d.iso for d in m.dates if d.iso) for m in readings.context.mentions]

    def candidates(self) -> Iterator[Candidate]:
        for pair in self.readings.pairs():
            ones = self.held.get((pair.a.article, pair.a.index), [])
            twos = self.held.get((pair.b.article, pair.b.index), [])
            for one in ones:
                for two in twos:
                    if (one.iso, one.time) == (two.iso, two.time) and one.iso:
                        continue
                    if self._text(pair.a, one).lower() == self._text(pair.b, two).lower() and not one.iso:
                        continue
                    yield self._candidate(pair.a, one, ones, pair.b, two, twos, pair.score, pair.rank)

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
            "dates in sentences": float(min(6, len(ones) + len(twos))),
        }  # fmt: skip
        clash = bool(one.iso and two.iso) and not nested and days != 0
        clash = clash or (nested and bool(features["times differ"]))
        return Candidate(
            (Evidence(a.article, one.span, 0, value=_shown(one)),),
            (Evidence(b.article, two.span, 1, value=_shown(two)),),
            Relation.CONFLICT if clash else Relation.COMPATIBLE,
            features,
            note={"a": self._text(a, one), "b": self._text(b, two),
                  "iso a": _shown(one), "iso b": _shown(two)},
        )  # fmt: skip


def _shown(date: DateMention) -> str:
    return f"{date.iso} {date.time}".strip()


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
