"""What is put together into one finding, and how much of it."""

from __future__ import annotations

from crossread.detectors._merge import few, joined

PAIRS = [((0, "a1"), (1, "b1")), ((0, "a1"), (1, "b2")), ((0, "a1"), (1, "b3")), ((0, "a1"), (2, "c1"))]


def test_pairs_that_share_an_end_with_the_surest_are_one_group() -> None:
    assert joined(PAIRS, chains=False) == [[0, 1, 2, 3]]


def test_a_finding_of_claims_tells_two_sentences_of_an_article_at_most() -> None:
    assert few([0, 1, 2, 3], PAIRS) == [0, 1, 3]


def test_the_surest_pair_always_stays() -> None:
    assert few([2], PAIRS, most=0) == [2]
