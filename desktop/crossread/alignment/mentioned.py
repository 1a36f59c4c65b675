"""What a paragraph mentions, as terms to compare by: names, figures, days and quoted words."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from crossread.model import Article, Mentions, Span
from crossread.relations.referents import merge_referents
from crossread.relations.stems import terms


@dataclass(slots=True)
class Mentioned:
    """The terms of one paragraph: ``facts`` by referent, value and day; ``quoted`` by word."""

    facts: list[Hashable] = field(default_factory=list)
    quoted: list[Hashable] = field(default_factory=list)


def mentioned(articles: Sequence[Article], mentions: Sequence[Mentions]) -> dict[tuple[int, int], Mentioned]:
    """By article position and paragraph number. Without mentions of every article, nothing is known.

    "Twelve" and "12", two spellings of a name, "Monday" and its date are one term each.
    """
    found = {(i, p.number): Mentioned() for i, a in enumerate(articles) for p in a.paragraphs}
    if len(mentions) != len(articles):
        return found
    referents = merge_referents(mentions)
    for i, (article, each) in enumerate(zip(articles, mentions, strict=True)):

        def at(span: Span, i: int = i, article: Article = article) -> Mentioned:
            return found[i, article.paragraph_at(span.start).number]

        for name in each.names:
            at(name.span).facts.append(("name", referents.ids[i][name.referent]))
        for figure in each.figures:
            if not figure.vague and figure.high == figure.low:
                at(figure.span).facts.append(("figure", figure.low.normalize(), figure.unit))
        for date in each.dates:
            if len(date.iso) == len("2000-01-01"):
                at(date.span).facts.append(("day", date.iso))
        for quote in each.quotes:
            at(quote.span).quoted.extend(
                terms(article.text[quote.span.start : quote.span.end], article.language)
            )
    return found
