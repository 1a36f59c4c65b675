"""Adding articles: files, addresses, pasted text, things dropped on the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout

from crossread.paths import resource
from crossread.ui.dialogs.ask import sent_by_key
from crossread.ui.panels.widgets import label
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Adding:
    """Every way articles come in ends in the desk's loader."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._loader = window.desk.loader

    def locations(self, given: Iterable[str]) -> None:
        """Paths and addresses; a saved comparison among them is opened, and the others are added to it."""
        wanted = [each for place in given if place.strip() for each in _files_of(place)]
        saved = [each for each in wanted if each.lower().endswith(".crossread")]
        if saved:
            rest = [each for each in wanted if each not in saved]
            # Opening begins anew: what is added before it would be stopped by it.
            self._window.files.open(saved[0], lambda: self._loader.add_locations(rest))
        else:
            self._loader.add_locations(wanted)

    def sample(self) -> None:
        """The three invented articles that ship with the program."""
        self.locations(str(path) for path in sorted(resource("samples").glob("*.html")))

    def ask_files(self) -> None:
        from crossread.sources.formats import endings

        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Add articles"),
            "",
            f"{tr('Articles')} ({' '.join(f'*{ending}' for ending in endings())});;{tr('All files')} (*)",
        )
        self.locations(chosen)

    def ask_addresses(self) -> None:
        clip = QGuiApplication.clipboard().text()
        dialog = TextDialog(
            self._window,
            tr("Add addresses"),
            tr("One address a line. Nothing else leaves this computer."),
            tr("Add"),
            clip if clip.startswith(("http://", "https://")) and len(clip) < 4000 else "",
        )
        if dialog.exec():
            self.locations(dialog.text().split())

    def ask_paste(self) -> None:
        dialog = TextDialog(
            self._window,
            tr("Add pasted text"),
            tr("Paste one article. A short first line without a full stop is taken as its headline."),
            tr("Add"),
        )
        if dialog.exec() and dialog.text().strip():
            self._loader.add_pasted(dialog.text())

    def takes(self, data: QMimeData) -> bool:
        """Whether something dragged over the window can be added."""
        return data.hasUrls() or data.hasText()

    def drop(self, data: QMimeData) -> None:
        """Files and links; else dropped text is an article, or addresses if it is nothing else."""
        if data.hasUrls():
            self.locations(_place(url) for url in data.urls())
            return
        text = data.text().strip()
        words = text.split()
        if words and all(w.startswith(("http://", "https://")) for w in words):
            self.locations(words)
        elif text:
            self._loader.add_pasted(text, data.html() if data.hasHtml() else "")


def _files_of(place: str) -> list[str]:
    """A folder's files one by one, each with a card of its own, so that a bad one is named."""
    if not Path(place).is_dir():
        return [place]
    from crossread.sources import files_of

    return files_of(place)


def _place(url: QUrl) -> str:
    return (
        url.toLocalFile() if url.isLocalFile() else url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    )


class TextDialog(QDialog):
    """One field for several lines, and a button that says what happens."""

    def __init__(self, window: Window, title: str, said: str, verb: str, text: str = "") -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.resize(560, 320)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(10)
        inside.addWidget(label(said, "quiet", wrap=True))
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        inside.addWidget(self.field, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        add.setProperty("role", "main")
        add.setDefault(True)
        sent_by_key(self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inside.addWidget(buttons)

    def text(self) -> str:
        return self.field.toPlainText()
