"""What the user aligned by hand: pins are set over whatever was computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread.model import Article, Band, Link, ParagraphRef, Pin, PinKind


def apply(links: Sequence[Link], articles: Sequence[Article], pins: Iterable[Pin]) -> list[Link]:
    """The links after the pins: matches added, unmatched pairs and lone paragraphs taken out.

    Pins on articles or paragraphs that are not here are passed over; the later pin on a pair wins.
    """
    kept = {(link.a, link.b): link for link in links}
    place = {article.id: i for i, article in enumerate(articles)}
    for pin in pins:
        a = _ref(pin.a, place, articles)
        b = _ref(pin.b, place, articles) if pin.b else None
        if a is None:
            continue
        if pin.kind is PinKind.ALONE:
            kept = {pair: link for pair, link in kept.items() if a not in pair}
        elif b is not None and a.article != b.article:
            pair = (min(a, b), max(a, b))
            kept.pop(pair, None)
            if pin.kind is PinKind.MATCH:
                kept[pair] = Link(*pair, 1.0, Band.PINNED)
    return sorted(kept.values())


@dataclass(frozen=True, slots=True)
class Apart:
    """What the user took apart: ``pairs`` do not belong together, ``alone`` belongs with nothing."""

    pairs: frozenset[tuple[ParagraphRef, ParagraphRef]] = frozenset()
    alone: frozenset[ParagraphRef] = frozenset()

    def parts(self, a: ParagraphRef, b: ParagraphRef) -> bool:
        return bool(self.alone & {a, b}) or (min(a, b), max(a, b)) in self.pairs


def apart(articles: Sequence[Article], pins: Iterable[Pin]) -> Apart:
    """What must not share a row though no link joins it, as headlines do; the later pin on a pair wins."""
    place = {article.id: i for i, article in enumerate(articles)}
    pairs: set[tuple[ParagraphRef, ParagraphRef]] = set()
    alone: set[ParagraphRef] = set()
    for pin in pins:
        a = _ref(pin.a, place, articles)
        b = _ref(pin.b, place, articles) if pin.b else None
        if a is not None and pin.kind is PinKind.ALONE:
            alone.add(a)
        elif a is not None and b is not None and pin.kind is PinKind.UNMATCH:
            pairs.add((min(a, b), max(a, b)))
        elif a is not None and b is not None:
            pairs.discard((min(a, b), max(a, b)))
    return Apart(frozenset(pairs), frozenset(alone))


def _ref(end: tuple[str, int], place: dict[str, int], articles: Sequence[Article]) -> ParagraphRef | None:
    position = place.get(end[0])
    if position is None or all(p.number != end[1] for p in articles[position].paragraphs):
        return None
    return ParagraphRef(position, end[1])
