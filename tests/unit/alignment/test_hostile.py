"""Texts that say one thing again and again: compared in part, said so, and to be stopped on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest

from crossread.alignment import align, shared
from crossread.alignment.mentioned import Mentioned
from crossread.alignment.nearby import soft
from crossread.alignment.shared import PLACES, crowded, shared_passages
from crossread.alignment.similarity import Unit, paragraph_scores, scores
from crossread.detectors import Context
from crossread.detectors._run import Run
from crossread.detectors.shared_copy import find
from crossread.errors import Cancelled
from crossread.mentions import read_mentions
from crossread.model import Alignment, Article, Pulse, Source, SourceKind, still
from crossread.text import build_article

SOURCE = Source("", SourceKind.PASTED, "text", "", 0, datetime(2000, 1, 1, tzinfo=UTC))
LINE = (
    "{n} barrels were rolled ashore when the tide fell below the old mark, and the wardens had counted "
    "all the rest of them before it was dark again"
)


def rolls(title: str, first: int, many: int) -> Article:
    return build_article(title, [f"{LINE.format(n=first + n)}." for n in range(many)], SOURCE)


def stopping(after: int) -> tuple[Pulse, list[int]]:
    calls = [0]

    def pulse(_done: int, _of: int) -> None:
        calls[0] += 1
        if calls[0] > after:
            raise Cancelled

    return pulse, calls


@pytest.fixture
def articles() -> tuple[Article, Article]:
    return rolls("Quay", 100, 60), rolls("Mole", 900, 60)


def test_words_that_stand_again_and_again_are_looked_at_in_their_first_places(
    articles: tuple[Article, Article],
) -> None:
    prepared = shared.prepare_passages(articles[0]), shared.prepare_passages(articles[1])
    blocks = shared._blocks(*prepared, still)
    assert len({a0 for a0, *_ in blocks}) <= PLACES + 1
    assert shared_passages(articles)
    assert crowded(articles) == [(0, 60), (1, 60)]


def test_a_text_that_repeats_what_no_other_says_is_not_crowded(articles: tuple[Article, Article]) -> None:
    other = build_article("Sea", ["Nobody had seen a whale so near to the harbour since the war."], SOURCE)
    assert crowded([articles[0], other]) == []
    assert crowded([rolls("Quay", 1, PLACES), rolls("Mole", 900, 60)]) == [(1, 60)]


def test_a_notice_says_what_was_left_out(articles: tuple[Article, Article]) -> None:
    context = Context(articles, (), Alignment())
    assert list(find(context)) == []  # nothing was aligned here
    assert context.run.notices == [
        f"In “{title}” the same words stand 60 times. For shared copy the first {PLACES} places were compared."
        for title in ("Quay", "Mole")
    ]


@pytest.mark.parametrize("after", [0, 5, 20])
def test_looking_for_shared_copy_stops(after: int, articles: tuple[Article, Article]) -> None:
    shared._between.cache_clear()
    pulse, calls = stopping(after)
    with pytest.raises(Cancelled):
        shared_passages(articles, pulse)
    assert calls == [after + 1]


@pytest.mark.parametrize("after", [0, 1, 3])
def test_comparing_words_stops(after: int) -> None:
    units = [Unit(i % 2, i // 2, LINE.format(n=i)) for i in range(12)]
    words = [[(w, w) for w in u.text.split()] for u in units]
    told = [Mentioned() for _ in units]
    works: tuple[Callable[[Pulse], object], ...] = (
        partial(scores, units),
        partial(paragraph_scores, units, told),
        partial(soft, words, [True] * len(units)),
    )
    for work in works:
        pulse, calls = stopping(after)
        with pytest.raises(Cancelled):
            work(pulse)
        assert calls == [after + 1]


def test_findings_stop(monkeypatch: pytest.MonkeyPatch, articles: tuple[Article, Article]) -> None:
    mentions = tuple(map(read_mentions, articles))
    context = Context(articles, mentions, align(articles, mentions))
    pulse, calls = stopping(3)
    monkeypatch.setattr(Run, "pulse", lambda *_: pulse(0, 0))
    with pytest.raises(Cancelled):
        list(find(context))
    assert calls == [4]
