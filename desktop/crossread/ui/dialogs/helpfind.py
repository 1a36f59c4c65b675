"""Finding words on a help page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from crossread.ui.dialogs.helpview import HelpView
from crossread.ui.panels.widgets import IconButton, label, name_inner
from crossread.ui.style import Style
from crossread.ui.words import tr


class FindField(QWidget):
    """Finding words in the page on screen: all hits tinted, one chosen, their number said."""

    def __init__(self, view: HelpView, style: Style) -> None:
        super().__init__()
        self._view, self._look = view, style
        self._hits: list[QTextCursor] = []
        self._at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.count = label("", "quiet")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find on this page"))
        self.field.setAccessibleName(tr("Find on this page"))
        self.field.setClearButtonEnabled(True)
        name_inner(self.field)
        self.field.setMaximumWidth(300)
        self.field.textChanged.connect(lambda _text: self.search())
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.field, 2)
        row.addWidget(IconButton(style, "chevron-up", tr("Previous hit"), lambda: self.step(-1), 16))
        row.addWidget(IconButton(style, "chevron-down", tr("Next hit"), lambda: self.step(1), 16))

    def start(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self) -> None:
        """All hits anew; the first one below where one reads is chosen."""
        view, words = self._view, self.field.text().strip()
        self._hits, self._at = [], -1
        found = QTextCursor(view.document())
        while words:
            found = view.document().find(words, found, QTextDocument.FindFlag(0))
            if found.isNull():
                break
            self._hits.append(found)
        if self._hits:
            here = view.cursorForPosition(view.viewport().rect().topLeft()).position()
            below = [i for i, hit in enumerate(self._hits) if hit.selectionStart() >= here]
            self._at = below[0] if below else 0
        self._tell()

    def step(self, by: int) -> None:
        if not self._hits:
            self.start()
            return
        self._at = (self._at + by) % len(self._hits)
        self._tell()

    def _tell(self) -> None:
        view, theme = self._view, self._look.theme
        marks = []
        for i, hit in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            shade = QTextCharFormat()
            shade.setBackground(QColor(theme.accent if i == self._at else theme.chosen))
            shade.setForeground(QColor(theme.on_accent if i == self._at else theme.ink))
            mark.format, mark.cursor = shade, hit
            marks.append(mark)
        view.setExtraSelections(marks)
        if self._hits:
            chosen = QTextCursor(self._hits[self._at])
            chosen.clearSelection()
            view.setTextCursor(chosen)
            self.count.setText(tr("{at} of {total}", at=self._at + 1, total=len(self._hits)))
        else:
            self.count.setText(tr("Not on this page") if self.field.text().strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._view.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
