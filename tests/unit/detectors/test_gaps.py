"""Where two sentences say the same thing in other words."""

from __future__ import annotations

from crossread.detectors._gaps import Gaps
from crossread.model import Span
from crossread.relations.tagging import tag_words

ONE = "The rebels left the harbour before dawn."
OTHER = "The gunmen left the harbour before noon."


def gaps() -> Gaps:
    return Gaps(tag_words(ONE, Span(0, len(ONE))), tag_words(OTHER, Span(0, len(OTHER))))


def test_words_between_shared_ones_fill_one_gap() -> None:
    assert gaps().between(1, 1, 1, 1) == {"same gap": 1.0, "width of gap": 0.0, "edges of gap": 5.0}


def test_words_of_different_gaps_do_not() -> None:
    assert gaps().between(1, 1, 6, 6)["same gap"] == 0.0


def test_a_shared_word_is_in_no_gap() -> None:
    assert gaps().between(2, 2, 1, 1)["same gap"] == 0.0
