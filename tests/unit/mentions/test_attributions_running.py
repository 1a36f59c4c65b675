"""Quotations over several paragraphs, each paragraph opened by a mark and only the last closed."""

from __future__ import annotations

from tests.unit.mentions.made import article, words

from crossread.mentions.attributions_running import with_running_quotations
from crossread.mentions.found import Found
from crossread.mentions.quotes import find_quotes
from crossread.model import Article, Span

FIRST = "Marek told reporters: “The first alarm went off at midnight."
SECOND = "“The second alarm was switched off by hand."
LAST = "“We will find that person,” she promised the families."


def span(made: Article, words_: str) -> Span:
    at = made.text.index(words_)
    return Span(at, at + len(words_))


def told(made: Article) -> Found:
    content = span(made, "“The first alarm went off at midnight.")
    return Found((span(made, "Marek"),), (span(made, "told"),), (content,), 0.9)


def test_the_paragraphs_behind_belong_to_the_first() -> None:
    made = article(FIRST, SECOND, LAST)
    (found,) = with_running_quotations(made.text, [told(made)], find_quotes(made))
    assert words(made, found.content) == [
        "“The first alarm went off at midnight.",
        "“The second alarm was switched off by hand.",
        "“We will find that person,”",
    ]
    assert words(made, found.source) == ["Marek"]


def test_what_another_cue_holds_stays_with_it() -> None:
    made = article(FIRST, SECOND, LAST)
    promised = Found(
        (span(made, "she"),), (span(made, "promised"),), (span(made, "“We will find that person,”"),), 0.9
    )
    found = with_running_quotations(made.text, [told(made), promised], find_quotes(made))
    assert found == [told(made), promised]  # two speak in it: whose the middle is cannot be told


def test_a_closed_quotation_does_not_run_on() -> None:
    made = article(FIRST + "”", SECOND + "”")
    assert with_running_quotations(made.text, [told(made)], find_quotes(made)) == [told(made)]


def test_speech_inside_the_quotation_does_not_own_it() -> None:
    made = article("“The guard told me the gate was shut.", "“Nobody believed him.”")
    inner = Found((span(made, "The guard"),), (span(made, "told"),), (span(made, "the gate was shut"),), 0.9)
    assert with_running_quotations(made.text, [inner], find_quotes(made)) == [inner]
