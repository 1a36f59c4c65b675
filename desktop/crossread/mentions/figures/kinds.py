"""Which quantity a figure is of: the nearest word of a kind decides, breaks between cost distance."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from crossread.mentions.figures.counted import is_label
from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.numerals.lexicon import Phrases, phrases
from crossread.model import Totality

_FARTHEST = 16.0
_REACH = 32
"""Tokens beyond which a word costs more than the farthest, breaks or none."""
_BESIDE = 8
"""Figures to either side that can lie between a figure and a word within reach."""
_WEAK = 5.0
_COUNTS = frozenset({"count"})


@dataclass(frozen=True, slots=True)
class Kinds:
    """Word -> (kind, cost of choosing it)."""

    words: dict[str, tuple[str, float]]
    nouns_only: frozenset[str]
    roles: dict[str, frozenset[str]]
    transitive: frozenset[str]
    passive_before: frozenset[str]
    open_after: frozenset[str]
    breaks: dict[str, float]
    increment: frozenset[str]
    total: frozenset[str]
    total_phrases: Phrases
    part_before: Phrases
    part_after: Phrases


@cache
def kinds(language: str) -> Kinds:
    """The table of a language; empty where we have none."""
    data = load(language, "quantities")
    words: dict[str, tuple[str, float]] = {}
    nouns_only = set()
    for kind, table in data.get("kinds", {}).items():
        words |= dict.fromkeys(table.get("weak", ()), (kind, _WEAK))
        words |= dict.fromkeys(table.get("words", ()), (kind, 0.0))
        if table.get("noun_only"):
            nouns_only.add(kind)
    agents, crossing = data.get("agents", {}), data.get("crossing", {})
    breaks = dict.fromkeys(crossing.get("clause", ()), 4.0) | dict.fromkeys(crossing.get("comma", ()), 1.5)
    totality, parts = data.get("totality", {}), data.get("parts", {})
    return Kinds(
        words,
        frozenset(nouns_only),
        {k: frozenset(t["roles"]) for k, t in data.get("kinds", {}).items() if "roles" in t},
        frozenset(agents.get("transitive", ())),
        frozenset(agents.get("passive_before", ())),
        frozenset(agents.get("open_after", ())),
        breaks,
        frozenset(totality.get("increment", ())),
        frozenset(totality.get("total", ())),
        phrases(dict.fromkeys(totality.get("total_phrases", ()), "")),
        phrases(dict.fromkeys(parts.get("before", ()), "")),
        phrases(dict.fromkeys(parts.get("after", ()), "")),
    )


def read_kinds(line: Line, drafts: list[Draft]) -> None:
    """Set ``kind``, ``verb`` and ``totality`` of every figure of a sentence, parts after their wholes."""
    table = kinds(line.language)
    if not table.words:
        return
    everywhere = [i for i, t in enumerate(line.tokens) if t.low in table.words]
    whole: Draft | None = None
    for k, draft in enumerate(drafts):
        if draft.role in ("ordinal", "age") or draft.unit.split("/")[0] in _TIMES:
            continue
        end = draft.noun_at[1] if draft.noun_at else draft.right
        near = (bisect_left(everywhere, draft.left - _REACH), bisect_right(everywhere, end + _REACH))
        hits = everywhere[slice(*near)]
        beside = drafts[max(0, k - _BESIDE) : k + _BESIDE + 1]
        part = is_part(line, draft, table)
        own = _own_word(line, draft, table, hits) or line.low(draft.left - 1) in table.words
        if part and whole is not None and not own:
            draft.kind, draft.verb = whole.kind, whole.verb
        elif is_label(line, draft) and whole is not None and not own:
            # An entry of a list goes on with its kind: "Dead: 192 Americans: 12".
            draft.kind, draft.verb = whole.kind, whole.verb
        else:
            _nearest(line, draft, beside, hits, table)
        _totality(line, draft, table)
        if not part:
            whole = draft


_TIMES = frozenset("second minute hour day night week month year decade century".split())


def is_part(line: Line, draft: Draft, table: Kinds) -> bool:
    """Whether the words around mark the figure as a part of another: "including 12", "eight of them"."""
    left = draft.left
    before = any(
        line.match(left - size, table.part_before) == ("", left) for size in (1, 2, 3) if size <= left
    )
    return before or line.match(draft.right, table.part_after) is not None


def _own_word(line: Line, draft: Draft, table: Kinds, hits: list[int]) -> bool:
    """A part may carry its own kind: "including 12 wounded"."""
    at = draft.noun_at
    return at is not None and any(at[0] <= i < at[1] for i in hits)


def _nearest(line: Line, draft: Draft, drafts: list[Draft], hits: list[int], table: Kinds) -> None:
    labelled = is_label(line, draft)
    best, chosen = _FARTHEST, -1
    for i in hits:
        if labelled and i >= draft.right:
            continue
        kind, cost = table.words[line.low(i)]
        if draft.role not in table.roles.get(kind, _COUNTS):
            continue
        inside = draft.noun_at is not None and draft.noun_at[0] <= i < draft.noun_at[1]
        if kind in table.nouns_only and not inside:
            continue
        if not inside:
            cost += _distance(line, draft, drafts, i, table)
        if cost < best and not (not inside and _acts(line, draft, i, table)):
            best, chosen = cost, i
    if chosen >= 0 and not (best > 2.0 and _agent(line, draft, hits, table)):
        draft.kind, draft.verb = table.words[line.low(chosen)][0], line.low(chosen)


def _agent(line: Line, draft: Draft, hits: list[int], table: Kinds) -> bool:
    """Whether an act of what is counted follows in its own clause: "two gunmen killed"."""
    end = draft.noun_at[1] if draft.noun_at else draft.right
    for i in hits:
        if i >= end and _acts(line, draft, i, table):
            return not any(line.low(j) in table.breaks for j in range(end, i))
    return False


def _distance(line: Line, draft: Draft, drafts: list[Draft], i: int, table: Kinds) -> float:
    end = draft.noun_at[1] if draft.noun_at else draft.right
    if i < draft.left:
        between = range(i + 1, draft.left)
    else:
        between = range(end, i)
    cost = 0.5 * len(between)
    cost += sum(table.breaks.get(line.low(j), 0.0) for j in between)
    for other in drafts:
        if other is draft:
            continue
        if other.first in between:
            cost += 5.0
        if other.noun_at is not None and other.noun_at[0] <= i < other.noun_at[1]:
            cost += 8.0  # the word is what the other figure counts
    return cost


def _acts(line: Line, draft: Draft, i: int, table: Kinds) -> bool:
    """Whether what the figure counts does the act: "two gunmen killed 12 people" are no two killed."""
    end = draft.noun_at[1] if draft.noun_at else draft.right
    if i < end or line.low(i) not in table.transitive:
        return False
    if any(line.low(j) in table.passive_before for j in range(max(end, i - 3), i)):
        return False
    after = line.low(i + 1)
    return bool(after) and (after[:1].isalnum() or after in "$£€") and after not in table.open_after


def _totality(line: Line, draft: Draft, table: Kinds) -> None:
    near = {line.low(j) for j in range(max(0, draft.left - 2), draft.left)}
    near.add(line.low(draft.right))
    if near & table.increment and line.low(draft.left - 1) not in ("once",):
        draft.totality = Totality.INCREMENT
        return
    first = max(0, draft.left - 10)
    for j, token in enumerate(line.tokens[first : draft.right + 10], first):
        told = draft.left - 8 <= j < draft.left and token.low in table.total
        if told or (token.low in table.total_phrases and line.match(j, table.total_phrases)):
            draft.totality = Totality.TOTAL
            return
