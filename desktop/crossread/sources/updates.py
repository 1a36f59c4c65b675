"""Is there a newer version? Asked only when the user asks, at the address the build was given.

The address lists releases as GitHub does: one release as a JSON object, or several as a list. The answer
comes from outside: its size is bounded, only version and address are read, and the address is kept only
where it leads to the site that was asked.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from crossread.errors import FetchError, SourceError, UpdatesUnreachable, UpdatesUnreadable
from crossread.model import Progress, silent
from crossread.paths import resource
from crossread.sources.fetch import PATIENCE, Patience, fetch

MOST_BYTES = 2_000_000
_VERSION = re.compile(
    r"v?(\d{1,6}(?:\.\d{1,6}){0,4})[-._]?(a|b|c|rc|alpha|beta|dev|pre)?[-._]?\d*(?:\+.*)?", re.I
)
_OWN_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Release:
    """``version`` without a leading v; ``page`` where it can be had, "" where that is not known."""

    version: str
    page: str


def feed_address() -> str:
    """Where releases are listed, as the build wrote it down; "" where it did not know.

    ``CROSSREAD_RELEASES`` overrides it, for those who hand out the program themselves.
    """
    if override := os.environ.get("CROSSREAD_RELEASES", "").strip():
        return override
    held = resource("releases.txt")
    return held.read_text("utf-8").strip() if held.is_file() else ""


def newest_release(address: str, progress: Progress = silent, patience: Patience = PATIENCE) -> Release:
    """The newest finished release listed at an address.

    Raises UpdatesUnreachable, UpdatesUnreadable, or whatever ``progress`` raises.
    """
    if not _trusted(address):
        raise UpdatesUnreachable
    try:
        data = fetch(address, progress, patience).data
    except (FetchError, SourceError) as error:
        raise UpdatesUnreachable from error
    if len(data) > MOST_BYTES:
        raise UpdatesUnreadable
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UpdatesUnreadable from error
    listed = answer if isinstance(answer, list) else [answer]
    found = [release for each in listed if (release := _release(each, address)) is not None]
    if not found:
        raise UpdatesUnreadable
    return max(found, key=lambda release: _order(release.version))


def is_newer(version: str, than: str) -> bool:
    """Whether one version comes after another; a trial version comes before the finished one."""
    return _order(version) > _order(than)


def _trusted(address: str) -> bool:
    """Only over https; plain http only to this machine itself."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _OWN_MACHINE)


def _release(each: object, address: str) -> Release | None:
    """A finished release; drafts, trial versions and what is no release give None."""
    if not isinstance(each, dict) or each.get("draft") or each.get("prerelease"):
        return None
    tag, page = each.get("tag_name"), each.get("html_url")
    if not isinstance(tag, str) or _VERSION.fullmatch(tag.strip()) is None:
        return None
    kept = page if isinstance(page, str) and _same_site(page, address) else ""
    return Release(tag.strip().lstrip("vV"), kept)


def _same_site(page: str, address: str) -> bool:
    """Whether a page lies on the site that was asked: api.host answers for host."""
    try:
        there, asked = urlsplit(page), urlsplit(address)
    except ValueError:
        return False
    host = (asked.hostname or "").removeprefix("api.")
    return there.scheme == asked.scheme and there.hostname == host


def _order(version: str) -> tuple[tuple[int, ...], bool]:
    """Sorts by number; 1.2 and 1.2.0 are one, and a trial version stands before the finished one."""
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return (), False
    numbers = [int(part) for part in found[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), found[2] is None
