"""The menu of a paragraph in the texts, and that of an article's card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from crossread.model import ParagraphRef, letter
from crossread.ui.flows.aligning import name
from crossread.ui.words import said, tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


def paragraph_menu(window: Window, ref: ParagraphRef, at: QPoint, findings: list[str]) -> QMenu:
    """Copying, the findings here, re-aligning."""
    menu = QMenu(window)
    texts, aligning = window.texts, window.aligning
    if texts.selection():
        menu.addAction(tr("Copy"), texts.copy)
        menu.addAction(tr("Copy with reference"), texts.copy_with_reference)
        menu.addSeparator()
    cite = menu.addAction(tr("Cite {a}", a=name(ref)), lambda: window.citing.paragraph(ref))
    cite.setEnabled(window.citing.possible)
    menu.addSeparator()
    for id in findings[:8]:
        finding = window.desk.finding(id)
        if finding is not None:
            summary = said(finding.summary)
            text = f"{finding.label}  {summary if len(summary) <= 64 else summary[:60].rstrip() + '…'}"
            menu.addAction(text, partial(window.desk.choose, id))
    if findings:
        menu.addSeparator()
    menu.addAction(tr("Match {a} with …", a=name(ref)), lambda: aligning.ask_match(ref))
    menu.addAction(tr("Unmatch {a}", a=name(ref)), lambda: aligning.unmatch(ref))
    menu.addAction(tr("{a} matches nothing", a=name(ref)), lambda: aligning.alone(ref))
    window.correcting.menu(menu, ref, at)
    menu.popup(at)
    return menu


def article_menu(window: Window, position: int, at: QPoint) -> QMenu:
    """Base, label, order, removal."""
    menu, articles = QMenu(window), window.articles
    a = letter(position)
    base = menu.addAction(tr("Make {letter} the base", letter=a), partial(articles.make_base, position))
    base.setEnabled(window.desk.session.base != position)
    menu.addAction(tr("Read {article}", article=a), lambda: window.read(position))
    menu.addSeparator()
    menu.addAction(tr("Correct {article} …", article=a), lambda: window.correcting.ask(position))
    archived = menu.addAction(tr("Look for an archived copy"), lambda: window.archiving.look(position))
    archived.setEnabled(window.archiving.possible(position))
    menu.addAction(tr("Own name for the outlet …"), partial(articles.rename, position))
    for text, by in ((tr("Move up"), -1), (tr("Move down"), 1)):
        moved = menu.addAction(text, partial(articles.move, position, by))
        moved.setEnabled(articles.movable(position, by))
    menu.addSeparator()
    menu.addAction(tr("Remove {letter} from the comparison", letter=a), partial(articles.remove, position))
    menu.popup(at)
    return menu
