"""Every language of the report says everything, with the same values filled in."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from tests.unit.report.fixture import NOW, comparison, session

import crossread.report
from crossread.errors import ReportError
from crossread.model import Kind, NameType, Relation, Standing, State
from crossread.report import Options, Part, build
from crossread.report.blocks import Card, Cell
from crossread.report.rebuild import held
from crossread.report.words import Phrase, languages, words_of

EVERY = sorted(languages())


def forms(phrase: Phrase) -> list[str]:
    return [phrase] if isinstance(phrase, str) else list(phrase.values())


def fields(phrase: Phrase) -> set[str]:
    """The values a phrase needs; a form for one or two may say its number in words."""
    found = {name for form in forms(phrase) for _, name, _, _ in Formatter().parse(form) if name is not None}
    return found - {"count"}


def doubled(phrase: Phrase) -> list[str]:
    return sorted({hole for form in forms(phrase) for hole in re.findall(r"\{\{\w+\}\}", form)})


def test_english_comes_first() -> None:
    assert languages()[0] == "en"


@pytest.mark.parametrize("language", EVERY)
def test_complete(language: str) -> None:
    english, other = words_of("en").table, words_of(language).table
    assert set(other) == set(english)
    wrong = [
        k
        for k in english
        if fields(other[k]) != fields(english[k]) or not all(map(str.strip, forms(other[k])))
    ]
    assert wrong == []
    # Doubled braces stay for a second filling, by the page or the browser.
    assert [k for k in english if doubled(english[k]) != doubled(other[k])] == []
    counts = [k for k, phrase in other.items() if not isinstance(phrase, str)]
    assert [k for k in counts if "other" not in other[k]] == []


def test_every_value_has_a_word() -> None:
    table = words_of("en").table
    wanted = [
        *(f"kind.{k}" for k in Kind),
        *(f"kinds.{k}" for k in Kind),
        *(f"relation.{r}" for r in Relation),
        *(f"state.{s}" for s in State),
        *(f"standing.{s}" for s in Standing),
        *(f"section.{p}" for p in Part),
        *(f"cell.{c}" for c in Cell),
        *(f"type.{t}" for t in NameType),
    ]
    assert [key for key in wanted if key not in table] == []


def test_no_phrase_is_unused_and_none_is_missing() -> None:
    folder = Path(crossread.report.__file__).parent
    code = "\n".join(p.read_text("utf-8") for p in sorted(folder.rglob("*.py")))
    used = set(re.findall(r"""["']([a-z]+\.[a-zA-Z0-9-]+)["']""", code))
    table = words_of("en").table
    made_up = (
        "kind.",
        "kinds.",
        "relation.",
        "state.",
        "standing.",
        "section.",
        "cell.",
        "provenance.",
        "html.",
        "figures.",
        "speech.",
        "column.",
        "sheet.",
        "type.",
    )
    assert [k for k in table if k not in used and not k.startswith(made_up)] == []
    known = {k.partition(".")[0] for k in table}
    assert [k for k in sorted(used) if k.partition(".")[0] in known and k not in table] == []


def test_unknown_language() -> None:
    with pytest.raises(ReportError, match="“xx”"):
        words_of("xx")


@pytest.mark.parametrize(
    ("text", "held_text"),
    [
        ("A and B differ.", "\u200eA and B differ.\u200e"),
        ("≥ 2", "\u200e≥ 2\u200e"),
        ("قُتل شخصان.", "قُتل شخصان."),
        ("–", "–"),
        ("", ""),
    ],
)
def test_left_to_right_phrases_keep_their_order(text: str, held_text: str) -> None:
    assert held(text) == held_text


def test_a_report_in_arabic_is_mirrored() -> None:
    report = build(comparison(), session(), Options(NOW, language="ar"))
    card = next(b for s in report.sections for b in s.blocks if isinstance(b, Card))
    assert report.right_to_left
    assert report.sections[0].title == "الخلاصة"
    assert card.summary == "\u200eA and B give different numbers for people killed: one / at least two.\u200e"
    assert [v.value for v in card.versions] == ["\u200e1\u200e", "\u200e≥ 2\u200e", "\u200e≥ 2\u200e"]
    assert all("\u200e" not in r.text for v in card.versions for r in v.passage)
