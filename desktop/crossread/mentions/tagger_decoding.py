"""From scores to the best sequence of labels: Viterbi over words, with the order B before I kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy

_NEVER = -1e4
Array = numpy.ndarray[Any, numpy.dtype[numpy.float32]]


@cache
def _transitions(labels: tuple[str, ...]) -> Array:
    """``[from, to]``: 0 where a label may follow, else a forbidding cost."""
    table = numpy.zeros((len(labels), len(labels)), dtype=numpy.float32)
    for i, before in enumerate(labels):
        for j, after in enumerate(labels):
            if after.startswith("I-") and before[2:] != after[2:]:
                table[i, j] = _NEVER
    return table


def best_labels(
    scores: Array, groups: Sequence[Sequence[int]], labels: tuple[str, ...]
) -> tuple[list[str], Array]:
    """The best label of each word, and its probability, from the scores (pieces, labels) of a window.

    A word's score is the mean of its pieces'. A window may begin inside a span.
    """
    logs = _log_softmax(scores.astype(numpy.float32))
    words = _word_means(logs, groups)
    table = _transitions(labels)
    total = words[0]
    back = numpy.zeros(words.shape, dtype=numpy.int64)
    for at in range(1, len(words)):
        reached = total[:, None] + table
        back[at] = reached.argmax(axis=0)
        total = reached.max(axis=0) + words[at]
    path = [int(total.argmax())]
    for at in range(len(words) - 1, 0, -1):
        path.append(int(back[at][path[-1]]))
    path.reverse()
    sureness = numpy.exp(words[numpy.arange(len(path)), path])
    return [labels[p] for p in path], sureness


def _word_means(logs: Array, groups: Sequence[Sequence[int]]) -> Array:
    """Mean over the pieces of each word: (words, labels)."""
    pieces = [piece for group in groups for piece in group]
    firsts = numpy.cumsum([0] + [len(group) for group in groups[:-1]])
    counts = numpy.array([[len(group)] for group in groups], dtype=numpy.float32)
    sums: Array = numpy.add.reduceat(logs[pieces], firsts, axis=0)
    return sums / counts


def _log_softmax(scores: Array) -> Array:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logs: Array = shifted - numpy.log(numpy.exp(shifted).sum(axis=-1, keepdims=True))
    return logs
