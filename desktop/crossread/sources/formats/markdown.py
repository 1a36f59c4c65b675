"""Markdown: its first heading is the headline."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from crossread.errors import TooLarge
from crossread.sources.charset import GUESSED, decode
from crossread.sources.draft import Content, Draft
from crossread.sources.formats import Format

_MARKS = re.compile(rb"^(?:#{1,6} \S|[-*+] \S|> \S|```|={4,}$|.*\[[^\]]+\]\([^)\s]+\)|.*\*\*[^*]+\*\*)", re.M)

MOST_BYTES = 500_000


def recognise(data: bytes) -> float:
    head = data[:4096]
    if b"\x00" in head or head.lstrip()[:1] == b"<":
        return 0.0
    return min(0.3, 0.1 * len(_MARKS.findall(head)))


def read(content: Content) -> tuple[Draft, ...]:
    if len(content.data) > MOST_BYTES:
        raise TooLarge(content.name)
    text, guessed = decode(content.data, content.media_type)
    draft = read_markdown(text)
    return (replace(draft, warnings=(GUESSED,)) if guessed else draft,)


def read_markdown(text: str) -> Draft:
    headline = ""
    paragraphs: list[str] = []
    tokens = MarkdownIt("commonmark").parse(text)
    for before, token in pairwise(tokens):
        if token.type != "inline":
            continue
        written = _written(token)
        if before.type == "heading_open" and not headline and not paragraphs:
            headline = written
        else:
            paragraphs.append(written)
    return Draft(tuple(paragraphs), (headline,) if headline else ())


def _written(token: Token) -> str:
    parts = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            parts.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    return "".join(parts)


FORMAT = Format(
    id="markdown",
    title="Markdown",
    endings=(".md", ".markdown", ".mkd"),
    media_types=("text/markdown",),
    recognise=recognise,
    read=read,
)
