"""The border between code points and UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.utf16 import Units, length


@given(st.text(alphabet=st.sampled_from("aé🔥👩‍🚀שлا́𝒳 ")), st.integers(0, 40))
def test_there_and_back(text: str, at: int) -> None:
    at = min(at, len(text))
    units = Units(text)
    assert units.to_units(at) == len(text[:at].encode("utf-16-le")) // 2
    assert units.to_points(units.to_units(at)) == at
    assert length(text) == units.to_units(len(text))


def test_inside_a_pair_belongs_to_its_character() -> None:
    assert Units("a🔥b").to_points(2) == 1
