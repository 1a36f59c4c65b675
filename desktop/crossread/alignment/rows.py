"""The grid: paragraphs that report the same fact side by side, in the order of the base article."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.alignment.clusters import JOIN, Cluster, clusters, mean_strength, strengths
from crossread.alignment.pins import Apart
from crossread.model import Article, Band, Link, ParagraphRef, Pulse, Row, still

NOTHING_APART = Apart()


def lay_out(
    articles: Sequence[Article],
    links: Sequence[Link],
    base: int,
    bar: float,
    apart: Apart = NOTHING_APART,
    pulse: Pulse = still,
) -> tuple[Row, ...]:
    """Rows of all paragraphs: the headlines first, linked paragraphs by cluster, every other one alone.

    The base article decides the order; a row without a base paragraph stands after the row that
    holds the paragraph before it in its own article, or before the first one it has in common with
    the others. Links between rows become cross-references. ``pulse`` may raise to stop.
    """
    made = clusters(articles, links, bar, apart, pulse)
    home = {ref: i for i, cluster in enumerate(made) for ref in cluster}
    order = _order(articles, made, home, base)
    pulse(0, 1)
    outside: dict[int, set[ParagraphRef]] = {}
    inside: dict[int, list[Link]] = {}
    for link in links:
        a, b = home[link.a], home[link.b]
        if a == b:
            inside.setdefault(a, []).append(link)
        else:
            outside.setdefault(a, set()).add(link.b)
            outside.setdefault(b, set()).add(link.a)
    pulse(0, 1)
    told = _headlines(articles, made, links, bar)
    return tuple(
        _row(len(articles), made[i], inside.get(i, []), outside.get(i, set()), told.get(i, ())) for i in order
    )


def _row(
    width: int, cluster: Cluster, links: Sequence[Link], also: set[ParagraphRef], headlines: Sequence[int]
) -> Row:
    cells: list[list[int]] = [[] for _ in range(width)]
    for ref in sorted(cluster):
        cells[ref.article].append(ref.number)
    score = round(sum(link.score for link in links) / len(links), 4) if links else 0.0
    pinned = any(link.band is Band.PINNED for link in links)
    return Row(tuple(map(tuple, cells)), score, pinned, tuple(sorted(also)), tuple(headlines))


def _headlines(
    articles: Sequence[Article], made: Sequence[Cluster], links: Sequence[Link], bar: float
) -> dict[int, list[int]]:
    """For each cluster the articles whose headline reports it; a headline counts for one at most."""
    strength = strengths(links, bar)
    bodies = [(i, c) for i, c in enumerate(made) if all(ref.number for ref in c)]
    linked = {ref for link in links for ref in (link.a, link.b)}
    told: dict[int, list[int]] = {}
    for position, article in enumerate(articles):
        headline = ParagraphRef(position, 0)
        if headline not in linked or not article.paragraphs[0].is_headline:
            continue
        means = [(mean_strength(strength, {headline}, cluster) or 0.0, -i) for i, cluster in bodies]
        best, place = max(means, default=(0.0, 0))
        if best >= JOIN:
            told.setdefault(-place, []).append(position)
    return told


def _order(
    articles: Sequence[Article], made: Sequence[Cluster], home: dict[ParagraphRef, int], base: int
) -> list[int]:
    """Headlines, then base rows in base order; the others' rows are let in behind their predecessors."""
    base = base if 0 <= base < len(articles) else 0
    sequence = [base, *[i for i in range(len(articles)) if i != base]]
    first = next((home[ref] for i in sequence if (ref := ParagraphRef(i, 0)) in home), None)
    order: list[int] = [] if first is None else [first]
    placed: set[int] = set(order)
    for position in sequence:
        # A further paragraph of a cell does not call back what comes after it: each row counts once.
        own = dict.fromkeys(home[ParagraphRef(position, p.number)] for p in articles[position].paragraphs)
        at: int | None = None
        before: list[int] = []
        for cluster in own:
            if cluster in placed:
                if cluster == first:
                    continue
                at = order.index(cluster)
                order[at:at] = before
                at, before = at + len(before), []
            elif at is None:
                before.append(cluster)
            else:
                at += 1
                order.insert(at, cluster)
        order += before
        placed.update(own)
    return order
