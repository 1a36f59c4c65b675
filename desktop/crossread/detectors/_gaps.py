"""Where two sentences word the same thing differently: the gaps between the words they share in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher

from crossread.relations.tagging import Token


class Gaps:
    """The words two sentences share in order, and what stands between them."""

    def __init__(self, one: Sequence[Token], two: Sequence[Token]) -> None:
        self._lengths = (len(one), len(two))
        matcher = SequenceMatcher(None, [t.lower for t in one], [t.lower for t in two], autojunk=False)
        self._blocks = matcher.get_matching_blocks()
        self._ends = ([b.a + b.size for b in self._blocks], [b.b + b.size for b in self._blocks])

    def between(self, first: int, last: int, start: int, stop: int) -> dict[str, float]:
        """Whether two stretches of words fill the same gap, how wide it is, and how much holds its edges."""
        i, j = bisect_right(self._ends[0], first), bisect_right(self._ends[1], start)
        before_a = last < self._blocks[i].a if i < len(self._blocks) else True
        before_b = stop < self._blocks[j].b if j < len(self._blocks) else True
        same = i == j and before_a and before_b
        if not same:
            return {"same gap": 0.0, "width of gap": 0.0, "edges of gap": 0.0}
        left_a, left_b = (self._ends[0][i - 1], self._ends[1][i - 1]) if i else (0, 0)
        block = self._blocks[i] if i < len(self._blocks) else None
        right_a, right_b = (block.a, block.b) if block else self._lengths
        width = (right_a - left_a) + (right_b - left_b) - (last - first + 1) - (stop - start + 1)
        held = (self._blocks[i - 1].size if i else 0) + (block.size if block else 0)
        return {"same gap": 1.0, "width of gap": float(min(20, width)), "edges of gap": float(min(10, held))}
