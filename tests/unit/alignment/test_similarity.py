"""What makes two paragraphs alike: words, mentions, a third article, neighbours."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest

from crossread.alignment import bm25
from crossread.alignment.bm25 import coverage, symmetric
from crossread.alignment.links import band, sentence_links, threshold
from crossread.alignment.mentioned import Mentioned
from crossread.alignment.nearby import soft
from crossread.alignment.similarity import Unit, paragraph_scores
from crossread.alignment.support import neighbours, third
from crossread.model import Band

TEXTS = (
    (0, "The council closed the old bridge to lorries."),
    (0, "Twelve shops near the quay stay shut."),
    (1, "Lorries may no longer use the old bridge, the council said."),
    (1, "The weather was fine."),
    (2, "A dozen traders at the quay keep their doors locked."),
)


def units() -> list[Unit]:
    return [Unit(article, n, text) for n, (article, text) in enumerate(TEXTS)]


def untold() -> list[Mentioned]:
    return [Mentioned() for _ in TEXTS]


def test_coverage_is_the_share_of_weight_and_the_diagonal_is_one() -> None:
    covered = coverage([["a", "b"], ["a"], ["c"]])
    assert covered.diagonal().tolist() == [1.0, 1.0, 1.0]
    assert 0 < covered[0, 1] < 1
    assert covered[0, 2] == 0
    assert coverage([[], ["a"]])[0].tolist() == [0.0, 0.0]


def test_terms_weighed_in_blocks_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [text.split() for _, text in TEXTS]
    whole = symmetric(documents)
    monkeypatch.setattr(bm25, "BLOCK", 2)
    assert np.allclose(symmetric(documents), whole, atol=1e-6)


def test_paragraphs_score_symmetric_and_nothing_within_an_article() -> None:
    scores = paragraph_scores(units(), untold())
    assert np.array_equal(scores, scores.T)
    assert scores[0, 1] == scores[2, 3] == 0
    assert scores[0, 2] == scores.max()
    assert scores.max() <= 1
    assert paragraph_scores([], []).shape == (0, 0)


@pytest.mark.parametrize("field", ["facts", "quoted"])
def test_mentions_in_common_weigh_in(field: str) -> None:
    told = untold()
    for n in (1, 4):
        getattr(told[n], field).append(("figure", Decimal(12), ""))
    assert paragraph_scores(units(), told)[1, 4] > paragraph_scores(units(), untold())[1, 4]


def test_near_words_count_in_part_and_only_in_english() -> None:
    documents = [(("ship", "ship"),), (("boat", "boat"),), (("ship", "ship"),)]
    likeness = soft(documents, [True] * 3)
    assert likeness[0, 2] == pytest.approx(1.0)
    assert 0.5 <= likeness[0, 1] < 1
    assert soft(documents, [False] * 3)[0, 1] == 0


def test_a_third_article_speaks_for_two_by_the_weaker_likeness() -> None:
    likeness = np.array([[0, 0.1, 0.8], [0.1, 0, 0.6], [0.8, 0.6, 0]])
    assert third(likeness)[0, 1] == pytest.approx(0.6)


def test_neighbours_speak_for_a_pair_whatever_their_order() -> None:
    owner = np.array([0, 0, 1, 1])
    likeness = np.zeros((4, 4))
    likeness[1, 2] = likeness[2, 1] = 0.7
    supported = neighbours(likeness, owner)
    assert supported[0, 3] == 0.7
    assert supported[1, 2] == 0


def test_sentences_keep_two_partners_and_the_earlier_wins_a_tie() -> None:
    sentences = [Unit(0, n, "") for n in range(4)] + [Unit(1, n, "") for n in range(4)]
    scores = np.full((8, 8), 0.4)
    found = {(x.a.index, x.b.index) for x in sentence_links(sentences, scores)}
    assert found == {(i, j) for i in range(4) for j in range(4) if i < 2 or j < 2}
    scores[:] = 0.05
    scores[3, 7] = scores[7, 3] = 0.5
    assert [(x.a.index, x.b.index, x.score) for x in sentence_links(sentences, scores)] == [(3, 3, 0.5)]


def test_bands_and_the_slider() -> None:
    assert [band(s) for s in (0.2, 0.3, 0.45)] == [Band.WEAK, Band.FAIR, Band.STRONG]
    assert threshold(1.0) < threshold(0.0) < threshold(-1.0)
    assert threshold(5.0) == threshold(1.0)
