"""Headline against body: a figure or name of a headline that its own body does not bear out."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, quoted, why
from crossread.detectors._figures import value
from crossread.mentions.names_fold import keys
from crossread.model import Article, Evidence, Figure, Finding, Kind, Mentions, Relation, Span, letter
from crossread.relations.intervals import central, comparable_units
from crossread.relations.stems import words
from crossread.wording import say

NEAR = 0.1
"""A headline may round: a body figure this near (as a share) bears it out."""


@detector("headline", "Headline against body", Kind.HEADLINE)
def find(context: Context) -> Iterator[Finding]:
    """Figures and names of the headline that stand nowhere in the article's own body."""
    for i, (article, mentions) in enumerate(zip(context.articles, context.mentions, strict=True)):
        if not article.headline or not article.body or article.cut_off:
            continue
        edge = article.body[0].span.start
        for figure in mentions.figures:
            if figure.span.start < edge and not _borne_out(figure, mentions, edge):
                yield _finding(context, i, figure.span, value(figure), "figure")
        for name in mentions.names:
            if name.span.start < edge and not _named(article, name.span, edge):
                yield _finding(context, i, name.span, "", "name")


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


def _named(article: Article, span: Span, edge: int) -> bool:
    """Whether the body holds the name, one of its words, or a key it shares with a form there."""
    name = article.text[span.start : span.end]
    body = article.text[edge:]
    held = set(words(body))
    if any(w in held for w in words(name) if len(w) > 2):
        return True
    wanted = keys(name)
    return name in body or any(
        key in " ".join(words(body)) for key in wanted if len(key) > 2 and key[0] != "~"
    )


def _finding(context: Context, i: int, span: Span, shown: str, what: str) -> Finding:
    article = context.articles[i]
    text = quoted(article, span)
    return finding(
        context,
        "headline",
        Kind.HEADLINE,
        Relation.UNSUPPORTED,
        say(f"headline.{what}", who=letter(i), words=text),
        [Evidence(i, span, 0, shown, role="headline")],
        why(
            say(f"headline.{what}-rule"),
            normalised=((text, shown),) if shown else (),
            thresholds=((say("threshold.rounding"), say("why.percent", share=round(100 * NEAR))),)
            if what == "figure"
            else (),
            clears=say(f"headline.{what}-clears"),
        ),
        confidence=0.6,
    )
