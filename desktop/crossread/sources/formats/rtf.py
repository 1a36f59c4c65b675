"""Rich text (RTF)."""

from __future__ import annotations

import re
from datetime import datetime

from striprtf.striprtf import rtf_to_text

from crossread.errors import Damaged, TooLarge
from crossread.model import Stamp
from crossread.sources.byline import persons
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.plain import first_line

MOST_BYTES = 4_000_000
_PICTURES = re.compile(r"(?<=[\s}])[0-9a-fA-F\r\n]{400,}")
_TIME = re.compile(r"\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})(?:\\hr(\d{1,2}))?(?:\\min(\d{1,2}))?")


def recognise(data: bytes) -> float:
    return 1.0 if data.lstrip()[:5] == b"{\\rtf" else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    source = _PICTURES.sub("", content.data.decode("latin-1"))
    if len(source) > MOST_BYTES:
        raise TooLarge(content.name)
    text = _text(source, content.name)
    title = _info(source, "title")
    lines = [line for line in text.split("\n") if line.strip()]
    headline, paragraphs = ("", lines) if title else first_line(lines)
    if title and lines and lines[0].strip() == title:
        paragraphs = lines[1:]
    return (
        Draft(
            tuple(paragraphs),
            tuple(h for h in (title, headline) if h),
            byline=persons([_info(source, "author")]),
            modified=_stamp(source),
        ),
    )


def _text(source: str, name: str) -> str:
    try:
        return str(rtf_to_text(source, errors="ignore"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise Damaged(name) from error


def _info(source: str, field: str) -> str:
    found = re.search(rf"\{{\\{field}\s([^{{}}]{{1,300}})\}}", source[:20_000])
    return _text("{\\rtf1 " + found.group(1) + "}", "").strip() if found else ""


def _stamp(source: str) -> Stamp | None:
    group = re.search(r"\{\\revtim([^{}]*)\}", source[:20_000])
    found = _TIME.search(group.group(1)) if group else None
    if found is None:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in found.groups())
    try:
        return Stamp(datetime(year, month, day, hour, minute))
    except ValueError:
        return None


FORMAT = Format(
    id="rtf",
    title="Rich text",
    endings=(".rtf",),
    media_types=("application/rtf", "text/rtf"),
    recognise=recognise,
    read=read,
)
