"""Nearness of words by vectors: one by one and many at once are the same."""

from __future__ import annotations

from crossread.relations.nearness import Vocabulary, nearness
from crossread.relations.weight import KINDS, kinds

WORDS = ["ferry", "boat", "minister", "official", "zzqx", "said", "the", "attack", "raid", ""]


def test_of_a_word_to_itself_and_to_an_unknown_one() -> None:
    assert nearness("zzqx", "zzqx") == 1.0
    assert nearness("zzqx", "boat") is None
    assert (nearness("ferry", "boat") or 0) > (nearness("ferry", "minister") or 0)


def test_a_vocabulary_is_as_one_by_one() -> None:
    vocabulary = Vocabulary(WORDS)
    for word in [*WORDS, "captain", "qqqq"]:
        assert vocabulary.nearness(word, WORDS) == [nearness(word, each) or 0.0 for each in WORDS]


def test_kinds_take_the_nearest_example() -> None:
    for word in ("raid", "boat", "fraud", "zzqx"):
        told = [max(0.0, *(nearness(word, e) or 0.0 for e in of)) for of in KINDS.values()]
        assert list(kinds(word)) == told
