from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.report.fixture import comparison

from crossread.model import Decision, Kind, Relation, State
from crossread.report import ANY_STATE, REVIEWED, Filter, Part

EVERYTHING = Filter(states=ANY_STATE, trivial=True)


def passing(chosen: Filter, decisions: dict[str, Decision] | None = None) -> list[int]:
    made = comparison()
    known = decisions or {}
    return [f.number for f in made.findings if chosen.passes(made, f, known.get(f.id))]


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [
        (EVERYTHING, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        (replace(EVERYTHING, trivial=False), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (replace(EVERYTHING, kinds=frozenset({Kind.FIGURE})), [1, 2, 3]),
        (replace(EVERYTHING, relations=frozenset({Relation.CONFLICT})), [1, 4]),
        (replace(EVERYTHING, outlets=frozenset({2})), [3, 4]),
        (replace(EVERYTHING, words="HOUSE follow"), [6, 11]),
        (replace(EVERYTHING, words="f-004"), [4]),
        (Filter(), []),
    ],
)
def test_filter(chosen: Filter, numbers: list[int]) -> None:
    assert passing(chosen) == numbers


def test_states() -> None:
    made = comparison()
    decided = {
        made.findings[0].id: Decision(State.VERIFIED),
        made.findings[1].id: Decision(State.DISMISSED),
        made.findings[2].id: Decision(State.OPEN, note="later"),
    }
    assert passing(Filter(), decided) == [1, 2]
    assert passing(Filter(states=frozenset({State.VERIFIED})), decided) == [1]
    assert State.OPEN not in REVIEWED


def test_parts_are_numbered_as_printed() -> None:
    assert [p.number for p in Part] == list(range(1, 13))
    assert Part.FIGURES.number == 3
    assert Part.PROVENANCE.number == 12
