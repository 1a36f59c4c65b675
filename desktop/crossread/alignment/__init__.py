"""Which paragraphs and sentences of several articles report the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.alignment import links
from crossread.alignment import pins as pinned
from crossread.alignment.mentioned import mentioned
from crossread.alignment.rows import lay_out
from crossread.alignment.shared import prepare_passages, shared_passages
from crossread.alignment.similarity import Unit, make_ready, paragraph_scores, scores
from crossread.model import Alignment, Article, Mentions, Pin, Pulse, still
from crossread.settings import DEFAULT, Settings

__all__ = ["align", "prepare"]


def align(
    articles: Sequence[Article],
    mentions: Sequence[Mentions],
    *,
    pins: Sequence[Pin] = (),
    base: int = 0,
    settings: Settings = DEFAULT,
    pulse: Pulse = still,
) -> Alignment:
    """Links between paragraphs and sentences, the rows laid out from them, and the shared copy.

    Order-free and many-to-many. ``pins`` override what is computed; ``base`` is the position of the
    article whose order the rows follow; ``settings.links`` moves the bar.
    ``pulse`` hears between the steps and inside the long ones, and may raise to stop.
    """
    paragraphs = [unit for i, a in enumerate(articles) for unit in _paragraphs(i, a)]
    sentences = [unit for i, a in enumerate(articles) for unit in _sentences(i, a)]
    bar = links.threshold(settings.links)
    told = mentioned(articles, mentions)
    likeness = paragraph_scores(paragraphs, [told[u.article, u.number] for u in paragraphs], pulse)
    pulse(0, 4)
    computed = links.paragraph_links(paragraphs, likeness, bar)
    kept = pinned.apply(computed, articles, pins)
    pulse(1, 4)
    rows = lay_out(articles, kept, base, bar, pinned.apart(articles, pins), pulse)
    pulse(2, 4)
    likeness = scores(sentences, pulse)
    pulse(3, 4)
    return Alignment(
        links=tuple(kept),
        rows=rows,
        sentence_links=tuple(links.sentence_links(sentences, likeness, pulse)),
        shared=shared_passages(articles, pulse),
    )


def prepare(article: Article) -> None:
    """Read what aligning compares an article by, so that ``align`` has less to do; changes no result."""
    make_ready([*_paragraphs(0, article), *_sentences(0, article)])
    prepare_passages(article)


def _paragraphs(position: int, a: Article) -> list[Unit]:
    return [Unit(position, p.number, a.text[p.span.start : p.span.end], a.language) for p in a.paragraphs]


def _sentences(position: int, a: Article) -> list[Unit]:
    return [
        Unit(position, k, a.text[s.span.start : s.span.end], a.language) for k, s in enumerate(a.sentences)
    ]
