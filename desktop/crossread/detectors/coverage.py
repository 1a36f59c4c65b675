"""Coverage and placement: which articles state a fact, and how far up."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, quoted, why
from crossread.detectors._findings import decimal
from crossread.model import Evidence, Finding, Kind, Message, Relation, Row, Value
from crossread.wording import say

EARLY = 2
"""A fact in the headline or the first paragraphs of one article …"""
LATE = 0.6
"""… that stands this far down another is a difference of placement."""


@detector("coverage", "Coverage and placement", Kind.COVERAGE)
def find(context: Context) -> Iterator[Finding]:
    """Rows that some articles lack, and rows that stand high in one article and far down in another."""
    for row in context.alignment.rows:
        cells = row.stated
        stated = [i for i, cell in enumerate(cells) if cell]
        if len(stated) < 2 or row.is_head:
            continue
        missing = [i for i, cell in enumerate(cells) if not cell]
        if missing:
            yield _missing(context, row, stated, missing)
        high = [i for i in stated if min(cells[i]) <= EARLY]
        low = [i for i in stated if min(cells[i]) > max(EARLY + 3, LATE * _last(context, i))]
        if high and low:
            yield _placed(context, row, high, low)


def _last(context: Context, i: int) -> int:
    return context.articles[i].paragraphs[-1].number


def _evidence(context: Context, row: Row, positions: list[int], side: int) -> list[Evidence]:
    return [
        Evidence(i, context.articles[i].paragraph(n).span, side, value=_place(context, i, n))
        for i in positions
        for n in row.stated[i]
    ]


def _place(context: Context, i: int, number: int) -> Message:
    """Where of its article a paragraph stands; a headline is not the nought-th of them."""
    return (
        say("coverage.place", number=number, last=_last(context, i)) if number else say("coverage.headline")
    )


def _missing(context: Context, row: Row, stated: list[int], missing: list[int]) -> Finding:
    unsure = [i for i in missing if context.articles[i].cut_off]
    absent = [i for i in missing if i not in unsure]
    first = context.articles[stated[0]]
    what = quoted(first, first.paragraph(row.stated[stated[0]][0]).span)
    told: dict[str, Value] = {"what": what, "stated": letters(stated)}
    if absent:
        told["absent"] = letters(absent)
    if unsure:
        told["unsure"] = letters(unsure)
    state = "-".join(each for each in ("absent", "unsure") if each in told)
    return finding(
        context,
        "coverage",
        Kind.COVERAGE,
        Relation.NOT_FOUND if absent else Relation.CANNOT_TELL,
        say(f"coverage.{state}", **told),
        _evidence(context, row, stated, 0),
        why(
            say("coverage.rule"),
            features=((say("why.link-strength"), decimal(row.score)),),
            clears=say("coverage.clears"),
        ),
        confidence=min(1.0, row.score + 0.3),
    )


def _placed(context: Context, row: Row, high: list[int], low: list[int]) -> Finding:
    first = context.articles[high[0]]
    what = quoted(first, first.paragraph(row.stated[high[0]][0]).span)
    places = tuple(_place(context, i, min(row.stated[i])) for i in low)
    return finding(
        context,
        "coverage",
        Kind.COVERAGE,
        Relation.PLACEMENT,
        say("coverage.placed", what=what, high=letters(high), low=letters(low), places=places),
        [*_evidence(context, row, high, 0), *_evidence(context, row, low, 1)],
        why(say("coverage.placed-rule"), clears=say("coverage.placed-clears")),
        confidence=min(1.0, row.score + 0.3),
    )
