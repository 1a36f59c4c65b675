"""Mail-like files (EML, MHTML) taken apart without trust: broken boundaries lose nothing that is text."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser

_DEEPEST = 6
_MOST_PARTS = 2000
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")
_MOST_HEADER = 200_000


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of a message. ``media_type`` carries the charset where one is declared."""

    headers: Message
    kind: str
    media_type: str
    raw: bytes

    @property
    def data(self) -> bytes:
        """The content with its transfer encoding taken off; what is broken is passed over."""
        encoding = str(self.headers.get("Content-Transfer-Encoding") or "").strip().lower()
        if encoding == "quoted-printable":
            return quopri.decodestring(self.raw)
        if encoding == "base64":
            return _unbase64(self.raw)
        return self.raw

    @property
    def location(self) -> str:
        return str(self.headers.get("Content-Location") or "").strip()


def _unbase64(raw: bytes) -> bytes:
    tidy = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    try:
        return base64.b64decode(tidy + b"=" * (-len(tidy) % 4))
    except (binascii.Error, ValueError):
        return base64.b64decode(tidy[: len(tidy) - len(tidy) % 4])


def headers_of(data: bytes) -> tuple[Message, bytes]:
    """The header block and what follows it."""
    data = data.lstrip(b"\r\n \t")
    found = _HEAD_END.search(data, 0, _MOST_HEADER)
    end = found.start() if found else min(len(data), _MOST_HEADER)
    body = data[found.end() :] if found else b""
    return BytesHeaderParser().parsebytes(data[:end]), body


def leaves(data: bytes) -> Iterator[Part]:
    """Every part that is not itself a container, in order."""
    waiting = [(data, 0)]
    count = 0
    while waiting and count < _MOST_PARTS:
        whole, depth = waiting.pop(0)
        count += 1
        headers, body = headers_of(whole)
        kind = headers.get_content_type()
        if kind.startswith("multipart/") and depth < _DEEPEST:
            waiting[:0] = [(piece, depth + 1) for piece in _split(body, _boundary(headers))]
        elif kind == "message/rfc822" and depth < _DEEPEST:
            waiting.insert(0, (body, depth + 1))
        else:
            yield Part(headers, kind, str(headers.get("Content-Type") or kind), body)


def _boundary(headers: Message) -> bytes:
    value = headers.get_param("boundary")
    return str(value).encode("utf-8", "replace") if value and isinstance(value, str) else b""


def _split(body: bytes, boundary: bytes) -> list[bytes]:
    """The pieces between boundary lines; where the declared one does not occur, the first that looks so."""
    if not boundary or b"--" + boundary not in body:
        guess = re.search(rb"^--([^\s-][^\r\n]{5,})\r?$", body, re.M)
        if guess is None:
            return [body]
        boundary = guess.group(1).rstrip()
    pieces = re.split(rb"(?:^|\r?\n)--" + re.escape(boundary) + rb"(?:--)?[ \t]*(?=\r?\n|$)", body)
    return [piece for piece in pieces[1:] if piece.strip()]


def text_header(headers: Message, name: str) -> str:
    """A header as readable text, encoded words decoded; "" where it is absent."""
    raw = headers.get(name)
    if raw is None:
        return ""
    try:
        return " ".join(str(make_header(decode_header(str(raw)))).split())
    except (LookupError, UnicodeError, ValueError, binascii.Error):
        return " ".join(str(raw).split())
