"""What a figure counts: the head noun after it, its modifiers, and the phrase to highlight."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line

_MOST = 6
_MEASURED = frozenset({"money", "share", "measure"})


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "counted").get(key, ()))


def read_noun(line: Line, draft: Draft, taken: frozenset[int]) -> None:
    """Set ``noun``, ``modifiers`` and ``noun_at`` (its tokens) from the words after the number."""
    if draft.noun:
        return
    if is_label(line, draft):
        words = _label(line, draft.left - 2)
    else:
        start = draft.right
        if draft.form == "fraction" and line.low(start) in line.numbers.articles:
            start += 1
        words = _phrase(line, _skip(line, start), taken)
    if not words:
        return
    head = words[-1]
    draft.noun = line.word(head)
    draft.modifiers = tuple(line.word(i) for i in words[:-1] if line.word(i)[0].isalnum())
    draft.noun_at = (words[0], head + 1)


def is_label(line: Line, draft: Draft) -> bool:
    """Whether the figure is an entry of a list: "Dead: 192 Injured: 4,877"."""
    if line.word(draft.left - 1) != ":":
        return False
    following = [line.word(i) for i in range(draft.right, draft.right + 4)]
    return not following[0] or following[0] in ",;." or ":" in following


def join_nouns(line: Line, drafts: list[Draft]) -> None:
    """A number joined to the next takes the noun after that one: "10 of 12 American victims"."""
    joins = _joins(line.language)
    for a, b in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        between = tuple(t.low for t in line.tokens[a.right : b.left] if t.text != "-")
        if _bare(a) and b.noun and between in joins:
            a.noun, a.modifiers = b.noun, b.modifiers


def share_nouns(line: Line, drafts: list[Draft]) -> None:
    """Nouns left out: "31 sailors from Velm and 8 from Orsa".

    Of two counts of one kind in a sentence the later takes the earlier one's noun; else the word of its
    kind stands for it ("74 were killed"), or the noun just before it ("the victims numbered 213").
    """
    previous: Draft | None = None
    for draft in drafts:
        if draft.role in _MEASURED and not draft.noun:
            draft.noun = _before(line, draft)
        elif _bare(draft):
            if previous is not None and previous.kind == draft.kind:
                draft.noun, draft.modifiers = previous.noun, previous.modifiers
            else:
                draft.noun = draft.verb or _before(line, draft)
        if draft.role == "count" and draft.noun and draft.noun != draft.verb:
            previous = draft


def _bare(draft: Draft) -> bool:
    return not draft.noun and draft.role == "count" and not draft.unit


@cache
def _joins(language: str) -> frozenset[tuple[str, ...]]:
    joins = load(language, "bounds").get("inherit", {}).get("joins", ())
    return frozenset(tuple(j.split()) for j in joins)


def _before(line: Line, draft: Draft) -> str:
    """The noun just before: "a fortune of 2.4 billion", "another pick or two"."""
    bridge = _set(line.language, "bridge")
    i = draft.left - 1
    while i >= 0 and (line.low(i) in bridge or line.word(i) == "("):
        i -= 1
    word = line.word(i) if i >= 0 and i < draft.left - 1 else ""
    low = word.lower()
    if not word[:1].isalpha() or low in _set(line.language, "stop") or _verb_like(low, line.language):
        return ""
    return "" if low in line.units.names or low in line.units.money_names else word


def _label(line: Line, i: int) -> list[int]:
    """The words before a colon: "Total Dead: 192"."""
    words: list[int] = []
    while i >= 0 and line.tokens[i].kind == "word" and len(words) < _MOST:
        words.insert(0, i)
        i -= 1
    return words


def _skip(line: Line, i: int) -> int:
    """Past "of the", "-", "more", "other"."""
    skip = _set(line.language, "skip")
    if line.low(i) == "times" and line.low(i + 1) not in _set(line.language, "stop"):
        i += 1  # "6.5 times earnings"
    if line.low(i + 2) == "of" and line.low(i + 1) in _set(line.language, "containers"):
        i += 3  # "raised to six the number of ships"
    while line.low(i) in skip or (line.word(i) == "-" and not line.gap(i)):
        i += 1
    return i


def _phrase(line: Line, i: int, taken: frozenset[int]) -> list[int]:
    """Tokens of the noun phrase from i: up to its last noun before a stop word, sign or number."""
    stop = _set(line.language, "stop")
    words: list[int] = []
    while i < len(line.tokens) and len(words) < _MOST and i not in taken:
        token = line.tokens[i]
        if token.kind == "word":
            if token.low in stop or (words and _verb_like(token.low, line.language)):
                break
            words.append(i)
        elif not (token.text in "-–'’&" and words and not token.gap):
            break
        i += 1
        if words and _plural(token.low, line.language) and not _plural_noun(line, i):
            break
    return words


def _plural_noun(line: Line, i: int) -> bool:
    """Whether another plural goes on: "police officers", "women protesters"."""
    low = line.low(i)
    known = _set(line.language, "stop") | _set(line.language, "verbs")
    return low.endswith("s") and _plural(low, line.language) and low not in known and line.gap(i)


def _plural(low: str, language: str) -> bool:
    return low in _set(language, "plurals") or (
        low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s")) and len(low) > 3
    )


def _verb_like(low: str, language: str) -> bool:
    return low in _set(language, "verbs") or (low.endswith(("ed",)) and low not in _set(language, "ed_nouns"))
