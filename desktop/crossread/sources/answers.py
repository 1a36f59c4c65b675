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
    short_name,
)
from crossread.sources.stamps import now, parse_stamp

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
        return TooManyRequests(address, _wait_sentence(address, headers.get("Retry-After", "")))
    if status >= 500:
        return ServerFault(address)
    return _BY_STATUS.get(status, FetchError)(address)


def _wait_sentence(address: str, after: str) -> str:
    """The sentence with the time the server asks for; "" (the usual one) where it names none."""
    if after.strip().isdigit():
        seconds = int(after)
    elif (stamp := parse_stamp(after)) is not None and stamp.when.tzinfo:
        seconds = max(1, int((stamp.when - now()).total_seconds()))
    else:
        return ""
    name = short_name(address)
    return f"The site of “{name}” asks for a pause between requests. Try again in {_spoken(seconds)}."


def _spoken(seconds: int) -> str:
    """A waiting time in the unit one would say, rounded up."""
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= size:
            count = -(-seconds // size)
            return f"{count} {unit}" + ("s" if count > 1 else "")
    return "a moment"
