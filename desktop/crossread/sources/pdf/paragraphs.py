"""Lines in reading order joined to paragraphs, across columns and pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from crossread.sources.pdf.shapes import Line, typical

_ENDS = re.compile(r"""[.!?:…。！？؟।۔]["'”’»)\]」』]*\s*$""")
_HYPHEN = re.compile(r"(?<=\w)[-\u00ad\u2010]\s*$")
_HYPHENED = re.compile(r"\w+(?:-\w+)+")
_BULLET = re.compile(r"^\s*(?:[•‣▪●◦■–—*·]|\(?\d{1,2}[.)])\s")
_COLUMN = tuple[int, int]


def paragraphs_of(columns: Sequence[Sequence[Line]], right_to_left: bool = False) -> list[tuple[str, float]]:
    """Paragraphs in order, each with its letter size."""
    blocks: list[list[Line]] = []
    lines = [line for column in columns for line in column]
    size = typical([line.size for line in lines for _ in range(len(line.text) // 10 + 1)], 10.0)
    indents = _indents_used(columns, right_to_left)
    for column in columns:
        blocks = _joined(blocks, _blocks(column, right_to_left), size, indents, right_to_left)
    blocks = _headlines_whole(blocks, size)
    hyphened = frozenset(word for line in lines for word in _HYPHENED.findall(line.text.lower()))
    return [(_text(block, hyphened), typical([line.size for line in block])) for block in blocks]


def _headlines_whole(blocks: list[list[Line]], size: float) -> list[list[Line]]:
    """Lines in equal large letters that follow one another are one headline."""
    whole: list[list[Line]] = []
    for block in blocks:
        last = whole[-1][-1] if whole else None
        if last and last.size > 1.25 * size and abs(block[0].size - last.size) < 0.05 * size:
            whole[-1] = whole[-1] + block
        else:
            whole.append(block)
    return whole


def _blocks(column: Sequence[Line], right_to_left: bool) -> list[list[Line]]:
    """The paragraphs of one column."""
    if not column:
        return []
    leading = typical([a.base - b.base for a, b in pairwise(column) if a.base > b.base], 12.0)
    edge = _edge(column, right_to_left)
    width = max(line.right for line in column) - min(line.left for line in column)
    blocks = [[column[0]]]
    for before, line in pairwise(column):
        if _starts(before, line, leading, edge, width, right_to_left):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _starts(before: Line, line: Line, leading: float, edge: float, width: float, right_to_left: bool) -> bool:
    """Whether ``line`` opens a paragraph."""
    size = max(before.size, line.size)
    if abs(before.size - line.size) > 0.12 * size:
        return True
    if size > 1.2 * leading and before.base - line.base < 1.6 * size:
        return False
    if before.base - line.base > max(1.3 * leading, 1.2 * size) or _BULLET.match(line.text):
        return True
    stands_in = _indent(line, edge, right_to_left)
    if stands_in > 0.7 * size and _indent(before, edge, right_to_left) < 0.5 * size:
        return True
    return _short(before, line, width, right_to_left) and _ENDS.search(before.text) is not None


def _short(before: Line, line: Line, width: float, right_to_left: bool) -> bool:
    """Whether the next line's first word would have had room on ``before``, and much more."""
    first = line.text.split(" ")[0]
    room = width - (before.right - before.left)
    per_letter = (line.right - line.left) / max(1, len(line.text))
    return room > max(0.18 * width, (len(first) + 2) * per_letter)


def _edge(column: Sequence[Line], right_to_left: bool) -> float:
    """Where most lines of the column start."""
    starts = [line.right if right_to_left else line.left for line in column]
    near = Counter(round(start / 2) for start in starts)
    counts = {start: sum(near[round(start / 2) + step] for step in (-1, 0, 1)) for start in starts}
    most = max(counts.values())
    common = [start for start, count in counts.items() if count >= 0.6 * most]
    return max(common) if right_to_left else min(common)


def _indent(line: Line, edge: float, right_to_left: bool) -> float:
    return edge - line.right if right_to_left else line.left - edge


def _indents_used(columns: Sequence[Sequence[Line]], right_to_left: bool) -> bool:
    """Whether the document marks paragraphs by indents."""
    found = total = 0
    for column in columns:
        if len(column) > 3:
            edge = _edge(column, right_to_left)
            marked = [0.7 * line.size < _indent(line, edge, right_to_left) < 4 * line.size for line in column]
            found += sum(marked)
            total += len(column)
    return total > 0 and found >= max(2, 0.04 * total)


def _joined(
    blocks: list[list[Line]], more: list[list[Line]], size: float, indents: bool, right_to_left: bool
) -> list[list[Line]]:
    """``blocks`` and the next column's, the paragraph cut by the column's end made whole."""
    if not blocks or not more:
        return blocks + more
    at = _last_body(blocks, size)
    if at is None or not _goes_on(blocks[at], more[0], size, indents, right_to_left):
        return blocks + more
    return [*blocks[:at], blocks[at] + more[0], *blocks[at + 1 :], *more[1:]]


def _last_body(blocks: list[list[Line]], size: float) -> int | None:
    """The last paragraph in body letters."""
    for at in range(len(blocks) - 1, max(-1, len(blocks) - 3), -1):
        if abs(blocks[at][-1].size - size) <= 0.12 * size:
            return at
    return None


def _goes_on(
    block: list[Line], following: list[Line], size: float, indents: bool, right_to_left: bool
) -> bool:
    last, first = block[-1], following[0]
    if abs(first.size - size) > 0.12 * size or _BULLET.match(first.text):
        return False
    if not _ENDS.search(last.text) or first.text[:1].islower():
        return True
    if not indents:
        return False
    width = max(line.right for line in block) - min(line.left for line in block)
    edge = _edge(following, right_to_left)
    full = len(block) < 2 or (last.right - last.left) > 0.9 * width
    return full and len(following) > 1 and _indent(first, edge, right_to_left) < 0.5 * size


def _text(block: Sequence[Line], hyphened: frozenset[str]) -> str:
    """The lines of a paragraph as running text, words parted at line ends made whole."""
    text = ""
    for line in block:
        piece = line.text.strip()
        if not text:
            text = piece
        elif _HYPHEN.search(text) and piece[:1].islower():
            text = _HYPHEN.sub("-" if _keeps_hyphen(text, piece, hyphened) else "", text) + piece
        elif _unspaced(text[-1:]) and _unspaced(piece[:1]):
            text += piece
        else:
            text = f"{text} {piece}"
    return text.replace("\u00ad", "")


def _keeps_hyphen(text: str, piece: str, hyphened: frozenset[str]) -> bool:
    """Whether the word stands elsewhere in the document with its hyphen."""
    head = re.search(r"[\w-]+$", _HYPHEN.sub("", text[-60:]))
    tail = re.match(r"\w+", piece)
    if not head or not tail:
        return False
    whole = f"{head.group()}-{tail.group()}".lower()
    return whole in hyphened


def _unspaced(letter: str) -> bool:
    """Whether a letter is of a script written without spaces."""
    return bool(letter) and (
        "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or letter in "。、」』）"
    )
