"""From what a date is made of to a TimeML value, against the publication day and the dates before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

Parts = dict[str, Any]
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Ground:
    """What a date is resolved against.

    ``published`` is the publication day or None; ``memory`` the last date resolved before this one
    in the article; ``future`` whether the clause looks ahead (None: cannot tell).
    """

    published: date | None
    memory: str = ""
    future: bool | None = None
    quarter: str = ""
    """The last business quarter named: "a year ago" means the same quarter of the year before."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """``iso`` as in ``DateMention``; ``relative`` where another date was needed."""

    iso: str
    time: str = ""
    relative: bool = False


def resolve(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    """The value of a spot, or None where it is a duration and no date."""
    time = str(parts.get("CLOCK", "") or parts.get("PART", "") or "")
    for reader in (
        _absolute,
        _holiday,
        _season,
        _quarter,
        _decade,
        _fixed,
        _weekday,
        _month,
        _counted,
        _turned,
    ):
        found = reader(parts, words, ground)
        if found is not None:
            return replace(found, time=time) if time and not found.time else found
    return _of_its_day(time, ground) if time else None


def _of_its_day(time: str, ground: Ground) -> Resolved:
    """A time alone: of the day named before it, else of the day of publication."""
    if len(ground.memory) == 10 and ground.memory[5:].replace("-", "").isdigit():
        return Resolved(ground.memory, time, True)
    return Resolved(ground.published.isoformat() if ground.published else "", time, True)


# ---------------------------------------------------------------------------------- absolute


def _absolute(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    whole = parts.get("ISO") or parts.get("NUMERIC")
    if whole:
        return _day_or_none(*whole)
    if "DECADES" in parts:
        return Resolved(str(parts["DECADES"]))
    if "DECADES2" in parts:
        return Resolved(str(parts["DECADES2"]))
    year = parts.get("YEAR") or parts.get("WORDYEAR") or parts.get("YEAR2")
    if year is None or "SEASON" in parts or "QUARTER" in parts or "NTH" in parts or "HOLIDAY" in parts:
        return None
    if "HALF" in parts:
        return Resolved(f"{year}-H{parts['HALF']}")
    month, day = parts.get("MONTH"), parts.get("DAY") or parts.get("ORDINAL")
    if month is None:
        return Resolved(f"{year:04d}")
    if day is None:
        return Resolved(f"{year:04d}-{month:02d}")
    return _day_or_none(year, month, day)


def _day_or_none(year: int, month: int, day: int) -> Resolved | None:
    try:
        return Resolved(date(year, month, day).isoformat())
    except ValueError:
        return Resolved(f"{year:04d}-{month:02d}") if 1 <= month <= 12 else None


# ---------------------------------------------------------------------------- month and day


def _month(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    if "MONTH" not in parts:
        return None
    month, day = parts["MONTH"], parts.get("DAY") or parts.get("ORDINAL")
    ref = ground.published
    if ref is None:
        return _from_memory(month, day, ground)
    if "TURN" in parts and "UNIT" in parts and parts["UNIT"] == "Y":
        return _dated(ref.year + parts["TURN"], month, day)
    year = _year_of(month, day or 15 if month != ref.month else day or ref.day, parts, ground, ref)
    return _dated(year, month, day)


def _from_memory(month: int, day: int | None, ground: Ground) -> Resolved | None:
    if ground.memory[:4].isdigit() and len(ground.memory) >= 4:
        return _dated(int(ground.memory[:4]), month, day)
    return Resolved("", relative=True)


def _dated(year: int, month: int, day: int | None) -> Resolved | None:
    if day is None:
        return Resolved(f"{year:04d}-{month:02d}", relative=True)
    found = _day_or_none(year, month, day)
    return replace(found, relative=True) if found else None


def _year_of(month: int, day: int, parts: Parts, ground: Ground, ref: date) -> int:
    """The year of a month named alone: last and next by the word, else tense, else the nearest."""
    turn = parts.get("TURN")
    here = (month, day) <= (ref.month, ref.day)
    named_day = "DAY" in parts or "ORDINAL" in parts
    if turn == -1:
        return (
            ref.year
            if month < ref.month or (month == ref.month and day < ref.day and "DAY" in parts)
            else ref.year - 1
        )
    if turn == 1:
        return ref.year if month > ref.month else ref.year + 1
    if turn == 0:
        return ref.year
    ahead = (month - ref.month) % 12
    if ground.future and not (here and ref.month - month <= 2 and month != ref.month):
        return ref.year if not here or month == ref.month else ref.year + 1
    if ground.future is False and not (named_day and ahead <= 1):
        return ref.year if here or (month == ref.month and named_day) or month == ref.month else ref.year - 1
    if here:
        return ref.year + 1 if ref.month - month >= 10 else ref.year
    return ref.year if ahead <= 3 else ref.year - 1


def _holiday(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    if "HOLIDAY" not in parts:
        return None
    rule = parts["HOLIDAY"]
    if "YEAR" in parts:
        return Resolved(holiday(rule, parts["YEAR"]).isoformat())
    ref = ground.published
    if ref is None:
        return Resolved("", relative=True)
    turn = parts.get("TURN")
    days = [holiday(rule, ref.year + k) for k in (-1, 0, 1)]
    before, after = [d for d in days if d <= ref], [d for d in days if d > ref]
    if turn == -1 or (turn is None and not ground.future):
        chosen = before[-1]
    else:
        chosen = after[0]
    return Resolved(chosen.isoformat(), relative=True)


def holiday(rule: list[int], year: int) -> date:
    """[month, day], or [month, weekday, which]: the which-th (-1: last) such weekday of a month."""
    if len(rule) == 2:
        return date(year, rule[0], rule[1])
    month, weekday, which = rule
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    last = _month_end(year, month)
    return last - timedelta((last.isoweekday() - weekday) % 7)


def _month_end(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(1)


# ------------------------------------------------------------------------ seasons, quarters


def _season(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    if "SEASON" not in parts:
        return None
    season = parts["SEASON"]
    if "YEAR" in parts:
        return Resolved(f"{parts['YEAR']}-{season}")
    ref = ground.published
    if ref is None:
        return Resolved("", relative=True)
    start = _SEASON_START[season]
    turn = parts.get("TURN")
    year = ref.year
    if turn == -1 and start + 2 >= ref.month:
        year -= 1
    elif turn == 1 and start <= ref.month:
        year += 1
    elif turn is None and not ground.future and start > ref.month:
        year -= 1
    return Resolved(f"{year}-{season}", relative=True)


def _quarter(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    number = parts.get("QUARTER")
    if number is None:
        if "NTH" not in parts or not words & {"quarter", "quarters"} or parts["NTH"] > 4:
            return None
        number = parts["NTH"]
    if "YEAR" in parts:
        return Resolved(f"{parts['YEAR']}-Q{number}")
    ref = ground.published
    if ref is None:
        return Resolved("", relative=True)
    if "TURN" in parts:
        return Resolved(f"{ref.year + parts['TURN']}-Q{number}", relative=True)
    now = (ref.month - 1) // 3 + 1
    # A quarter that lies well ahead was last year's, unless the clause looks ahead.
    year = ref.year - 1 if number - now >= 2 and not ground.future else ref.year
    return Resolved(f"{year}-Q{number}", relative=True)


def _decade(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    ref = ground.published
    if words == {"year", "end"} or words == {"year", "-", "end"}:
        return Resolved(f"{ref.year}-12-31" if ref else "", relative=True)
    if "latest" in words or words == {"the", "quarter"}:
        return Resolved(ground.quarter, relative=True) if ground.quarter else None
    if "full" in words and "year" in words:
        return Resolved(f"{ref.year}" if ref else "", relative=True)
    if "overnight" in words and len(words) == 1:
        return Resolved(ref.isoformat() if ref else "", "NI", relative=True)
    if "DECADE" in parts:
        return Resolved(f"19{parts['DECADE']}")
    if "NTH" in parts and "century" in words:
        return Resolved(f"{parts['NTH'] - 1:02d}")
    return None


# ---------------------------------------------------------------------------------- relative


def _fixed(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    shift = parts.get("FIXED")
    if shift is None:
        return _around_today(words, ground)
    if ground.published is None:
        return Resolved("", relative=True)
    time = "NI" if "tonight" in words else ""
    return Resolved((ground.published + timedelta(shift)).isoformat(), time, relative=True)


def _around_today(words: frozenset[str], ground: Ground) -> Resolved | None:
    if not {"day", "the"} <= words or not words & {"yesterday", "tomorrow"}:
        return None
    if ground.published is None:
        return Resolved("", relative=True)
    shift = -2 if "yesterday" in words else 2
    return Resolved((ground.published + timedelta(shift)).isoformat(), relative=True)


def _weekday(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    if "WEEKDAY" not in parts or "MONTH" in parts:
        return None
    ref = ground.published
    if ref is None:
        return Resolved("", relative=True)
    weekday, turn = parts["WEEKDAY"], parts.get("TURN")
    if "week" in words and turn is not None:
        monday = ref - timedelta(ref.isoweekday() - 1) + timedelta(7 * turn)
        return Resolved((monday + timedelta(weekday - 1)).isoformat(), relative=True)
    back, on = (ref.isoweekday() - weekday) % 7, (weekday - ref.isoweekday()) % 7
    if turn == -1:
        shift = -(back or 7)
    elif turn == 1 or (turn == 0 and ground.future is not False):
        shift = on or (7 if turn else 0)
    elif ground.future:
        shift = on
    else:
        shift = -back
    if "from" in words:
        shift = on + 7
    return Resolved((ref + timedelta(shift)).isoformat(), relative=True)


def _counted(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    """11 days ago, two years later, a week earlier, a year-ago quarter."""
    if (
        not words & {"ago", "earlier", "before", "later", "after", "hence", "from", "previously"}
        and "WAY" not in parts
    ):
        return None
    if "TURN" in parts or "that" in words:
        return None  # "earlier this year", "later that day"
    unit, way = parts.get("UNIT"), parts.get("WAY", 1 if "from" in words else -1)
    if "COUNT" not in parts:
        if "year" not in words:
            return None
        return _year_ago(ground)
    if unit is None:
        return _year_ago(ground) if "year" in words else None
    count = parts["COUNT"]
    if count is None:
        return None
    base = _base(ground, later=words & {"later", "after", "earlier", "before"} != frozenset())
    if base is None:
        return Resolved("", relative=True)
    if unit == "Y" and count == 1 and way == -1:
        return _year_ago(ground)
    return _shifted(base, unit, way * count)


def _base(ground: Ground, *, later: bool) -> date | None:
    if later and ground.memory:
        day = start_of(ground.memory)
        if day is not None:
            return day
    return ground.published


def _year_ago(ground: Ground) -> Resolved:
    if ground.quarter:
        year, _, quarter = ground.quarter.partition("-")
        return Resolved(f"{int(year) - 1}-{quarter}", relative=True)
    ref = ground.published
    return Resolved(f"{ref.year - 1}" if ref else "", relative=True)


def _shifted(base: date, unit: str, count: Any) -> Resolved | None:
    try:
        if unit == "D":
            return Resolved((base + timedelta(float(count))).isoformat(), relative=True)
        if unit in ("W", "14D"):
            day = base + timedelta(float(count) * (14 if unit == "14D" else 7))
            return Resolved(week(day), relative=True)
        if unit == "M":
            index = base.year * 12 + base.month - 1 + int(count)
            return Resolved(f"{index // 12:04d}-{index % 12 + 1:02d}", relative=True)
        if unit in ("Y", "10Y", "100Y"):
            years = {"Y": 1, "10Y": 10, "100Y": 100}[unit] * count
            return (
                Resolved(f"{base.year + int(years):04d}", relative=True)
                if 0 < base.year + int(years) < 3000
                else None
            )
        if unit == "Q":
            index = base.year * 4 + (base.month - 1) // 3 + int(count)
            return Resolved(f"{index // 4}-Q{index % 4 + 1}", relative=True)
        if unit in ("H", "MIN"):
            return Resolved(base.isoformat(), relative=True)
    except (OverflowError, ValueError):
        return None
    return None


def week(day: date) -> str:
    """The ISO week of a day: 1998-W32."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def _turned(parts: Parts, words: frozenset[str], ground: Ground) -> Resolved | None:
    """last year, this week, next month, that day, the weekend, the end of the month."""
    unit, turn = parts.get("UNIT"), parts.get("TURN")
    if "that" in words or ({"the", "same"} <= words and unit):
        return _remembered(parts, ground)
    ref = ground.published
    if words & {"following", "previous"} and unit in ("M", "Y", "W"):
        ref = _base(ground, later=True)
    if "PART" in parts and "UNIT" not in parts and turn is not None:
        if ref is None:
            return Resolved("", relative=True)
        shift = turn if parts["PART"] == "NI" or turn == 1 else 0
        return Resolved((ref + timedelta(shift)).isoformat(), relative=True)
    if words >= {"the", "day"} and unit is None and turn is None:
        return _remembered({"UNIT": "D"}, ground)
    if unit is None and "weekend" not in words:
        return None
    if ref is None:
        return Resolved("", relative=True)
    if unit == "WE" or "weekend" in words:
        return _weekend(ref, turn, ground)
    if unit == "D":
        return None if turn in (0, None) else _next_day(ground, turn)
    if unit in ("10Y", "100Y"):
        span = 10 if unit == "10Y" else 100
        return Resolved(f"{ref.year // span + (turn or 0)}", relative=True)
    if unit == "W":
        return Resolved(week(ref + timedelta(7 * (turn or 0))), relative=True)
    return _shifted(ref, unit or "", turn or 0)


