"""From an article to all that it states: figures, dates, quotations, attributions, names, hedges."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

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
from crossread.mentions.tagger import TaggerMissing, Tags, read_tags
from crossread.model import Article, DateMention, Figure, Hedge, Mentions, Pulse, Quote, still
from crossread.text import long_sentences
from crossread.wording import say


@dataclass(frozen=True, slots=True)
class Stated:
    """What an article states, whoever says it: all that is read without the tagger."""

    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    hedges: tuple[Hedge, ...]
    by_rules: tuple[Found, ...] = ()
    """Attributions as far as rules find them, in the tagger's language."""


def read_mentions(article: Article, pulse: Pulse = still) -> Mentions:
    """Everything one article states, each kind in text order. Deterministic; reads no other article.

    ``pulse`` hears between the steps and inside the long ones, and may raise to stop.
    """
    stated = read_stated(article, lambda done, of: pulse(done, 4 * of))
    return read_said(article, stated, read_tags, lambda done, of: pulse(of + 3 * done, 4 * of))


def read_stated(article: Article, pulse: Pulse = still) -> Stated:
    """Quotations, figures, dates and hedges of an article; ``pulse`` as in ``read_mentions``."""
    quotes = find_quotes(article)
    dated = []
    for sentence in dated_sentences(article):
        pulse(1, 3)
        dated.append(sentence)
    figures = []
    for figure in read_figures(article, dated):
        pulse(2, 3)
        figures.append(figure)
    dates = tuple(d for sentence in dated for d in sentence.dates)
    by_rules = tuple(read_by_rules(article, quotes, pulse)) if is_tagged(article) else ()
    hedges = find_hedges(article, lambda _done, _of: pulse(3, 3))
    return Stated(quotes, tuple(figures), dates, hedges, by_rules)


def read_said(
    article: Article, stated: Stated, tags: Callable[[Article, Pulse], Tags], pulse: Pulse = still
) -> Mentions:
    """The mentions of an article: to what it states, who says it and who is named.

    ``tags`` answers for the tagger; it is asked for English texts alone. ``pulse`` as in ``read_mentions``.
    """
    quotes = stated.quotes
    found, raw_names, notices = _read_words(article, stated, tags, lambda done, of: pulse(done, 2 * of))
    found = with_running_quotations(article.text, split_claims(article.text, found), quotes)
    pulse(5, 8)
    names, referents = group(article, refine(article, raw_names), pulse)
    pulse(6, 8)
    attributions, referents = with_speakers(article, describe(article, found, quotes), names, referents)
    holders = Holders(attributions)
    return Mentions(
        article=article.id,
        figures=tuple(replace(f, attribution=holders.innermost(f.span)) for f in stated.figures),
        dates=stated.dates,
        quotes=with_attributions(quotes, holders),
        attributions=attributions,
        names=names,
        referents=referents,
        hedges=stated.hedges,
        notices=(*notices, *_cut_notices(article)),
    )


def _cut_notices(article: Article) -> Iterator[str]:
    """What the reader is told of sentences too long to be compared as one."""
    for count, parts in long_sentences(article):
        yield say("notice.long-sentence", title=_title(article), count=count, parts=parts)


def _title(article: Article) -> str:
    return article.headline or article.outlet or say("notice.no-headline")


def _read_words(
    article: Article, stated: Stated, tags: Callable[[Article, Pulse], Tags], pulse: Pulse
) -> tuple[list[Found], list[FoundName], tuple[str, ...]]:
    """Attributions and names, by the tagger where it can run and the text is English, else by rules."""
    if not is_tagged(article):
        notice = say("notice.other-language", title=_title(article), language=article.language)
        return [], names_by_rules(article), (notice,)
    try:
        tagged = tags(article, pulse)
    except TaggerMissing as reason:
        notice = say("notice.no-tagger", error=str(reason).split("\n", 1)[0][:120])
        return list(stated.by_rules), names_by_rules(article), (notice,)
    found = with_lost_quotations(article, link(article, tagged.roles, tagged.half), stated.by_rules)
    return found, list(tagged.names), ()


def is_tagged(article: Article) -> bool:
    """Whether the tagger knows the language of an article."""
    return article.language in {"", "en"}
