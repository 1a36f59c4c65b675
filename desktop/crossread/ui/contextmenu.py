"""The menu of a paragraph in the texts, and that of an article's card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from crossread import session as acts
from crossread.model import ParagraphRef, letter
from crossread.ui.dialogs.ask import ask_line
from crossread.ui.flows.aligning import name
from crossread.ui.outlet import outlet_name
from crossread.ui.words import said, say, tr

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
    desk = window.desk
    menu = QMenu(window)
    a = letter(position)
    base = menu.addAction(
        tr("Make {letter} the base", letter=a),
        lambda: desk.act(say("act.base", letter=a), acts.set_base(desk.session, position)),
    )
    base.setEnabled(desk.session.base != position)
    menu.addAction(tr("Read {article}", article=a), lambda: window.read(position))
    menu.addSeparator()
    menu.addAction(tr("Correct {article} …", article=a), lambda: window.correcting.ask(position))
    archived = menu.addAction(tr("Look for an archived copy"), lambda: window.archiving.look(position))
    archived.setEnabled(window.archiving.possible(position))
    menu.addAction(tr("Own name for the outlet …"), lambda: _label(window, position))
    up = menu.addAction(tr("Move up"), lambda: _move(window, position, -1))
    up.setEnabled(position > 0)
    down = menu.addAction(tr("Move down"), lambda: _move(window, position, 1))
    down.setEnabled(position < len(desk.session.entries) - 1)
    menu.addSeparator()
    menu.addAction(
        tr("Remove {letter} from the comparison", letter=a),
        lambda: desk.act(say("act.remove", letter=a), acts.remove(desk.session, position)),
    )
    menu.popup(at)
    return menu


def _label(window: Window, position: int) -> None:
    desk = window.desk
    now = outlet_name(desk.session.entries[position], position, blind=desk.view.blind)
    text = ask_line(window, tr("Own name for the outlet"), tr("Name:"), tr("Apply"), now)
    if text is not None:
        desk.act(say("act.label"), acts.set_label(desk.session, position, text))


def _move(window: Window, position: int, by: int) -> None:
    desk = window.desk
    order = list(range(len(desk.session.entries)))
    order[position], order[position + by] = order[position + by], order[position]
    desk.act(say("act.reorder"), acts.reorder(desk.session, order))
