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
from crossread.relations.trigger_words import (
    ASKS,
    BE,
    BEFORE_TO,
    CLAIMS,
    DENIALS,
    DOUBT,
    FAILING,
    FIRST,
    GRANTS,
    LEAVES_OPEN,
    MODALS,
    NEGATIONS,
    NO_CLAIM,
    NO_DOUBT,
    OPEN,
    OPEN_IF_NOT,
    PLANS,
    QUESTIONS,
    REPORTS,
    REQUESTS,
    SURE,
)

GRADES = {
    "not": 0, "denied": 0, "open": 1, "doubted": 2, "claimed": 2, "may": 2, "would": 3, "planned": 3, "if": 3,
    "future": 4, "sure": 6,
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
_NAMING = ("so-", "self-")
"""How hedges begin that hold a name at a distance, and no statement: "so-called", "self-styled"."""


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
    (DENIALS, "denied"), (FAILING, "not"), (OPEN | QUESTIONS, "open"), (DOUBT, "doubted"),
    (CLAIMS, "claimed"),
    (PLANS, "planned"), (SURE, "sure"), (NEGATIONS, "not"), (frozenset({"if", "unless"}), "if"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def kind_of(word: str) -> str:
    """The kind of trigger that a lower-case word is by itself, "" where it is none."""
    if word in MODALS:
        return MODALS[word]
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
        return "future" if behind[:1] == ["for"] and not BE.isdisjoint(before[-2:]) else ""
    if not kind:
        return _coming(tokens, i, before)
    if w in MODALS:
        return "" if tokens[i].text == "May" else kind
    return _in_place(w, kind, before, behind)


def _in_place(w: str, kind: str, before: list[str], behind: list[str]) -> str:
    """What a word is between its neighbours, told by its kind."""
    if w in FAILING:
        return "not"
    if kind == "not":
        return _negation(behind)
    if kind == "if":
        return "open" if not LEAVES_OPEN.isdisjoint(before) else "if"
    if kind == "open":
        if w in QUESTIONS:
            return "open" if behind and behind[0] in ASKS else ""
        return "" if before and kind_of(before[-1]) == "not" else "open"
    if kind == "denied":
        return _denial(w, before, behind)
    if kind in {"doubted", "claimed"}:
        return _doubt(w, kind, before, behind)
    if kind == "planned":
        return _plan(w, behind)
    passive = w == "confirmed" and not BE.isdisjoint(before[-2:])
    return "" if passive and behind[:1] != ["that"] else "sure"


def _negation(behind: list[str]) -> str:
    """ "no doubt" is sure, "did not say" leaves open."""
    if behind and behind[0] in NO_DOUBT:
        return "sure"
    return "open" if not OPEN_IF_NOT.isdisjoint(behind) else "not"


def _coming(tokens: Sequence[Token], i: int, before: list[str]) -> str:
    """ "is to meet", "set to meet": the infinitive tells what is to come; elsewhere it tells a purpose."""
    follows = i + 1 < len(tokens) and tokens[i + 1].tag == "VB"
    if not follows or not before:
        return ""
    return "future" if before[-1] in {"is", "are", "was", "were", "set", "going", "slated"} else ""


def _denial(w: str, before: list[str], behind: list[str]) -> str:
    """ "denied entry", "was denied a visa": nothing is said to be untrue."""
    if w in GRANTS:
        passive = not BE.isdisjoint(before[-2:]) and behind[:1] != ["by"]
        if passive or not REQUESTS.isdisjoint(behind):
            return "not"
    return "denied"


def _doubt(w: str, kind: str, before: list[str], behind: list[str]) -> str:
    """ "I think" is the speaker's own mind, "claimed victory" no claim that something is so."""
    own = bool(before) and before[-1] in FIRST
    done = w.startswith("claim") and not NO_CLAIM.isdisjoint(behind[:2])
    if w == "supposed" and behind[:1] == ["to"]:
        return "planned"
    return "" if own or done else kind


def _plan(w: str, behind: list[str]) -> str:
    """ "an effort to block": a noun plans only before "to"; "want to know" plans nothing."""
    noun = w in BEFORE_TO and "to" not in behind[:2]
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
        if inside and kinds.keys().isdisjoint(inside) and not tokens[inside[0]].lower.startswith(_NAMING):
            kinds[inside[-1]] = KIND_OF_HEDGE[hedge.strength]
            words[inside[-1]] = " ".join(tokens[i].lower for i in inside)
    return tuple(_trigger(tokens, stems, i, kinds[i], words.get(i)) for i in sorted(kinds))


def _trigger(tokens: Sequence[Token], stems: Sequence[str], i: int, kind: str, words: str | None) -> Trigger:
    noun = _noun(tokens, stems, i) if kind == "doubted" else -1
    head = noun if noun >= 0 else _head(tokens, stems, i)
    first, last = _phrase(tokens, i, noun) if noun >= 0 else _clause(tokens, i, head)
    own = frozenset(s for k, s in enumerate(stems[first:last], first) if s and k != i)
    return Trigger(kind, i, words or tokens[i].lower, stems[head] if head >= 0 else "", own)


def _verb(token: Token) -> bool:
    return token.tag.startswith("VB") and token.lower not in AUXILIARIES


def _noun(tokens: Sequence[Token], stems: Sequence[str], i: int) -> int:
    """The noun an adjective of doubt stands before ("the alleged attack"), -1 where it does not."""
    after = tokens[i + 1].tag if i + 1 < len(tokens) else ""
    if tokens[i].tag not in {"JJ", "VBN", "VBG"} or after not in NOUNS | {"JJ"}:
        return -1
    for k in range(i + 1, min(len(tokens), i + 1 + _NEAR)):
        last = k + 1 == len(tokens) or tokens[k + 1].tag not in NOUNS
        if tokens[k].tag in NOUNS and last and stems[k]:
            return k
    return -1


def _phrase(tokens: Sequence[Token], i: int, noun: int) -> tuple[int, int]:
    """From an adjective to the end of what its noun is described by: "the alleged attack on the port"."""
    last = noun
    while last + 1 < len(tokens) and tokens[last + 1].text not in _STOPS + ",":
        if tokens[last + 1].tag.startswith("VB") or tokens[last + 1].tag == "MD":
            break
        last += 1
    return i, last + 1


def _head(tokens: Sequence[Token], stems: Sequence[str], i: int) -> int:
    """The next verb behind a trigger, else the next noun."""
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
    """From the start of the trigger's clause to the end of its head's.

    Who believes or claims something is no part of it, and what is claimed runs on: "residents fear | that
    the dam, which leaks, will break".
    """
    reports = tokens[i].lower in REPORTS and BE.isdisjoint(t.lower for t in tokens[max(0, i - 2) : i])
    first, last = i, max(i, head)
    while not reports and first > 0 and tokens[first - 1].text not in _STOPS + ',“”"':
        first -= 1
    ends = _STOPS if reports else _STOPS + ","
    while last + 1 < len(tokens) and tokens[last + 1].text not in ends:
        last += 1
    return first, last + 1
