"""The logo on a report's first page: a small PNG, JPEG or SVG file of the user's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crossread.errors import ReportError, reason
from crossread.paths import finite

MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Logo:
    """``media_type`` is what the bytes say, whatever the file is called."""

    data: bytes
    media_type: str


def read_logo(path: Path | None) -> Logo | None:
    """The picture, or None where none was chosen. Raises ReportError where it cannot be used."""
    if path is None:
        return None
    try:
        data = finite(path).read_bytes()
    except OSError as error:
        raise ReportError("error.logo-unreadable", name=path.name, reason=reason(error)) from error
    if len(data) > MOST_BYTES:
        raise ReportError("error.logo-large", name=path.name)
    media_type = _media_type(data)
    if not media_type:
        raise ReportError("error.logo-kind", name=path.name)
    return Logo(data, media_type)


def _media_type(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/svg+xml" if b"<svg" in data[:1000].lower() else ""
