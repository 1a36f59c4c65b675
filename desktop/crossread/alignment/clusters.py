"""Which paragraphs share a row: headlines by their role, the rest by average link strength."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.alignment.pins import Apart
from crossread.model import Article, Band, Link, ParagraphRef, Pulse, still

JOIN = 0.5
"""Two clusters join while their mean link strength is at least this share of the bar."""
REACH = 3
"""Paragraphs of one article in one cell lie at most this far apart; farther ones are cross-references."""

Cluster = frozenset[ParagraphRef]
Groups = dict[ParagraphRef, set[ParagraphRef]]
Strength = dict[tuple[ParagraphRef, ParagraphRef], float]


def clusters(
    articles: Sequence[Article], links: Sequence[Link], bar: float, apart: Apart, pulse: Pulse = still
) -> list[Cluster]:
    """Average-link clustering over the links; pairs without a link count as strength 0.

    Pinned pairs always join. Headlines play one role, so they stand together, whatever they share in
    words, unless the user took them apart; no other paragraph joins them but by hand. Ties break by place.
    """
    groups: Groups = {}
    for position, article in enumerate(articles):
        for p in article.paragraphs:
            ref = ParagraphRef(position, p.number)
            groups[ref] = {ref}
    for link in links:
        if link.band is Band.PINNED:
            _join(groups, link.a, link.b)
    _join_headlines(groups, apart)
    strength = strengths(links, bar)
    for link in sorted(links, key=lambda x: (-x.score, x.a, x.b)):
        pulse(0, 1)
        one, two = groups[link.a], groups[link.b]
        if one is two or len(one) * len(two) > 64 or _headed(one) or _headed(two):
            continue
        mean = mean_strength(strength, one, two)
        if mean is not None and mean >= JOIN and _compact(one | two):
            _join(groups, link.a, link.b)
    seen = {id(group): group for group in groups.values()}
    return sorted((frozenset(group) for group in seen.values()), key=lambda c: sorted(c))


def strengths(links: Sequence[Link], bar: float) -> Strength:
    """The score over the bar, at most 2, so that one verbatim pair does not pull a whole chain together."""
    return {(link.a, link.b): min(2.0, link.score / bar) for link in links}


def mean_strength(
    strength: Strength, one: set[ParagraphRef] | Cluster, two: set[ParagraphRef] | Cluster
) -> float | None:
    """Over all pairs of different articles; None where there is no such pair."""
    pairs = [(min(a, b), max(a, b)) for a in one for b in two if a.article != b.article]
    return sum(strength.get(pair, 0.0) for pair in pairs) / len(pairs) if pairs else None


def _join_headlines(groups: Groups, apart: Apart) -> None:
    together: list[ParagraphRef] = []
    for ref in sorted(ref for ref in groups if ref.number == 0):
        if ref not in apart.alone and not any(apart.parts(ref, other) for other in together):
            if together:
                _join(groups, together[0], ref)
            together.append(ref)


def _headed(cluster: set[ParagraphRef]) -> bool:
    return any(ref.number == 0 for ref in cluster)


def _compact(cluster: set[ParagraphRef]) -> bool:
    numbers: dict[int, list[int]] = {}
    for ref in cluster:
        numbers.setdefault(ref.article, []).append(ref.number)
    return all(max(n) - min(n) <= REACH for n in numbers.values())


def _join(groups: Groups, a: ParagraphRef, b: ParagraphRef) -> None:
    if groups[a] is groups[b]:
        return
    both = groups[a] | groups[b]
    for ref in both:
        groups[ref] = both
