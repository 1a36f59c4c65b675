"""The grid: paragraphs that report the same fact side by side, in the order of the base article."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.model import Article, Band, Link, ParagraphRef, Row

JOIN = 0.5
"""Two clusters join while their mean link strength is at least this share of the bar."""

Cluster = frozenset[ParagraphRef]


def lay_out(articles: Sequence[Article], links: Sequence[Link], base: int, bar: float) -> tuple[Row, ...]:
    """Rows of all paragraphs: linked ones clustered by average link, every other one in its own row.

    The base article decides the order; a row without a base paragraph stands after the row that
    holds the paragraph before it in its own article. Links between rows become cross-references.
    """
    clusters = _clusters(articles, links, bar)
    home = {ref: i for i, cluster in enumerate(clusters) for ref in cluster}
    order = _order(articles, clusters, home, base)
    outside: dict[int, set[ParagraphRef]] = {}
    inside: dict[int, list[Link]] = {}
    for link in links:
        a, b = home[link.a], home[link.b]
        if a == b:
            inside.setdefault(a, []).append(link)
        else:
            outside.setdefault(a, set()).add(link.b)
            outside.setdefault(b, set()).add(link.a)
    return tuple(_row(len(articles), clusters[i], inside.get(i, []), outside.get(i, set())) for i in order)


def _row(width: int, cluster: Cluster, links: Sequence[Link], also: set[ParagraphRef]) -> Row:
    cells: list[list[int]] = [[] for _ in range(width)]
    for ref in sorted(cluster):
        cells[ref.article].append(ref.number)
    score = round(sum(link.score for link in links) / len(links), 4) if links else 0.0
    pinned = any(link.band is Band.PINNED for link in links)
    return Row(tuple(map(tuple, cells)), score, pinned, tuple(sorted(also)))


def _clusters(articles: Sequence[Article], links: Sequence[Link], bar: float) -> list[Cluster]:
    """Average-link clustering over the links; pairs without a link count as strength 0.

    Strength is the score over the bar, at most 2, so that one verbatim pair does not pull a whole
    chain together. Pinned pairs always join. Ties break by place.
    """
    groups: dict[ParagraphRef, set[ParagraphRef]] = {}
    for position, article in enumerate(articles):
        for p in article.paragraphs:
            ref = ParagraphRef(position, p.number)
            groups[ref] = {ref}
    strength = {}
    for link in links:
        strength[link.a, link.b] = min(2.0, link.score / bar)
    for link in links:
        if link.band is Band.PINNED:
            _join(groups, link.a, link.b)
    for link in sorted(links, key=lambda x: (-x.score, x.a, x.b)):
        one, two = groups[link.a], groups[link.b]
        if one is two or len(one) * len(two) > 64:
            continue
        total = sum(
            strength.get((min(a, b), max(a, b)), 0.0) for a in one for b in two if a.article != b.article
        )
        pairs = sum(1 for a in one for b in two if a.article != b.article)
        if pairs and total / pairs >= JOIN and _compact(one | two):
            _join(groups, link.a, link.b)
    seen = {id(group): group for group in groups.values()}
    return sorted((frozenset(group) for group in seen.values()), key=lambda c: sorted(c))


REACH = 3
"""Paragraphs of one article in one cell lie at most this far apart; farther ones are cross-references."""


def _compact(cluster: set[ParagraphRef]) -> bool:
    numbers: dict[int, list[int]] = {}
    for ref in cluster:
        numbers.setdefault(ref.article, []).append(ref.number)
    return all(max(n) - min(n) <= REACH for n in numbers.values())


def _join(groups: dict[ParagraphRef, set[ParagraphRef]], a: ParagraphRef, b: ParagraphRef) -> None:
    if groups[a] is groups[b]:
        return
    both = groups[a] | groups[b]
    for ref in both:
        groups[ref] = both


def _order(
    articles: Sequence[Article], clusters: Sequence[Cluster], home: dict[ParagraphRef, int], base: int
) -> list[int]:
    """Base rows in base order; the other articles' rows are let in behind their predecessors."""
    base = base if 0 <= base < len(articles) else 0
    order: list[int] = []
    placed: set[int] = set()
    sequence = [base, *[i for i in range(len(articles)) if i != base]]
    for position in sequence:
        at = -1
        for p in articles[position].paragraphs:
            cluster = home[ParagraphRef(position, p.number)]
            if cluster in placed:
                at = order.index(cluster)
                continue
            at += 1
            order.insert(at, cluster)
            placed.add(cluster)
    return order
