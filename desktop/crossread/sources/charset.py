"""From bytes to characters: mark, declaration outside, declaration inside, strict UTF-8, statistics."""

from __future__ import annotations

import codecs
import re

from bs4.dammit import UnicodeDammit

from crossread.model import SourceWarning, WarningKind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I
)
_PARAMETER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)
# The web reads these labels as their Windows supersets (WHATWG Encoding Standard, "names and labels").
_SUPERSETS = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "tis-620": "windows-874",
    "iso-8859-11": "windows-874",
}
_SAMPLE = 200_000
GUESSED = SourceWarning(
    WarningKind.CHARSET_GUESSED,
    "The encoding of the letters had to be guessed. Look for odd signs in the text.",
)


def decode(data: bytes, media_type: str = "") -> tuple[str, bool]:
    """The text of ``data`` and whether its encoding had to be guessed.

    Order: byte-order mark, the ``charset`` of the media type, the one declared inside, strict
    UTF-8, then statistics. A declaration under which the bytes make no sense is passed over. Never
    raises; what cannot be read becomes U+FFFD.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), False
    for label in (_outside(media_type), _inside(data)):
        if label and (text := _try(data, label)) is not None:
            return text, False
    if (text := _try(data, "utf-8")) is not None:
        return text, False
    return _guess(data), True


def _outside(media_type: str) -> str:
    found = _PARAMETER.search(media_type)
    return found.group(1) if found else ""


def _inside(data: bytes) -> str:
    found = _DECLARED.search(data, 0, 4096)
    return found.group(1).decode("ascii", "replace") if found else ""


def _try(data: bytes, label: str) -> str | None:
    """``data`` read as ``label`` where that works; UTF-8 may have a few broken places."""
    name = _SUPERSETS.get(label.lower(), label)
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not codec._is_text_encoding:
        return None
    try:
        return data.decode(codec.name)
    except UnicodeError:
        text = data.decode(codec.name, "replace")
    except (ValueError, TypeError):
        return None
    broken = text.count("\ufffd")
    return text if broken <= max(2, len(text) // 5000) else None


def _guess(data: bytes) -> str:
    dammit = UnicodeDammit(data[:_SAMPLE], is_html=True)
    name = dammit.original_encoding or "windows-1252"
    return data.decode(name, "replace")
