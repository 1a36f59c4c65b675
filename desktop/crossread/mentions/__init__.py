"""From an article to all that it states: figures, dates, quotations, attributions, names, hedges."""

from __future__ import annotations

from dataclasses import replace

from crossread.mentions.attributions import Holders, describe, with_attributions
from crossread.mentions.attributions_link import link
from crossread.mentions.attributions_rules import read_by_rules, with_lost_quotations
from crossread.mentions.attributions_running import with_running_quotations
from crossread.mentions.attributions_split import split_claims
from crossread.mentions.dates import dated_sentences
from crossread.mentions.figures import read_figures
from crossread.mentions.found import Found, FoundName
from crossread.mentions.hedges import find_hedges
from crossread.mentions.names import refine
from crossread.mentions.names_referents import group
from crossread.mentions.names_rules import names_by_rules
from crossread.mentions.quotes import find_quotes
from crossread.mentions.speakers import with_speakers
from crossread.mentions.tagger import TaggerMissing, read_tags
from crossread.model import Article, Mentions, Pulse, Quote, still
from crossread.wording import say


def read_mentions(article: Article, pulse: Pulse = still) -> Mentions:
    """Everything one article states, each kind in text order. Deterministic; reads no other article.

    ``pulse`` hears between the steps and inside the long ones, and may raise to stop.
    """
    quotes = find_quotes(article)
    found, raw_names, notices = _read_words(article, quotes, lambda done, of: pulse(done, 2 * of))
    found = with_running_quotations(article.text, split_claims(article.text, found), quotes)
    pulse(5, 8)
    names, referents = group(article, refine(article, raw_names))
    attributions, referents = with_speakers(article, describe(article, found, quotes), names, referents)
    holders = Holders(attributions)
    pulse(6, 8)
    dated = []
    for sentence in dated_sentences(article):
        pulse(6, 8)
        dated.append(sentence)
    figures = []
    for figure in read_figures(article, dated):
        pulse(7, 8)
        figures.append(replace(figure, attribution=holders.innermost(figure.span)))
    return Mentions(
        article=article.id,
        figures=tuple(figures),
        dates=tuple(d for sentence in dated for d in sentence.dates),
        quotes=with_attributions(quotes, holders),
        attributions=attributions,
        names=names,
        referents=referents,
        hedges=find_hedges(article),
        notices=notices,
    )


def _read_words(
    article: Article, quotes: tuple[Quote, ...], pulse: Pulse
) -> tuple[list[Found], list[FoundName], tuple[str, ...]]:
    """Attributions and names, by the tagger where it can run and the text is English, else by rules."""
    if article.language not in {"", "en"}:
        title = article.headline or article.outlet or say("notice.no-headline")
        notice = say("notice.other-language", title=title, language=article.language)
        return [], names_by_rules(article), (notice,)
    try:
        tags = read_tags(article, pulse)
    except TaggerMissing as reason:
        notice = say("notice.no-tagger", error=str(reason).split("\n", 1)[0][:120])
        return read_by_rules(article, quotes), names_by_rules(article), (notice,)
    found = with_lost_quotations(article, link(article, tags.roles, tags.half), quotes)
    return found, list(tags.names), ()
