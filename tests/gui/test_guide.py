"""The help pages themselves: every language has all of them, and they speak of what is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PIL import Image

import translations
from crossread import pipeline, sources
from crossread import session as acts
from crossread.model import Relation
from crossread.paths import resource
from crossread.ui.actions import all_acts
from crossread.ui.models.helptext import PAGES, headings, load, page_file

README = Path(__file__).resolve().parents[2] / "README.md"
LANGUAGES = list(translations.LANGUAGES)
OTHERS = [language for language in LANGUAGES if language != "en"]
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9?,+-]|F\d+|Tab)")
PICTURE = re.compile(r"!\[(.*?)\]\((.*?)\)", re.DOTALL)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((.*?)\)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
ALL_PICTURES = 3_000_000
STATED = {
    "divergence_unseen": "an F1 of about",
    "traps": "false alarms on",
    "false_alarms": "false alarms on",
}
"""What the README calls a score that it does not name as we do."""


def text_of(name: str, language: str) -> str:
    return page_file(name, language).read_text("utf-8")


def plain(text: str) -> str:
    return " ".join(text.replace("&", "").replace("…", "").replace(" ?", "?").split()).strip(" :")


def spoken(language: str) -> set[str]:
    """Every string of the interface in a language, without what is only for the eye."""
    words = {plain(form) for forms in translations.read(language).values() for form in forms}
    # A string with a hole in it is known by what stands before the hole.
    return words | {plain(part.partition("{")[0]) for each in words for part in each.split(" | ")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_there_with_the_same_headings_and_pictures(name: str, language: str) -> None:
    assert page_file(name, language).parent.name == language
    english, here = text_of(name, "en"), text_of(name, language)
    assert [(h.level, h.id) for h in headings(here)] == [(h.level, h.id) for h in headings(english)]
    assert len(headings(here)) == len(re.findall(r"^#", here, re.MULTILINE)) > 5
    assert [path for _, path in PICTURE.findall(here)] == [path for _, path in PICTURE.findall(english)]
    assert all(len(words.split()) > 1 for words, _ in PICTURE.findall(here))
    for piece in ("```", "<", "[keys]"):
        assert here.count(piece) == english.count(piece)
    assert len(LINK.findall(here)) == len(LINK.findall(english))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str, language: str) -> None:
    for link in LINK.findall(text_of(name, language)):
        page, _, section = link.partition("#")
        there = text_of(page.removesuffix(".md") or name, language)
        assert section in {heading.id for heading in headings(there)}, link


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_and_all_together_small(language: str) -> None:
    named = {path for name in PAGES for _, path in PICTURE.findall(text_of(name, language))}
    folder = resource("help", language)
    assert {f"img/{path.name}" for path in (folder / "img").iterdir()} == named
    for path in named:
        with Image.open(folder / path) as picture:
            assert picture.mode == "P"
            assert 500 < picture.width <= 1400
    assert sum(path.stat().st_size for path in resource("help").rglob("*.png")) < ALL_PICTURES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_what_is_bold_is_a_word_of_the_interface(name: str, language: str) -> None:
    words = {plain(term) for term in BOLD.findall(text_of(name, language))}
    assert words - spoken(language) == set()
    english = BOLD.findall(text_of(name, "en"))
    assert len(BOLD.findall(text_of(name, language))) == len(english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_named_is_a_key_that_works(language: str) -> None:
    text = text_of("guide", language)
    keys = {key for act in all_acts() for key in act.keys} | {"Tab"}
    named = [code for code in re.findall(r"`([^`\n]+)`", text) if KEY.fullmatch(code)]
    assert len(set(named)) > 25
    assert set(named) - keys == set()
    assert named == [
        code for code in re.findall(r"`([^`\n]+)`", text_of("guide", "en")) if KEY.fullmatch(code)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_behind_a_term_is_that_action(language: str) -> None:
    known = translations.read(language)
    acts: dict[str, set[str]] = {}
    for act in all_acts():
        acts.setdefault(plain(known[act.text][0]), set()).update(act.keys)
    pairs = re.findall(r"\*\*([^*]+)\*\*\s+\(`([^`]+)`\)", text_of("guide", language))
    assert len(pairs) >= 12
    for term, key in pairs:
        assert key in acts[plain(term)], (term, key)


def test_the_scores_are_those_of_the_readme() -> None:
    scores = json.loads(resource("help", "scores.json").read_text("utf-8"))
    readme = README.read_text("utf-8")
    for name, score in scores.items():
        lines = [line for line in readme.splitlines() if STATED.get(name, f"`{name}`") in line]
        assert any(score in line for line in lines), name
        assert all(text_of("method", language).count(f"{{{name}}}") == 1 for language in LANGUAGES)
    assert "0,985" in load("method", "de").html
    assert "{" not in "".join(load("method", language).html for language in LANGUAGES)


def test_the_tour_tells_what_the_sample_shows() -> None:
    session = acts.new("", id="tour")
    for page in sorted(resource("samples").glob("*.html")):
        session = acts.add_entries(session, sources.load(str(page)))
    comparison = pipeline.compare_session(session)
    first = max((f for f in comparison.findings if not f.trivial), key=lambda f: f.weight)
    said = {e.article: e.span.of(comparison.articles[e.article].text).lower() for e in first.evidence}
    assert (first.relation, first.number) == (Relation.CONFLICT, 1)
    assert [said[i].partition(" soldiers")[0] for i in range(3)] == ["four", "at least four", "nine"]
    assert "A says four soldiers died, B at least four, C nine" in text_of("guide", "en")


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", PAGES)
def test_a_translation_says_the_same_numbers_in_other_words(name: str, language: str) -> None:
    english, here = text_of(name, "en"), text_of(name, language)

    def numbers(text: str) -> list[str]:
        return sorted(n.replace(",", ".") for n in NUMBER.findall(text))

    assert numbers(here) == numbers(english)
    lines = {line for line in english.splitlines() if len(line.split()) > 5 and not line.startswith("    ")}
    assert lines & set(here.splitlines()) == set()
    assert 0.7 < len(here) / len(english) < 1.5
