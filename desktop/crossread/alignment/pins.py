"""What the user aligned by hand: pins are set over whatever was computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def _ref(end: tuple[str, int], place: dict[str, int], articles: Sequence[Article]) -> ParagraphRef | None:
    position = place.get(end[0])
    if position is None or all(p.number != end[1] for p in articles[position].paragraphs):
        return None
    return ParagraphRef(position, end[1])
