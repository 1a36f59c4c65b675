"""What kind of thing a term names, and the weight of its words."""

from __future__ import annotations

from crossread.relations.stems import stem
from crossread.relations.weight import KINDS, kinds, weights


def nearest_kind(word: str) -> str:
    return max(zip(kinds(word), KINDS, strict=True))[1]


def test_kinds_go_by_likeness() -> None:
    assert nearest_kind("rebel") == "armed"
    assert nearest_kind("rally") == "protest"
    assert nearest_kind("treaty") == "deals"


def test_an_unknown_word_is_of_no_kind() -> None:
    assert set(kinds("qzxv")) == {0.0}


def test_weights_are_counted_by_class() -> None:
    assert weights([stem("brutal"), stem("regime")])["loaded"] == 2
    assert weights([stem("alleged"), stem("thief")])["doubting"] == 1
    assert set(weights([stem("lighthouse")]).values()) == {0}
