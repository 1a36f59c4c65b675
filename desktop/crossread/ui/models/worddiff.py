"""The word-level difference of two versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKENS = re.compile(r"\s+|\w+(?:[’'\-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """``how`` is "same", "gone" (only in the first version) or "new" (only in the second)."""

    how: str
    text: str


def word_difference(first: str, second: str) -> list[Piece]:
    """What changes from the first version to the second, in words; spaces and marks are tokens too."""
    a, b = _TOKENS.findall(first), _TOKENS.findall(second)
    folded = [x.casefold() for x in a], [x.casefold() for x in b]
    pieces: list[Piece] = []
    for how, i, j, k, m in SequenceMatcher(None, *folded, autojunk=False).get_opcodes():
        if how == "equal":
            pieces.append(Piece("same", "".join(b[k:m])))
            continue
        if i < j:
            pieces.append(Piece("gone", "".join(a[i:j])))
        if k < m:
            pieces.append(Piece("new", "".join(b[k:m])))
    return pieces
