"""From found spans to attributions: kind, standing, colour, speech inside speech, and their quotations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from crossread.mentions.attributions_rules import read_span
from crossread.mentions.cues import read_cue
from crossread.mentions.found import Found
from crossread.model import Article, Attribution, Quote, Span, SpeechKind, Standing

_DIRECT, _INDIRECT = 0.9, 0.1
"""Shares of quoted letters from which content is direct, and up to which it is indirect."""


def describe(article: Article, found: Sequence[Found], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Attributions in text order, each followed by those found inside its content."""
    attributions: list[Attribution] = []
    for each in sorted(found, key=lambda f: (f.content[0], f.cue)):
        parent = len(attributions)
        attributions.append(_described(article, each, quotes))
        inner = [f for content in each.content for f in _inner(article, content)]
        attributions.extend(replace(_described(article, f, quotes), parent=parent) for f in inner)
    return tuple(attributions)


def _inner(article: Article, content: Span) -> list[Found]:
    """Speech reported inside the content: only where source, cue and a claim of some length are all there."""
    if article.language not in {"", "en"}:
        return []
    return [f for f in read_span(article, content) if _is_speech(article.text, f)]


_SELF = re.compile(r"(?:I|[Ww]e|[Yy]ou|[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat)\b")
_PASSIVE = re.compile(r"(?:is|are|was|were|been|be|being|get|gets|got)\b\s\w", re.IGNORECASE)
_LONGEST_INNER_SOURCE = 7


def _is_speech(text: str, found: Found) -> bool:
    """Whether somebody else is reported to speak: a short source, a verb of saying, a claim of some length.

    "I think" inside a quotation is the speaker's own word, not speech inside speech.
    """
    if not found.source or found.confidence < 0.6 or sum(map(len, found.content)) < 15:
        return False
    source = found.source[0].of(text)
    words = source.split()
    if _SELF.match(source) or len(words) > _LONGEST_INNER_SOURCE or any(w in _SUBORDINATE for w in words):
        return False
    cue = found.cue[0].of(text)
    if _PASSIVE.match(cue) and found.source[0] < found.cue[0]:
        return False  # "no cracks were found", "residents were told": those named do not speak
    standing, _ = read_cue(cue, found.content[0].of(text))
    return standing in {Standing.SAID, Standing.CLAIMED, Standing.CONFIRMED, Standing.DENIED}


_SUBORDINATE = frozenset({"what", "they", "which", "who", "that", "how", "as", "if", "when"})


def _described(article: Article, found: Found, quotes: Sequence[Quote]) -> Attribution:
    text = article.text
    cue = " ".join(s.of(text) for s in found.cue)
    standing, colour = read_cue(cue, found.content[0].of(text))
    return Attribution(
        source=found.source,
        cue=found.cue,
        content=found.content,
        kind=speech_kind(text, found.content, quotes),
        standing=standing,
        cue_class=colour,
        confidence=round(found.confidence, 3),
    )


def speech_kind(text: str, content: Sequence[Span], quotes: Sequence[Quote]) -> SpeechKind:
    """Direct where nearly all letters stand in quotation marks, indirect where nearly none do."""
    letters = quoted = 0
    near = [p for q in quotes for p in q.pieces if any(p.overlaps(span) for span in content)]
    if not near:
        return SpeechKind.INDIRECT
    for span in content:
        marks = [p for p in near if p.overlaps(span)]
        for at in range(span.start, span.end):
            if text[at].isalnum():
                letters += 1
                quoted += any(m.start <= at < m.end for m in marks)
    share = quoted / letters if letters else 0.0
    return (
        SpeechKind.DIRECT
        if share >= _DIRECT
        else SpeechKind.INDIRECT
        if share <= _INDIRECT
        else SpeechKind.MIXED
    )


def with_attributions(quotes: Sequence[Quote], holders: Holders) -> tuple[Quote, ...]:
    """The quotations, each with the index of the innermost attribution whose content holds it."""
    return tuple(replace(q, attribution=holders.innermost(q.pieces[0])) for q in quotes)


class Holders:
    """Which attribution's content holds a place; made once, since a long text asks thousands of times."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._lengths = [sum(map(len, a.content)) for a in attributions]
        self._near: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for i, attribution in enumerate(attributions):
            for c in attribution.content:
                for stretch in range(c.start // _STRETCH, c.end // _STRETCH + 1):
                    self._near[stretch].append((c.start, c.end, i))

    def innermost(self, span: Span) -> int | None:
        """The index of the attribution with the shortest content around a span, or None."""
        near = self._near.get(span.start // _STRETCH, ())
        holders = {i for start, end, i in near if start <= span.start and span.end <= end}
        return -min((self._lengths[i], -i) for i in holders)[1] if holders else None


_STRETCH = 256
"""Letters of text looked at together."""
