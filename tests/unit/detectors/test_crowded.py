"""A sentence that holds more times than anybody writes: compared in part, said so, and to be stopped."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossread.alignment import align
from crossread.detectors import Context
from crossread.detectors._dates import MOST, DatePairs
from crossread.detectors._reading import Readings
from crossread.detectors._run import Run
from crossread.errors import Cancelled
from crossread.mentions import read_mentions
from crossread.model import Source, SourceKind
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
TABLE = " ".join(f"Ferry {n} sailed on {n % 28 + 1} May 2021, hours later," for n in range(60))


def crowded() -> Context:
    articles = tuple(
        build_article(title, [TABLE + end], SOURCE) for title, end in (("A", "."), ("B", " too."))
    )
    mentions = tuple(map(read_mentions, articles))
    return Context(articles, mentions, align(articles, mentions))


def test_the_first_times_are_compared_and_a_notice_says_so() -> None:
    context = crowded()
    pairs = DatePairs(Readings(context))
    assert max(map(len, pairs.held.values())) == MOST
    assert any("sentence holds" in notice and f"first {MOST}" in notice for notice in context.run.notices)


def test_it_can_be_stopped_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = DatePairs(Readings(crowded()))

    def stop(*_: int) -> None:
        raise Cancelled

    monkeypatch.setattr(Run, "pulse", stop)
    with pytest.raises(Cancelled):
        list(pairs.candidates())