def _next_day(ground: Ground, turn: int) -> Resolved | None:
    """ "the next day", "the previous day": of the date before, else of publication."""
    base = _base(ground, later=True)
    return (
        Resolved((base + timedelta(turn)).isoformat(), relative=True) if base else Resolved("", relative=True)
    )


def _weekend(ref: date, turn: int | None, ground: Ground) -> Resolved:
    saturday = ref + timedelta(6 - ref.isoweekday())
    ahead = turn == 1 or (turn in (None, 0) and (ground.future is True or ref.isoweekday() >= 6))
    if not ahead or turn == -1:
        saturday -= timedelta(7)
    return Resolved(week(saturday) + "-WE", relative=True)


def _remembered(parts: Parts, ground: Ground) -> Resolved | None:
    """ "that day", "the same month": the date before, cut to the unit."""
    memory = ground.memory
    unit = parts.get("UNIT", "D")
    size = {"Y": 4, "M": 7, "D": 10}.get(unit, 10)
    if len(memory) >= size and memory[:4].isdigit() and not memory[5:6].isalpha():
        return Resolved(memory[:size], relative=True)
    if unit == "Y" and len(memory) >= 4 and memory[:4].isdigit():
        return Resolved(memory[:4], relative=True)
    if unit == "W" and len(memory) == 10:
        return Resolved(week(date.fromisoformat(memory)), relative=True)
    if unit == "D" and ground.published:
        return Resolved(ground.published.isoformat(), relative=True)
    return Resolved("", relative=True)


def start_of(iso: str) -> date | None:
    """The first day of a TimeML value, None where it is none."""
    try:
        if len(iso) == 10:
            return date.fromisoformat(iso)
        if len(iso) == 7 and iso[5:].isdigit():
            return date(int(iso[:4]), int(iso[5:]), 1)
        if len(iso) == 4 and iso.isdigit():
            return date(int(iso), 1, 1)
        if iso[4:6] == "-W":
            return date.fromisocalendar(int(iso[:4]), int(iso[6:8]), 1)
        if iso[4:6] == "-Q":
            return date(int(iso[:4]), int(iso[6]) * 3 - 2, 1)
    except ValueError:
        return None
    return None
