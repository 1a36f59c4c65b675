"""A quiet line under the head of the window: what happened, what is being done, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from crossread.ui.panels.widgets import IconButton, label
from crossread.ui.style import Style
from crossread.ui.words import tr


class Notice(QFrame):
    """One sentence at a time; the newest wins. Work under way covers a sentence and gives its place back."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        self.words: QLabel = label("", wrap=True)
        row.addWidget(self.words, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        row.addWidget(self.bar)
        self.verb = QPushButton()
        self.verb.clicked.connect(lambda _checked=False: self._do())
        row.addWidget(self.verb)
        self.away = IconButton(style, "x", tr("Close this message"), self.hide, 16)
        row.addWidget(self.away)
        self._act: Callable[[], object] | None = None
        self._said: tuple[str, str, Callable[[], object] | None] = ("", "", None)
        self._covered: tuple[str, str, Callable[[], object] | None] | None = None
        self._work = ""
        self.hide()

    def say(self, sentence: str, verb: str = "", act: Callable[[], object] | None = None) -> None:
        """A sentence, with one thing to do about it if there is one."""
        self._work, self._covered, self._said = "", None, (sentence, verb, act)
        self._show(sentence, verb, act)
        self.bar.hide()
        self.away.show()
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def progress(self, work: str, sentence: str, cancel: Callable[[], object] | None) -> None:
        """``work`` is under way, with cancel; ``follow`` and ``done`` name it again."""

        def stop() -> None:
            if cancel is not None:
                cancel()
            self.done(work)

        if not self._work:
            self._covered = None if self.isHidden() else self._said
        self._work = work
        self._show(sentence, tr("Cancel"), stop)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.away.hide()

    def follow(self, work: str, what: str, share: float) -> None:
        """How far the work is; nothing where something else was said meanwhile."""
        if work == self._work:
            self.words.setText(what)
            self.bar.setRange(0, 100)
            self.bar.setValue(round(share * 100))

    def done(self, work: str) -> None:
        """The work has ended: back to what it covered."""
        if work != self._work:
            return
        self._work = ""
        if self._covered is not None:
            self.say(*self._covered)
        else:
            self.hide()

    def _show(self, sentence: str, verb: str, act: Callable[[], object] | None) -> None:
        self.words.setText(sentence)
        self._act = act
        self.verb.setText(verb)
        self.verb.setAccessibleName(verb)
        self.verb.setVisible(bool(verb))
        self.show()

    def _do(self) -> None:
        if self._act is not None:
            act, self._act = self._act, None
            if not self._work:
                self.hide()
            act()
