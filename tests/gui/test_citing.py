"""Citations on the clipboard: the finding, the paragraph, and none in blind review."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from crossread.model import ParagraphRef
from crossread.report.citation import cite_finding, cite_paragraph
from crossread.ui.window import Window


def test_a_finding_and_a_paragraph_are_copied_with_their_source(filled: Window) -> None:
    desk = filled.desk
    assert desk.comparison is not None
    desk.step(1)
    assert desk.current is not None
    filled.menus.run("cite-finding")
    said = QGuiApplication.clipboard().text()
    assert said == cite_finding(desk.comparison, desk.current)
    assert "F-001" in said
    assert "Outlet 1" in said
    ref = ParagraphRef(1, 2)
    filled.citing.paragraph(ref)
    assert QGuiApplication.clipboard().text() == cite_paragraph(desk.comparison, ref)
    assert "[B¶2]" in QGuiApplication.clipboard().text()


def test_blind_review_copies_no_citation(filled: Window) -> None:
    filled.desk.step(1)
    filled.desk.look(blind=True)
    QGuiApplication.clipboard().setText("before")
    filled.menus.run("cite-finding")
    filled.citing.paragraph(ParagraphRef(0, 1))
    assert QGuiApplication.clipboard().text() == "before"
