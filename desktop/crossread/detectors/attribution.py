"""Attribution: the same claim credited to different sources."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, linked_sentences, sentence_index, why
from crossread.model import Attribution, Evidence, Finding, Kind, Relation, Span
from crossread.relations.stems import terms


@detector("attribution", "Sources that differ", Kind.ATTRIBUTION)
def find(context: Context) -> Iterator[Finding]:
    """Attributions of linked sentences with like contents and unlike sources."""
    partners = linked_sentences(context)
    held: dict[tuple[int, int], list[Attribution]] = {}
    for position, mentions in enumerate(context.mentions):
        for attribution in mentions.attributions:
            if attribution.content and attribution.source:
                at = attribution.content[0].start
                key = (position, sentence_index(context.articles[position], at))
                held.setdefault(key, []).append(attribution)
    for here in sorted(held):
        for there in sorted(partners.get(here, {})):
            if there <= here or there not in held:
                continue
            for a in held[here]:
                for b in held[there]:
                    if _alike(context, here[0], a, there[0], b) and _other_source(
                        context, here[0], a, there[0], b
                    ):
                        yield _finding(context, here[0], a, there[0], b)


def _content(context: Context, i: int, a: Attribution) -> frozenset[str]:
    text = context.articles[i].text
    return frozenset(t for s in a.content for t in terms(text[s.start : s.end]))


def _alike(context: Context, i: int, a: Attribution, j: int, b: Attribution) -> bool:
    one, two = _content(context, i, a), _content(context, j, b)
    return len(one & two) * 2 >= min(len(one), len(two)) > 1


def _source(context: Context, i: int, a: Attribution) -> frozenset[str]:
    text = context.articles[i].text
    return frozenset(t for s in a.source for t in terms(text[s.start : s.end]))


def _other_source(context: Context, i: int, a: Attribution, j: int, b: Attribution) -> bool:
    one, two = _source(context, i, a), _source(context, j, b)
    return bool(one and two and not one & two)


def _finding(context: Context, i: int, a: Attribution, j: int, b: Attribution) -> Finding:
    labels = [context.articles[p].text[x.source[0].start : x.source[0].end] for p, x in ((i, a), (j, b))]
    return finding(
        context,
        "attribution",
        Kind.ATTRIBUTION,
        Relation.CONFLICT,
        f"{letters((i, j))} credit the same claim to different sources: {labels[0]} / {labels[1]}.",
        [
            Evidence(p, place(x), side, speaker=label, standing=x.standing)
            for p, x, side, label in ((i, a, 0, labels[0]), (j, b, 1, labels[1]))
        ],
        why("like contents, sources without a word in common", clears="Both sources are the same speaker."),
    )


def place(attribution: Attribution) -> Span:
    """Source and cue together where they stand side by side, else the source."""
    parts = sorted((*attribution.source, *attribution.cue))
    whole = Span(parts[0].start, parts[-1].end)
    return whole if len(whole) <= 120 else parts[0]
