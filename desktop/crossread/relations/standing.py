"""How sure a clause is said to be: flat, hedged, open, denied, planned; read from its words and hedges.

Every trigger has a grade, 0 denied, 1 open, 2 doubted, 3 planned or conditional, 4 foretold, 5 flat. A
clause has the grade of its weakest trigger; a single word has that of the triggers shortly before it, so
that "may have been **killed**" and "was **killed**" differ whatever else the two clauses say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from crossread.model import Hedge
from crossread.relations.tagging import Token

FLAT = 5
_REACH = 5
"""Words behind a trigger that it governs."""

_NEGATIONS = frozenset("not n't no never nobody nothing none neither nor without cannot".split())
_MODALS = {
    "may": 2, "might": 2, "could": 2, "would": 3, "should": 3, "can": 3, "will": 4, "shall": 4, "must": 4,
}  # fmt: skip
_DOUBT = frozenset(
    "allegedly reportedly apparently purportedly supposedly possibly perhaps maybe likely unlikely "
    "probably presumably potentially seemingly ostensibly alleged suspected possible potential purported "
    "apparent presumed supposed accused believed thought rumored rumoured claimed unconfirmed unverified "
    "believe believes think thinks suspect suspects suspecting fear fears feared allege alleges alleging "
    "preliminary tentative considered deemed dubbed speculate speculated speculation theory rumors "
    "rumours allegation allegations accusation accusations".split()
)
_SEEMING = frozenset(
    "seem seems seemed appear appears appeared appearing suggest suggests suggested suggesting hint "
    "hinted hints indicate indicates indicated indicating imply implied implies assume assumed".split()
)
_OPEN = frozenset(
    "unclear unknown whether if uncertain undetermined unresolved doubt doubts questions question unsure "
    "undecided unspecified undisclosed investigating unanswered unexplained".split()
)
_PLANS = frozenset(
    "plan plans planned planning intend intends intended hope hopes hoped want wants wanted consider "
    "considers considering expect expects expected try tries tried trying attempt attempted attempting "
    "seek seeks seeking sought propose proposed proposes threaten threatened threatens vow vowed vows "
    "pledge pledged pledges agree agreed agrees prepare preparing prepared aim aims scheduled due promise "
    "promised promises ready poised willing weigh weighing".split()
)
_SURE = frozenset(
    "confirm confirms confirmed confirming clearly certainly definitely undoubtedly indeed proven proved "
    "prove established conclusively obviously surely determined concluded acknowledged admitted admits "
    "acknowledges admit".split()
)
_DENIALS = frozenset(
    "deny denies denied denying denial refute refuted dispute disputed disputes disputing contradict "
    "contradicted false untrue baseless unfounded".split()
)
_FAILING = frozenset(
    "reject rejects rejected rejecting refuse refused refuses refusing fail fails failed failing failure "
    "unable unsuccessful unsuccessfully decline declined declines declining dismiss dismissed".split()
)
_OPEN_IF_NOT = frozenset(
    "clear known know knows sure say saying said tell confirm confirmed verify verified reveal revealed "
    "disclose disclosed released release determined identified identify immediately specify comment "
    "indication evidence information details word".split()
)
"""Words that leave a matter open where they are negated: "did not say", "no indication"."""
_WEAK_CUES = frozenset("claim claims claimed claiming contend contends contended".split())
"""Verbs that weaken what they introduce, and as nouns nothing."""
_HARD = frozenset(
    "murder murdered kill killed convicted guilty illegal criminal terrorist terrorism caused because".split()
)


@dataclass(frozen=True, slots=True)
class Certainty:
    """What of a clause bears on its certainty. ``level`` 0 denied, 1 open, 2 doubted, 3 weakened, 4 flat.

    ``words`` are the triggers in order; ``modal`` is the weakest modal's grade, 5 where there is none;
    ``grades`` holds the grade of each content word by its stem, ``classes`` what kinds of trigger there are.
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
    future: bool = False
    classes: frozenset[str] = frozenset()
    grades: dict[str, int] = field(default_factory=dict)


