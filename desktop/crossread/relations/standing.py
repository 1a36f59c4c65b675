"""How sure a clause is said to be: flat, hedged, open, denied, planned; read from its words and hedges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossread.model import Hedge
from crossread.relations.tagging import Token

_NEGATIONS = frozenset("not n't no never nobody nothing none neither nor without cannot".split())
_MODALS = {
    "may": 2, "might": 2, "could": 2, "would": 3, "should": 3, "can": 3, "will": 4, "shall": 4, "must": 4,
}  # fmt: skip
_DOUBT = frozenset(
    "allegedly reportedly apparently purportedly supposedly possibly perhaps maybe likely unlikely probably "
    "presumably potentially seemingly ostensibly alleged suspected possible potential purported apparent "
    "presumed supposed accused believed thought rumored claimed unconfirmed unverified".split()
)
_SEEMING = frozenset("seem seems seemed appear appears appeared suggest suggests suggested".split())
_OPEN = frozenset(
    "unclear unknown whether if uncertain undetermined unresolved doubt doubts questions".split()
)
_PLANS = frozenset(
    "plan plans planned planning intend intends intended hope hopes hoped want wants wanted consider "
    "considers "
    "considering considered expect expects expected try tries tried trying attempt attempted seek "
    "seeks seeking "
    "propose proposed threaten threatened vow vowed pledge pledged agree agreed prepare preparing aim".split()
)
_SURE = frozenset(
    "confirm confirms confirmed clearly certainly definitely undoubtedly indeed proven proved prove "
    "established "
    "conclusively obviously surely".split()
)
_DENIALS = frozenset(
    "deny denies denied denying reject rejects rejected rejecting refute refuted dismiss dismissed dispute "
    "disputed disputes disputing contradict contradicted false untrue baseless refuse refused refuses fail "
    "failed unable".split()
)
_HARD = frozenset(
    "murder murdered kill killed convicted guilty illegal criminal terrorist terrorism caused because".split()
)


@dataclass(frozen=True, slots=True)
class Certainty:
    """What of a clause bears on its certainty. ``level`` 0 denied, 1 open, 2 doubted, 3 weakened, 4 flat.

    ``words`` are the triggers in order; ``modal`` is the weakest modal's grade, 5 where there is none.
    """

    level: int
    negated: bool
    modal: int
    doubt: int
    open: bool
    planned: bool
    sure: bool
    denied: bool
    conditional: bool
    past: bool
    words: tuple[str, ...]
    hedge: int = 0
    hard: bool = False


def read_certainty(tokens: Sequence[Token], hedges: Sequence[Hedge]) -> Certainty:
    """The certainty of a clause, given as its tokens, under the hedges of its sentence."""
    lower = [t.lower for t in tokens]
    start, end = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    over = [h for h in hedges if h.scope.start < end and h.scope.end > start]
    inside = [h for h in over if start <= h.span.start < end]
    negated = any(w in _NEGATIONS or w.endswith("n't") for w in lower)
    modal = min((_MODALS.get(w.removesuffix("n't"), 5) for w in lower), default=5)
    doubt = sum(w in _DOUBT or w in _SEEMING for w in lower) + sum(h.strength in {1, 2} for h in inside)
    opened = any(w in _OPEN for w in lower) or any(h.strength == 3 for h in over)
    planned = any(w in _PLANS for w in lower)
    denied = any(w in _DENIALS for w in lower) or any(h.strength == 0 for h in inside)
    triggers = [w for w in lower if _is_trigger(w)]
    level = 0 if denied else 1 if opened else 2 if doubt else 3 if modal <= 3 or planned else 4
    return Certainty(
        level=level,
        negated=negated,
        modal=modal,
        doubt=min(3, doubt),
        open=opened,
        planned=planned,
        sure=any(w in _SURE for w in lower),
        denied=denied,
        conditional="if" in lower or "unless" in lower or "would" in lower,
        past=any(t.tag in {"VBD", "VBN"} for t in tokens),
        words=tuple(triggers),
        hedge=max((h.strength for h in over), default=0),
        hard=any(w in _HARD for w in lower),
    )


def _is_trigger(word: str) -> bool:
    known = (_NEGATIONS, _DOUBT, _SEEMING, _OPEN, _PLANS, _SURE, _DENIALS)
    return word in _MODALS or word.endswith("n't") or any(word in words for words in known)
