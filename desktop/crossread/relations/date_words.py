"""Resolved dates as a reader writes them."""

from __future__ import annotations

from crossread.model import DateMention
from crossread.wording import known, say

_SEASONS = frozenset({"SP", "SU", "FA", "WI"})


def label(iso: str) -> str:
    """A TimeML value as a reader writes it.

    >>> label("1998-08-07"), label("199"), label("1998-FA"), label("1998-W32")
    ('7 August 1998', 'the 1990s', 'autumn 1998', 'week 32 of 1998')
    """
    head, _, tail = iso.partition("-")
    if not tail:
        return say("date.decade", decade=f"{head}0") if len(head) == 3 and head.isdigit() else head
    if tail in _SEASONS:
        return say(f"date.season.{tail}", year=head)
    if tail.endswith("-WE"):
        return say("date.weekend", week=tail[1:].split("-")[0].lstrip("0"), year=head)
    if tail[0] == "W":
        return say("date.week", week=tail[1:].split("-")[0].lstrip("0"), year=head)
    if tail[0] == "Q":
        return say("date.quarter", quarter=tail[1:], year=head)
    month, _, day = tail.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return iso
    name = say(f"month.{int(month)}")
    if not day.isdigit():
        return say("date.month", month=name, year=head)
    return say("date.day", count=int(day), month=name, year=head)


def shown(date: DateMention, edge: str = "") -> str:
    """A date with its time of day, or which end of it is meant: "13 May 2024, night", "13 May 2024, late".

    "" where neither day nor time could be resolved.
    """
    day = label(date.iso) if date.iso else ""
    time = say(f"time.{date.time}") if known(f"time.{date.time}") else date.time
    if day and time:
        return say("date.at", date=day, time=time)
    if day and edge:
        return say(f"date.edge.{edge}", date=day)
    return day or time
