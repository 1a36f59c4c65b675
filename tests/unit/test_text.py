"""Cleaning, paragraphs and sentences: spans always give the written form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.mentions import read_mentions
from crossread.model import Article, Source, SourceKind, Span
from crossread.text import LONGEST, article_of, build_article, clean, long_sentences, split_sentences

SOURCE = Source("", SourceKind.PASTED, "text", "0" * 64, 0, datetime(2024, 5, 1, tzinfo=UTC))


def sentences(text: str, language: str = "en") -> list[str]:
    return [s.of(text) for s in split_sentences(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The dam broke. Nine people drowned.", 2),
        ("Dr. Lena Orr spoke. She left.", 2),
        ("He met Gov. Pell at 9 a.m. Tuesday in St. Ives.", 1),
        ("The U.S. Embassy closed. It reopened at 5 p.m. The staff returned.", 3),
        ("“We held.” He paused. “Then we ran!” They cheered.", 4),
        ("The river rose 3.5 metres in Jan. 2020 alone.", 1),
        ("Who knew? Nobody did! Silence…", 3),
        ("J. R. Moll wrote it. The book sold.", 2),
        ("“Stop!” he cried.", 1),
        ("水位が上がった。住民は逃げた。", 2),
        ("ارتفع النهر. هرب السكان؟ نعم.", 3),
        ("नदी बढ़ी। लोग भागे।", 2),
        ("Acme Inc. said so. Acme Inc. It said so.", 3),
        ("no end", 1),
        ("   ", 0),
    ],
)
def test_sentences_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert len(sentences(text)) == count, sentences(text)


def test_ordinals_with_a_dot_do_not_end_a_sentence() -> None:
    assert len(sentences("Das Boot sank am 3. März vor Kiel. Acht Menschen starben.", "de")) == 2
    assert len(sentences("He came in at number 3. March was cold.", "en")) == 2


def test_cleaning_keeps_what_scripts_need_and_drops_what_breaks_writers() -> None:
    assert clean("a\x00b\u200b c\ufeff\r\nd\u00a0e") == "ab c d e"
    assert clean("می\u200cخواهم 👩\u200d🚒") == "می\u200cخواهم 👩\u200d🚒"
    assert clean("e\u0301") == "é"
    assert clean("lone \ud800 half") == "lone ? half"


def test_headline_is_paragraph_zero_and_body_starts_at_one() -> None:
    article = build_article(" Dam breaks ", ["Nine drowned.", "", "Two were saved."], SOURCE, outlet="X")
    assert [p.number for p in article.paragraphs] == [0, 1, 2]
    assert article.paragraph(0).span.of(article.text) == "Dam breaks"
    assert article.paragraph(2).span.of(article.text) == "Two were saved."
    assert [s.paragraph for s in article.sentences] == [0, 1, 2]
    assert [p.number for p in article.body] == [1, 2]
    with pytest.raises(KeyError):
        article.paragraph(3)


def test_without_headline_the_body_still_starts_at_one() -> None:
    article = build_article("", ["Nine drowned."], SOURCE)
    assert [p.number for p in article.paragraphs] == [1]
    with pytest.raises(KeyError):
        article.paragraph(0)


def test_same_content_has_the_same_id_and_other_content_another() -> None:
    def make(text: str) -> Article:
        return build_article("Dam", [text], SOURCE, outlet="X")

    assert make("Nine.").id == make("Nine.").id != make("Ten.").id


@given(st.lists(st.text(max_size=80), max_size=6), st.text(max_size=40))
@settings(deadline=None)
def test_spans_give_the_written_form_on_any_text(paragraphs: list[str], headline: str) -> None:
    article = build_article(headline, paragraphs, SOURCE)
    kept = [clean(p) for p in ([headline] if clean(headline) else []) + paragraphs if clean(p)]
    assert [p.span.of(article.text) for p in article.paragraphs] == kept
    for sentence in article.sentences:
        paragraph = article.paragraph(sentence.paragraph).span
        assert paragraph.contains(sentence.span)
        written = sentence.span.of(article.text)
        assert written == written.strip() != ""
    # Nothing but spaces is lost between sentences.
    covered = "".join(s.span.of(article.text) for s in article.sentences)
    assert "".join(covered.split()) == "".join("".join(kept).split())
    article.text.encode("utf-8")


def test_foreign_offsets_are_kept() -> None:
    text = "Dam breaks\n\n\n  Nine drowned.  "
    article = article_of(text, [Span(0, 10), Span(15, 28)], SOURCE, headline="Dam breaks", has_headline=True)
    assert article.text is text
    assert article.paragraph(1).span.of(text) == "Nine drowned."
    assert article.paragraph_at(20).number == 1
    assert article.paragraph_at(12).number == 0


def test_a_sentence_that_nobody_writes_is_cut_at_marks() -> None:
    text = "The ferry left the quay and the harbour master waved, " * 80 + "and then it sank."
    parts = sentences(text)
    assert all(len(part) + 1 >= LONGEST // 2 and len(part) <= LONGEST for part in parts[:-1])
    assert all(part.endswith("waved,") for part in parts[:-1])
    assert " ".join(parts) == text
    assert sentences(text[: LONGEST - 100]) == [text[: LONGEST - 100].strip()]


@pytest.mark.parametrize("text", ["word " * 900, "ก็" * 1_700, "水位，上昇" * 700])
def test_without_marks_it_is_cut_at_spaces_and_at_last_anywhere(text: str) -> None:
    parts = sentences(text)
    assert len(parts) > 1
    assert max(map(len, parts)) <= LONGEST
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
    assert not any(part.startswith("็") for part in parts)


def test_sentences_that_were_cut_are_told() -> None:
    whole = "The ferry left the quay and the harbour master waved, " * 80 + "and then it sank."
    article = build_article("Ferry", ["A short one. " + whole, "Another short one."], SOURCE)
    assert long_sentences(article) == [(len(whole), len(sentences(whole)))]
    assert long_sentences(build_article("Ferry", ["Short ones. " * 300], SOURCE)) == []
    assert read_mentions(article).notices == (
        f"In “Ferry” one sentence is {len(whole)} characters long. It was compared in "
        f"{len(sentences(whole))} parts. Correct the article if full stops or line breaks were lost.",
    )
