"""The headline of text without markup: the first line where it looks like one."""

from __future__ import annotations

import pytest

from crossread.sources import load_pasted
from crossread.sources.plain import split_text

WRAPPED = """The old ferry to Norham was taken out of service by the county council of
Alnmouth on Monday after inspectors had found cracks in its hull and rust
in both of its engines."""


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry sinks", "All were saved."),
        ("Ferry sinks in harbour, all passengers and the whole crew brought ashore", "Two were hurt."),
        ("Ferry sinks in harbour", "“We were lucky,” said one of them. " * 12),
        ("غرق عبارة في الميناء", "نجا جميع الركاب، كما قالت سلطات الميناء."),
        (
            "渡轮在港口沉没",
            "港务局周一表示，所有乘客均已获救，船员也全部安全上岸，事故原因仍在调查之中，渡轮停航至周三。"
            * 2,
        ),
        ("Who let the ferry sail?", "Nobody says so."),
        ("Captain calls ferry “a wreck”", "He left it last."),
        ("Ferry taken out of service", WRAPPED),
        ("Ferry taken out of service", WRAPPED + "\n\n" + WRAPPED),
    ],
)
def test_a_short_first_line_is_the_headline_with_and_without_a_blank_line(headline: str, body: str) -> None:
    body = body.strip()
    paragraphs = body.split("\n\n")
    assert split_text(f"{headline}\n{body}") == (headline, paragraphs)
    assert split_text(f"{headline}\n\n{body}") == (headline, paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        WRAPPED,
        "The ferry sank.\nAll were saved.",
        "A ferry with forty people on board\nsank in the harbour.",
        "Dear reader,\nThe ferry sank.",
        "Ferry sinks",
        "“The ferry has sunk!”\nAll were saved.",
        "The ferry sank on Monday " * 10 + "\nAll were saved.",
    ],
)
def test_a_line_that_is_none_stays_in_its_paragraph(text: str) -> None:
    assert split_text(text) == ("", [text])


def test_a_headline_of_two_lines_stays_whole() -> None:
    above = "Old Ferry To Norham Is\nTaken Out Of Service"
    assert split_text(f"{above}\n\n{WRAPPED}") == (above, [WRAPPED])


def test_two_pasted_lines_are_headline_and_article() -> None:
    article = load_pasted("Ferry sinks\nAll were saved.").article
    assert article.headline == "Ferry sinks"
    assert [p.span.of(article.text) for p in article.body] == ["All were saved."]
