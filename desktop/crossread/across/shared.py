"""The shared-copy map: which articles carry the same passages, and how much of each is shared."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.model import Article, Comparison, Span
from crossread.relations.stems import words


@dataclass(frozen=True, slots=True)
class SharedText:
    """One passage: its words in the first article that carries it, and where it stands in each."""

    text: str
    words: int
    places: tuple[tuple[int, Span, int], ...]
    """(article position, span, number of the paragraph it begins in)."""


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """``passages`` longest first; ``shares[i]`` is the share 0..1 of article i's body words that is shared.

    ``pairs`` maps two article positions (first smaller) to the words they have in common this way.
    """

    passages: tuple[SharedText, ...]
    shares: tuple[float, ...]
    pairs: tuple[tuple[tuple[int, int], int], ...]


def shared_copy(comparison: Comparison) -> SharedCopy:
    """The alignment's shared passages with their texts and totals."""
    articles = comparison.articles
    passages = [
        SharedText(
            articles[p.spans[0][0]].text[p.spans[0][1].start : p.spans[0][1].end],
            p.words,
            tuple((i, span, articles[i].paragraph_at(span.start).number) for i, span in p.spans),
        )
        for p in comparison.alignment.shared
    ]
    passages.sort(key=lambda p: (-p.words, p.places))
    pairs: dict[tuple[int, int], int] = {}
    for passage in passages:
        holders = sorted({i for i, _, _ in passage.places})
        for at, i in enumerate(holders):
            for j in holders[at + 1 :]:
                pairs[i, j] = pairs.get((i, j), 0) + passage.words
    shares = tuple(_share(article, i, passages) for i, article in enumerate(articles))
    return SharedCopy(tuple(passages), shares, tuple(sorted(pairs.items())))


def _share(article: Article, position: int, passages: list[SharedText]) -> float:
    covered: set[int] = set()
    for passage in passages:
        for i, span, _ in passage.places:
            if i == position:
                covered.update(range(span.start, span.end))
    if not covered:
        return 0.0
    total = sum(len(words(p.span.of(article.text))) for p in article.body)
    if not total:
        return 0.0
    inside = "".join(c if at in covered else "\n" for at, c in enumerate(article.text))
    return round(min(1.0, len(words(inside)) / total), 4)
