"""What the engine says about a finding, as the window shows it in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crossread import pipeline, sources
from crossread import session as acts
from crossread.model import Comparison, Message, Session
from crossread.ui.language import speak
from crossread.ui.models.listing import listed
from crossread.ui.models.sheets import sheet_of
from crossread.ui.models.view import Filter
from crossread.ui.panels.findings import FindingsModel
from crossread.ui.window import Window
from crossread.wording import LANGUAGES, told
from tests.e2e.command import SAMPLES
from tests.gui.conftest import opened

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(scope="module")
def sample() -> Session:
    entries = [entry for path in SAMPLES for entry in sources.load(str(path))]
    return acts.add_entries(acts.new("", id="sample"), entries)


@pytest.fixture(scope="module")
def made(sample: Session) -> Comparison:
    return pipeline.compare_session(sample)


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, english_afterwards: None, request: pytest.FixtureRequest
) -> Iterator[Window]:
    """A window made in the language the test asks for."""
    speak(qapp, request.param)
    with opened(qtbot) as made:
        yield made


@pytest.mark.parametrize(("window", "language"), [(x, x) for x in OTHERS], indirect=["window"])
def test_inspector_list_and_tables(
    window: Window, language: str, sample: Session, made: Comparison, qtbot: QtBot
) -> None:
    window.desk.start(sample, made)
    qtbot.waitUntil(lambda: not window.desk.comparing)
    inspector, model = window.bench.inspector, FindingsModel(window.desk)
    for finding in made.findings:
        window.desk.choose(finding.id)
        shown = [label.text() for label in inspector.findChildren(QLabel)]
        why = finding.why
        names = [name for name, _ in (*why.features, *why.thresholds)]
        for sentence in (finding.summary, why.rule, why.clears, *names):
            assert isinstance(sentence, Message)
            translated = told(sentence, language)
            assert any(translated in text for text in shown), sentence
            assert translated == str(sentence) or str(sentence) not in shown
        assert told(finding.summary, language) in model.spoken(finding)
    cells = [cell.text for row in sheet_of("figures", made, ["A", "B", "C"]).rows for cell in row]
    assert not [text for text in cells if "number" in text or "cannot both" in text]


@pytest.mark.parametrize("window", ["de"], indirect=True)
def test_the_filter_finds_what_is_read(window: Window, made: Comparison) -> None:
    found = listed(made, {}, Filter(words="verschiedene Zahlen"))
    assert found
    assert {f.summary.id for f in found if isinstance(f.summary, Message)} == {"figures.differ"}
