"""The only network code: one address in, its bytes out, or a plain sentence.

Nothing but the address asked for (and where it redirects to) is requested; no cookies are kept and
nothing in the page is loaded.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from typing import Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from crossread import __version__
from crossread.errors import (
    ConnectionFailed,
    FetchError,
    InsecureConnection,
    NoArchivedCopy,
    NotAnAddress,
    RedirectRefused,
    TimedOut,
    TooLarge,
    UnknownHost,
)
from crossread.model import Capture, Progress, SourceKind, silent
from crossread.sources.answers import error_for_status
from crossread.sources.stamps import now, parse_stamp
from crossread.wording import say

USER_AGENT = f"Crossread/{__version__} (desktop application; loads the pages its user asks for)"
MOST_BYTES = 20_000_000
"""Bytes of one page, unpacked."""

MOST_REDIRECTS = 10
TIMEGATE = "https://web.archive.org/web/"
"""A Memento TimeGate (RFC 7089) that finds archived copies."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait: for the connection, for the next bytes, for the whole page, between tries."""

    connect: float = 10.0
    read: float = 15.0
    whole: float = 90.0
    pauses: tuple[float, ...] = (0.5, 1.5)


PATIENCE = Patience()


class _SystemTrust(HTTPAdapter):
    """Trusts what the system trusts (a company's own certificates too) beside certifi's list."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=_trust())

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=_trust())


@cache
def _trust() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    return context


def fetch(address: str, progress: Progress = silent, patience: Patience = PATIENCE) -> Capture:
    """Load one http or https address. Raises a FetchError, TooLarge, or whatever ``progress`` raises.

    A reset connection and the server's own faults (5xx) are tried again after a pause.
    """
    target = tidy_address(address)
    tries = len(patience.pauses) + 1
    for attempt in range(tries):
        progress(say("progress.connecting"), 0.0)
        last = attempt == tries - 1
        try:
            with _session() as session, _followed(session, target, {}, patience, progress) as answer:
                if answer.status_code < 500 or last:
                    return _captured(address, answer, progress, patience)
        except requests.RequestException as error:
            if last or not _was_reset(error):
                raise _named(address, error) from error
        _pause(patience.pauses[attempt], progress)
    raise FetchError(address)


def archived_copy(
    address: str,
    when: datetime | None = None,
    timegate: str = TIMEGATE,
    progress: Progress = silent,
    patience: Patience = PATIENCE,
) -> tuple[str, datetime | None]:
    """Address and time of the archived copy nearest to ``when`` (aware; now where None).

    Asks a Memento TimeGate (RFC 7089), and only when called: nothing looks up archives by itself.
    Raises NoArchivedCopy or a FetchError.
    """
    headers = {"Accept-Datetime": format_datetime(when or now(), usegmt=True)}
    gate = tidy_address(timegate) + tidy_address(address)
    progress(say("progress.archive"), 0.0)
    try:
        with _session() as session, _followed(session, gate, headers, patience, progress) as answer:
            if answer.status_code == 404 or "Memento-Datetime" not in answer.headers:
                raise NoArchivedCopy(address)
            if answer.status_code >= 400:
                raise error_for_status(address, answer.status_code, answer.headers)
            link = urljoin(answer.url, answer.headers.get("Content-Location") or answer.url)
            stamp = parse_stamp(answer.headers["Memento-Datetime"])
            return link, stamp.when if stamp else None
    except requests.RequestException as error:
        raise _named(address, error) from error


def tidy_address(address: str) -> str:
    """The address as it is requested: no fragment, spaces and other letters quoted. Raises NotAnAddress."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            raise NotAnAddress(address)
        _ = parts.port
    except ValueError as error:
        raise NotAnAddress(address) from error
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), parts.netloc, path, query, ""))


