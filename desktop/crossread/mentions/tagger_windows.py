"""Text to model input: word pieces, their shape, and windows of paragraphs. Shared with the training script.

A window holds whole paragraphs, at most ``LONGEST`` word pieces in all, with ``[SEP]`` between
paragraphs. A paragraph longer than a window is cut into several. Longer windows than those of the
training cost accuracy (measured: 160 pieces 0.728, 400 pieces 0.658 on the attribution benchmark).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

LONGEST = 160
"""Word pieces in a window, ``[CLS]`` and ``[SEP]`` included."""

CLS = 101
SEP = 102

ROLE_LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAME_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")

SHAPES = 8
"""Number of shape codes: four kinds of case, each outside and inside quotation marks."""


class Piece(NamedTuple):
    """A word piece: its vocabulary id and its code points ``[start, end)`` in the whole text."""

    id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Window:
    """Model input: parallel tuples; ``[CLS]`` and ``[SEP]`` have an empty offset (0, 0)."""

    ids: tuple[int, ...]
    shapes: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]


def windows(
    text: str, paragraphs: Sequence[Sequence[Piece]], longest: int = LONGEST, first: int | None = None
) -> list[Window]:
    """Pack paragraphs, given as their pieces in text order, into windows.

    ``first`` is the room of the first window where it shall differ (the training varies the borders).
    """
    quoted = quoted_ranges(text)
    packed: list[list[Sequence[Piece]]] = []
    room = 0
    limit = first or longest
    for pieces in paragraphs:
        for at in range(0, len(pieces), longest - 2):
            part = pieces[at : at + longest - 2]
            if len(part) + 1 > room:
                packed.append([])
                room = limit - 1
                limit = longest
            packed[-1].append(part)
            room -= len(part) + 1
    return [_window(text, parts, quoted) for parts in packed]


def _window(text: str, parts: Sequence[Sequence[Piece]], quoted: Sequence[int]) -> Window:
    ids, shapes, offsets = [CLS], [0], [(0, 0)]
    for pieces in parts:
        for number, start, end in pieces:
            ids.append(number)
            inside = bisect_right(quoted, start) % 2
            shapes.append(_case(_whole_word(text, start, end)) + 4 * inside)
            offsets.append((start, end))
        ids.append(SEP)
        shapes.append(0)
        offsets.append((0, 0))
    return Window(tuple(ids), tuple(shapes), tuple(offsets))


def _whole_word(text: str, start: int, end: int) -> str:
    """A piece with the letters and digits that touch it."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[start:end]


@lru_cache(maxsize=4096)
def _case(word: str) -> int:
    """0 no capital, 1 begins with a capital, 2 all capitals, 3 capitals inside."""
    if not any(c.isupper() for c in word):
        return 0
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[0].isupper() and not any(c.isupper() for c in word[1:]) else 3


_MARKS = re.compile(r'[\n“”„«»"]')


def quoted_ranges(text: str) -> list[int]:
    """Alternating starts and ends of what stands in double quotation marks, paragraph by paragraph.

    A quotation without closing mark runs to the end of its paragraph.
    """
    edges: list[int] = []
    for found in _MARKS.finditer(text):
        at, character = found.start(), found.group()
        inside = len(edges) % 2 == 1
        if (
            (inside and character in "\n”»")
            or (not inside and character in "“„«")
            or (character == '"' and (not inside or at > edges[-1]))
        ):
            edges.append(at)
    if len(edges) % 2:
        edges.append(len(text))
    return edges
