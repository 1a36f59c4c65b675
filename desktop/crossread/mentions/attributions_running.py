"""Quotations over several paragraphs: who speaks in the first speaks in those that go on in it.

Newspapers open every paragraph of a long quotation with a mark and close only the last. The readers
look at a paragraph at a time, so the paragraphs behind the first come to them without anybody to speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread.mentions.found import Found
from crossread.mentions.rules_line import QUOTE_MARKS
from crossread.model import Quote, Span


def with_running_quotations(text: str, found: Sequence[Found], quotes: Sequence[Quote]) -> list[Found]:
    """The attributions, where one alone holds part of a running quotation with all its paragraphs."""
    made = list(found)
    for quote in quotes:
        if len(quote.pieces) == 1:
            continue
        owners = [i for i, each in enumerate(made) if _holds(each, quote)]
        if len(owners) == 1:
            made[owners[0]] = _whole(text, made[owners[0]], quote, made)
    return sorted(made, key=lambda f: (f.content[0], f.cue))


def _holds(found: Found, quote: Quote) -> bool:
    """Whether part of a quotation is an attribution's content, its cue outside: not speech in it."""
    inside = any(piece.overlaps(cue) for piece in quote.pieces for cue in found.cue)
    return not inside and any(piece.overlaps(c) for piece in quote.pieces for c in found.content)


def _whole(text: str, found: Found, quote: Quote, others: Sequence[Found]) -> Found:
    taken = [span for other in others for span in (*other.source, *other.cue, *other.content)]
    missing = [p for p in quote.pieces if not any(p.overlaps(span) for span in taken)]
    return replace(found, content=tuple(sorted([*found.content, *(_marked(text, p) for p in missing)])))


def _marked(text: str, piece: Span) -> Span:
    """The words of a quotation with the marks around them."""
    start = piece.start - (text[piece.start - 1 : piece.start] in QUOTE_MARKS)
    return Span(start, piece.end + (text[piece.end : piece.end + 1] in QUOTE_MARKS))
