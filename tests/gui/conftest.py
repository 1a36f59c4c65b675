"""A window without a screen, a folder of its own, and comparisons made by hand (no engine needed)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import (
    Alignment,
    Article,
    Capture,
    Comparison,
    Entry,
    Evidence,
    Finding,
    Kind,
    Link,
    Mentions,
    ParagraphRef,
    Relation,
    Row,
    Session,
    Source,
    SourceKind,
    Span,
    WhyCard,
)
from crossread.text import build_article
from crossread.ui.language import speak
from crossread.ui.style import Style
from crossread.ui.window import Window
from crossread.ui.writing import Writing

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)

HARBOUR = (
    ("Fire at harbour kills five", ["Five sailors died in a fire 🔥 at the harbour.", "The port was shut.", "Ships waited."]),
    ("Harbour fire", ["The port was closed on Monday.", "Seven sailors died in the fire, a medic said."]),
    ("حريق في الميناء", ["قال مسعف إن سبعة بحارة ماتوا في الحريق.", "أغلق الميناء."]),
)  # fmt: skip


def entry(headline: str, paragraphs: list[str], outlet: str, language: str = "en") -> Entry:
    """An article typed by hand, as if it had been loaded from a file."""
    name = f"{outlet}.txt"
    source = Source(name, SourceKind.FILE, "text", "0" * 64, 10, NOW)
    article = build_article(headline, paragraphs, source, outlet=outlet, language=language)
    return Entry(Capture(name, SourceKind.FILE, b"x", NOW), article, article)


def evidence(article: Article, position: int, words: str, **more: object) -> Evidence:
    start = article.text.index(words)
    return Evidence(position, Span(start, start + len(words)), **more)  # type: ignore[arg-type]


def finding(number: int, kind: Kind, relation: Relation, *where: Evidence, summary: str = "") -> Finding:
    return Finding(
        f"id{number}",
        kind,
        relation,
        summary or f"Versions {number} differ.",
        where,
        WhyCard("by hand", "1", clears="Nothing."),
        "hand",
        number,
        10.0 - number,
    )


@pytest.fixture
def session() -> Session:
    """Three articles, the last one in Arabic."""
    languages = ("en", "en", "ar")
    entries = [
        entry(headline, paragraphs, f"Outlet {n}", language)
        for n, ((headline, paragraphs), language) in enumerate(zip(HARBOUR, languages, strict=True), 1)
    ]
    return acts.add_entries(acts.new("Harbour fire", id="test"), entries)


@pytest.fixture
def comparison(session: Session) -> Comparison:
    """Rows that cross: A¶1 with B¶2 and C¶1, A¶2 with B¶1 and C¶2, A¶3 alone."""
    articles = tuple(e.article for e in session.entries)
    a, b, c = articles

    def link(x: int, m: int, y: int, n: int) -> Link:
        return Link(ParagraphRef(x, m), ParagraphRef(y, n), 0.8)

    rows = (
        Row(((0,), (0,), (0,)), 0.5),
        Row(((1,), (2,), (1,)), 0.8, also=(ParagraphRef(1, 0),)),
        Row(((2,), (1,), (2,)), 0.8),
        Row(((3,), (), ()), 0.0),
    )
    findings = (
        finding(1, Kind.FIGURE, Relation.CONFLICT, evidence(a, 0, "Five sailors"), evidence(b, 1, "Seven sailors"), evidence(c, 2, "سبعة بحارة"), summary="A and B give different numbers of sailors."),
        finding(2, Kind.NAMING, Relation.LABEL, evidence(a, 0, "shut"), evidence(b, 1, "closed")),
        finding(3, Kind.ATTRIBUTION, Relation.ATTRIBUTED_IN_ONE, evidence(b, 1, "a medic said"), evidence(a, 0, "died in a fire 🔥")),
        finding(4, Kind.COVERAGE, Relation.NOT_FOUND, evidence(a, 0, "Ships waited.")),
    )  # fmt: skip
    links = (link(0, 1, 1, 2), link(0, 1, 2, 1), link(0, 2, 1, 1), link(0, 2, 2, 2))
    mentions = tuple(Mentions(x.id) for x in articles)
    return Comparison(articles, mentions, Alignment(links, rows), findings, "Crossread test")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, so that no test touches a real one."""
    monkeypatch.setenv("CROSSREAD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window waits for the disk, however slow it is: what was done is shown by the next line of a test."""
    monkeypatch.setattr(Writing, "patience", 60.0)


@contextmanager
def opened(qtbot: QtBot) -> Iterator[Window]:
    """An empty window on screen, in the language spoken."""
    style = Style()
    style.set_theme("light")
    made = Window(style)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """An empty window that keeps what is done in files of its own."""
    with opened(qtbot) as made:
        yield made


@pytest.fixture
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    """For tests that speak another language: the next one finds English, from left to right."""
    locale = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def filled(window: Window, session: Session, comparison: Comparison, qtbot: QtBot) -> Window:
    """The window on the hand-made comparison."""
    window.desk.start(session, comparison)
    window.bench.texts.view.settle()
    qtbot.waitUntil(lambda: not window.desk.comparing)
    return window
