"""The tagger on threads of its own: the same tags, and no thread stays behind."""

from __future__ import annotations

import threading

import pytest
from tests.unit.mentions.made import article

from crossread.errors import Cancelled
from crossread.mentions import tagger, tagger_ahead
from crossread.mentions.tagger import TaggerMissing, Tags, read_tags
from crossread.mentions.tagger_ahead import Ahead
from crossread.mentions.tagger_windows import Window
from crossread.model import Article

WORDS = "The mayor said that the dam of Kisumu had held, and Ana Lopez denied that anybody was warned. "


def stories() -> list[Article]:
    return [article(WORDS * n, f"“Nobody came,” said witness number {n}.") for n in (1, 9, 4)]


def threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("tagger")]


def test_tags_are_those_read_one_after_the_other_in_any_order() -> None:
    articles = stories()
    with Ahead(articles) as ahead:
        found = [ahead.tags(a) for a in articles[::-1]]
    assert found[::-1] == [read_tags(a) for a in articles]
    assert any(tags.roles for tags in found)
    assert threads() == []


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_asked_for(count: int) -> None:
    with Ahead(stories()[:count]):
        pass
    assert threads() == []


def test_stopping_while_waiting_ends_the_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    begun: list[int] = []

    def slow(text: str, window: Window) -> Tags:
        begun.append(len(text))
        go_on.wait(10)
        return Tags((), ())

    monkeypatch.setattr(tagger_ahead, "tag_window", slow)
    heard = 0

    def stop(_done: int, _of: int) -> None:
        nonlocal heard
        heard += 1
        if heard == 4:
            go_on.set()  # what runs may end; what waits must not begin
            raise Cancelled

    articles = [article(*(WORDS * 6 for _ in range(20)))]
    with pytest.raises(Cancelled), Ahead(articles) as ahead:
        ahead.tags(articles[0], stop)
    assert threads() == []
    assert 0 < len(begun) < len(tagger.article_windows(articles[0]))


def test_an_error_of_a_thread_reaches_whoever_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_article: Article) -> list[Window]:
        raise TaggerMissing("no runtime here")

    monkeypatch.setattr(tagger_ahead, "article_windows", missing)
    articles = stories()
    with Ahead(articles) as ahead:
        for each in articles:
            with pytest.raises(TaggerMissing, match="no runtime"):
                ahead.tags(each)

    def broken(_text: str, _window: Window) -> Tags:
        raise ValueError("odd numbers")

    monkeypatch.undo()
    monkeypatch.setattr(tagger_ahead, "tag_window", broken)
    with Ahead(articles) as ahead, pytest.raises(ValueError, match="odd numbers"):
        ahead.tags(articles[1])
    assert threads() == []
