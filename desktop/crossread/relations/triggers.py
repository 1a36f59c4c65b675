"""Words that hold a statement at a distance: of which kind each is where it stands, and what it governs.

A word is read in its place: "May" is a month, "denied entry" no denial, "confirmed by the Senate" no
confirmation, "no doubt" no doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossread.model import Hedge
from crossread.relations.phrases import AUXILIARIES, NOUNS
from crossread.relations.tagging import Token

GRADES = {
    "not": 0, "denied": 0, "open": 1, "doubted": 2, "may": 2, "would": 3, "planned": 3, "if": 3, "future": 4,
    "sure": 6,
}  # fmt: skip
"""How sure each kind leaves what it governs, 0 denied … 6 confirmed."""
FLAT = 5
"""The grade of what no trigger governs."""
KIND_OF_HEDGE = {0: "denied", 1: "doubted", 2: "doubted", 3: "open"}
"""The kind of a hedge by its strength."""
SENSES = {
    "not": "no", "denied": "no", "may": "doubted", "would": "coming", "planned": "coming", "future": "coming",
}  # fmt: skip
"""Kinds that come to the same between two reports: "would meet" is "will meet" told of yesterday."""
_WITHIN = 8
"""Words behind a trigger among which its head is sought …"""
_NEAR = 4
"""… and those behind an adjective."""
_STOPS = ";:—–()"

_NEGATIONS = frozenset(
    "not n't no never nobody nothing none neither nor without cannot lack lacks lacked lacking".split()
)
_MODALS = {
    "may": "may", "might": "may", "could": "may", "would": "would", "should": "would", "will": "future",
    "shall": "future", "'ll": "future", "won't": "future",
}  # fmt: skip
_DOUBT = frozenset(
    "allegedly reportedly apparently purportedly supposedly possibly perhaps maybe likely unlikely "
    "probably presumably potentially seemingly ostensibly alleged suspected possible potential purported "
    "apparent presumed supposed accused believed thought rumored rumoured claimed unconfirmed unverified "
    "believe believes think thinks suspect suspects suspecting fear fears feared allege alleges alleging "
    "preliminary tentative considered deemed speculate speculated speculation theory rumors "
    "rumours allegation allegations accusation accusations claim claims claiming contend contends contended "
    "seem seems seemed appear appears appeared appearing suggest suggests suggested suggesting hint "
    "hinted hints indicate indicates indicated indicating imply implied implies assume assumed "
    "suspicion suspicions arguably purporting purports".split()
)
_OPEN = frozenset(
    "unclear unknown whether uncertain undetermined unresolved doubt doubts unsure "
    "undecided unspecified undisclosed unanswered unexplained".split()
)
_QUESTIONS = frozenset("question questions questioned".split())
_ASKS = frozenset("whether if about how why who what remain remained remains over".split())
_PLANS = frozenset(
    "plan plans planned planning intend intends intended hope hopes hoped want wants wanted consider "
    "considers considering expect expects expected try tries tried trying attempt attempted attempting "
    "seek seeks seeking sought propose proposed proposes threaten threatened threatens vow vowed vows "
    "pledge pledged pledges agree agreed agrees prepare preparing prepared aim aims scheduled due promise "
    "promised promises poised willing weigh weighing bid effort slated".split()
)
_BEFORE_TO = frozenset("due bid effort aim aims prepare preparing attempt promise plan hope prepared".split())
_SURE = frozenset(
    "confirm confirms confirmed confirming clearly certainly definitely undoubtedly indeed proven proved "
    "prove conclusively obviously surely acknowledged admitted admits acknowledges admit".split()
)
_DENIALS = frozenset(
    "deny denies denied denying denial denials refute refuted dispute disputed disputes disputing "
    "contradict contradicted false untrue baseless unfounded".split()
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
_LEAVES_OPEN = frozenset(
    "know knows known sure clear see say said ask asked decide determine unclear".split()
)
_BE = frozenset("be is are was were been being 's 're am get gets got if just".split())
_REQUESTS = frozenset(
    "request requests permission entry access motion appeal petition bail visa asylum application coverage "
    "parole bid stay service".split()
)
_GRANTS = frozenset({"denied", "deny", "denies", "denying"})
_NO_DOUBT = frozenset({"doubt", "doubts", "question"})
_NO_CLAIM = frozenset("responsibility victory credit life lives".split())
_FIRST = frozenset("i we you".split())


@dataclass(frozen=True, slots=True)
class Trigger:
    """``head`` is the stem of the word it bears on, "" where none was found."""

    kind: str
    at: int
    word: str
    head: str
    governed: frozenset[str]

    @property
    def grade(self) -> int:
        return GRADES[self.kind]

    @property
    def sense(self) -> str:
        return SENSES.get(self.kind, self.kind)


_TABLE = (
    (_DENIALS, "denied"), (_FAILING, "not"), (_OPEN | _QUESTIONS, "open"), (_DOUBT, "doubted"),
    (_PLANS, "planned"), (_SURE, "sure"), (_NEGATIONS, "not"), (frozenset({"if", "unless"}), "if"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def kind_of(word: str) -> str:
    """The kind of trigger that a lower-case word is by itself, "" where it is none."""
    if word in _MODALS:
        return _MODALS[word]
    if word.endswith("n't"):
        return "not"
    return next((kind for words, kind in _TABLE if word in words), "")


def kind_at(tokens: Sequence[Token], i: int) -> str:
    """The kind of trigger that a word is in its place, "" where it is none."""
    w = tokens[i].lower
    kind = kind_of(w)
    if not kind and w not in {"to", "set"}:
        return ""
    behind = [t.lower for t in tokens[i + 1 : i + 4]]
    before = [t.lower for t in tokens[max(0, i - 3) : i]]
    if w == "set":
        return "future" if behind[:1] == ["for"] and not _BE.isdisjoint(before[-2:]) else ""
    if not kind:
        return _coming(tokens, i, before)
    if w in _MODALS:
        return "" if tokens[i].text == "May" else kind
    return _in_place(w, kind, before, behind)


def _in_place(w: str, kind: str, before: list[str], behind: list[str]) -> str:
    """What a word is between its neighbours, told by its kind."""
    if w in _FAILING:
        return "not"
    if kind == "not":
        return _negation(behind)
    if kind == "if":
        return "open" if not _LEAVES_OPEN.isdisjoint(before) else "if"
    if kind == "open":
        if w in _QUESTIONS:
            return "open" if behind and behind[0] in _ASKS else ""
        return "" if before and kind_of(before[-1]) == "not" else "open"
    if kind == "denied":
        return _denial(w, before, behind)
    if kind == "doubted":
        return _doubt(w, before, behind)
    if kind == "planned":
        return _plan(w, behind)
    passive = w == "confirmed" and not _BE.isdisjoint(before[-2:])
    return "" if passive and behind[:1] != ["that"] else "sure"


def _negation(behind: list[str]) -> str:
    """ "no doubt" is sure, "did not say" leaves open."""
    if behind and behind[0] in _NO_DOUBT:
        return "sure"
    return "open" if not _OPEN_IF_NOT.isdisjoint(behind) else "not"


def _coming(tokens: Sequence[Token], i: int, before: list[str]) -> str:
    """ "is to meet", "set to meet": the infinitive tells what is to come; elsewhere it tells a purpose."""
    follows = i + 1 < len(tokens) and tokens[i + 1].tag == "VB"
    if not follows or not before:
        return ""
    return "future" if before[-1] in {"is", "are", "was", "were", "set", "going", "slated"} else ""


def _denial(w: str, before: list[str], behind: list[str]) -> str:
    """ "denied entry", "was denied a visa": nothing is said to be untrue."""
    if w in _GRANTS:
        passive = not _BE.isdisjoint(before[-2:]) and behind[:1] != ["by"]
        if passive or not _REQUESTS.isdisjoint(behind):
            return "not"
    return "denied"


def _doubt(w: str, before: list[str], behind: list[str]) -> str:
    """ "I think" is the speaker's own mind, "claimed victory" no claim that something is so."""
    own = bool(before) and before[-1] in _FIRST
    done = w.startswith("claim") and not _NO_CLAIM.isdisjoint(behind[:2])
    return "" if own or done else "doubted"


