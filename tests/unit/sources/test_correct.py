"""What the user puts right."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.unit.sources.samples import BODY, HEADLINE, SAMPLES, body_of, read

from crossread.errors import CorrectionError
from crossread.model import Article, Stamp
from crossread.sources import correct


@pytest.fixture
def article() -> Article:
    return read(SAMPLES["html"][1])


def test_headline_and_outlet(article: Article) -> None:
    change = correct.set_headline(article, "Another\n headline")
    assert change.article.headline == change.article.text.split("\n\n")[0] == "Another headline"
    assert change.article.headlines == ("Another headline", HEADLINE)
    assert (change.field, change.before, change.after) == ("headline", HEADLINE, "Another headline")
    assert correct.set_headline(article, "").article.paragraphs[0].number == 1
    assert correct.set_outlet(article, "Courier").article.id != article.id
    assert article.headline == HEADLINE


def test_byline_language_and_times(article: Article) -> None:
    assert correct.set_byline(article, ["Lena Torv", " "]).article.byline == ("Lena Torv",)
    assert correct.set_language(article, "DA ").article.language == "da"
    stamp = Stamp(datetime(2026, 3, 3, 9, 0))
    change = correct.set_published(article, stamp)
    assert change.article.published == stamp
    assert change.after == "2026-03-03 09:00:00 (zone unknown)"
    assert correct.set_modified(article, replace(stamp, date_only=True)).after == "2026-03-03"
    assert correct.set_published(article, None).after == ""


def test_an_archived_copy_is_kept_with_the_source(article: Article) -> None:
    change = correct.set_archive(article, " https://archive.example/1 ")
    assert change.article.source.archive_address == change.after == "https://archive.example/1"
    assert change.article.id == article.id


def test_paragraphs(article: Article) -> None:
    assert body_of(correct.remove_paragraph(article, 2).article) == (BODY[0], *BODY[2:])
    joined = correct.join_paragraphs(article, 1)
    assert body_of(joined.article) == (f"{BODY[0]} {BODY[1]}", *BODY[2:])
    at = joined.article.text.index(BODY[1])
    again = correct.split_paragraph(joined.article, at)
    assert body_of(again.article) == BODY
    assert again.article.id == article.id
    assert again.before == joined.after
    assert body_of(correct.set_paragraph(article, 1, "New words.").article)[0] == "New words."
    record = joined.record(article.id, datetime(2026, 1, 1, tzinfo=UTC))
    assert record.article == article.id
    assert record.field == "¶1"


def test_what_cannot_be(article: Article) -> None:
    for act in (
        lambda: correct.join_paragraphs(article, 4),
        lambda: correct.remove_paragraph(article, 9),
        lambda: correct.split_paragraph(article, 0),
    ):
        with pytest.raises(CorrectionError):
            act()
    only = read(BODY[0], "a.txt")
    with pytest.raises(CorrectionError):
        correct.remove_paragraph(only, 1)
