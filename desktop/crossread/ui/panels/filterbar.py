"""The filter above the texts: kinds by letter, relation, outlet, state, words; and the review's progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from crossread.model import Kind, Relation, State, letter
from crossread.session import reviewed
from crossread.ui.desk import Desk
from crossread.ui.icons import icon
from crossread.ui.kinds import LOOKS, RELATION_WORDS, STATE_SIGNS, STATE_WORDS
from crossread.ui.models.view import Layout, View
from crossread.ui.outlet import outlet_name
from crossread.ui.panels.widgets import IconButton, name_inner, tip_text
from crossread.ui.style import Style
from crossread.ui.texts.paint import underline
from crossread.ui.words import pair, series, tr, tr_n

_LEAST = 600
_SHORT_CHOICE = 72
"""Width of what was chosen where there is little room."""


class KindButton(QToolButton):
    """The letter of a kind with its own underline and the number of findings; pressed in while shown."""

    def __init__(self, desk: Desk, style: Style, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self._desk, self._look = desk, style
        self.count = 0
        self.setCheckable(True)
        self._short = False
        self.clicked.connect(self._toggle)

    def sizeHint(self) -> QSize:
        return QSize(28 if self._short else 34, 30)

    def set_short(self, short: bool) -> None:
        self._short = short
        self.updateGeometry()

    def _toggle(self) -> None:
        kinds = self._desk.view.filter.kinds
        self._desk.set_filter(kinds=kinds - {self.kind} if self.kind in kinds else kinds | {self.kind})

    def refresh(self, count: int) -> None:
        self.count = count
        look = LOOKS[self.kind]
        shown = self.kind in self._desk.view.filter.kinds
        self.setChecked(shown)
        state = tr("shown") if shown else tr("hidden")
        self.setAccessibleName(series((pair(tr(look.many), count), state)))
        self.setToolTip(f"{look.letter} · {pair(tr(look.many), count)}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        look = LOOKS[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 2, -1, -2)
        shown = self.isChecked()
        painter.setPen(QPen(QColor(theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        fill = theme.kind_tint(self.kind) if shown else (theme.hover if self.underMouse() else theme.desk)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 6, 6)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(shown)
        painter.setFont(font)
        painter.setPen(QColor(theme.kind_ink(self.kind) if shown and self.count else theme.quiet))
        painter.drawText(box.adjusted(0, 0, 0, -3), Qt.AlignmentFlag.AlignCenter, look.letter)
        if shown:
            colour = QColor(theme.kind_line(self.kind))
            underline(painter, look.line, colour, box.toRectF().adjusted(9, 0, -9, 0), box.bottom() - 5.0)


class Picker(QToolButton):
    """A button with a menu of choices, any number of them; none chosen means all."""

    def __init__(self, title: str, choose: Callable[[frozenset[object]], None]) -> None:
        super().__init__()
        self.title = title
        self._short = False
        self._chosen_words = ""
        self._choose = choose
        self._menu = QMenu(self)
        self._chosen: frozenset[object] = frozenset()
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def refresh(self, choices: Iterable[tuple[object, str]], chosen: frozenset[object]) -> None:
        """``choices`` are (value, words) still to be had."""
        self._chosen = chosen
        self._menu.clear()
        words = []
        for value, text in choices:
            action = QAction(text, self._menu)
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(lambda _on, value=value: self._toggle(value))
            self._menu.addAction(action)
            if value in chosen:
                words.append(text)
        if chosen:
            self._menu.addSeparator()
            self._menu.addAction(tr("Any"), lambda: self._choose(frozenset()))
        self._chosen_words = words[0] + (" …" if len(words) > 1 else "") if words else ""
        self._say()

    def set_short(self, short: bool) -> None:
        """Say only what was chosen, and of that what has room."""
        if short != self._short:
            self._short = short
            self._say()

    def _say(self) -> None:
        chosen = self._chosen_words
        text = pair(self.title, chosen) if chosen else self.title
        self.setAccessibleName(text)
        self.setToolTip(tip_text(text) if self._short and chosen else "")
        if self._short and chosen:
            text = self.fontMetrics().elidedText(chosen, Qt.TextElideMode.ElideRight, _SHORT_CHOICE)
        self.setText(text + " ▾")

    def _toggle(self, value: object) -> None:
        self._choose(self._chosen - {value} if value in self._chosen else self._chosen | {value})


def _seen(view: View) -> tuple[object, ...]:
    """What of a view the filter bar shows."""
    return view.filter, view.blind, view.layout, view.only_differences


def _switch(words: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setText(words)
    made.setAccessibleName(words)
    made.setToolTip(tip)
    made.setCheckable(True)
    made.setProperty("role", "segment")
    return made


class FilterBar(QFrame):
    """Everything that decides what is listed and highlighted."""

    def __init__(self, desk: Desk, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._desk, self._look = desk, style
        self._texts = True
        self._short = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(2)
        self.kinds = [KindButton(desk, style, kind) for kind in Kind]
        for each in self.kinds:
            row.addWidget(each)
        row.addSpacing(8)
        self.relations = Picker(tr("Relation"), lambda chosen: desk.set_filter(relations=chosen))
        self.outlets = Picker(tr("Outlet"), lambda chosen: desk.set_filter(outlets=chosen))
        self.states = Picker(tr("State"), lambda chosen: desk.set_filter(states=chosen))
        for picker in (self.relations, self.outlets, self.states):
            row.addWidget(picker)
        row.addSpacing(6)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in findings"))
        self.words.setAccessibleName(tr("Words in findings"))
        self.words.setMaximumWidth(220)
        self.words.setClearButtonEnabled(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(lambda: desk.set_filter(words=self.words.text().strip()))
        self.words.textChanged.connect(lambda _text: self._later.start())
        row.addWidget(self.words, 1)
        self.clear = IconButton(style, "x", tr("Clear the filter"), desk.clear_filter, 16)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.folding = _switch(tr("Only differences"), tr("Fold the rows where nothing differs (D)"))
        self.folding.clicked.connect(lambda on: desk.look(only_differences=on, opened=frozenset()))
        self.trivia = _switch("", tr("List the minor findings too; in the texts they are muted (T)"))
        self.trivia.clicked.connect(lambda on: desk.set_filter(trivia=on))
        row.addWidget(self.folding)
        row.addWidget(self.trivia)
        row.addSpacing(10)
        self.progress = QLabel()
        row.addWidget(self.progress)
        desk.compared.connect(self.refresh)
        desk.session_changed.connect(self.refresh)
        desk.view_changed.connect(lambda old, new: self.refresh() if _seen(old) != _seen(new) else None)
        style.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def show_folding(self, shown: bool) -> None:
        """Rows can be folded only where the texts are on screen."""
        self._texts = shown
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """It never makes a window wider than its screen: where room is short, it says less."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All words where they have room, else the short form."""
        row = self.layout()
        assert row is not None
        for short in (False, True):
            self._set_short(short)
            if row.minimumSize().width() <= self.width():
                return

    def _set_short(self, short: bool) -> None:
        self._short = short
        for kind in self.kinds:
            kind.set_short(short)
        for picker in (self.relations, self.outlets, self.states):
            picker.set_short(short)
        self._count()

    def restyle(self) -> None:
        for action in self.words.actions():
            self.words.removeAction(action)
        glass = icon("list-filter", self._look.theme.quiet)
        self.words.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self.words)
        for each in self.kinds:
            each.update()

    def refresh(self) -> None:
        desk, chosen = self._desk, self._desk.view.filter
        comparison = desk.comparison
        findings = [f for f in comparison.findings if chosen.trivia or not f.trivial] if comparison else []
        for each in self.kinds:
            each.refresh(sum(f.kind is each.kind for f in findings))
        there = {f.relation for f in findings} | chosen.relations
        self.relations.refresh(
            [(r, tr(RELATION_WORDS[r])) for r in Relation if r in there],
            chosen.relations,
        )
        names = [
            (i, f"{letter(i)} {outlet_name(e, i, blind=desk.view.blind)}") for i, e in enumerate(desk.entries)
        ]
        self.outlets.refresh(names, chosen.outlets)
        self.states.refresh([(s, f"{STATE_SIGNS[s]} {tr(STATE_WORDS[s])}") for s in State], chosen.states)
        if not self._later.isActive() and self.words.text().strip() != chosen.words:
            self.words.setText(chosen.words)
        self.clear.setVisible(not chosen.wide_open)
        self.folding.setVisible(self._texts and desk.view.layout is Layout.ROWS)
        self.folding.setChecked(desk.view.only_differences)
        minor = sum(f.trivial for f in comparison.findings) if comparison else 0
        self.trivia.setText(tr_n("%n minor | %n minor", minor))
        self.trivia.setAccessibleName(self.trivia.text())
        self.trivia.setVisible(minor > 0)
        self.trivia.setChecked(chosen.trivia)
        self._fit()

    def _count(self) -> None:
        desk = self._desk
        if desk.comparison is None:
            self.progress.setText("")
            return
        done = reviewed(desk.shown, desk.comparison)
        text = tr("{done} of {total} reviewed", done=done.done, total=done.total)
        if len(desk.findings) != done.total:
            text = tr("{n} listed", n=len(desk.findings)) + "  ·  " + text
        # In short: how many are listed stands above the list of findings as well.
        self.progress.setText(f"{done.done}/{done.total}" if self._short else text)
        self.progress.setToolTip(tip_text(text) if self._short else "")
        self.progress.setAccessibleName(text)
