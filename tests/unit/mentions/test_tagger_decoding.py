"""Viterbi over words."""

from __future__ import annotations

import numpy

from crossread.mentions.tagger import spans_of, word_groups
from crossread.mentions.tagger_decoding import best_labels

LABELS = ("O", "B-x", "I-x", "B-y", "I-y")


def scores(*rows: dict[str, float]) -> numpy.ndarray:
    table = numpy.zeros((len(rows), len(LABELS)), dtype=numpy.float32)
    for i, row in enumerate(rows):
        for label, value in row.items():
            table[i, LABELS.index(label)] = value
    return table


def test_an_inside_label_needs_its_beginning() -> None:
    table = scores({"O": 4.0}, {"I-x": 3.0, "B-x": 2.5}, {"I-x": 4.0})
    labels, _ = best_labels(table, [[0], [1], [2]], LABELS)
    assert labels == ["O", "B-x", "I-x"]


def test_no_change_of_kind_inside_a_span() -> None:
    table = scores({"B-x": 5.0}, {"I-y": 3.0, "I-x": 2.8}, {"I-x": 4.0})
    assert best_labels(table, [[0], [1], [2]], LABELS)[0] == ["B-x", "I-x", "I-x"]


def test_a_window_may_begin_inside_a_span() -> None:
    assert best_labels(scores({"I-y": 5.0}, {"O": 5.0}), [[0], [1]], LABELS)[0] == ["I-y", "O"]


def test_a_word_is_labelled_by_the_mean_of_its_pieces() -> None:
    table = scores({"O": 1.0}, {"B-x": 4.0}, {"O": 2.0})
    labels, sure = best_labels(table, [[0, 1], [2]], LABELS)
    assert labels == ["B-x", "O"]
    assert all(0 < s <= 1 for s in sure)


def test_groups_pieces_of_a_word_and_leaves_marks_alone() -> None:
    text = "rebuilding, now"
    offsets = [(0, 0), (0, 7), (7, 10), (10, 11), (12, 15), (0, 0)]
    assert word_groups(text, offsets) == [[1, 2], [3], [4]]


def test_spans_of_labels() -> None:
    labels = ["O", "B-x", "I-x", "B-x", "I-y", "O", "I-y"]
    assert list(spans_of(labels)) == [("x", 1, 2), ("x", 3, 3), ("y", 4, 4), ("y", 6, 6)]
