"""Nearness of words by vectors: one by one and many at once are the same."""

from __future__ import annotations

from crossread.relations.nearness import Vocabulary, nearness

WORDS = ["ferry", "boat", "minister", "official", "zzqx", "said", "the", "attack", "raid", ""]


def test_of_a_word_to_itself_and_to_an_unknown_one() -> None:
    assert nearness("zzqx", "zzqx") == 1.0
    assert nearness("zzqx", "boat") is None
    assert (nearness("ferry", "boat") or 0) > (nearness("ferry", "minister") or 0)


def test_a_vocabulary_is_as_one_by_one() -> None:
    vocabulary = Vocabulary(WORDS)
    for word in [*WORDS, "captain", "qqqq"]:
        assert vocabulary.nearness(word, WORDS) == [nearness(word, each) or 0.0 for each in WORDS]
