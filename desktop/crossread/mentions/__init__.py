"""From an article to all that it states: figures, dates, quotations, attributions, names, hedges."""

from __future__ import annotations

from dataclasses import replace

from crossread.mentions.attributions import describe, innermost, with_attributions
from crossread.mentions.attributions_rules import read_by_rules
from crossread.mentions.hedges import find_hedges
from crossread.mentions.names import refine
from crossread.mentions.names_referents import group
from crossread.mentions.names_rules import names_by_rules
from crossread.mentions.quotes import find_quotes
from crossread.mentions.speakers import with_speakers
from crossread.model import Article, DateMention, Figure, Mentions


def read_mentions(article: Article) -> Mentions:
    """Everything one article states, each kind in text order. Deterministic; reads no other article."""
    quotes = find_quotes(article)
    found = read_by_rules(article, quotes)
    names, referents = group(article, refine(article, names_by_rules(article)))
    attributions, referents = with_speakers(article, describe(article, found, quotes), names, referents)
    figures, dates = _numbers(article)
    return Mentions(
        article=article.id,
        figures=tuple(replace(f, attribution=innermost(attributions, f.span)) for f in figures),
        dates=dates,
        quotes=with_attributions(quotes, attributions),
        attributions=attributions,
        names=names,
        referents=referents,
        hedges=find_hedges(article),
    )


def _numbers(article: Article) -> tuple[tuple[Figure, ...], tuple[DateMention, ...]]:
    try:
        from crossread.mentions.dates import find_dates
        from crossread.mentions.figures import find_figures
    except ImportError:
        return (), ()
    return find_figures(article), find_dates(article)
