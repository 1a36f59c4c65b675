"""Headline against body: its figures and names that the own body, or the other articles, do not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, quoted, why
from crossread.detectors._figures import value
from crossread.mentions.names_fold import keys
from crossread.model import (
    Article,
    Evidence,
    Figure,
    Finding,
    Kind,
    Mentions,
    Name,
    NameType,
    Relation,
    Span,
    Value,
    letter,
)
from crossread.relations.intervals import central, comparable_units
from crossread.relations.stems import words
from crossread.wording import say

NEAR = 0.1
"""A headline may round: a body figure this near (as a share) bears it out."""


OTHERS = 2
"""Other articles that must lack a name of the headline: one alone may just tell less."""


@detector("headline", "Headline against body", Kind.HEADLINE)
def find(context: Context) -> Iterator[Finding]:
    """Figures and names of the headline that stand nowhere in the own body, or in no other article."""
    for i, (article, mentions) in enumerate(zip(context.articles, context.mentions, strict=True)):
        if not article.headline or not article.body or article.cut_off:
            continue
        edge = article.body[0].span.start
        for figure in mentions.figures:
            if figure.span.start < edge:
                yield from _of_figure(context, i, figure, edge)
        for name in mentions.names:
            if name.span.start < edge:
                yield from _of_name(context, i, name, edge)


def _of_figure(context: Context, i: int, figure: Figure, edge: int) -> Iterator[Finding]:
    if not _borne_out(figure, context.mentions[i], edge):
        yield _finding(context, i, figure.span, value(figure), "figure")
        return
    others = _others(context, i)
    if figure.vague or not others or any(_borne_out(figure, context.mentions[j], 0) for j in others):
        return
    given = [(j, f) for j in others for f in context.mentions[j].figures if _rival(figure, f)]
    if given:
        told = sorted({j for j, _ in given})
        rest = [Evidence(j, f.span, 1, value(f)) for j, f in given]
        yield _finding(context, i, figure.span, value(figure), "figure-others", told, rest)


def _rival(figure: Figure, other: Figure) -> bool:
    """Whether another article counts the same kind of thing, so that its silence is no mere gap."""
    return bool(figure.kind) and figure.kind == other.kind and comparable_units(figure, other)


def _of_name(context: Context, i: int, name: Name, edge: int) -> Iterator[Finding]:
    article = context.articles[i]
    if not _named(article.text[name.span.start : name.span.end], article, edge):
        yield _finding(context, i, name.span, "", "name")
        return
    others = _others(context, i)
    written = context.mentions[i].referents[name.referent].forms
    if name.type not in (NameType.PERSON, NameType.ORGANISATION) or len(others) < OTHERS:
        return
    if not any(_named(form, context.articles[j], 0) for j in others for form in written):
        yield _finding(context, i, name.span, "", "name-others", others)


def _others(context: Context, i: int) -> list[int]:
    """The other articles; none where one is cut off, since what it lacks cannot be told."""
    others = [j for j in range(len(context.articles)) if j != i]
    return [] if any(context.articles[j].cut_off for j in others) else others


def _borne_out(figure: Figure, mentions: Mentions, edge: int) -> bool:
    want = float(central(figure))
    for other in mentions.figures:
        if other.span.start < edge or not comparable_units(figure, other):
            continue
        have = float(central(other))
        within = other.high is None or float(other.high) >= want
        if abs(have - want) <= NEAR * max(abs(have), abs(want)) or (float(other.low) <= want and within):
            return True
    return False


def _named(name: str, article: Article, edge: int) -> bool:
    """Whether the text from ``edge`` on holds the name, one of its words, or a key of it."""
    body = article.text[edge:]
    told = words(body)
    held = set(told)
    if any(w in held for w in words(name) if len(w) > 2):
        return True
    line = " ".join(told)
    return name in body or any(key in line for key in keys(name) if len(key) > 2 and key[0] != "~")


def _finding(
    context: Context,
    i: int,
    span: Span,
    shown: str,
    what: str,
    others: Sequence[int] = (),
    rest: Sequence[Evidence] = (),
) -> Finding:
    text = quoted(context.articles[i], span)
    told: dict[str, Value] = {"who": letter(i), "words": text}
    if others:
        told["others"] = letters(others)
    return finding(
        context,
        "headline",
        Kind.HEADLINE,
        Relation.UNSUPPORTED,
        say(f"headline.{what}", **told),
        [Evidence(i, span, 0, shown, role="headline"), *rest],
        why(
            say(f"headline.{what}-rule"),
            normalised=((text, shown),) if shown else (),
            thresholds=((say("threshold.rounding"), say("why.percent", share=round(100 * NEAR))),)
            if shown
            else (),
            clears=say(f"headline.{what}-clears"),
        ),
        confidence=0.5 if others else 0.6,
    )
