"""From scores to the best sequence of labels: Viterbi over words, with the order B before I kept.

Most words take the label with the highest score and the sequence is in order. Only stretches where
it is not are searched, from one word that begins or leaves a span to the next.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy

_NEVER = -1e4
Array = numpy.ndarray[Any, numpy.dtype[numpy.float32]]
Numbers = numpy.ndarray[Any, numpy.dtype[numpy.int64]]


@cache
def _transitions(labels: tuple[str, ...]) -> Array:
    """``[from, to]``: 0 where a label may follow, else a forbidding cost."""
    table = numpy.zeros((len(labels), len(labels)), dtype=numpy.float32)
    for i, before in enumerate(labels):
        for j, after in enumerate(labels):
            if after.startswith("I-") and before[2:] != after[2:]:
                table[i, j] = _NEVER
    return table


@cache
def _inside(labels: tuple[str, ...]) -> numpy.ndarray[Any, numpy.dtype[numpy.bool_]]:
    """Which labels go on with a span; all others may follow anything."""
    inside: numpy.ndarray[Any, numpy.dtype[numpy.bool_]] = numpy.array([n.startswith("I-") for n in labels])
    return inside


@dataclass(frozen=True, slots=True)
class Decoded:
    """The label of each word, its probability, and the probabilities of all labels (words, labels)."""

    labels: list[str]
    sure: list[float]
    chances: Array


def decode(words: Array, labels: tuple[str, ...]) -> Decoded:
    """The best labels of words from their log-probabilities (words, labels).

    A window may begin inside a span.
    """
    path = best_path(words, labels)
    chances = numpy.exp(words)
    sure = chances[numpy.arange(len(path)), path]
    return Decoded([labels[p] for p in path.tolist()], sure.tolist(), chances)


def half_spans(
    decoded: Decoded, labels: tuple[str, ...], kind: str, least: float
) -> Iterator[tuple[int, int, float]]:
    """``(first, last, chance)`` of runs of words not labelled as a kind but with some chance of it."""
    begin, inside = labels.index(f"B-{kind}"), labels.index(f"I-{kind}")
    chance = decoded.chances[:, begin] + decoded.chances[:, inside]
    run: list[int] = []
    for word in numpy.flatnonzero(chance >= least).tolist():
        if decoded.labels[word] in (labels[begin], labels[inside]):
            continue
        if run and (word > run[-1] + 1 or decoded.chances[word, begin] >= least):
            yield run[0], run[-1], float(chance[run].mean())
            run = []
        run.append(word)
    if run:
        yield run[0], run[-1], float(chance[run].mean())


def best_path(words: Array, labels: tuple[str, ...]) -> Numbers:
    """The allowed sequence of label numbers with the highest sum of ``words`` (words, labels)."""
    path: Numbers = words.argmax(axis=1)
    forbidden = numpy.flatnonzero(_transitions(labels)[path[:-1], path[1:]])
    if not len(forbidden):
        return path
    inside = _inside(labels)
    # A stretch begins and ends where the label may follow anything: nothing outside changes it.
    borders = [0, *(numpy.flatnonzero(~inside[path[1:]]) + 1).tolist(), len(path)]
    for at in forbidden.tolist():
        first = bisect_right(borders, at) - 1
        end = borders[first + 1]
        found = _searched(words[borders[first] : end], labels)
        while first and inside[found[0]]:
            first -= 1
            found = _searched(words[borders[first] : end], labels)
        path[borders[first] : end] = found
        del borders[first + 1 : borders.index(end)]
    return path


def _searched(words: Array, labels: tuple[str, ...]) -> Numbers:
    """The same by Viterbi's algorithm."""
    table = _transitions(labels)
    total = words[0]
    back = numpy.zeros(words.shape, dtype=numpy.int64)
    for at in range(1, len(words)):
        reached = total[:, None] + table
        back[at] = reached.argmax(axis=0)
        total = reached.max(axis=0) + words[at]
    path = numpy.empty(len(words), dtype=numpy.int64)
    path[-1] = total.argmax()
    for at in range(len(words) - 1, 0, -1):
        path[at - 1] = back[at, path[at]]
    return path


def word_logs(heads: Sequence[Array], groups: Sequence[Sequence[int]]) -> list[Array]:
    """Log-probabilities (words, labels) from the scores (pieces, labels) of each head of a window.

    A word's are the mean of its pieces'.
    """
    pieces = [piece for group in groups for piece in group]
    sizes = numpy.array([len(group) for group in groups])
    firsts = numpy.cumsum(sizes) - sizes
    counts = sizes.astype(numpy.float32)[:, None]
    means: list[Array] = []
    for scores in heads:
        sums: Array = numpy.add.reduceat(_log_softmax(scores)[pieces], firsts, axis=0)
        means.append(sums / counts)
    return means


def _log_softmax(scores: Array) -> Array:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logs: Array = shifted - numpy.log(numpy.exp(shifted).sum(axis=-1, keepdims=True))
    return logs
