"""Viterbi over words."""

from __future__ import annotations

from itertools import pairwise, product

import numpy

from crossread.mentions.tagger import spans_of, word_groups
from crossread.mentions.tagger_decoding import Decoded, best_path, decode, half_spans, word_logs

LABELS = ("O", "B-x", "I-x", "B-y", "I-y")


def scores(*rows: dict[str, float]) -> numpy.ndarray:
    table = numpy.zeros((len(rows), len(LABELS)), dtype=numpy.float32)
    for i, row in enumerate(rows):
        for label, value in row.items():
            table[i, LABELS.index(label)] = value
    return table


def read(table: numpy.ndarray, groups: list[list[int]] | None = None) -> Decoded:
    """Decoded words, one piece each unless grouped."""
    (words,) = word_logs([table], groups or [[i] for i in range(len(table))])
    return decode(words, LABELS)


def test_an_inside_label_needs_its_beginning() -> None:
    table = scores({"O": 4.0}, {"I-x": 3.0, "B-x": 2.5}, {"I-x": 4.0})
    assert read(table).labels == ["O", "B-x", "I-x"]


def test_no_change_of_kind_inside_a_span() -> None:
    table = scores({"B-x": 5.0}, {"I-y": 3.0, "I-x": 2.8}, {"I-x": 4.0})
    assert read(table).labels == ["B-x", "I-x", "I-x"]


def test_a_window_may_begin_inside_a_span() -> None:
    assert read(scores({"I-y": 5.0}, {"O": 5.0})).labels == ["I-y", "O"]


def test_a_word_is_labelled_by_the_mean_of_its_pieces() -> None:
    table = scores({"O": 1.0}, {"B-x": 4.0}, {"O": 2.0})
    decoded = read(table, [[0, 1], [2]])
    assert decoded.labels == ["B-x", "O"]
    assert all(0 < s <= 1 for s in decoded.sure)


def best_sum(words: numpy.ndarray) -> float:
    """The highest sum of an allowed sequence, by trying all."""
    best = -numpy.inf
    for path in product(range(len(LABELS)), repeat=len(words)):
        names = [LABELS[p] for p in path]
        if all(not b.startswith("I-") or a[2:] == b[2:] for a, b in pairwise(names)):
            best = max(best, float(sum(words[i, p] for i, p in enumerate(path))))
    return best


def test_the_path_is_the_best_of_all_allowed() -> None:
    rng = numpy.random.default_rng(4)
    for _ in range(60):
        words = rng.normal(size=(5, len(LABELS))).astype(numpy.float32)
        path = best_path(words, LABELS)
        assert numpy.isclose(words[numpy.arange(5), path].sum(), best_sum(words), atol=1e-4)


def test_half_spans_are_likely_but_not_chosen() -> None:
    table = scores({"O": 3.0}, {"O": 1.0, "B-x": 0.9}, {"O": 1.0, "I-x": 0.9}, {"O": 5.0}, {"B-x": 5.0})
    decoded = read(table)
    assert [(first, last) for first, last, _ in half_spans(decoded, LABELS, "x", 0.3)] == [(1, 2)]
    assert list(half_spans(decoded, LABELS, "y", 0.3)) == []


def test_groups_pieces_of_a_word_and_leaves_marks_alone() -> None:
    text = "rebuilding, now"
    offsets = [(0, 0), (0, 7), (7, 10), (10, 11), (12, 15), (0, 0)]
    assert word_groups(text, offsets) == [[1, 2], [3], [4]]


def test_spans_of_labels() -> None:
    labels = ["O", "B-x", "I-x", "B-x", "I-y", "O", "I-y"]
    assert list(spans_of(labels)) == [("x", 1, 2), ("x", 3, 3), ("y", 4, 4), ("y", 6, 6)]
