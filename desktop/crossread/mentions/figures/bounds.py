"""Bounds of a figure (more than, up to, about) and ranges of two."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.lexicon import load, written
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.numerals.lexicon import Phrases
from crossread.model import Bound


@cache
def _table(language: str, side: str) -> Phrases:
    return written(load(language, "bounds").get(side, {}))


@cache
def _words(language: str, section: str, key: str = "words") -> frozenset[str]:
    return frozenset(load(language, "bounds").get(section, {}).get(key, ()))


def read_bound(line: Line, draft: Draft) -> None:
    """Set ``bound`` from the words around the figure; takes bound words into ``left`` and ``right``."""
    found = _before(line, draft.left)
    if found is None:
        after = line.match(draft.right, _table(line.language, "after"))
        if after is None:
            return
        value, draft.right = after
        draft.bound = Bound(value)
        return
    value, draft.left = found
    draft.bound = Bound(value)


def _before(line: Line, end: int) -> tuple[str, int] | None:
    table = _table(line.language, "before")
    filler = _words(line.language, "filler")
    i = end
    for _ in range(4):
        # The longest phrase that ends here comes first: match_back looks from the left.
        found = line.match_back(i, table)
        if found is not None:
            return None if _of_place(line, found[1], i) else found
        if line.low(i - 1) in filler or (line.word(i - 1) == "-" and line.low(i - 2) == "sub"):
            i -= 1
            continue
        return None
    return None


def _of_place(line: Line, first: int, last: int) -> bool:
    """Whether the word is a preposition before a definite: "about the $300 fee" bounds nothing."""
    alone = last - first == 1 and line.low(first) in _words(line.language, "definite", "prepositions")
    return alone and line.low(last) in _words(line.language, "definite")


# ------------------------------------------------------------------------------------ ranges


def join_ranges(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Two neighbours that are both ends of one range become one: "1,600 to 1,700", "between 62 and $68"."""
    joined: list[Draft] = []
    for draft in drafts:
        before = joined[-1] if joined else None
        if before is not None and _is_range(line, before, draft):
            joined[-1] = _merge(before, draft)
        else:
            joined.append(draft)
    return joined


def _is_range(line: Line, a: Draft, b: Draft) -> bool:
    if a.ranged or "ordinal" in (a.role, b.role) or a.vague or b.vague:
        return False
    words = [line.low(i) for i in range(a.right, b.left)]
    language = line.language
    dash = _words(language, "ranges", "dash")
    if len(words) == 1 and words[0] in dash:
        return _dashed(line, a, b)
    if len(words) == 2 and words[0] in dash and words[1] in dash:
        return _dashed(line, a, b)
    if len(words) == 2 and words[1] in dash and words[0] in _words(language, "ranges", "to"):
        words = words[:1]
    if len(words) != 1:
        return False
    opener = line.low(a.left - 1)
    if opener in _words(language, "ranges", "between"):
        return words[0] in _words(language, "ranges", "between_join") and _same_unit(a, b, strict=False)
    if words[0] not in _words(language, "ranges", "to"):
        return False
    if opener in _words(language, "ranges", "by") and (a.unit or not b.unit):
        return False  # "rose by 5 to 17"; but "by 1 to 1.5 degrees" is a range
    opened = opener in _words(language, "ranges", "from")
    return _same_unit(a, b, strict=not opened) and (opened or a.low < b.low)


def _dashed(line: Line, a: Draft, b: Draft) -> bool:
    return _same_unit(a, b, strict=True) and a.low < b.low and a.form == b.form


def _same_unit(a: Draft, b: Draft, *, strict: bool) -> bool:
    """Whether both ends can share a unit: equal, or the first bare ("15 to 20 percent")."""
    if a.unit == b.unit or not a.unit:
        return True
    bare = b.unit.split("/")[0] == a.unit.split("/")[0]
    return bare or (not b.unit and not strict)


def _merge(a: Draft, b: Draft) -> Draft:
    unit = max(b.unit, a.unit, key=lambda u: (bool(u), "/" in u)) if a.unit and b.unit else b.unit or a.unit
    low, high = a.low, b.high
    if b.scaled and not a.scaled and a.low < b.low and b.low >= 1000 and a.low < 1000:
        # "89 to $93 billion": the scale word belongs to both.
        scale = _scale_of(b)
        if a.low * scale < b.low:
            low = a.low * scale
    if low > high:
        low, high = high, low
    merged = Draft(a.first, b.last, low, high, a.form, a.left, b.right, unit=unit, ranged=True)
    merged.scaled = a.scaled or b.scaled
    merged.role = b.role if b.unit else a.role
    merged.bound = a.bound
    merged.negative = a.negative
    return merged


def _scale_of(b: Draft) -> int:
    scale = 1
    while b.low >= scale * 1000:
        scale *= 1000
    return scale
