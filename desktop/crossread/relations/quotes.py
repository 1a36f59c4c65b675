"""Two quotations: one utterance or two, and how its words differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from diff_match_patch import diff_match_patch

from crossread.model import Relation, Span

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|&|…|\.\.\.")
SAME = 0.6
"""Share of the shorter version's words, in order, that the longer one must hold."""
LEAST = 4
"""Words below which a quotation alone does not identify an utterance."""


@dataclass(frozen=True, slots=True)
class Version:
    """The words of one quotation: lower-cased, without marks; ``spans`` are their places."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, pieces: Sequence[Span]) -> Version:
        """The version that stands in ``text`` at ``pieces`` (one a paragraph, or split by a cue)."""
        hits = [hit for piece in pieces for hit in _WORD.finditer(text, piece.start, piece.end)]
        words = tuple("and" if hit.group() == "&" else hit.group().lower().replace("’", "'") for hit in hits)
        return cls(words, tuple(Span(hit.start(), hit.end()) for hit in hits))


@dataclass(frozen=True, slots=True)
class WordChange:
    """One step of a word difference: ``op`` -1 only in the first, 0 in both, 1 only in the second."""

    op: int
    words: tuple[str, ...]


def word_difference(one: Sequence[str], two: Sequence[str]) -> tuple[WordChange, ...]:
    """The word-level difference of two word lists (Myers 1986, by diff-match-patch)."""
    letters: dict[str, str] = {}
    coded = ["".join(letters.setdefault(w, _letter(len(letters))) for w in ws) for ws in (one, two)]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    back = {code: word for word, code in letters.items()}
    steps = differ.diff_main(coded[0], coded[1], False)
    return tuple(WordChange(op, tuple(back[c] for c in chunk)) for op, chunk in steps)


def _letter(index: int) -> str:
    """A character that stands for word number ``index``, clear of surrogates and control characters."""
    return chr(0x100 + index if index < 0xD000 else 0x10000 + index)


@lru_cache(maxsize=4096)
def common(one: tuple[str, ...], two: tuple[str, ...]) -> int:
    """Number of words in common in order."""
    if not set(one) & set(two):
        return 0
    return sum(len(step.words) for step in word_difference(one, two) if step.op == 0)


def relate(one: Version, two: Version) -> Relation | None:
    """EQUAL, TRUNCATED or ALTERED for one utterance, None for two."""
    if min(len(one.words), len(two.words)) < LEAST:
        return None
    if not set(one.words) & set(two.words):
        return None
    both = common(one.words, two.words)
    shorter = min(len(one.words), len(two.words))
    if both < SAME * shorter:
        return None
    if one.words == two.words:
        return Relation.EQUAL
    return Relation.TRUNCATED if both == shorter else Relation.ALTERED


@dataclass(frozen=True, slots=True)
class Spread:
    """Where two versions differ: before, inside and after the words they share; ``places`` inside."""

    head_a: tuple[str, ...]
    head_b: tuple[str, ...]
    inner_a: tuple[str, ...]
    inner_b: tuple[str, ...]
    tail_a: tuple[str, ...]
    tail_b: tuple[str, ...]
    places: int
    first_a: int
    last_a: int
    first_b: int
    last_b: int
    """Indices of the first and last shared word in either version."""

    @property
    def tails_a(self) -> tuple[str, ...]:
        return (*self.head_a, *self.tail_a)

    @property
    def tails_b(self) -> tuple[str, ...]:
        return (*self.head_b, *self.tail_b)


@lru_cache(maxsize=4096)
def spread(one: tuple[str, ...], two: tuple[str, ...]) -> Spread:
    """The word difference sorted by place relative to the first and last shared words."""
    steps = word_difference(one, two)
    equal = [i for i, step in enumerate(steps) if step.op == 0]
    if not equal:
        return Spread(one, two, (), (), (), (), 0, 0, 0, 0, 0)
    first, last = equal[0], equal[-1]

    def gathered(op: int, chosen: Sequence[WordChange]) -> tuple[str, ...]:
        return tuple(w for step in chosen if step.op == op for w in step.words)

    head, inner, tail = steps[:first], steps[first : last + 1], steps[last + 1 :]
    places = sum(1 for a, b in pairwise(inner) if a.op == 0 and b.op != 0)
    return Spread(
        gathered(-1, head), gathered(1, head), gathered(-1, inner), gathered(1, inner),
        gathered(-1, tail), gathered(1, tail), places,
        len(gathered(-1, head)), len(one) - len(gathered(-1, tail)) - 1,
        len(gathered(1, head)), len(two) - len(gathered(1, tail)) - 1,
    )  # fmt: skip
