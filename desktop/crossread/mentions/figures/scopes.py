"""What a figure is restricted to: the place, the group, and whether it is a part of another figure."""

from __future__ import annotations

from functools import cache

from crossread.mentions.figures.kinds import is_part, kinds
from crossread.mentions.figures.lexicon import load
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.names_fold import country_of, country_of_capital, country_of_people
from crossread.mentions.words import lexicon_lines
from crossread.model import Scope, Span


@cache
def _set(language: str, key: str) -> frozenset[str]:
    return frozenset(load(language, "quantities").get("places", {}).get(key, ()))


@cache
def _cities() -> dict[str, str]:
    table = {}
    for line in lexicon_lines("cities.txt"):
        country, _, names = line.partition(":")
        for name in names.split(";"):
            table[plain(name)] = country.strip()
    return table


def plain(name: str) -> str:
    """A place name for comparing: lower-case, hyphens as spaces, no "the"."""
    return " ".join(name.lower().replace("-", " ").replace("’", "'").split()).removeprefix("the ")


def country(name: str) -> str:
    """The country a place name lies in or is, "" where we do not know."""
    return country_of(name) or _cities().get(plain(name), "") or country_of_capital(name)


def read_scopes(line: Line, drafts: list[Draft]) -> None:
    """Set ``scopes`` of every figure: places of its clause, the group it counts, part of a whole."""
    places = find_places(line)
    table = kinds(line.language)
    for k, draft in enumerate(drafts):
        previous = drafts[k - 1] if k else None
        following = drafts[k + 1] if k + 1 < len(drafts) else None
        for scope in _of_clause(line, draft, previous, following, places):
            draft.scopes.append(scope)
        group = _group(line, draft)
        if group is not None:
            draft.scopes.append(group)
        if table.words and is_part(line, draft, table):
            whole = previous
            text = (
                line.text[line.tokens[whole.first].start : line.tokens[whole.last - 1].end] if whole else ""
            )
            draft.scopes.append(Scope("part", text))


def find_places(line: Line) -> list[tuple[int, int]]:
    """Token ranges of place names: capitals after a preposition of place, and names we know as places."""
    found: list[tuple[int, int]] = []
    prepositions, skipped = _set(line.language, "prepositions"), _set(line.language, "directions")
    i = 0
    while i < len(line.tokens):
        if line.tokens[i].kind == "word" and line.tokens[i].text[0].isupper():
            end = _name_end(line, i)
            name = line.text[line.tokens[i].start : line.tokens[end - 1].end]
            j = i - 1
            while line.low(j) in skipped:
                j -= 1
            if line.low(i) in _set(line.language, "not_places"):
                pass
            elif country(name) or (line.low(j) in prepositions and _looks_like_place(line, j, end)):
                found.append((i, end))
            i = end
        else:
            i += 1
    return found


def _looks_like_place(line: Line, preposition: int, end: int) -> bool:
    """ "in Nairobi" is a place; "to Albright", "of Annan" are too often persons."""
    return line.low(preposition) in ("in", "near", "outside", "around", "across", "throughout", "at", "off")


def _name_end(line: Line, i: int) -> int:
    """Past a run of capitalised words, "es", "al", "de" and hyphens inside it."""
    j = i + 1
    while j < len(line.tokens):
        token = line.tokens[j]
        if token.kind == "word" and token.text[0].isupper():
            j += 1
        elif (
            token.text in ("-", "–")
            and not token.gap
            and j + 1 < len(line.tokens)
            and not line.tokens[j + 1].gap
        ) or (token.low in ("es", "de", "al", "el", "da", "do", "la", "of") and line.word(j + 1)[:1].isupper()):
            j += 2
        else:
            break
    return min(j, len(line.tokens))


def _of_clause(
    line: Line, draft: Draft, previous: Draft | None, following: Draft | None, places: list[tuple[int, int]]
) -> list[Scope]:
    """Places after the figure up to the next one, else between the last one and it, else any before."""
    end = draft.noun_at[1] if draft.noun_at else draft.right
    limit = following.left if following else len(line.tokens)
    after = [p for p in places if end <= p[0] < limit]
    if not after:
        start = previous.right if previous else 0
        after = [p for p in places if start <= p[0] < draft.left]
    if not after:
        after = [p for p in places if p[0] >= end] or [p for p in places if p[0] < draft.left]
    return [_scope(line, "place", p) for p in after]


def _scope(line: Line, kind: str, at: tuple[int, int]) -> Scope:
    span = Span(line.tokens[at[0]].start, line.tokens[at[1] - 1].end)
    return Scope(kind, span.of(line.text), span)


def _group(line: Line, draft: Draft) -> Scope | None:
    """The people counted where they are a group of their own: "12 Americans", "five Kenyan employees"."""
    if draft.noun_at is None:
        return None
    for i in range(*draft.noun_at):
        if line.word(i)[:1].isupper() and country_of_people(line.word(i)):
            return _scope(line, "group", (i, i + 1))
    return None