def _plan(w: str, behind: list[str]) -> str:
    """ "an effort to block": a noun plans only before "to"; "want to know" plans nothing."""
    noun = w in _BEFORE_TO and "to" not in behind[:2]
    cause = w == "due" and behind[:1] == ["to"] and behind[1:2] in (["the"], ["a"])
    return "" if noun or cause or "know" in behind else "planned"


def triggers(
    tokens: Sequence[Token], stems: Sequence[str], hedges: Sequence[Hedge] = ()
) -> tuple[Trigger, ...]:
    """All triggers of a sentence, in order: its words, and the hedges of several words ("is said to")."""
    kinds = {i: kind for i in range(len(tokens)) if (kind := kind_at(tokens, i))}
    words: dict[int, str] = {}
    for hedge in hedges:
        inside = [i for i, t in enumerate(tokens) if hedge.span.start <= t.start < hedge.span.end]
        if inside and kinds.keys().isdisjoint(inside):
            kinds[inside[-1]] = KIND_OF_HEDGE[hedge.strength]
            words[inside[-1]] = " ".join(tokens[i].lower for i in inside)
    return tuple(_trigger(tokens, stems, i, kinds[i], words.get(i)) for i in sorted(kinds))


def _trigger(tokens: Sequence[Token], stems: Sequence[str], i: int, kind: str, words: str | None) -> Trigger:
    head = _head(tokens, stems, i)
    first, last = _clause(tokens, i, head)
    own = frozenset(s for k, s in enumerate(stems[first:last], first) if s and k != i)
    return Trigger(kind, i, words or tokens[i].lower, stems[head] if head >= 0 else "", own)


def _verb(token: Token) -> bool:
    return token.tag.startswith("VB") and token.lower not in AUXILIARIES


def _head(tokens: Sequence[Token], stems: Sequence[str], i: int) -> int:
    """The word a trigger bears on: the next verb, or the noun that an adjective stands before."""
    after = tokens[i + 1].tag if i + 1 < len(tokens) else ""
    if tokens[i].tag in {"JJ", "VBN", "VBG"} and after in NOUNS | {"JJ"}:
        for k in range(i + 1, min(len(tokens), i + 1 + _NEAR)):
            last = k + 1 == len(tokens) or tokens[k + 1].tag not in NOUNS
            if tokens[k].tag in NOUNS and last and stems[k]:
                return k
    noun = -1
    for k in range(i + 1, min(len(tokens), i + 1 + _WITHIN)):
        if tokens[k].text in _STOPS:
            break
        if _verb(tokens[k]) and stems[k] and not kind_at(tokens, k):
            return k
        if noun < 0 and tokens[k].tag in NOUNS and stems[k]:
            noun = k
    return noun


def _clause(tokens: Sequence[Token], i: int, head: int) -> tuple[int, int]:
    """From the start of the trigger's clause to the end of its head's."""
    first = i
    while first > 0 and tokens[first - 1].text not in _STOPS + ',“”"':
        first -= 1
    last = max(i, head)
    while last + 1 < len(tokens) and tokens[last + 1].text not in _STOPS + ",":
        last += 1
    return first, last + 1
