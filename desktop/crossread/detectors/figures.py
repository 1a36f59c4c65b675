"""Figures: the same quantity with other numbers. Unlike things never conflict."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, linked_sentences, quoted, sentence_index, why
from crossread.model import Evidence, Figure, Finding, Kind, Relation, Span
from crossread.relations.stems import stem


@detector("figures", "Figures that differ", Kind.FIGURE)
def find(context: Context) -> Iterator[Finding]:
    """Figures of linked sentences that count the same noun with the same unit and differ in value."""
    partners = linked_sentences(context)
    held: dict[tuple[int, int], list[Figure]] = {}
    for position, mentions in enumerate(context.mentions):
        for figure in mentions.figures:
            key = (position, sentence_index(context.articles[position], figure.span.start))
            held.setdefault(key, []).append(figure)
    for here in sorted(held):
        for there in sorted(partners.get(here, {})):
            if there <= here or there not in held:
                continue
            for a in held[here]:
                for b in held[there]:
                    if same_quantity(a, b) and (a.low, a.high) != (b.low, b.high):
                        yield _finding(context, here[0], a, there[0], b)


def same_quantity(a: Figure, b: Figure) -> bool:
    """Same unit, and the same noun or kind."""
    if a.unit != b.unit or a.role != b.role:
        return False
    return bool((a.noun and stem(a.noun.lower()) == stem(b.noun.lower())) or (a.kind and a.kind == b.kind))


def apart(a: Figure, b: Figure) -> bool:
    """Whether both intervals have nothing in common, bounds taken at their word."""
    return (a.high is not None and a.high < b.low) or (b.high is not None and b.high < a.low)


def _finding(context: Context, i: int, a: Figure, j: int, b: Figure) -> Finding:
    relation = Relation.CONFLICT if apart(a, b) else Relation.COMPATIBLE
    one, two = (quoted(context.articles[p], f.phrase or f.span) for p, f in ((i, a), (j, b)))
    return finding(
        context,
        "figures",
        Kind.FIGURE,
        relation,
        f"{letters((i, j))} give different numbers for {a.noun or a.kind or 'one thing'}: {one} / {two}.",
        [Evidence(i, span_of(a), 0, value(a)), Evidence(j, span_of(b), 1, value(b))],
        why(
            "same noun and unit in linked sentences, other value",
            normalised=((one, value(a)), (two, value(b))),
            clears="The two figures count different things, or one of them was read wrongly.",
        ),
    )


def span_of(figure: Figure) -> Span:
    return figure.phrase or figure.span


def value(figure: Figure) -> str:
    """The normalised value as shown in brackets."""
    low = format(figure.low, "f")
    if figure.high is None:
        return f"≥ {low}"
    return low if figure.high == figure.low else f"{low}–{format(figure.high, 'f')}"
