"""The few rules that live in the types themselves."""

from __future__ import annotations

import dataclasses

import pytest

from crossread import model
from crossread.model import Span, letter


@pytest.mark.parametrize(("position", "expected"), [(0, "A"), (5, "F"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_letters(position: int, expected: str) -> None:
    assert letter(position) == expected


def test_spans_are_half_open() -> None:
    assert Span(2, 5).of("abcdefg") == "cde"
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert Span(0, 3).overlaps(Span(2, 4))
    assert Span(0, 4).contains(Span(0, 4))
    assert len(Span(2, 5)) == 3
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


def test_every_type_is_frozen_and_slotted() -> None:
    types = [t for t in vars(model).values() if isinstance(t, type) and dataclasses.is_dataclass(t)]
    assert len(types) > 20
    for each in types:
        assert each.__dataclass_params__.frozen, each  # type: ignore[attr-defined]
        assert "__slots__" in vars(each), each