def _session() -> requests.Session:
    session = requests.Session()
    session.mount("https://", _SystemTrust())
    session.headers.update(
        {
            "User-Agent": USER_AGENT,
            "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
            "Accept-Language": "en,*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        }
    )
    return session


@contextmanager
def _followed(
    session: requests.Session, target: str, headers: dict[str, str], patience: Patience, progress: Progress
) -> Iterator[requests.Response]:
    """The answer after at most ``MOST_REDIRECTS`` redirects, its body not yet read."""
    ends = time.monotonic() + patience.whole
    first = target
    for _ in range(MOST_REDIRECTS + 1):
        progress(say("progress.connecting"), 0.1)
        if time.monotonic() > ends:
            raise TimedOut(first)
        session.cookies.clear()
        answer = session.get(
            target,
            headers=headers,
            stream=True,
            allow_redirects=False,
            timeout=(patience.connect, patience.read),
        )
        if answer.status_code not in _REDIRECTS or "Location" not in answer.headers:
            try:
                yield answer
            finally:
                answer.close()
            return
        answer.close()
        target = _next(first, target, answer.headers["Location"])
    raise RedirectRefused(first)


def _next(first: str, target: str, location: str) -> str:
    """Where a redirect leads: http may become https, and nothing else changes the scheme."""
    with suppress(UnicodeError):
        # Servers write UTF-8 into this header; the library reads it as Latin-1.
        location = location.encode("latin-1").decode("utf-8")
    try:
        following = tidy_address(urljoin(target, location))
    except (NotAnAddress, ValueError) as error:
        raise RedirectRefused(first) from error
    if target.startswith("https:") and not following.startswith("https:"):
        raise RedirectRefused(first)
    return following


def _captured(address: str, answer: requests.Response, progress: Progress, patience: Patience) -> Capture:
    if answer.status_code >= 400:
        raise error_for_status(address, answer.status_code, answer.headers)
    data = _body(address, answer, progress, patience)
    return Capture(
        location=address,
        kind=SourceKind.ADDRESS,
        data=data,
        retrieved=now(),
        media_type=answer.headers.get("Content-Type", ""),
        status=answer.status_code,
        headers=tuple((str(k), str(v)) for k, v in answer.headers.items()),
        final_address=answer.url,
    )


def _body(address: str, answer: requests.Response, progress: Progress, patience: Patience) -> bytes:
    """The whole body, unpacked; never more than ``MOST_BYTES``."""
    length = answer.headers.get("Content-Length", "")
    expected = int(length) if length.isdigit() else 0
    if expected > MOST_BYTES:
        raise TooLarge(address)
    ends = time.monotonic() + patience.whole
    parts: list[bytes] = []
    size = 0
    for chunk in _chunks(address, answer):
        size += len(chunk)
        parts.append(chunk)
        if size > MOST_BYTES:
            raise TooLarge(address)
        if time.monotonic() > ends:
            raise TimedOut(address)
        progress(say("progress.loading"), min(0.99, 0.1 + 0.9 * size / max(expected, size + _CHUNK)))
    return b"".join(parts)


def _chunks(address: str, answer: requests.Response) -> Iterator[bytes]:
    """Pieces as they arrive, so that a server that drips cannot hold us."""
    try:
        while chunk := answer.raw.read1(_CHUNK, decode_content=True):
            yield chunk
    except urllib3.exceptions.ReadTimeoutError as error:
        raise TimedOut(address) from error
    except urllib3.exceptions.HTTPError as error:
        raise ConnectionFailed(address) from error
    except OSError as error:
        raise ConnectionFailed(address) from error


def _was_reset(error: requests.RequestException) -> bool:
    return isinstance(error, requests.ConnectionError) and any(
        isinstance(cause, ConnectionResetError | urllib3.exceptions.ProtocolError) for cause in _causes(error)
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all it was made from."""
    waiting, seen = [error], 0
    while waiting and seen < 20:
        one = waiting.pop()
        seen += 1
        yield one
        inner = [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
        waiting.extend(e for e in inner if isinstance(e, BaseException))


def _named(address: str, error: requests.RequestException) -> FetchError | NotAnAddress:
    """The error with a sentence for the user."""
    causes = tuple(_causes(error))
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return NotAnAddress(address)
    if any(isinstance(c, urllib3.exceptions.NameResolutionError) for c in causes):
        return UnknownHost(address)
    if isinstance(error, requests.exceptions.SSLError) or any(isinstance(c, ssl.SSLError) for c in causes):
        return InsecureConnection(address)
    if isinstance(error, requests.Timeout):
        return TimedOut(address)
    if isinstance(error, requests.ConnectionError):
        return ConnectionFailed(address)
    return FetchError(address)


def _pause(seconds: float, progress: Progress) -> None:
    """Wait, but stop at once when the user does."""
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        progress(say("progress.waiting"), 0.0)
        time.sleep(min(0.1, left))
