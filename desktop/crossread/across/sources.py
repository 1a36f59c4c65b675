"""The source matrix: who is quoted by whom, how often, in how many words, and with which verbs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossread.mentions.names_fold import fold
from crossread.model import Article, Attribution, Comparison, CueClass, NameType, Span, Speaker, SpeechKind
from crossread.relations.referents import CrossReferents, merge_referents

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Voice(StrEnum):
    """What a row of the matrix stands for."""

    NAMED = "named"
    KIND = "kind of source"
    UNNAMED = "unnamed"
    NOT_RESOLVED = "not resolved"


@dataclass(frozen=True, slots=True)
class SourceCell:
    """What one article carries of one speaker.

    ``times`` counts attributions and ``words`` those of their content; ``direct``, ``mixed`` and
    ``indirect`` sum up to ``times``. ``verbs`` are the loaded and doubting cue words with their
    counts. ``attributions`` are indices into the article's mentions, ``spans`` where each is written
    (source and cue, or the content where both are missing), ``paragraphs`` their paragraph numbers.
    """

    times: int = 0
    words: int = 0
    direct: int = 0
    mixed: int = 0
    indirect: int = 0
    verbs: tuple[tuple[str, int], ...] = ()
    attributions: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One speaker across articles; ``cells[i]`` is article i's part. ``labels`` are all forms met."""

    label: str
    voice: Voice
    cells: tuple[SourceCell, ...]
    type: NameType | None = None
    labels: tuple[str, ...] = ()
    referent: int | None = None
    """Id across articles (``merge_referents``), None where unnamed."""
    candidates: tuple[str, ...] = ()
    """Who it may be, where not resolved and the text leaves a choice."""

    @property
    def times(self) -> int:
        return sum(c.times for c in self.cells)

    @property
    def words(self) -> int:
        return sum(c.words for c in self.cells)

    @property
    def articles(self) -> int:
        """How many articles let this speaker speak."""
        return sum(1 for c in self.cells if c.times)


@dataclass(frozen=True, slots=True)
class SourceTotal:
    """Of one article: attributions, words in them, all words of its body, attributions without a source."""

    times: int
    words: int
    all_words: int
    without_source: int


@dataclass(frozen=True, slots=True)
class SourceMatrix:
    """Speakers in the order of how many articles carry them, then how often; ``totals`` per article."""

    rows: tuple[SourceRow, ...]
    totals: tuple[SourceTotal, ...]


_Key = tuple[Voice, str]


def source_matrix(comparison: Comparison) -> SourceMatrix:
    """Who speaks in which article. Speech inside speech counts for its own speaker too."""
    across = merge_referents(comparison.mentions)
    width = len(comparison.articles)
    found: dict[_Key, list[list[int]]] = {}
    speakers: dict[_Key, tuple[int, Speaker]] = {}
    for a, mentions in enumerate(comparison.mentions):
        for i, attribution in enumerate(mentions.attributions):
            for key in _keys(attribution, a, across):
                found.setdefault(key, [[] for _ in range(width)])[a].append(i)
                if attribution.speaker is not None:
                    speakers.setdefault(key, (a, attribution.speaker))
    rows = [_row(comparison, key, cells, speakers.get(key), across) for key, cells in found.items()]
    rows.sort(key=lambda r: (list(Voice).index(r.voice) >= 2, -r.articles, -r.times, fold(r.label)))
    return SourceMatrix(tuple(rows), tuple(_total(comparison, a) for a in range(width)))


def _keys(attribution: Attribution, article: int, across: CrossReferents) -> list[_Key]:
    """The rows an attribution belongs to: one, or one each for several who speak together."""
    speaker = attribution.speaker
    if speaker is None:
        return []
    if not speaker.resolved:
        return [(Voice.NOT_RESOLVED, fold(speaker.label))]
    if speaker.referent is not None and not speaker.group:
        ids = across.ids[article]
        return [(Voice.NAMED, str(ids[r])) for r in dict.fromkeys((speaker.referent, *speaker.others))]
    if speaker.group:
        return [(Voice.KIND, fold(speaker.group))]
    return [(Voice.UNNAMED, fold(speaker.label))]


def _row(
    comparison: Comparison,
    key: _Key,
    cells: Sequence[Sequence[int]],
    first: tuple[int, Speaker] | None,
    across: CrossReferents,
) -> SourceRow:
    made = tuple(_cell(comparison, a, indices) for a, indices in enumerate(cells))
    voice, name = key
    if voice is Voice.NAMED:
        referent = across.referents[int(name)]
        return SourceRow(referent.canonical, voice, made, referent.type, referent.labels, referent.id)
    labels = tuple(
        dict.fromkeys(
            speaker.label
            for a, indices in enumerate(cells)
            for i in indices
            if (speaker := comparison.mentions[a].attributions[i].speaker) is not None
        )
    )
    label = first[1].group if first and voice is Voice.KIND else labels[0]
    return SourceRow(label, voice, made, labels=labels, candidates=_candidates(comparison, cells, across))


def _candidates(
    comparison: Comparison, cells: Sequence[Sequence[int]], across: CrossReferents
) -> tuple[str, ...]:
    """The names of all that the unresolved speakers of a row may be, in the order of the text."""
    met = [
        across.referents[across.ids[a][c]].canonical
        for a, indices in enumerate(cells)
        for i in indices
        if (speaker := comparison.mentions[a].attributions[i].speaker) and not speaker.resolved
        for c in speaker.candidates
    ]
    return tuple(dict.fromkeys(met))


def _cell(comparison: Comparison, a: int, indices: Sequence[int]) -> SourceCell:
    article = comparison.articles[a]
    chosen = [comparison.mentions[a].attributions[i] for i in indices]
    kinds = Counter(each.kind for each in chosen)
    verbs = Counter(
        " ".join(span.of(article.text) for span in each.cue).lower()
        for each in chosen
        if each.cue_class is not CueClass.NEUTRAL
    )
    spans = tuple(_place(each) for each in chosen)
    return SourceCell(
        times=len(chosen),
        words=sum(_words(article, each) for each in chosen),
        direct=kinds[SpeechKind.DIRECT],
        mixed=kinds[SpeechKind.MIXED],
        indirect=kinds[SpeechKind.INDIRECT],
        verbs=tuple(sorted(verbs.items(), key=lambda v: (-v[1], v[0]))),
        attributions=tuple(indices),
        spans=spans,
        paragraphs=tuple(article.paragraph_at(s.start).number for s in spans),
    )


def _place(attribution: Attribution) -> Span:
    parts = attribution.source + attribution.cue or attribution.content
    return Span(min(p.start for p in parts), max(p.end for p in parts))


def _words(article: Article, attribution: Attribution) -> int:
    return sum(len(_WORD.findall(span.of(article.text))) for span in attribution.content)


def _total(comparison: Comparison, a: int) -> SourceTotal:
    article = comparison.articles[a]
    outer = [x for x in comparison.mentions[a].attributions if x.parent is None]
    return SourceTotal(
        times=len(outer),
        words=sum(_words(article, x) for x in outer),
        all_words=sum(len(_WORD.findall(p.span.of(article.text))) for p in article.body),
        without_source=sum(1 for x in outer if not x.source),
    )
