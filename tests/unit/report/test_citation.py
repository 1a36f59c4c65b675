from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.report.fixture import comparison

from crossread.model import ParagraphRef, SourceKind
from crossread.report.citation import cite_article, cite_finding, cite_paragraph


def test_article() -> None:
    article = comparison().articles[1]
    assert cite_article(article) == (
        "Mara Vint, Joss Ekeland, “At least two dead in raid on Tallis port, officials say”, Meridian News Agency, "
        "published 2026-03-06 10:40 UTC, modified 2026-03-06 15:02 UTC, https://www.example.org/1/tallis, "
        "retrieved 2026-03-09 16:05 UTC, archived at https://archive.example.org/tallis, "
        f"SHA-256 {article.source.sha256}."
    )


def test_what_is_not_known_is_left_out_and_doubts_are_kept() -> None:
    cited = cite_article(comparison().articles[3])
    assert "published 2026-03-06 (guessed)" in cited
    assert "modified" not in cited
    assert "(zone not known)" in cite_article(comparison().articles[2])


@pytest.mark.parametrize("location", ["/home/user/secret/a.html", r"C:\Users\me\a.html"])
def test_a_file_is_named_without_its_folder(location: str) -> None:
    article = comparison().articles[0]
    source = replace(article.source, kind=SourceKind.FILE, location=location)
    assert "file a.html," in cite_article(replace(article, source=source))


def test_paragraph() -> None:
    made = comparison()
    cited = cite_paragraph(made, ParagraphRef(2, 3))
    assert cited.startswith("“The raid reportedly lasted less than 20 minutes.” [C¶3] “Dock workers")
    with pytest.raises(KeyError):
        cite_paragraph(made, ParagraphRef(2, 99))


def test_finding() -> None:
    made = comparison()
    lines = cite_finding(made, made.findings[0]).split("\n")
    assert lines[0].startswith("F-001. A and B give different numbers")
    assert lines[2] == "[B¶1] “At least two people” (two provincial officials)"
    assert [line[:2] for line in lines[4:]] == ["A:", "B:", "D:"]
