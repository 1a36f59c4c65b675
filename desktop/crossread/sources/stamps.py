"""Times that pages and documents state about themselves, with what is known of their zone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crossread.model import Stamp, Zone

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def parse_stamp(raw: str, *, guessed: bool = False) -> Stamp | None:
    """A stamp from ISO 8601, RFC 2822 or a close relative; None where ``raw`` is none of them.

    >>> parse_stamp("2024-03-05T10:00:00Z").when.isoformat()
    '2024-03-05T10:00:00+00:00'
    >>> parse_stamp("2024-03-05").date_only
    True
    """
    text = raw.strip()
    when = _iso(text) or _mail(text)
    if when is None or not 1990 <= when.year <= 2100:
        return None
    zone = Zone.KNOWN if when.tzinfo else Zone.UNKNOWN
    return Stamp(when, zone, date_only=_DAY.fullmatch(text) is not None, guessed=guessed)


def _iso(text: str) -> datetime | None:
    tidy = re.sub(r"\s*(UTC|GMT|Z)$", "+00:00", text)
    tidy = re.sub(r"\s+([+-]\d\d:?\d\d)$", r"\1", tidy)
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
