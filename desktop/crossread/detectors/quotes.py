"""Quotations: the same utterance in other words, or cut."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, quoted, why
from crossread.model import Evidence, Finding, Kind, Quote, Relation, Span
from crossread.relations.quotes import Version, relate


@detector("quotes", "Quotations that differ", Kind.QUOTE)
def find(context: Context) -> Iterator[Finding]:
    """Quotations of two articles that give one utterance in different words."""
    versions = [
        (i, q, Version.of(a.text, q.pieces))
        for i, (a, m) in enumerate(zip(context.articles, context.mentions, strict=True))
        for q in m.quotes
        if not q.scare
    ]
    for at, (i, a, one) in enumerate(versions):
        for j, b, two in versions[at + 1 :]:
            if i == j:
                continue
            relation = relate(one, two)
            if relation is not None and relation is not Relation.EQUAL:
                yield _finding(context, relation, i, a, j, b)


def _finding(context: Context, relation: Relation, i: int, a: Quote, j: int, b: Quote) -> Finding:
    what = "in different words" if relation is Relation.ALTERED else "at different length"
    one = quoted(context.articles[i], a.pieces[0])
    return finding(
        context,
        "quotes",
        Kind.QUOTE,
        relation,
        f"{letters((i, j))} quote the same words {what}: “{one}”.",
        [Evidence(i, words(a), 0), Evidence(j, words(b), 1)],
        why("one utterance by words in common", clears="The two quotations are of different utterances."),
    )


def words(quote: Quote) -> Span:
    return Span(quote.pieces[0].start, quote.pieces[-1].end)
