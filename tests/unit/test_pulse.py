"""A comparison tells how far it is inside every step, and stops where whoever watches says so."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.unit.across.test_ledger import article

from crossread import pipeline
from crossread.detectors import _run
from crossread.errors import Cancelled
from crossread.model import Article


@pytest.fixture(autouse=True)
def _every_pulse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pulse is told, and nothing is remembered from another test."""
    monkeypatch.setattr(_run, "OFTEN", 0.0)
    monkeypatch.setattr(pipeline, "_READ", {})


def stories() -> list[Article]:
    return [
        article(
            f"At least {n} people were killed when the ferry Marga sank off Tolva on Monday, the harbour said.",
            "“Nobody warned us of the swell that came,” Captain Osmani told reporters on the pier.",
            f"The minister denied that {n + 3} life jackets were missing, and rescuers may resume on Friday.",
            headline=f"Ferry sinks, {n} dead",
        )
        for n in (12, 14)
    ]


def test_every_step_tells_how_far_it_is() -> None:
    told: list[tuple[str, float]] = []
    pipeline.compare(stories(), progress=lambda what, share: told.append((what, share)))
    shares = [share for _, share in told]
    assert all(a <= b + 1e-9 for a, b in pairwise(shares))
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    steps = [what for what, _ in told]
    for step in ("Aligning paragraphs", "Looking for differences: figures that differ"):
        assert sum(what.lower() == step.lower() for what in steps) > 1, steps
    assert sum(what.startswith("Reading") for what in steps) > 2 * 4


@pytest.mark.parametrize("after", [0, 3, 9, 15, 25, 40, 60])
def test_it_stops_inside_a_step(after: int) -> None:
    calls = 0

    def stop(_what: str, _share: float) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        pipeline.compare(stories(), progress=stop)
    assert calls == after + 1


def test_stopping_leaves_nothing_half_read() -> None:
    def stop(_what: str, share: float) -> None:
        if share > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        pipeline.compare(stories(), progress=stop)
    assert pipeline.compare(stories()) == pipeline.compare(stories())
