"""PDF by geometry, on files whose paragraphs are known."""

from __future__ import annotations

import pytest
from tests.benchmarks.extraction_pdf import paragraph_f1
from tests.unit.sources.pdfs import _ARABIC, by_hand, interleaved, make
from tests.unit.sources.samples import body_of, read


@pytest.mark.parametrize(("columns", "least"), [(1, 0.95), (2, 0.90), (3, 0.85), (4, 0.80)])
def test_columns_heads_feet_and_hyphens(columns: int, least: float) -> None:
    assert paragraph_f1(make("set", columns, 30, indent=True)) >= least


def test_arabic_in_reading_order() -> None:
    made = make("arabic", 2, 12, words=_ARABIC, language="ar", headline="اتفاق مؤقت بعد مفاوضات الميناء")
    article = read(made.data, "a.pdf")
    assert paragraph_f1(made) >= 0.95
    assert article.language == "ar"
    assert article.headline == made.headline


def test_drop_cap_and_lines_drawn_across_both_columns() -> None:
    made = interleaved()
    article = read(made.data, "a.pdf")
    assert article.headline == made.headline
    assert body_of(article) == made.paragraphs


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    lines = [
        "The well-known ferry left port in the morning and came back with a well-",
        "known captain on board.",
    ]
    data = by_hand([(60, 700 - 13 * i, 10, line) for i, line in enumerate(lines)])
    assert body_of(read(data, "a.pdf"))[0].endswith("with a well-known captain on board.")