def read_certainty(
    tokens: Sequence[Token],
    hedges: Sequence[Hedge],
    stems: Sequence[str] = (),
    frame: Iterable[str] = (),
) -> Certainty:
    """The certainty of a clause, given as its tokens with their stems, under the hedges of its sentence.

    ``frame`` are the cue words of who says it: "believe" and "denied" weaken what they introduce.
    """
    lower = [t.lower for t in tokens]
    marked = [w for w in lower if _is_trigger(w)]
    start, end = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    over = [h for h in hedges if h.scope.start < end and h.scope.end > start]
    inside = [h for h in over if start <= h.span.start < end]
    around = [w for w in frame if _grade(w) < 4 or w in _WEAK_CUES]
    under = min((_grade(w) for w in around), default=FLAT)
    negated = any(map(_negates, marked))
    modal = min((_MODALS.get(w.removesuffix("n't"), 5) for w in marked), default=5)
    doubt = sum(w in _DOUBT or w in _SEEMING for w in marked) + sum(h.strength in {1, 2} for h in inside)
    doubt += under == 2
    opened = any(w in _OPEN for w in marked) or any(h.strength == 3 for h in over)
    opened = opened or (negated and _left_open(lower))
    opened = opened or under == 1
    planned = any(w in _PLANS for w in marked) or under == 3
    denied = any(w in _DENIALS for w in marked) or any(h.strength == 0 for h in inside) or under == 0
    level = 0 if denied else 1 if opened else 2 if doubt else 3 if modal <= 3 or planned else 4
    return Certainty(
        level=level,
        negated=negated,
        modal=modal,
        doubt=min(3, doubt),
        open=opened,
        planned=planned,
        sure=any(w in _SURE for w in marked),
        denied=denied,
        conditional="if" in lower or "unless" in lower or "would" in lower,
        past=any(t.tag in {"VBD", "VBN"} for t in tokens),
        words=(*around, *marked),
        hedge=max((h.strength for h in over), default=0),
        hard=not _HARD.isdisjoint(lower),
        future=_future(tokens),
        classes=_classes([*lower, *around], tokens) | ({"open"} if opened else set()),
        grades=_grades(tokens, stems, under),
    )


_CLASSES = {
    "denied": _DENIALS, "doubted": _DOUBT | _SEEMING | _WEAK_CUES, "planned": _PLANS, "sure": _SURE,
    "not": _FAILING | _NEGATIONS, "may": frozenset({"may", "might", "could"}),
    "would": frozenset({"would", "should"}), "if": frozenset({"if", "unless", "whether"}),
}  # fmt: skip


def _classes(words: Iterable[str], tokens: Sequence[Token]) -> frozenset[str]:
    known = set(words)
    found = {name for name, members in _CLASSES.items() if known & members}
    if any(map(_negates, known)):
        found.add("not")
    if _future(tokens):
        found.add("future")
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _grade(word: str) -> int:
    if word in _DENIALS or word in _FAILING or _negates(word):
        return 0
    if word in _OPEN:
        return 1
    if word in _DOUBT or word in _SEEMING or word in _WEAK_CUES:
        return 2
    if word in _PLANS:
        return 3
    return _MODALS.get(word, FLAT)


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith("n't")


def _left_open(lower: Sequence[str]) -> bool:
    """ "did not say", "not immediately clear", "no indication"."""
    return any(
        _negates(w) and any(x in _OPEN_IF_NOT for x in lower[i + 1 : i + 4]) for i, w in enumerate(lower)
    )


def _future(tokens: Sequence[Token]) -> bool:
    """What is still to come: "will", "to be arraigned" without a finite verb before it."""
    for i, token in enumerate(tokens):
        if token.lower in {"will", "shall", "'ll", "won't"}:
            return True
        if token.tag in {"VBD", "VBZ", "VBP"}:
            return any(t.lower in {"due", "set", "going", "scheduled", "expected"} for t in tokens[i : i + 3])
        if token.tag == "TO" and i + 1 < len(tokens) and tokens[i + 1].tag == "VB":
            return True
    return False


def _grades(tokens: Sequence[Token], stems: Sequence[str], under: int) -> dict[str, int]:
    found: dict[str, int] = {}
    own = [_grade(t.lower) for t in tokens]
    if min(own, default=FLAT) == FLAT:
        return dict.fromkeys([stem for stem in stems if stem], min(under, FLAT))
    for i, stem in enumerate(stems):
        if stem:
            grade = min(under, *own[max(0, i - _REACH) : i], FLAT)
            found[stem] = min(grade, found.get(stem, FLAT))
    return found


@lru_cache(maxsize=20_000)
def _is_trigger(word: str) -> bool:
    known = (_NEGATIONS, _DOUBT, _SEEMING, _OPEN, _PLANS, _SURE, _DENIALS, _FAILING)
    return word in _MODALS or word.endswith("n't") or any(word in words for words in known)
