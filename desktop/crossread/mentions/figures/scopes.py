"""What a figure is restricted to: the place, the group, and whether it is a part of another figure."""

from __future__ import annotations

from crossread.mentions.figures.kinds import is_part, kinds
from crossread.mentions.figures.places import Place, continues, find_places
from crossread.mentions.figures.reading import Draft, Line
from crossread.mentions.names_fold import country_of_people
from crossread.model import Scope, Span


def read_scopes(line: Line, drafts: list[Draft]) -> None:
    """Set ``scopes`` of every figure: places of its clause, the group it counts, part of a whole."""
    chains = _chains(line, find_places(line))
    table = kinds(line.language)
    for k, draft in enumerate(drafts):
        previous = drafts[k - 1] if k else None
        following = drafts[k + 1] if k + 1 < len(drafts) else None
        draft.scopes += [
            _scope(line, "place", p.first, p.last)
            for p in _of_clause(line, draft, previous, following, chains)
        ]
        group = _group(line, draft)
        if group is not None:
            draft.scopes.append(group)
        if table.words and is_part(line, draft, table):
            draft.scopes.append(Scope("part", _text(line, previous) if previous else ""))


def _text(line: Line, draft: Draft) -> str:
    return line.text[line.tokens[draft.first].start : line.tokens[draft.last - 1].end]


def _of_clause(
    line: Line, draft: Draft, previous: Draft | None, following: Draft | None, chains: list[list[Place]]
) -> list[Place]:
    """The nearest chain of places ("Nairobi, Kenya, and Dar es Salaam") after the figure up to the next

    one, else between the last figure and it, else anywhere. A place something is said to be in comes
    before one that only names an event ("the Kenya blast").
    """
    end = draft.noun_at[1] if draft.noun_at else draft.right
    limit = following.left if following else len(line.tokens)
    start = previous.right if previous else 0
    after = [c for c in chains if end <= c[0].first]
    before = [c for c in reversed(chains) if c[0].first < draft.left]
    near_after = [c for c in after if c[0].first < limit]
    near_before = [c for c in before if start <= c[0].first]
    choices = (
        [c for c in near_after if c[0].located],
        [c for c in near_before if c[0].located],
        near_after + near_before,
        after,
        before,
    )
    return next((c[0] for c in choices if c), [])


def _chains(line: Line, places: list[Place]) -> list[list[Place]]:
    """Places that are named together: only commas and "and" between them."""
    chains: list[list[Place]] = []
    for place in places:
        if chains and continues(line, chains[-1][-1].last, place.first):
            chains[-1].append(place)
        else:
            chains.append([place])
    return chains


def _scope(line: Line, kind: str, first: int, last: int) -> Scope:
    span = Span(line.tokens[first].start, line.tokens[last - 1].end)
    if line.low(last - 1).endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    return Scope(kind, span.of(line.text), span)


def _group(line: Line, draft: Draft) -> Scope | None:
    """The people counted where they are a group of their own: "12 Americans", "five Kenyan employees"."""
    if draft.noun_at is None:
        return None
    for i in range(*draft.noun_at):
        if line.word(i)[:1].isupper() and country_of_people(line.word(i)):
            return _scope(line, "group", i, i + 1)
    return None
