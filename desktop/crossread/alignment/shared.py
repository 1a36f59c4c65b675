"""Shared copy: the same words in several articles, so that one wire report is not taken for corroboration."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from crossread.model import Article, Pulse, SharedPassage, Span, still
from crossread.relations.stems import word_spans

SEED = 8
"""Words in a row that two texts must share before a passage is looked at."""
LEAST = 25
"""Words from which a passage counts as shared copy; stock phrases and short quotes stay under it."""
GAP = 3
"""Words that may differ inside a passage (an edited verb, a dropped name)."""
PLACES = 20
"""Places of one run of ``SEED`` words in a text that are looked at; more stand only in tables and chants."""

Block = tuple[int, int, int, int]


def shared_passages(articles: Sequence[Article], pulse: Pulse = still) -> tuple[SharedPassage, ...]:
    """Passages of at least ``LEAST`` words that two articles have in common, merged over all articles."""
    prepared = [prepare_passages(a) for a in articles]
    found: list[SharedPassage] = []
    for i in range(len(articles)):
        for j in range(i + 1, len(articles)):
            pulse(i, len(articles))
            for one, two, count in _between(prepared[i], prepared[j], _Ear(pulse)):
                found.append(SharedPassage(((i, one), (j, two)), count))
    return _merged(found, pulse)


def prepare_passages(article: Article) -> _Prepared:
    """The words of an article by which its passages are found in others; remembered."""
    return _prepared(article.text, tuple(p.span for p in article.body))


def crowded(articles: Sequence[Article]) -> list[tuple[int, int]]:
    """The articles that say what another says too at more than ``PLACES`` places, and at how many."""
    prepared = [prepare_passages(a) for a in articles]
    found = []
    for i, one in enumerate(prepared):
        others = [two for j, two in enumerate(prepared) if j != i]
        shared = [seed for seed in one.crowded if any(seed in two.seeds for two in others)]
        if shared:
            found.append((i, max(len(one.seeds[seed]) for seed in shared)))
    return found


class _Prepared:
    """The words of one text and where each run of ``SEED`` of them begins; compared by identity."""

    def __init__(self, text: str, body: Sequence[Span]) -> None:
        placed = word_spans(text, body)
        self.words = [word for word, _ in placed]
        self.spans = [span for _, span in placed]
        self.seeds: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for i in range(len(self.words) - SEED + 1):
            self.seeds[tuple(self.words[i : i + SEED])].append(i)
        self.crowded = [seed for seed, places in self.seeds.items() if len(places) > PLACES]


@lru_cache(maxsize=80)
def _prepared(text: str, body: tuple[Span, ...]) -> _Prepared:
    return _Prepared(text, body)


@dataclass(frozen=True, slots=True)
class _Ear:
    """Who hears the pulse: of no account for what is remembered, so that all ears are alike."""

    pulse: Pulse = field(compare=False)


@lru_cache(maxsize=2000)
def _between(one: _Prepared, two: _Prepared, ear: _Ear) -> tuple[tuple[Span, Span, int], ...]:
    """The passages of two texts: they depend on these two alone, so a further article leaves them be."""
    return tuple(
        (
            Span(one.spans[a0].start, one.spans[a1 - 1].end),
            Span(two.spans[b0].start, two.spans[b1 - 1].end),
            min(a1 - a0, b1 - b0),
        )
        for a0, a1, b0, b1 in _blocks(one, two, ear.pulse)
    )


def _blocks(first: _Prepared, second: _Prepared, pulse: Pulse) -> list[Block]:
    """Runs of words ``one[a0:a1]`` ~ ``two[b0:b1]``: seeds on one diagonal, joined over small gaps."""
    runs: list[list[int]] = []
    for seed in first.seeds.keys() & second.seeds.keys():
        pulse(0, 1)
        ones, twos = first.seeds[seed][:PLACES], second.seeds[seed][:PLACES]
        for i, j in _starts(first.words, ones, second.words, twos):
            length = _length(first.words, i, second.words, j)
            runs.append([i, i + length, j, j + length])
    joined = _joined(sorted(runs))
    return [(a0, a1, b0, b1) for a0, a1, b0, b1 in joined if min(a1 - a0, b1 - b0) >= LEAST]


def _starts(
    one: Sequence[str], ones: Sequence[int], two: Sequence[str], twos: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The places of one seed in two texts where a run begins: other words stand before, or none.

    In a text that says one thing again and again nearly every pair of places goes on a run begun before.
    """
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for j in twos:
        by_word[two[j - 1] if j else ""].append(j)
    for i in ones:
        before = one[i - 1] if i else ""
        for word, places in by_word.items():
            if word != before or not word:
                for j in places:
                    yield i, j


def _length(one: Sequence[str], i: int, two: Sequence[str], j: int) -> int:
    """How many words from two places on are the same."""
    length, step = SEED, SEED
    most = min(len(one) - i, len(two) - j)
    while length < most:
        step = min(step, most - length)
        if one[i + length : i + length + step] == two[j + length : j + length + step]:
            length += step
            step *= 2
        elif step == 1:
            break
        else:
            step //= 2
    return length


def _joined(runs: Sequence[list[int]]) -> list[list[int]]:
    out: list[list[int]] = []
    for run in runs:
        last = out[-1] if out else None
        if last and 0 <= run[0] - last[1] <= GAP and 0 <= run[2] - last[3] <= GAP:
            last[1], last[3] = run[1], run[3]
        else:
            out.append(list(run))
    return out


def _merged(passages: Sequence[SharedPassage], pulse: Pulse) -> tuple[SharedPassage, ...]:
    """Passages that tell of the same text in several articles as one."""
    groups: list[tuple[dict[int, Span], int]] = []
    middles = _Middles()
    for passage in sorted(passages, key=lambda p: (-p.words, p.spans)):
        pulse(1, 1)
        for number in middles.near(passage):
            spans, _ = groups[number]
            common = [(i, s) for i, s in passage.spans if i in spans and _mostly(s, spans[i])]
            if common and not any(i in spans and not _mostly(s, spans[i]) for i, s in passage.spans):
                for i, s in passage.spans:
                    if i not in spans:
                        spans[i] = s
                        middles.add(i, s, number)
                break
        else:
            for i, s in passage.spans:
                middles.add(i, s, len(groups))
            groups.append((dict(passage.spans), passage.words))
    done = [SharedPassage(tuple(sorted(spans.items())), words) for spans, words in groups]
    return tuple(sorted(done, key=lambda p: p.spans))


class _Middles:
    """Where the middles of groups lie: a stretch that has half of another in common holds its middle."""

    def __init__(self) -> None:
        self._by_article: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)

    def add(self, article: int, span: Span, number: int) -> None:
        insort(self._by_article[article], (span.start + span.end, number))

    def near(self, passage: SharedPassage) -> list[int]:
        """The numbers, in order, of the groups that the passage may belong to."""
        found: set[int] = set()
        for article, span in passage.spans:
            held = self._by_article[article]
            first, last = bisect_left(held, (2 * span.start, 0)), bisect_left(held, (2 * span.end + 1, 0))
            found.update(number for _, number in held[first:last])
        return sorted(found)


def _mostly(a: Span, b: Span) -> bool:
    common = min(a.end, b.end) - max(a.start, b.start)
    return common * 2 >= max(len(a), len(b))
