"""How a coverage finding names a place: paragraphs by number, a headline by its name."""

from __future__ import annotations

from tests.detectors.test_cases import SOURCE

from crossread.pipeline import compare
from crossread.settings import Settings
from crossread.text import build_article


def test_a_headline_has_no_number() -> None:
    told = "Storm closes the ferry port of Lanning for a week"
    articles = [
        build_article(told, [f"{told}, said its master."], SOURCE, outlet="Harbor Wire"),
        build_article(told, [f"{told}, its master said.", "Dogs barked."], SOURCE, outlet="Coast Gazette"),
        build_article("Chess", ["A chess club won a cup in the north."], SOURCE, outlet="Island Post"),
    ]
    found = [f for f in compare(articles, Settings(findings=0.0)).findings if f.detector == "coverage"]
    values = {
        e.value
        for f in found
        for e in f.evidence
        if articles[e.article].paragraph_at(e.span.start).number == 0
    }
    assert values == {"headline"}
    assert not any("¶0" in e.value for f in found for e in f.evidence)
