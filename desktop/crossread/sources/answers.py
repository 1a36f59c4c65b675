"""What a server's refusal means, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.errors import (
    AccessDenied,
    FetchError,
    PageNotFound,
    ServerFault,
    TooManyRequests,
    Withheld,
)
from crossread.model import Message
from crossread.sources.stamps import now, parse_stamp
from crossread.wording import say

_BY_STATUS: dict[int, type[FetchError]] = {
    401: AccessDenied,
    402: AccessDenied,
    403: AccessDenied,
    404: PageNotFound,
    407: AccessDenied,
    410: PageNotFound,
    429: TooManyRequests,
    451: Withheld,
}


def error_for_status(address: str, status: int, headers: Mapping[str, str]) -> FetchError:
    """The error for an HTTP status of 400 or more."""
    if status == 429 or (status == 503 and "Retry-After" in headers):
        return _busy(address, headers.get("Retry-After", ""))
    if status >= 500:
        return ServerFault(address)
    return _BY_STATUS.get(status, FetchError)(address)


def _busy(address: str, after: str) -> TooManyRequests:
    """The error with the time the server asks for, where it names one."""
    if after.strip().isdigit():
        seconds = int(after)
    elif (stamp := parse_stamp(after)) is not None and stamp.when.tzinfo:
        seconds = max(1, int((stamp.when - now()).total_seconds()))
    else:
        return TooManyRequests(address)
    return TooManyRequests(address, "error.too-many-requests-wait", wait=_spoken(seconds))


_UNITS = ((86_400, "wait.days"), (3_600, "wait.hours"), (60, "wait.minutes"), (1, "wait.seconds"))


def _spoken(seconds: int) -> Message:
    """A waiting time in the unit one would say, rounded up."""
    for size, unit in _UNITS:
        if seconds >= size:
            return say(unit, count=-(-seconds // size))
    return say("wait.moment")
