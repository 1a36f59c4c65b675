"""Times that pages and documents state about themselves, with what is known of their zone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crossread.model import Stamp, Zone

_IN_ADDRESS = re.compile(r"[/_-](20\d\d|199\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.-]|$)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def parse_stamp(raw: str, *, guessed: bool = False) -> Stamp | None:
    """A stamp from ISO 8601, RFC 2822 or a close relative; None where ``raw`` is none of them.

    >>> parse_stamp("2024-03-05T10:00:00Z").when.isoformat()
    '2024-03-05T10:00:00+00:00'
    >>> parse_stamp("2024-03-05").date_only
    True
    """
    text = raw[:80].strip()
    when = _iso(text) or _mail(text)
    if when is None or not 1990 <= when.year <= 2100:
        return None
    zone = Zone.KNOWN if when.tzinfo else Zone.UNKNOWN
    return Stamp(when, zone, date_only=_DAY.fullmatch(text) is not None, guessed=guessed)


def first_stamp(raws: Iterable[str]) -> Stamp | None:
    """The first of several strings that is a time; one with a zone wins over the same time without."""
    found = [stamp for stamp in map(parse_stamp, raws) if stamp is not None]
    if not found:
        return None
    first = found[0]
    if first.date_only or first.zone is Zone.UNKNOWN:
        for other in found[1:]:
            if other.zone is Zone.KNOWN and abs((_bare(other) - _bare(first)).total_seconds()) < 86_400:
                return other
    return first


def _bare(stamp: Stamp) -> datetime:
    return stamp.when.replace(tzinfo=None)


def stamp_in_address(address: str) -> Stamp | None:
    """The day many addresses carry (``/2024/03/05/``), as a guess."""
    found = _IN_ADDRESS.search(address)
    if found is None:
        return None
    return parse_stamp("-".join(found.groups()), guessed=True)


def _iso(text: str) -> datetime | None:
    tidy = re.sub(r"\s*(UTC|GMT|Z)$", "+00:00", text)
    tidy = re.sub(r"\s+([+-]\d\d:?\d\d)$", r"\1", tidy)
    tidy = re.sub(r"(?<=\d)\s*(?:[A-Z]{3,4})$", "", tidy)
    for form in (tidy, tidy.replace("/", "-")):
        try:
            return datetime.fromisoformat(form)
        except ValueError:
            continue
    return None


def _mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None


def as_guess(stamp: Stamp) -> Stamp:
    return replace(stamp, guessed=True)


def now() -> datetime:
    """The present, aware, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
