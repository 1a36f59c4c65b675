"""Texts that break careless writers of files."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.report.fixture import comparison, session

from crossread.model import Comparison, Decision, Session, State
from crossread.text import build_article

TEXTS = (
    '#let x = panic("typst") #x ] } ) $ a^2 $ @ref <label> *bold* _it_ `raw` // /* \\u{1}',
    "</script><script>alert(1)</script><img src=x onerror=alert(2)> & &amp; \"'",
    '=HYPERLINK("https://example.org","x") +1 -1 @SUM(A1) |cmd %0A',
    "rtl \u202etfel ot thgir\u202c, \u2066isolate\u2069, marks \u200e\u200f, bom \ufeff, nul \x00, bell \x07",
    "private \ue000 \U000f0000, noncharacter \ufffe, lone \ud83d surrogate, tag \U000e0041",
    "中文報道說兩人死亡。 日本語 한국어 ไทย አማርኛ 😀👩‍🚒",
    "ελληνικά кириллица עברית العربية فارسی می‌خواهم हिन्दी",
    "a" * 3000 + " " + "word " * 19_000,
)


def hostile() -> tuple[Comparison, Session]:
    """The usual comparison with bad text wherever text can stand."""
    made = comparison()
    bad = " ".join(TEXTS[:7])
    articles = []
    for i, article in enumerate(made.articles):
        body = [article.text[p.span.start : p.span.end] for p in article.body]
        # Appended, so that the evidence spans of the findings stay where they are.
        articles.append(
            build_article(
                article.headline,
                [*body, *TEXTS] if i == 0 else body,
                replace(article.source, location=f"https://example.org/{TEXTS[1]}", final_address=""),
                outlet=article.outlet if i else bad,
                byline=(bad,),
                language=article.language,
            )
        )
    findings = tuple(replace(f, summary=f"{f.summary} {bad}") for f in made.findings)
    decided = (findings[0].id, Decision(State.VERIFIED, note=bad, reason=bad, checked_against=bad))
    given = replace(session(made), title=bad, preparer=bad, organisation=bad, decisions=(decided,))
    return replace(made, articles=tuple(articles), findings=findings, notices=(bad,)), given
