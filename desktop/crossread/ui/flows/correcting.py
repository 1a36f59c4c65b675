"""Correcting an article: its facts in a dialog, its paragraphs from their menu. One undo step an act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu

from crossread import session as acts
from crossread.errors import CorrectionError, CrossreadError
from crossread.model import Article, ParagraphRef, letter
from crossread.sources import correct
from crossread.ui.flows.aligning import name
from crossread.ui.models.correcting import Facts, Make, changes, corrected, facts_of
from crossread.ui.words import place, said, say, tr

if TYPE_CHECKING:
    from crossread.ui.texts.cells import Cell
    from crossread.ui.window import Window


class Correcting:
    """Works on the article of a card, or the paragraph of a context menu or under the text cursor."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def article_here(self) -> int | None:
        """The article meant by a key: the one with the text cursor, else the one being read."""
        desk = self._window.desk
        if not desk.session.entries:
            return None
        here = self._window.aligning.here()
        position = here.article if here is not None else desk.view.reading
        return position if position < len(desk.session.entries) else 0

    # ----------------------------------------------------------------------------- article

    def ask(self, position: int | None = None) -> None:
        """Correct the facts of an article in a dialog."""
        if position is None:
            position = self.article_here()
        if position is not None:
            self.dialog(position).exec()

    def dialog(self, position: int) -> QDialog:
        from crossread.ui.dialogs.correct import CorrectDialog

        desk = self._window.desk
        entry = desk.session.entries[position]
        before = facts_of(entry.article, entry.label)
        title = tr("Correct article {letter}", letter=letter(position))
        return CorrectDialog(
            self._window,
            title,
            entry.article,
            before,
            lambda after: self._correct(position, before, after),
            blind=desk.view.blind,
        )

    def _correct(self, position: int, before: Facts, after: Facts) -> None:
        desk = self._window.desk
        session = corrected(desk.session, position, changes(before, after), _now())
        if after.label.strip() != before.label.strip():
            session = acts.set_label(session, position, after.label)
        desk.act(say("act.correct", letter=letter(position)), session)

    # --------------------------------------------------------------------------- paragraph

    def menu(self, menu: QMenu, ref: ParagraphRef, at: QPoint) -> None:
        """The corrections a paragraph allows; ``at`` is where the menu was asked for, on the screen."""
        menu.addSeparator()
        if ref.number == 0:
            menu.addAction(tr("Correct the headline …"), lambda: self.ask(ref.article))
            return
        a = name(ref)
        menu.addAction(tr("Edit {a} …", a=a), lambda: self.edit(ref))
        offset = self._place(ref, at)
        if offset is not None:
            words = self._words_from(ref, offset)
            menu.addAction(
                tr("Split {a} before “{words}”", a=a, words=words.replace("&", "&&")),
                lambda: self.split(ref, offset),
            )
        joined = menu.addAction(tr("Join {a} with the next", a=a), lambda: self.join(ref))
        article = self._window.desk.articles[ref.article]
        joined.setEnabled(ref.number < article.paragraphs[-1].number)
        removed = menu.addAction(tr("Remove {a} from the text", a=a), lambda: self.remove(ref))
        removed.setEnabled(len(article.body) > 1)

    def edit(self, ref: ParagraphRef | None = None) -> None:
        """Edit a paragraph's words in a dialog; the headline in the dialog of the whole article."""
        ref = ref or self._window.aligning.here()
        if ref is None:
            self._window.notice.say(tr("Put the cursor into the paragraph you want to edit."))
        elif ref.number == 0:
            self.ask(ref.article)
        elif (dialog := self.edit_dialog(ref)) is not None:
            dialog.exec()

    def edit_dialog(self, ref: ParagraphRef) -> QDialog | None:
        from crossread.ui.dialogs.correct import ParagraphDialog

        try:
            article = self._article(ref.article)
        except CrossreadError as error:
            self._window.notice.say(said(error.message))
            return None
        text = article.paragraph(ref.number).span.of(article.text)

        def apply(words: str) -> None:
            label = say("act.edit", a=place(letter(ref.article), ref.number))
            self._act(ref, label, lambda each: correct.set_paragraph(each, ref.number, words))

        return ParagraphDialog(self._window, tr("Edit {a}", a=name(ref)), text, apply)

    def remove(self, ref: ParagraphRef) -> None:
        label = say("act.remove-paragraph", a=place(letter(ref.article), ref.number))
        self._try(ref, label, lambda article: correct.remove_paragraph(article, ref.number))

    def join(self, ref: ParagraphRef) -> None:
        label = say("act.join", a=place(letter(ref.article), ref.number))
        self._try(ref, label, lambda article: correct.join_paragraphs(article, ref.number))

    def split(self, ref: ParagraphRef, offset: int) -> None:
        """Split at a code point of the article's text."""
        label = say("act.split", a=place(letter(ref.article), ref.number))
        self._try(ref, label, lambda article: correct.split_paragraph(article, offset))

    def split_here(self) -> None:
        """Split before the word that holds the text cursor."""
        column = self._window.texts.view.focused_column()
        cell = column.flow.cells[column.textCursor().blockNumber()] if column is not None else None
        offset = _word_at(cell, column.cursor_place()[1]) if column is not None and cell is not None else None
        if column is None or cell is None or offset is None or cell.number == 0:
            self._window.notice.say(tr("Put the cursor where the second paragraph begins."))
        else:
            self.split(ParagraphRef(column.position, cell.number), offset)

    def _try(self, ref: ParagraphRef, label: str, make: Make) -> None:
        try:
            self._act(ref, label, make)
        except CrossreadError as error:
            self._window.notice.say(said(error.message))

    def _act(self, ref: ParagraphRef, label: str, make: Callable[[Article], correct.Change]) -> None:
        self._article(ref.article)
        desk = self._window.desk
        makes: Sequence[Make] = (make,)
        desk.act(label, corrected(desk.session, ref.article, makes, _now()))

    def _article(self, position: int) -> Article:
        """The article as it is on screen. Raises CorrectionError while a newer one is being compared."""
        desk = self._window.desk
        shown = desk.articles
        entries = desk.session.entries
        if position >= len(entries) or shown[position] != entries[position].article:
            raise CorrectionError("error.comparing-anew")
        return shown[position]

    # ------------------------------------------------------------------------------- place

    def _place(self, ref: ParagraphRef, at: QPoint) -> int | None:
        """The start of the word under a point of the screen; None at the paragraph's ends."""
        column = self._window.texts.view.column_of(ref.article)
        if column is None or (index := column.flow.index_of(ref.number)) is None:
            return None
        cell = column.flow.cells[index]
        block = column.document().findBlockByNumber(index)
        unit = column.cursorForPosition(column.viewport().mapFromGlobal(at)).position() - block.position()
        return _word_at(cell, cell.units.to_points(max(0, min(unit, block.length() - 1))))

    def _words_from(self, ref: ParagraphRef, offset: int) -> str:
        article = self._window.desk.articles[ref.article]
        rest = article.text[offset : article.paragraph(ref.number).span.end]
        return " ".join(rest.split()[:3]) + " …"


def _word_at(cell: Cell, point: int) -> int | None:
    """The start of the word at a point of a paragraph, as a place in the article; None at the ends."""
    while point > 0 and not cell.text[point - 1].isspace():
        point -= 1
    inside = cell.text[:point].strip() and cell.text[point:].strip()
    return cell.start + point if inside else None


def _now() -> datetime:
    return datetime.now(UTC)
