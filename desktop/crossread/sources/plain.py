"""Headline and paragraphs of text that has no markup."""

from __future__ import annotations

import re

_BLANK = re.compile(r"\n[ \t\r]*\n+")
_ENDS = re.compile(r"""[.!?…。！？؟।"”’»)\]:]\s*$""")


def split_text(text: str) -> tuple[str, list[str]]:
    """Headline ("" where none stands out) and paragraphs of plain text.

    A first paragraph of one short line without a full stop, before longer ones, is the headline.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").strip("\n")
    blocks = [b for b in _BLANK.split(text) if b.strip()]
    if len(blocks) <= 2 and "\n" in text.strip():
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) > 2 and sum(map(len, lines)) / len(lines) > 100:
            blocks = lines
    return first_line(blocks)


def first_line(paragraphs: list[str]) -> tuple[str, list[str]]:
    """Headline ("" where none) and the rest: a short first paragraph without a full stop is the headline."""
    if len(paragraphs) > 1 and len(paragraphs[0]) <= 200 and not _ENDS.search(paragraphs[0]):
        return paragraphs[0], paragraphs[1:]
    return "", paragraphs
