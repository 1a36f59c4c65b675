"""From candidates that passed to groups that tell one thing each."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from crossread.detectors import Context
from crossread.detectors._assign import CHAINED, SCALED, SENTENCES, ends
from crossread.detectors._clock import label
from crossread.detectors._common import finding, quoted, why
from crossread.detectors._decide import bar, considered, reasons
from crossread.detectors._merge import Scored, few, joined
from crossread.detectors._proposals import PROPOSERS
from crossread.model import Evidence, Finding, Message, Relation
from crossread.wording import say

MOST = 250
"""Findings of one decision; beyond them nobody reads on, and the report would be a list of the texts."""


_CHECKS = {"figure": "figures", "date": "dates", "quote": "quotes", "label": "naming", "spelling": "naming"}


def groups(context: Context, name: str) -> list[list[Scored]]:
    """The groups of a decision whose surest candidate passes the bar; each surest first.

    Where there are more than anybody can read, the surest stay and a notice says how many went.
    """
    scored = considered(context, name)
    pairs = [ends(name, s.candidate) for s in scored]
    told = joined(pairs, name in CHAINED, name in SCALED)
    if name in SENTENCES:
        told = [few(group, pairs) for group in told]
    found = [[scored[i] for i in sorted(group)] for group in told]
    passed = [group for group in found if group[0].probability >= bar(context, name)]
    if len(passed) > MOST:
        what = say(f"check.{_CHECKS.get(name, name)}")
        context.run.notice(say("notice.too-many", what=what, count=len(passed) - MOST, kept=MOST))
    return sorted(passed, key=lambda g: -g[0].probability)[:MOST] if len(passed) > MOST else passed


def _place(e: Evidence) -> tuple[int, int, int]:
    return e.article, e.span.start, e.span.end


def evidence(group: list[Scored]) -> list[Evidence]:
    """All places of a group once, sides numbered anew: places joined by value or words are one side."""
    sides: dict[str, int] = {}
    found: dict[tuple[int, int, int], Evidence] = {}
    for scored in group:
        c = scored.candidate
        for e, text in ((x, c.note["a"]) for x in c.a):
            found.setdefault(_place(e), _sided(e, sides, text))
        for e, text in ((x, c.note["b"]) for x in c.b):
            found.setdefault(_place(e), _sided(e, sides, text))
    return [found[k] for k in sorted(found)]


def _sided(e: Evidence, sides: dict[str, int], text: str) -> Evidence:
    key = e.value or text.lower()
    side = sides.setdefault(key, len(sides))
    return Evidence(e.article, e.span, side, e.value, e.speaker, e.standing, e.role)


def build(
    context: Context,
    name: str,
    detector: str,
    group: list[Scored],
    summary: Message,
    rule: Message,
    clears: Message,
    *,
    relation: Relation | None = None,
    boost: float = 0.0,
) -> Finding:
    """A finding of a group: its surest candidate decides relation and reasons."""
    kind, _ = PROPOSERS[name]
    first = group[0].candidate
    places = evidence(group)
    normalised = [(quoted(context.articles[e.article], e.span), e.value) for e in places if e.value]
    card = why(
        rule,
        features=reasons(name, first),
        normalised=list(dict.fromkeys(normalised)),
        thresholds=[
            (say("threshold.least-probability"), decimal(bar(context, name))),
            (say("threshold.probability"), decimal(group[0].probability)),
        ],
        clears=clears,
    )
    return finding(
        context,
        detector,
        kind,
        relation or first.relation,
        summary,
        places,
        card,
        confidence=group[0].probability,
        clock=label(context.articles, (e.article for e in places)),
        boost=boost,
    )


def decimal(value: float) -> Message:
    """Two decimals, with the decimal sign of the reader's language."""
    return say("value.decimal", value=Decimal(f"{value:.2f}"))


def versions(context: Context, places: Sequence[Evidence], most: int = 4) -> Message:
    """The written forms, each once, in the order of the articles: "several / five"."""
    texts = [quoted(context.articles[e.article], e.span) for e in places]
    once = tuple({t.lower(): t for t in reversed(texts)}.values())[::-1]
    return say("versions" if len(once) <= most else "versions.more", items=once[:most])
