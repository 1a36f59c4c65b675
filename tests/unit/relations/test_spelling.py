"""House style is no other word; another word is."""

from __future__ import annotations

import pytest

from crossread.relations.spelling import house_style


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("per cent", "percent"),
        ("cease-fire", "ceasefire"),
        ("relief organisation", "relief organization"),
        ("travelling salesmen", "traveling salesmen"),
        ("labour centre", "labor center"),
        ("air defence", "air defense"),
        ("u.n. adviser", "un advisor"),
    ],
)
def test_house_style_is_one_key(one: str, other: str) -> None:
    assert house_style(one) == house_style(other)


@pytest.mark.parametrize(
    ("one", "other"), [("militant", "rebel"), ("raid", "rescue"), ("hostage", "hostages"), ("fort", "ford")]
)
def test_other_words_keep_their_own(one: str, other: str) -> None:
    assert house_style(one) != house_style(other)
