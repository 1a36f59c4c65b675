"""What a figure counts: the head noun after it, its modifiers, and the phrase to highlight."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line

_MOST = 6


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "counted").get(key, ()))


def read_noun(line: Line, draft: Draft, taken: frozenset[int]) -> None:
    """Set ``noun``, ``modifiers`` and ``noun_at`` (its tokens) from the words after the number."""
    if draft.noun:
        return
    if line.word(draft.left - 1) == ":" and not line.word(draft.right)[:1].islower():
        words = _label(line, draft.left - 2)
    else:
        words = _phrase(line, _skip(line, draft.right), taken)
    if not words:
        return
    head = words[-1]
    draft.noun = line.word(head)
    draft.modifiers = tuple(line.word(i) for i in words[:-1] if line.word(i)[0].isalnum())
    draft.noun_at = (words[0], head + 1)


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
        if words and _plural(token.low, line.language) and not _goes_on(line, i, stop):
            break
    return words


def _goes_on(line: Line, i: int, stop: frozenset[str]) -> bool:
    return False


def _plural(low: str, language: str) -> bool:
    return low in _set(language, "plurals") or (
        low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s")) and len(low) > 3
    )


def _verb_like(low: str, language: str) -> bool:
    return low in _set(language, "verbs") or (low.endswith(("ed",)) and low not in _set(language, "ed_nouns"))
