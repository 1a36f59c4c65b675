"""Shared copy: the same words in several articles, so that one wire report is not taken for corroboration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crossread.model import Article, Pulse, SharedPassage, Span, still
from crossread.relations.stems import word_spans

SEED = 8
"""Words in a row that two texts must share before a passage is looked at."""
LEAST = 25
"""Words from which a passage counts as shared copy; stock phrases and short quotes stay under it."""
GAP = 3
"""Words that may differ inside a passage (an edited verb, a dropped name)."""

Block = tuple[int, int, int, int]


def shared_passages(articles: Sequence[Article], pulse: Pulse = still) -> tuple[SharedPassage, ...]:
    """Passages of at least ``LEAST`` words that two articles have in common, merged over all articles."""
    tokens = [word_spans(a.text, tuple(p.span for p in a.body)) for a in articles]
    found: list[SharedPassage] = []
    for i in range(len(articles)):
        for j in range(i + 1, len(articles)):
            pulse(i, len(articles))
            for a0, a1, b0, b1 in _blocks([w for w, _ in tokens[i]], [w for w, _ in tokens[j]]):
                one = Span(tokens[i][a0][1].start, tokens[i][a1 - 1][1].end)
                two = Span(tokens[j][b0][1].start, tokens[j][b1 - 1][1].end)
                found.append(SharedPassage(((i, one), (j, two)), min(a1 - a0, b1 - b0)))
    return _merged(found)


def _blocks(one: Sequence[str], two: Sequence[str]) -> list[Block]:
    """Runs of words ``one[a0:a1]`` ~ ``two[b0:b1]``: seeds on one diagonal, joined over small gaps."""
    seeds: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(one) - SEED + 1):
        seeds[tuple(one[i : i + SEED])].append(i)
    runs: list[list[int]] = []
    used: set[tuple[int, int]] = set()
    for j in range(len(two) - SEED + 1):
        for i in seeds.get(tuple(two[j : j + SEED]), ()):
            if (i, j) in used:
                continue
            length = SEED
            while i + length < len(one) and j + length < len(two) and one[i + length] == two[j + length]:
                length += 1
            used.update((i + k, j + k) for k in range(length - SEED + 1))
            runs.append([i, i + length, j, j + length])
    joined = _joined(sorted(runs))
    return [(a0, a1, b0, b1) for a0, a1, b0, b1 in joined if min(a1 - a0, b1 - b0) >= LEAST]


def _joined(runs: Sequence[list[int]]) -> list[list[int]]:
    out: list[list[int]] = []
    for run in runs:
        last = out[-1] if out else None
        if last and 0 <= run[0] - last[1] <= GAP and 0 <= run[2] - last[3] <= GAP:
            last[1], last[3] = run[1], run[3]
        else:
            out.append(list(run))
    return out


def _merged(passages: Sequence[SharedPassage]) -> tuple[SharedPassage, ...]:
    """Passages that tell of the same text in several articles as one."""
    groups: list[tuple[dict[int, Span], int]] = []
    for passage in sorted(passages, key=lambda p: (-p.words, p.spans)):
        for spans, _ in groups:
            common = [(i, s) for i, s in passage.spans if i in spans and _mostly(s, spans[i])]
            if common and not any(i in spans and not _mostly(s, spans[i]) for i, s in passage.spans):
                for i, s in passage.spans:
                    spans.setdefault(i, s)
                break
        else:
            groups.append((dict(passage.spans), passage.words))
    done = [SharedPassage(tuple(sorted(spans.items())), words) for spans, words in groups]
    return tuple(sorted(done, key=lambda p: p.spans))


def _mostly(a: Span, b: Span) -> bool:
    common = min(a.end, b.end) - max(a.start, b.start)
    return common * 2 >= max(len(a), len(b))
