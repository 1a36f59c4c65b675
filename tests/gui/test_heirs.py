"""Decisions survive recomputing, also where a finding has other evidence than before."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread import session as acts
from crossread.model import Comparison, Decision, Finding, Kind, Session, State
from crossread.session import correct
from crossread.sources.correct import set_paragraph
from crossread.ui.models.heirs import heirs, inherited
from crossread.ui.window import Window
from tests.gui.conftest import NOW, entry, evidence


def _figure(window: Window) -> Finding:
    """The finding about the dead sailors."""
    comparison = window.desk.comparison
    assert comparison is not None
    return next(f for f in comparison.findings if f.kind is Kind.FIGURE and "sailors" in f.summary)


def _settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.desk.comparing and not window.desk.writing.under_way, timeout=30000)
    QTest.qWait(20)
    qtbot.waitUntil(lambda: not window.desk.comparing and not window.desk.writing.under_way, timeout=30000)


def test_a_decision_stays_when_an_article_is_added_a_word_corrected_and_all_of_it_undone(
    window: Window, qtbot: QtBot
) -> None:
    desk = window.desk
    one = entry(
        "Fire at harbour", ["Five sailors died in a fire at the harbour of Lanning on Monday."], "One"
    )
    two = entry(
        "Harbour fire", ["Seven sailors died in the fire at the harbour of Lanning on Monday."], "Two"
    )
    three = entry("Fire", ["Nine sailors died in the fire at the harbour of Lanning on Monday."], "Three")
    desk.start(acts.add_entries(acts.new("Fire", id="fire"), [one, two]))
    _settled(window, qtbot)
    first = _figure(window)
    desk.choose(first.id)
    window.bench.left.findings.setFocus()
    QTest.keyClick(window.bench.left.findings, Qt.Key.Key_V)
    _settled(window, qtbot)
    assert desk.decision(first.id).state is State.VERIFIED

    desk.act("Add", acts.add_entries(desk.session, [three]))
    _settled(window, qtbot)
    second = _figure(window)
    assert second.id != first.id
    assert desk.decision(second.id).state is State.VERIFIED
    assert desk.view.current == second.id
    assert second.label in window.notice.words.text()
    assert window.bench.filter.progress.text().startswith("1 of ")

    article = desk.articles[0]
    change = set_paragraph(article, 1, article.paragraph(1).span.of(article.text).replace("Five", "Six"))
    corrected = correct(desk.session, 0, change.article, change.field, change.before, change.after, NOW)
    desk.act("Correct", corrected)
    _settled(window, qtbot)
    third = _figure(window)
    assert third.id not in (first.id, second.id)
    assert desk.decision(third.id).state is State.VERIFIED

    window.menus.run("undo")
    _settled(window, qtbot)
    assert desk.decision(_figure(window).id).state is State.VERIFIED
    window.menus.run("undo")
    _settled(window, qtbot)
    assert _figure(window).id == first.id
    assert desk.decision(first.id).state is State.VERIFIED
    window.menus.run("undo")
    _settled(window, qtbot)
    assert desk.decision(first.id).state is State.OPEN


def test_only_the_same_difference_inherits(session: Session, comparison: Comparison) -> None:
    a, b, c = comparison.articles
    old = comparison.findings[0]
    more = replace(old, id="more", evidence=(*old.evidence, evidence(c, 1, "حريق")))
    less = replace(old, id="less", evidence=(evidence(a, 0, "Five sailors"), evidence(b, 1, "a medic")))
    other_kind = replace(more, id="other", kind=Kind.DATE)
    after = replace(comparison, findings=(other_kind, less, more, *comparison.findings[1:]))
    asked = {f.id for f in comparison.findings}
    assert heirs(comparison, after, {}, {"id2"}) == {}
    became = heirs(comparison, after, {}, asked)
    assert became == {"id1": "more"}
    decided = Decision(State.DISMISSED, note="seen", when=NOW)
    held = replace(session, decisions=(("id1", decided), ("id2", Decision(State.VERIFIED, when=NOW))))
    assert dict(inherited(held, became).decisions)["more"] == decided
    assert inherited(held, {"id1": "id2"}) == held
    assert heirs(comparison, comparison, {}, asked) == {}
