"""The figure ledger: which number, of what, where, when, said by whom, in every article.

Rows are quantities, columns are articles. A row holds all figures that count or measure one thing;
``apart`` holds those that no other article gives, or whose partners cannot be set against them, each
with the reason. One model for the window, PDF, CSV and JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from crossread.across.ledger_assign import Group, Reasons, assign
from crossread.across.ledger_pairs import Member, signature
from crossread.across.ledger_words import normalised, quantity_title
from crossread.detectors._clock import label as clock_label
from crossread.mentions.figures.lexicon import to_si
from crossread.model import Bound, Comparison, Figure, Pulse, Relation, Span, letter, still
from crossread.relations.arithmetic import explained
from crossread.relations.figures import GROWING, relate_keys
from crossread.relations.intervals import interval
from crossread.wording import say

_NEVER = date.min

WIDE = 50
"""From this ratio of the largest to the smallest value on, a row is drawn on a logarithmic scale."""


class CellState(StrEnum):
    """Whether an article gives a number for a row; "cannot tell" where its text is cut off."""

    STATED = "stated"
    NOT_FOUND = "not found"
    CANNOT_TELL = "cannot tell"


class Note(StrEnum):
    """What a statement is beside the article's own number: overtaken, or another source's."""

    CURRENT = ""
    HISTORY = "earlier number"
    SPLIT = "another source's number"


@dataclass(frozen=True, slots=True)
class Statement:
    """One figure in a cell.

    ``span`` is the number with its noun, ``written`` its words; ``value`` the normalised form shown in
    brackets ("≥ 200"). ``low`` and ``high`` (None: open above) are in the row's unit; ``open_low``
    where the lower end is not stated ("at most 12"), ``about`` for rough figures. ``speaker`` is ""
    in the outlet's own voice. ``figure`` indexes the article's ``Mentions.figures``.
    """

    article: int
    figure: int
    span: Span
    written: str
    value: str
    low: Decimal
    high: Decimal | None
    bound: Bound
    paragraph: int
    speaker: str = ""
    about: bool = False
    open_low: bool = False
    note: Note = Note.CURRENT

    @property
    def reference(self) -> str:
        """``[B¶7]``."""
        return f"[{letter(self.article)}¶{self.paragraph}]"


@dataclass(frozen=True, slots=True)
class LedgerCell:
    """What one article says: the number it ends with first, then earlier and other sources' numbers."""

    state: CellState
    statements: tuple[Statement, ...] = ()

    @property
    def current(self) -> Statement | None:
        return self.statements[0] if self.statements else None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One quantity. ``relation`` is the strongest between two articles, ``reason`` says why.

    ``scale_low`` and ``scale_high`` are the ends of the drawing, in ``unit``; ``logarithmic`` where the
    values lie far apart. ``clock`` is "B may be newer", "revised down", "order unknown" or "".
    ``part_of`` is the title of the whole this is a part of, or "".
    """

    title: str
    kind: str
    unit: str
    cells: tuple[LedgerCell, ...]
    relation: Relation
    reason: str
    scale_low: Decimal
    scale_high: Decimal
    logarithmic: bool = False
    clock: str = ""
    place: str = ""
    part_of: str = ""
    when: str = ""

    @property
    def articles(self) -> tuple[int, ...]:
        """Positions of the articles that give a number."""
        return tuple(i for i, c in enumerate(self.cells) if c.statements)


@dataclass(frozen=True, slots=True)
class Ledger:
    """``rows`` two or more articles give a number for; ``apart`` the rest, each with its reason."""

    rows: tuple[LedgerRow, ...] = ()
    apart: tuple[LedgerRow, ...] = ()


def figure_ledger(comparison: Comparison, pulse: Pulse = still) -> Ledger:
    """The ledger of a comparison: conflicts first, then updates, then what agrees; by weight of kind.

    ``pulse`` hears inside it, and may raise to stop.
    """
    groups = assign(comparison, pulse)
    together = [g for g in groups if len(g.articles) > 1]
    alone = [g for g in groups if len(g.articles) == 1 and _worth(g)]
    rows = [_row(comparison, g, *_relation(comparison, g)) for g in _heard(together, pulse)]
    reasons = Reasons(groups, pulse)
    apart = [
        _row(comparison, g, *(reasons.of(g) or (Relation.NOT_FOUND, _ONLY))) for g in _heard(alone, pulse)
    ]
    rows.sort(key=_rank)
    apart.sort(key=lambda r: (r.relation is Relation.NOT_FOUND, *_rank(r)[1:]))
    return Ledger(tuple(rows), tuple(apart))


def _heard(groups: Sequence[Group], pulse: Pulse) -> Iterator[Group]:
    for done, group in enumerate(groups):
        pulse(done, len(groups))
        yield group


_ONLY = say("reason.alone")
_ORDER = (Relation.CONFLICT, Relation.UPDATED, Relation.COMPATIBLE, Relation.EQUAL)


def _rank(row: LedgerRow) -> tuple[int, bool, int, int, int]:
    first = min((s.article, s.span.start) for c in row.cells for s in c.statements)
    order = _ORDER.index(row.relation) if row.relation in _ORDER else len(_ORDER)
    return (order, row.kind not in GROWING, -len(row.articles), *first)


def _worth(group: Group) -> bool:
    """A figure that stands alone is listed where its kind is known, or it is money or a share."""
    figure = group.figure
    return bool(figure.kind) or figure.role in ("money", "share")


# ------------------------------------------------------------------------------------ a row


def _row(comparison: Comparison, group: Group, relation: Relation, reason: str) -> LedgerRow:
    unit = group.figure.unit
    cells = tuple(_cell(comparison, group, i, unit) for i in range(len(comparison.articles)))
    statements = [s for c in cells for s in c.statements]
    low, high = _scale(statements)
    figure = group.figure
    return LedgerRow(
        title=quantity_title(figure, group.places),
        kind=figure.kind,
        unit=unit,
        cells=cells,
        relation=relation,
        reason=reason,
        scale_low=low,
        scale_high=high,
        logarithmic=low > 0 and high / low >= WIDE,
        clock=_clock(comparison, group, relation),
        place=", ".join(sorted(group.places)),
        part_of=next((s.text for m in group.members for s in m.key.figure.scopes if s.kind == "part"), ""),
        when=next((m.key.figure.when for m in group.members if m.key.figure.when), ""),
    )


def _scale(statements: Sequence[Statement]) -> tuple[Decimal, Decimal]:
    """Ends of the drawing: every stated value, and both ends of what is not open."""
    lows = [s.low if not s.open_low else s.high or s.low for s in statements]
    highs = [s.high for s in statements if s.high is not None]
    return min(lows), max([*lows, *highs])


def _cell(comparison: Comparison, group: Group, article: int, unit: str) -> LedgerCell:
    members = [m for m in group.members if m.article == article]
    if not members:
        cut = comparison.articles[article].cut_off
        return LedgerCell(CellState.CANNOT_TELL if cut else CellState.NOT_FOUND)
    current = current_of([m.key.figure for m in members])
    ordered = [members[current], *(m for i, m in enumerate(members) if i != current)]
    first = ordered[0]
    made = [_statement(comparison, m.article, m.index, unit, _note(comparison, first, m)) for m in ordered]
    seen: dict[tuple[str, str], Statement] = {}
    for statement in made:  # the same number of the same speaker is listed once, where it stands first
        seen.setdefault((statement.value, statement.speaker), statement)
    return LedgerCell(CellState.STATED, tuple(seen.values()))


def current_of(figures: Sequence[Figure]) -> int:
    """Which of one article's numbers for one quantity it holds true.

    The first one (headline, lead), unless that is told as overtaken ("initially 10, has risen to 12").
    """
    return next((i for i, f in enumerate(figures) if not f.history), 0)


def _note(comparison: Comparison, first: Member, other: Member) -> Note:
    if first is other or first.key.interval.meets(other.key.interval):
        return Note.CURRENT
    if other.key.figure.history:
        return Note.HISTORY
    said = [_speaker(comparison, m.article, m.key.figure) for m in (first, other)]
    return Note.SPLIT if said[0] != said[1] else Note.HISTORY


def _statement(comparison: Comparison, article: int, index: int, unit: str, note: Note) -> Statement:
    text, figure = comparison.articles[article], comparison.mentions[article].figures[index]
    allowed = interval(figure)
    scale = to_si(Decimal(1), unit)
    span = figure.phrase or figure.span
    return Statement(
        article=article,
        figure=index,
        span=span,
        written=" ".join(span.of(text.text).split()),
        value=normalised(figure),
        low=allowed.low / scale,
        high=None if allowed.high is None else allowed.high / scale,
        bound=figure.bound,
        paragraph=text.paragraph_at(figure.span.start).number,
        speaker=_speaker(comparison, article, figure),
        about=figure.bound is Bound.ABOUT or figure.vague,
        open_low=figure.bound is Bound.AT_MOST,
        note=note,
    )


def _speaker(comparison: Comparison, article: int, figure: Figure) -> str:
    """Who gives the number in that article, "" where it is the outlet itself."""
    at = figure.attribution
    if at is None or at >= len(comparison.mentions[article].attributions):
        return ""
    speaker = comparison.mentions[article].attributions[at].speaker
    return speaker.label if speaker is not None else say("speaker.not-resolved")


# ------------------------------------------------------------------------- relation and clock


def _relation(comparison: Comparison, group: Group) -> tuple[Relation, str]:
    """The strongest relation between the numbers two articles hold true, sums taken into account."""
    held = [_held(group, article) for article in sorted(group.articles)]
    found: list[tuple[Relation, str]] = []
    for i, ours in enumerate(held):
        for theirs in held[i + 1 :]:
            # A headline leaves out place and kind; the same number in the body may state them.
            pairs = (_between(comparison, a, b) for a in ours for b in theirs)
            found.extend(pair for pair in pairs if pair is not None)
    if not found:
        return Relation.NOT_COMPARABLE, say("reason.not-set")
    return min(found, key=lambda pair: _ORDER.index(pair[0]))


def _between(comparison: Comparison, a: Member, b: Member) -> tuple[Relation, str] | None:
    relation = relate_keys(a.key, b.key)
    if relation.relation not in _ORDER:
        return None
    if relation.relation in (Relation.CONFLICT, Relation.UPDATED):
        small, large = sorted((a, b), key=lambda m: m.key.figure.low)
        beside = comparison.mentions[large.article].figures
        if total := explained(small.key.figure, large.key.figure, beside):
            return Relation.COMPATIBLE, say("reason.sum", total=total)
    return relation.relation, relation.reason


def _held(group: Group, article: int) -> list[Member]:
    """Every statement of the number an article holds true; what is stated alike again only once."""
    current = _current(group, article)
    members = [m for m in group.members if m.article == article]
    same = [m for m in members if m.key.interval == current.key.interval]
    held = [m for m in same if m is current or not m.key.figure.history]
    return list({(signature(m.key), m.key.words): m for m in reversed(held)}.values())[::-1]


def _current(group: Group, article: int) -> Member:
    members = [m for m in group.members if m.article == article]
    return members[current_of([m.key.figure for m in members])]


def _clock(comparison: Comparison, group: Group, relation: Relation) -> str:
    """ "B may be newer", "B may be newer, revised down", "order unknown"; "" where no order matters."""
    if relation not in (Relation.CONFLICT, Relation.UPDATED):
        return ""
    said = clock_label(comparison.articles, group.articles)
    current = [_current(group, article) for article in sorted(group.articles)]
    dated = [m for m in current if m.key.published is not None]
    if group.figure.kind in GROWING and len(dated) == len(current) > 1:
        first = min(dated, key=lambda m: (m.key.published or _NEVER, m.article))
        last = max(dated, key=lambda m: (m.key.published or _NEVER, m.article))
        later = first.key.published != last.key.published
        if said and later and first.key.interval.above(last.key.interval):
            return say("clock.revised-down", said=said)
    return said
