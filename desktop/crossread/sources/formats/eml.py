"""Mails: a newsletter or a forwarded article, as HTML or as text."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import parseaddr

from crossread.errors import NoText, TooLarge
from crossread.sources.byline import persons
from crossread.sources.charset import decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format
from crossread.sources.html import read_page
from crossread.sources.mime import Part, headers_of, leaves, text_header
from crossread.sources.plain import split_text
from crossread.sources.stamps import parse_stamp

_FIELD = re.compile(
    rb"^(from|to|subject|date|received|message-id|mime-version|return-path|reply-to):", re.I | re.M
)
_QUOTED = re.compile(r"^>.*\n?", re.M)
_FORWARDED = re.compile(r"^(?:re|fwd?|aw|wg|tr|rv|sv|vs|i|odp)\s*:\s*", re.I)

MOST_BYTES = 60_000_000


def recognise(data: bytes) -> float:
    head = data[:8192]
    if not re.match(rb"\s*(?:[A-Za-z][\w-]*:|From )", head):
        return 0.0
    fields = {m.group(1).lower() for m in _FIELD.finditer(head)}
    return 0.9 if len(fields) >= 3 and b"from" in fields else 0.0


def read(content: Content) -> tuple[Draft, ...]:
    if len(content.data) > MOST_BYTES:
        raise TooLarge(content.name)
    headers, _ = headers_of(content.data)
    draft = _body(content)
    sender, mail = parseaddr(text_header(headers, "From"))
    subject = text_header(headers, "Subject")
    while _FORWARDED.match(subject):
        subject = _FORWARDED.sub("", subject)
    outlet = draft.outlet or mail.rpartition("@")[2].lower()
    return (
        replace(
            draft,
            headlines=(*((subject,) if subject else ()), *draft.headlines),
            byline=draft.byline or persons([sender], outlet),
            outlet=outlet,
            published=draft.published or parse_stamp(text_header(headers, "Date")),
        ),
    )


def _body(content: Content) -> Draft:
    """The article in the mail's HTML, else in its text."""
    parts = [p for p in leaves(content.data) if not _attached(p)]
    for part in parts:
        if part.kind == "text/html":
            text, _ = decode(part.data, part.media_type)
            draft = read_page(text, content.name)
            if draft.paragraphs:
                return draft
    for part in parts:
        if part.kind == "text/plain":
            text, _ = decode(part.data, part.media_type)
            headline, paragraphs = split_text(_QUOTED.sub("", text))
            if paragraphs:
                return Draft(tuple(paragraphs), (headline,) if headline else ())
    raise NoText(content.name)


def _attached(part: Part) -> bool:
    return str(part.headers.get("Content-Disposition") or "").strip().lower().startswith("attachment")


FORMAT = Format(
    id="eml",
    title="Mail",
    endings=(".eml",),
    media_types=("message/rfc822",),
    recognise=recognise,
    read=read,
)
