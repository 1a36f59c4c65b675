"""The only network code: one address in, its bytes out, or a plain sentence."""

from __future__ import annotations

import requests

from crossread import __version__
from crossread.errors import ConnectionFailed, FetchError, PageNotFound, TimedOut
from crossread.model import Capture, Progress, SourceKind, silent
from crossread.sources.stamps import now

USER_AGENT = f"Crossread/{__version__} (desktop application; loads pages its user asks for)"


def fetch(address: str, progress: Progress = silent) -> Capture:
    """Load one http or https address. Raises a FetchError, or whatever ``progress`` raises."""
    progress("Connecting", 0.0)
    try:
        answer = requests.get(address, headers={"User-Agent": USER_AGENT}, timeout=(10, 20))
    except requests.Timeout as error:
        raise TimedOut(address) from error
    except requests.ConnectionError as error:
        raise ConnectionFailed(address) from error
    except (requests.RequestException, ValueError) as error:
        raise FetchError(address) from error
    if answer.status_code in {404, 410}:
        raise PageNotFound(address)
    if answer.status_code >= 400:
        raise FetchError(address)
    return Capture(
        location=address,
        kind=SourceKind.ADDRESS,
        data=answer.content,
        retrieved=now(),
        media_type=answer.headers.get("Content-Type", ""),
        status=answer.status_code,
        headers=tuple(answer.headers.items()),
        final_address=answer.url,
    )
