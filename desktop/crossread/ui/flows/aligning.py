"""Re-aligning by menu and keys: match, unmatch, matches nothing, reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout

from crossread import session as acts
from crossread.model import Comparison, ParagraphRef, letter
from crossread.ui.models import realign
from crossread.ui.panels.widgets import label
from crossread.ui.words import place, place_sign, say, tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Aligning:
    """Works on the paragraph under the text cursor, or the one a context menu was asked for."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def here(self) -> ParagraphRef | None:
        return self._window.texts.paragraph_here() if self._window.desk.comparison is not None else None

    def ask_match(self, ref: ParagraphRef | None = None) -> None:
        """Let the user pick the paragraph that reports the same thing."""
        ref = ref or self.here()
        comparison = self._window.desk.comparison
        if ref is None or comparison is None:
            return
        dialog = MatchDialog(self._window, comparison, ref)
        if dialog.exec() and (chosen := dialog.chosen()) is not None:
            self.match(ref, chosen)

    def match(self, ref: ParagraphRef, other: ParagraphRef) -> None:
        desk = self._window.desk
        if desk.comparison is not None:
            after = realign.match(desk.session, desk.comparison, ref, other)
            desk.act(say("act.match", a=_place(ref), b=_place(other)), after)

    def unmatch(self, ref: ParagraphRef | None = None) -> None:
        desk, ref = self._window.desk, ref or self.here()
        if desk.comparison is not None and ref is not None:
            after = realign.unmatch(desk.session, desk.comparison, ref)
            desk.act(say("act.unmatch", a=_place(ref)), after)

    def alone(self, ref: ParagraphRef | None = None) -> None:
        desk, ref = self._window.desk, ref or self.here()
        if desk.comparison is not None and ref is not None:
            after = realign.alone(desk.session, desk.comparison, ref)
            desk.act(say("act.alone", a=_place(ref)), after)

    def reset(self) -> None:
        desk = self._window.desk
        desk.act(say("act.unpin"), acts.unpin_all(desk.session))


def name(ref: ParagraphRef) -> str:
    return place_sign(letter(ref.article), ref.number)


def _place(ref: ParagraphRef) -> str:
    return place(letter(ref.article), ref.number)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + " …"


class MatchDialog(QDialog):
    """The paragraphs of the other articles; type to search, Enter to choose."""

    def __init__(self, window: Window, comparison: Comparison, ref: ParagraphRef) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Match {a} with …", a=name(ref)))
        self.resize(620, 460)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        article = comparison.articles[ref.article]
        inside.addWidget(label(_short(article.paragraph(ref.number).span.of(article.text), 300), wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Paragraphs of the other articles"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._refs: list[ParagraphRef] = []
        for position, other in enumerate(comparison.articles):
            if position == ref.article:
                continue
            for p in other.paragraphs:
                each = ParagraphRef(position, p.number)
                self._refs.append(each)
                self.list.addItem(QListWidgetItem(f"{name(each)}  {_short(p.span.of(other.text), 150)}"))
        self.list.itemActivated.connect(lambda _item: self.accept())
        inside.addWidget(self.list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        match = buttons.addButton(tr("Match"), QDialogButtonBox.ButtonRole.AcceptRole)
        match.setProperty("role", "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside.addWidget(buttons)

    def chosen(self) -> ParagraphRef | None:
        row = self.list.currentRow()
        return self._refs[row] if 0 <= row < len(self._refs) else None
