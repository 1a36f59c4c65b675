"""A new article, another order of rows: what is remembered changes nothing."""

from __future__ import annotations

import gc

import pytest
from tests.unit.across.test_ledger import article

from crossread import pipeline
from crossread.detectors import _reading
from crossread.errors import ComparisonError
from crossread.mentions import Stated, read_stated, tagger_ahead
from crossread.mentions.tagger import TaggerMissing
from crossread.mentions.tagger_windows import Window
from crossread.model import Article, Comparison, Pulse


def stories() -> list[Article]:
    return [
        article(
            f"At least {n} people were killed when the ferry Marga sank off Tolva on {day}, the {who} said.",
            f"“Nobody warned us of the {wave},” Captain Osmani told reporters on the pier.",
            f"The minister denied that {n + 3} life jackets were missing.",
            headline=f"Ferry sinks, {n} dead",
        )
        for n, day, who, wave in (
            (12, "Monday", "harbour office", "swell"),
            (14, "Monday", "police", "swell that came"),
            (12, "Sunday", "coast guard", "wave"),
        )
    ]


def from_scratch(articles: list[Article], base: int = 0) -> Comparison:
    pipeline._READ.clear()
    _reading._REMEMBERED.clear()
    return pipeline.compare(articles, base=base)


def test_adding_an_article_equals_computing_from_scratch() -> None:
    articles = stories()
    whole = from_scratch(articles)
    from_scratch(articles[:2])
    assert pipeline.compare(articles) == whole
    assert whole.findings


def test_another_base_or_order_equals_computing_from_scratch() -> None:
    articles = stories()
    pipeline.compare(articles)
    assert pipeline.compare(articles, base=2) == from_scratch(articles, base=2)
    turned = articles[::-1]
    pipeline.compare(articles)
    assert pipeline.compare(turned) == from_scratch(turned)


def test_only_what_is_new_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = stories()
    from_scratch(articles[:2])
    seen: list[str] = []

    def told(one: Article, pulse: Pulse) -> Stated:
        seen.append(one.id)
        return read_stated(one, pulse)

    monkeypatch.setattr(pipeline, "read_stated", told)
    pipeline.compare(articles)
    assert seen == [articles[2].id]


@pytest.mark.parametrize("count", [0, 1, pipeline.MOST_ARTICLES + 1])
def test_too_few_and_too_many(count: int) -> None:
    with pytest.raises(ComparisonError):
        pipeline.compare(stories()[:1] * count)


def test_without_the_tagger_the_notice_is_told_once_for_each_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_article: Article) -> list[Window]:
        raise TaggerMissing("no runtime here")

    monkeypatch.setattr(tagger_ahead, "article_windows", missing)
    comparison = from_scratch(stories())
    pipeline._READ.clear()
    assert [n for n in comparison.notices if "no runtime here" in n]
    assert all(m.attributions for m in comparison.mentions)


@pytest.mark.parametrize(("before", "within"), [((700, 10, 10), 1_000_000), ((2_000_000, 5, 5), 2_000_000)])
def test_garbage_is_looked_for_less_often_while_it_compares(
    before: tuple[int, int, int], within: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    held = gc.get_threshold()

    def told(*_args: object, **_more: object) -> None:
        seen.append(gc.get_threshold()[0])
        raise ComparisonError("error.two-needed")

    monkeypatch.setattr(pipeline, "align", told)
    gc.set_threshold(*before)
    try:
        with pytest.raises(ComparisonError):
            pipeline.compare(stories())
        assert gc.get_threshold() == before
    finally:
        gc.set_threshold(*held)
    assert seen == [within]


def test_two_at_once_leave_the_collector_as_it_was() -> None:
    """A comparison that is replaced ends after the one that replaces it has begun."""
    held = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    try:
        first, second = pipeline.seldom_collected(), pipeline.seldom_collected()
        first.__enter__()
        second.__enter__()
        first.__exit__(None, None, None)
        assert gc.get_threshold()[0] == 1_000_000
        second.__exit__(None, None, None)
        assert gc.get_threshold() == (700, 10, 10)
    finally:
        gc.set_threshold(*held)


def test_what_was_made_for_the_window_is_set_aside() -> None:
    before = gc.get_freeze_count()
    try:
        with pipeline.seldom_collected(aside=True):
            made = [[number] for number in range(100)]
        assert gc.get_freeze_count() >= before + len(made)
    finally:
        gc.unfreeze()
