"""A report in another language says nothing of the engine's in English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from string import Formatter

import pytest
from tests.e2e.command import SAMPLES
from tests.unit.report.fixture import NOW

from crossread import pipeline, sources
from crossread import session as acts
from crossread.across.ledger import figure_ledger
from crossread.model import Comparison, Finding, Message, Session
from crossread.report import Options, Part, build
from crossread.report.options import ANY_STATE, Filter
from crossread.report.rebuild import texts
from crossread.report.sheets import sheets
from crossread.wording import LANGUAGES, catalogue, told

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(scope="module")
def session() -> Session:
    """The sample comparison that ships with the program."""
    entries = [entry for path in SAMPLES for entry in sources.load(str(path))]
    return acts.add_entries(acts.new("", id="sample"), entries)


@pytest.fixture(scope="module")
def comparison(session: Session) -> Comparison:
    return pipeline.compare_session(session)


def options(language: str, **more: object) -> Options:
    everything = Filter(states=ANY_STATE, trivial=True)
    return replace(Options(time=NOW, filter=everything, parts=frozenset(Part), language=language), **more)  # type: ignore[arg-type]


def sentences(finding: Finding) -> Iterator[str]:
    """All that the engine says about a finding; words and values of the articles are left aside."""
    yield finding.summary
    yield from filter(None, (finding.clock, finding.why.rule, finding.why.clears))
    for name, _ in (*finding.why.features, *finding.why.thresholds):
        yield name


def english(comparison: Comparison) -> set[str]:
    """The fixed words of every English sentence there is, long enough to be no accident."""
    pieces = set()
    for id, template in catalogue("en").items():
        if id.startswith(("feature.", "quantity.", "unit.", "role.", "month.", "cite.")):
            continue
        for form in [template] if isinstance(template, str) else template.values():
            for piece, *_ in Formatter().parse(form):
                if len(piece.split()) >= 3:
                    pieces.add(piece.strip(" .,:;“”()"))
    assert len(pieces) > 80
    held = " ".join(a.text for a in comparison.articles)
    return {piece for piece in pieces if piece not in held}


def test_every_sentence_about_a_finding_can_be_said_otherwise(comparison: Comparison) -> None:
    bare = [s for f in comparison.findings for s in sentences(f) if not isinstance(s, Message)]
    assert bare == []
    ledger = figure_ledger(comparison)
    assert [r.reason for r in (*ledger.rows, *ledger.apart) if not isinstance(r.reason, Message)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_sentence_is_left(language: str, comparison: Comparison, session: Session) -> None:
    printed = list(texts(build(comparison, session, options(language))))
    left = {(piece, text) for piece in english(comparison) for text in printed if piece in text}
    assert left == set()
    for finding in comparison.findings:
        assert any(told(finding.summary, language)[-30:] in text for text in printed), finding.label


@pytest.mark.parametrize("language", OTHERS)
def test_nor_in_the_tables(language: str, comparison: Comparison, session: Session) -> None:
    cells = {
        cell for sheet in sheets(comparison, session, options(language)) for r in sheet.rows for cell in r
    }
    assert {(piece, cell) for piece in english(comparison) for cell in cells if piece in cell} == set()
    assert told(comparison.findings[0].summary, language) in cells


def test_english_stays_as_it_is(comparison: Comparison, session: Session) -> None:
    printed = list(texts(build(comparison, session, options("en"))))
    for finding in comparison.findings:
        assert any(finding.summary in text for text in printed)


def test_the_filter_finds_words_of_the_readers_language(comparison: Comparison) -> None:
    finding = next(f for f in comparison.findings if f.summary.id == "figures.differ")  # type: ignore[attr-defined]
    chosen = Filter(states=ANY_STATE, words="verschiedene Zahlen", language="de")
    assert chosen.passes(comparison, finding, None)
    assert not replace(chosen, language="fr").passes(comparison, finding, None)
    assert replace(chosen, language="fr", words="different numbers").passes(comparison, finding, None)


def test_the_same_bytes_each_time(comparison: Comparison, session: Session) -> None:
    again = pipeline.compare_session(session)
    assert build(again, session, options("ar")) == build(comparison, session, options("ar"))
