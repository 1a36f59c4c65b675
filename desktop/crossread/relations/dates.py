"""How two dates stand to each other: the same time, one inside the other, or apart.

``relate_dates(a, b)`` compares TimeML values (``DateMention.iso``, with a time of day where both give
one). Whether two dates are of one happening is not decided here: that needs the claims they date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from crossread.mentions.dates.resolving import start_of
from crossread.model import DateMention, Relation

_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class DateRelation:
    """EQUAL, COMPATIBLE (one holds the other), CONFLICT (apart) or NOT_COMPARABLE; with the reason.

    ``days`` is how far apart the nearest ends are, 0 where they meet.
    """

    relation: Relation
    reason: str
    days: int = 0


def relate_dates(a: DateMention, b: DateMention) -> DateRelation:
    """How two resolved dates stand to each other."""
    first, second = extent(a.iso), extent(b.iso)
    if first is None or second is None:
        return DateRelation(Relation.NOT_COMPARABLE, "One of the dates could not be resolved.")
    if first[1] < second[0] or second[1] < first[0]:
        days = (second[0] - first[1]).days if first[1] < second[0] else (first[0] - second[1]).days
        return DateRelation(Relation.CONFLICT, f"{a.iso} and {b.iso} do not overlap.", days)
    if first != second:
        return DateRelation(Relation.COMPATIBLE, f"{a.iso} and {b.iso} overlap; one is less exact.")
    return _times(a, b)


def _times(a: DateMention, b: DateMention) -> DateRelation:
    if ":" in a.time and ":" in b.time and a.time != b.time:
        return DateRelation(Relation.CONFLICT, f"The same day at {a.time} and {b.time}.")
    if a.time and b.time and a.time != b.time and (":" in a.time) == (":" in b.time):
        return DateRelation(Relation.CONFLICT, "The same day, other parts of it.")
    return DateRelation(Relation.EQUAL, "The same date.")


def extent(iso: str) -> tuple[date, date] | None:
    """First and last day of a TimeML value, None where it is none.

    >>> extent("1998-W32")
    (datetime.date(1998, 8, 3), datetime.date(1998, 8, 9))
    """
    try:
        if iso.isdigit() and len(iso) in (2, 3):
            years = 100 if len(iso) == 2 else 10
            low = int(iso) * years
            return date(max(1, low), 1, 1), date(low + years - 1, 12, 31)
        if iso[5:] in _SEASON_MONTHS:
            low_day = date(int(iso[:4]), _SEASON_MONTHS[iso[5:]], 1)
            return low_day, _month_end(low_day, 3)
        start = start_of(iso)
        return None if start is None else (start, _end(iso, start))
    except ValueError:
        return None


def _end(iso: str, start: date) -> date:
    if len(iso) == 10 and iso[5] != "W":
        return start
    if iso[5:6] == "W":
        return start + timedelta(6)
    if iso[5:6] == "Q":
        return _month_end(start, 3)
    return _month_end(start, 1) if len(iso) == 7 else date(start.year, 12, 31)


def _month_end(start: date, months: int) -> date:
    index = start.year * 12 + start.month - 1 + months
    return date(index // 12, index % 12 + 1, 1) - timedelta(1)
