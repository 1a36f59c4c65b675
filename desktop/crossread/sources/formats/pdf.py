"""PDF files that hold text."""

from __future__ import annotations

import re

from crossread.model import SourceWarning, Stamp, WarningKind
from crossread.sources.assemble import library
from crossread.sources.byline import persons
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.pdf import read_document
from crossread.sources.stamps import as_guess, parse_stamp
from crossread.wording import say

_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?|(Z))?")


def recognise(data: bytes) -> float:
    return 1.0 if b"%PDF-" in data[:1024] else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    document = read_document(content.data, content.name, content.progress)
    warnings = []
    if document.cut:
        warnings.append(SourceWarning(WarningKind.CUT_OFF, say("warning.pages")))
    title = document.title if " " in document.title.strip() else ""
    created = _created(document.created)
    return (
        Draft(
            document.paragraphs,
            tuple(h for h in (document.headline, title) if h.strip()),
            byline=persons([document.author]),
            published=as_guess(created) if created else None,
            warnings=tuple(warnings),
            extractor=library("pypdfium2"),
        ),
    )


def _created(raw: str) -> Stamp | None:
    """A PDF date, ``D:20240305101500+01'00'``."""
    found = _DATE.match(raw)
    if found is None:
        return None
    year, month, day, hour, minute, second, sign, ahead, quarter, zulu = found.groups()
    text = f"{year}-{month}-{day}"
    if hour:
        zone = "+00:00" if zulu else f"{sign}{ahead}:{quarter or '00'}" if sign else ""
        text += f"T{hour}:{minute}:{second or '00'}{zone}"
    return parse_stamp(text)


FORMAT = Format(
    id="pdf",
    title="PDF",
    endings=(".pdf",),
    media_types=("application/pdf", "application/x-pdf"),
    recognise=recognise,
    read=read,
)
