"""The inspector: what each version says of its speaker, and its buttons."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QToolButton

from crossread.model import Comparison, Kind, ParagraphRef, Relation, Session, Standing, State
from crossread.ui.dialogs.ask import QuestionDialog
from crossread.ui.panels.version import VersionCard
from crossread.ui.panels.widgets import IconButton
from crossread.ui.window import Window
from tests.gui.conftest import evidence, finding


def test_a_quoted_speaker_is_not_called_the_outlets_own_voice(
    window: Window, session: Session, comparison: Comparison
) -> None:
    a, b, _ = comparison.articles
    quote = finding(
        7, Kind.QUOTE, Relation.TRUNCATED,
        evidence(a, 0, "The port was shut.", speaker="Ana Ruiz"), evidence(b, 1, "The port was closed", speaker="Ana Ruiz"),
    )  # fmt: skip
    figure = finding(
        8, Kind.FIGURE, Relation.CONFLICT,
        evidence(a, 0, "Five sailors"), evidence(b, 1, "Seven sailors", speaker="a medic", standing=Standing.CLAIMED),
    )  # fmt: skip
    window.desk.start(session, replace(comparison, findings=(quote, figure)))
    assert _small(window, "id7") == ["Ana Ruiz · said", "Ana Ruiz · said"]
    assert _small(window, "id8") == ["in the outlet's own voice", "a medic · claimed"]


def _small(window: Window, id: str) -> list[str]:
    """The line below each version of a finding."""
    window.desk.choose(id)
    cards = [c for c in window.bench.inspector.findChildren(VersionCard) if c.isVisible()]
    return [c.findChildren(QLabel)[-1].text() for c in cards]


def test_arrows_step_and_a_place_is_gone_to(filled: Window) -> None:
    inspector = filled.bench.inspector
    asked: list[ParagraphRef] = []
    inspector.place_asked.connect(asked.append)
    arrows = {b.accessibleName(): b for b in inspector.findChildren(IconButton)}
    QTest.mouseClick(arrows["Next finding"], Qt.MouseButton.LeftButton)
    assert filled.desk.view.current == "id1"
    QTest.mouseClick(arrows["Next finding"], Qt.MouseButton.LeftButton)
    assert filled.desk.view.current == "id2"
    QTest.mouseClick(arrows["Previous finding"], Qt.MouseButton.LeftButton)
    assert filled.desk.view.current == "id1"
    places = [b for c in inspector.findChildren(VersionCard) for b in c.findChildren(QToolButton)]
    go = next(b for b in places if b.accessibleName().startswith("Go to B"))
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert asked == [ParagraphRef(1, 2)]


def test_single_keys_decide_again_after_a_reason_or_a_note(filled: Window) -> None:
    desk, deciding = filled.desk, filled.bench.inspector.deciding
    QTest.keyClick(filled, Qt.Key.Key_F8)
    QTest.keyClick(filled, Qt.Key.Key_X)
    reason = deciding.fields["reason"]
    assert filled.focusWidget() is reason
    QTest.keyClicks(reason, "no voucher")
    QTest.keyClick(reason, Qt.Key.Key_F8)
    assert filled.focusWidget() is filled.bench.left.findings
    assert desk.view.current == "id2"
    QTest.keyClick(filled.bench.left.findings, Qt.Key.Key_V)
    assert desk.decision("id2").state is State.VERIFIED
    assert (desk.decision("id1").state, desk.decision("id1").reason) == (State.DISMISSED, "no voucher")
    QTest.keyClick(filled, Qt.Key.Key_N)
    assert filled.focusWidget() is deciding.note
    QTest.keyClicks(deciding.note, "vox")
    QTest.keyClick(deciding.note, Qt.Key.Key_Return)
    QTest.keyClicks(deciding.note, "ask again")
    QTest.keyClick(deciding.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert filled.focusWidget() is filled.bench.left.findings
    assert desk.decision("id2").note == "vox\nask again"
    assert desk.decision("id2").state is State.VERIFIED
    checked = deciding.fields["checked_against"]
    checked.setFocus()
    QTest.keyClicks(checked, "court file")
    QTest.keyClick(checked, Qt.Key.Key_Escape)
    assert filled.focusWidget() is filled.bench.left.findings
    assert desk.decision("id2").checked_against == "court file"


def test_all_listed_findings_are_marked_after_saying_as_what(filled: Window) -> None:
    desk = filled.desk
    asked: list[str] = []

    def answer(yes: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        asked.append(dialog.findChildren(QLabel)[0].text())
        button = dialog.yes if yes else dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)  # type: ignore[union-attr]  # fmt: skip
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    desk.set_filter(words="sailors")
    listed = [f.id for f in desk.findings]
    QTimer.singleShot(0, lambda: answer(False))
    filled.menus.run("bulk-verified")
    assert not desk.decisions
    QTimer.singleShot(0, lambda: answer(True))
    filled.menus.run("bulk-verified")
    assert asked == [f"{len(listed)} finding{'s are' if len(listed) > 1 else ' is'} listed. Mark them all as “verified”?"] * 2  # fmt: skip
    assert {id for id, d in desk.decisions.items() if d.state is State.VERIFIED} == set(listed)
    assert len(listed) < len(desk.comparison.findings)  # type: ignore[union-attr]
    filled.menus.run("undo")
    assert not desk.decisions
