"""How sure a clause is said to be: flat, hedged, open or denied; read from its words, hedges and cues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread.model import Hedge
from crossread.relations.tagging import Token
from crossread.relations.triggers import KIND_OF_HEDGE, kind_at, kind_of

DENIED, OPEN, DOUBTED, WEAKENED, FLAT = range(5)
_LEVELS = (("denied", DENIED), ("open", OPEN), ("doubted", DOUBTED), ("claimed", DOUBTED))
_WEAK = frozenset({"may", "would", "planned", "if"})
_HARD = frozenset(
    "murder murdered kill killed convicted guilty illegal criminal terrorist terrorism caused because".split()
)


@dataclass(frozen=True, slots=True)
class Certainty:
    """What of a clause bears on its certainty; ``hard`` where it tells of something grave."""

    level: int
    negated: bool
    hard: bool = False
    future: bool = False


def read_certainty(tokens: Sequence[Token], hedges: Sequence[Hedge], frame: Iterable[str] = ()) -> Certainty:
    """The certainty of a clause under the hedges of its sentence.

    ``frame`` are the cue words of who says it: "believe" and "denied" weaken what they introduce.
    """
    start, end = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    kinds = {kind_at(tokens, i) for i in range(len(tokens))}
    kinds |= {kind_of(w) for w in frame} - {"not", "future", "would", "sure"}
    for hedge in hedges:
        over = hedge.scope.start < end and hedge.scope.end > start
        inside = start <= hedge.span.start < end
        if over and (inside or hedge.strength == 3):
            kinds.add(KIND_OF_HEDGE[hedge.strength])
    return Certainty(
        level=_level(kinds),
        negated="not" in kinds,
        hard=any(t.lower in _HARD for t in tokens),
        future="future" in kinds,
    )


def _level(kinds: set[str]) -> int:
    for kind, level in _LEVELS:
        if kind in kinds:
            return level
    return FLAT if kinds.isdisjoint(_WEAK) else WEAKENED
