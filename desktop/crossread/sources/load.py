"""Bringing articles in, whatever they are and wherever they lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from crossread.errors import (
    EmptyFolder,
    EmptySource,
    MissingFile,
    NotAnAddress,
    NotAPage,
    SourceError,
    TooLarge,
    UnknownFormat,
    UnreadableFile,
)
from crossread.model import Article, Capture, Entry, Progress, SourceKind, silent
from crossread.paths import finite
from crossread.sources import formats
from crossread.sources.assemble import article_from
from crossread.sources.draft import Content
from crossread.sources.fetch import fetch
from crossread.sources.stamps import now
from crossread.wording import say

LARGEST_FILE = 200_000_000
_KEPT = 0.8
"""Share of the pasted letters that extraction from HTML must keep."""
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:")


def load(location: str, progress: Progress = silent) -> tuple[Entry, ...]:
    """The articles at a path, in a folder, or at an http(s) address.

    Raises a SourceError with a sentence for the user, or whatever ``progress`` raises to stop.
    """
    location = location.strip()
    if is_address(location):
        return _load_address(location, progress)
    path = _path(location)
    if path.is_dir():
        return _load_folder(path, progress)
    return _entries(_capture_file(path, location), progress)


def is_address(location: str) -> bool:
    """Whether a location is to be fetched: http(s), or ``www.…`` where no such file exists."""
    if re.match(r"https?://", location, re.I):
        return True
    return re.match(r"www\.[\w-]+\.\S+$", location, re.I) is not None and not Path(location).exists()


def _load_address(location: str, progress: Progress) -> tuple[Entry, ...]:
    address = location if "://" in location else f"https://{location}"
    capture = fetch(address, lambda what, share: progress(what, 0.7 * share))
    try:
        return _entries(capture, lambda what, share: progress(what, 0.7 + 0.3 * share))
    except UnknownFormat as error:
        raise NotAPage(location) from error


def load_pasted(text: str, html: str = "") -> Entry:
    """An article from the clipboard: its HTML where that holds all the text, else its plain text.

    Raises EmptySource where the clipboard holds no text.
    """
    if not text.strip() and not html.strip():
        raise EmptySource("", "error.nothing-to-paste")
    letters = sum(c.isalnum() for c in text)
    if html.strip():
        try:
            (entry, *_) = _entries(_pasted(html, "text/html; charset=utf-8"), silent)
        except SourceError:
            if not letters:
                raise
        else:
            # What the user selected is what the user wants: extraction may not throw it away.
            if sum(c.isalnum() for c in entry.article.text) >= _KEPT * letters:
                return entry
    return _entries(_pasted(text, "text/plain; charset=utf-8"), silent)[0]


def _pasted(text: str, media_type: str) -> Capture:
    return Capture("", SourceKind.PASTED, text.encode("utf-8", "replace"), now(), media_type)


def read_capture(capture: Capture, progress: Progress = silent) -> tuple[Article, ...]:
    """The articles in captured bytes; where ``capture.part`` is set, only the one of that name."""
    return tuple(article for _, article in _read(capture, progress))


def _read(capture: Capture, progress: Progress) -> list[tuple[str, Article]]:
    """The articles in captured bytes, each with the name of its part."""
    content = Content(
        capture.data,
        capture.final_address or capture.location or "Pasted text",
        capture.media_type,
        capture.final_address or (capture.location if capture.kind is SourceKind.ADDRESS else ""),
        progress,
    )
    drafts = [d for d in formats.read(content) if capture.part in ("", d.part)]
    return [(draft.part, article_from(draft, capture)) for draft in drafts]


def _entries(capture: Capture, progress: Progress) -> tuple[Entry, ...]:
    progress(say("progress.read-in"), 0.0)
    found = _read(capture, progress)
    progress(say("progress.read"), 1.0)
    return tuple(Entry(replace(capture, part=part), article, article) for part, article in found)


def _path(location: str) -> Path:
    if location.lower().startswith("file:"):
        location = url2pathname(urlsplit(location).path)
    elif _SCHEME.match(location) and not Path(location).exists():
        raise NotAnAddress(location)
    try:
        path = Path(location).expanduser()
        if location and path.exists():
            return path
    except (OSError, ValueError, RuntimeError):
        pass
    raise MissingFile(location)


def _capture_file(path: Path, location: str) -> Capture:
    try:
        if finite(path).stat().st_size > LARGEST_FILE:
            raise TooLarge(location)
        return Capture(str(path), SourceKind.FILE, path.read_bytes(), now())
    except OSError as error:
        raise UnreadableFile(location) from error


def files_of(location: str) -> list[str]:
    """The readable files of a folder, so that each can be loaded and named by itself; else the location.

    A window or a command line that shows what failed loads these one by one.
    """
    try:
        readable = list(_readable(Path(location))) if Path(location).is_dir() else []
    except (OSError, ValueError):
        readable = []
    return [str(path) for path in readable] or [location]


def _load_folder(folder: Path, progress: Progress) -> tuple[Entry, ...]:
    files = list(_readable(folder))
    entries: list[Entry] = []
    for done, path in enumerate(files):
        progress(say("progress.reading", title=path.name), done / len(files))
        try:
            entries.extend(_entries(_capture_file(path, str(path)), silent))
        except SourceError:
            if len(files) == 1:
                raise
    if not entries:
        raise EmptyFolder(str(folder))
    return tuple(entries)


def _readable(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith(".") and path.name.lower().endswith(formats.endings()):
            yield path
