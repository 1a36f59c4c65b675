"""A whole report in Arabic, log and corrections with it: no Latin letter that is not the articles' or a name."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.e2e.command import SAMPLES

from crossread import pipeline, sources
from crossread import session as acts
from crossread.model import Comparison, Kind, LogEntry, Pin, PinKind, Session, Stamp, State
from crossread.report import Filter, Options, Part, build
from crossread.report.manifest import attachments
from crossread.report.options import ANY_STATE
from crossread.report.pdf import document
from crossread.report.rebuild import texts
from crossread.report.sheets import sheets
from crossread.settings import Settings
from crossread.sources import correct
from crossread.store import Store
from crossread.wording import say

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
OURS = {
    *"Crossread crossread verify FILE UTC CR SHA sha256 manifest json comparison PDF HTML".split(),
    *"SEK checked asked noted reasoned".split(),
}
"""Names of programs, files and formats, and what the test's user wrote."""
LATIN = re.compile(r"[A-Za-z][A-Za-z]{2,}")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Comparison, tuple[LogEntry, ...]]:
    """The sample with everything done to it that a report tells of, some of it by a German and an old window."""
    with Store.create(tmp_path_factory.mktemp("store") / "local.crossread") as store:
        session = acts.new("", id="sample")

        def go(after: Session, act: str) -> Session:
            store.save(store.session(), after, act)
            return after

        for path in SAMPLES:
            session = go(acts.add_entries(session, sources.load(str(path))), "Artikel hinzufügen")
        first = session.entries[0].article
        changes = (
            correct.set_published(first, Stamp(NOW.replace(tzinfo=None))),
            correct.set_byline(first, []),
            correct.set_language(first, "fr"),
            correct.remove_paragraph(first, 3),
        )
        for change in changes:
            corrected = acts.correct(
                session, 0, change.article, change.field, change.before, change.after, NOW
            )
            session = go(corrected, say("act.correct", letter="A"))
        ids = [each.extracted.id for each in session.entries]
        session = go(acts.pin(session, Pin(PinKind.MATCH, (ids[0], 1), (ids[1], 2))), "Match A¶1 with B¶2")
        session = go(
            acts.pin(session, Pin(PinKind.ALONE, (ids[2], 1), None)), "Undo: C headline matches nothing"
        )
        kinds = frozenset(Kind) - {Kind.DATE}
        session = go(acts.set_settings(session, Settings(links=0.5, kinds=kinds)), say("act.settings"))
        comparison = pipeline.compare_session(session)
        for n, finding in enumerate(comparison.findings[:8]):
            decided = acts.decide(
                session,
                finding.id,
                NOW,
                state=list(State)[n % 4],
                note="noted",
                reason="reasoned",
                checked_against="checked",
                response_sought="asked",
            )
            session = go(decided, say("act.verify"))
        return session, comparison, store.log()


def strange(text: str, session: Session) -> list[str]:
    """Latin words of a text that no article has."""
    articles = (a for e in session.entries for a in (e.article, e.extracted))
    held = "\n".join(
        f"{a.text} {a.outlet} {' '.join(a.byline)} {' '.join(a.headlines)} {a.source}" for a in articles
    ).casefold()
    plain = re.sub(r"\b[0-9a-f]{6,}\b|\bCR-[0-9a-f-]+|\{\w+\}", " ", text)
    return [word for word in LATIN.findall(plain) if word not in OURS and word.casefold() not in held]


def options(log: tuple[LogEntry, ...]) -> Options:
    shown = Filter(states=ANY_STATE, trivial=True)
    return Options(NOW, language="ar", parts=frozenset(Part), log=log, filter=shown)


def test_nothing_of_ours_is_latin(made: tuple[Session, Comparison, tuple[LogEntry, ...]]) -> None:
    session, comparison, log = made
    report = build(comparison, session, options(log))
    codes = {
        *(part.value for part in Part),
        *(kind.value for kind in Kind),
        *(state.value for state in State),
    }
    printed = [text for text in texts(report) if text not in codes]
    assert {text: words for text in printed if (words := strange(text, session))} == {}
    said = " ".join(printed)
    for act in ("إضافة مقال", "تصحيح المقال", "مقابلة", "تراجع: ", "تغيير الإعدادات", "إنشاء المقارنة"):
        assert act in said
    assert "المنطقة الزمنية غير معروفة" in said


def test_nor_in_the_workbook(made: tuple[Session, Comparison, tuple[LogEntry, ...]]) -> None:
    session, comparison, log = made
    for sheet in sheets(comparison, session, options(log)):
        cells = (*sheet.header, *(cell for row in sheet.rows for cell in row), sheet.title)
        left = {cell: words for cell in cells if (words := strange(cell, session))}
        assert left == {}, sheet.name


def test_nor_in_what_a_pdf_says_of_its_attachments(
    made: tuple[Session, Comparison, tuple[LogEntry, ...]],
) -> None:
    session, comparison, log = made
    report = build(comparison, session, options(log))
    shown = document(report, options(log), attachments(comparison, session))["attachments"]
    assert [each["name"] for each in shown] == ["comparison.json", "manifest.json"]
    assert [strange(each["description"], session) for each in shown] == [[], []]


def test_the_same_in_english_for_programs(made: tuple[Session, Comparison, tuple[LogEntry, ...]]) -> None:
    """In English a table's columns and codes are the names that programs know."""
    session, comparison, _ = made
    findings, ledger, *_ = sheets(comparison, session, Options(NOW, filter=Filter(states=ANY_STATE)))
    assert findings.header[:6] == ("finding", "id", "kind", "relation", "state", "summary")
    assert {row[2] for row in findings.rows} <= {kind.value for kind in Kind}
    assert "read_as" in findings.header
    assert ledger.header[:3] == ("what", "unit", "kind")


def test_a_file_keeps_its_log_in_english(tmp_path: Path) -> None:
    """Whatever the window's language: a log is compared, sealed and mailed."""
    with Store.create(tmp_path / "x.crossread") as store:
        store.save(store.session(), acts.set_title(store.session(), "T"), say("act.title"))
        rows = store.inspect(lambda c: c.execute("SELECT act FROM log ORDER BY number").fetchall())
    assert rows == [("Comparison created",), ("Name the event",)]
