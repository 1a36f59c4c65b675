"""From similarities to links: paragraphs over a threshold, sentences by rank."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crossread.alignment.bm25 import Matrix
from crossread.alignment.similarity import Unit
from crossread.model import Band, Link, ParagraphRef, Pulse, SentenceLink, SentenceRef, still

THRESHOLD = 0.2
"""The score from which two paragraphs count as linked, at the middle of the slider."""
STRONG = 0.45
FAIR = 0.30
SLIDE = 0.10
"""How far the slider's ends move the threshold."""
SENTENCE_PARTNERS = 2
SENTENCE_FLOOR = 0.08


def threshold(slider: float) -> float:
    """The bar for ``Settings.links``: -1 fewer … 1 more."""
    return THRESHOLD - SLIDE * max(-1.0, min(1.0, slider))


def band(score: float) -> Band:
    """How sure a link of that score is."""
    if score >= STRONG:
        return Band.STRONG
    return Band.FAIR if score >= FAIR else Band.WEAK


def paragraph_links(units: Sequence[Unit], scores: Matrix, bar: float) -> list[Link]:
    """Every pair of paragraphs at or over the bar, in order of place."""
    found = []
    for i, j in _over(scores, bar):
        a, b = sorted((ParagraphRef(units[i].article, units[i].number), _ref(units[j])))
        score = round(float(scores[i, j]), 4)
        found.append(Link(a, b, score, band(score)))
    return sorted(found)


def _ref(unit: Unit) -> ParagraphRef:
    return ParagraphRef(unit.article, unit.number)


def _over(scores: Matrix, bar: float) -> list[tuple[int, int]]:
    rows, columns = (scores >= bar).nonzero()
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if i < j]


def sentence_links(units: Sequence[Unit], scores: Matrix, pulse: Pulse = still) -> list[SentenceLink]:
    """Each sentence with its best partners in every other article, by rank; links are symmetric.

    The detectors look for differences here: a threshold alone would lose reworded sentences.
    """
    kept: dict[tuple[int, int], float] = {}
    columns: dict[int, list[int]] = {}
    for j, unit in enumerate(units):
        columns.setdefault(unit.article, []).append(j)
    for done, (article, members) in enumerate(columns.items()):
        pulse(3 * len(columns) + done, 4 * len(columns))
        for other, theirs in columns.items():
            if other != article:
                _best(scores, members, theirs, kept)
    place = [(unit.article, unit.number) for unit in units]
    ends = [SentenceRef(article, number) for article, number in place]
    told = ((*((i, j) if place[i] < place[j] else (j, i)), score) for (i, j), score in kept.items())
    ordered = sorted(told, key=lambda link: (place[link[0]], place[link[1]]))
    return [SentenceLink(ends[i], ends[j], score) for i, j, score in ordered]


def _best(scores: Matrix, ours: list[int], theirs: list[int], kept: dict[tuple[int, int], float]) -> None:
    """Keeps each of our sentences' best partners among theirs; the earlier wins a tie."""
    block = scores[np.ix_(ours, theirs)]
    ranked = np.argsort(-block, axis=1, kind="stable")[:, :SENTENCE_PARTNERS]
    for i, partners, row in zip(ours, ranked.tolist(), block, strict=True):
        for at in partners:
            if row[at] >= SENTENCE_FLOOR:
                j = theirs[at]
                kept[min(i, j), max(i, j)] = round(float(row[at]), 4)
