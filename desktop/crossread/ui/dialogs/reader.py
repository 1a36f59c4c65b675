"""Help pages: the guide, method and limits, third-party notices; shown in the reading face."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from crossread.paths import resource
from crossread.ui import fonts
from crossread.ui.style import Style

_SPACING = (
    "p { margin: 8px 0; line-height: 140%; } li { margin: 4px 0; } h1 { margin: 0 0 12px 0; }"
    "h2 { margin: 24px 0 6px 0; } th, td { padding: 4px 16px 4px 0; text-align: left; }"
)


class HelpPage(QDialog):
    """One Markdown page of ``resources/help``. Links inside it stay inside; nothing is fetched."""

    def __init__(self, parent: QWidget, style: Style, name: str, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(880, 760)
        page = QTextBrowser()
        page.setAccessibleName(title)
        page.setOpenLinks(False)
        page.setFont(fonts.reading(15))
        page.setSearchPaths([str(resource("help"))])
        page.document().setBaseUrl(QUrl.fromLocalFile(f"{resource('help')}/"))
        page.document().setDocumentMargin(24)
        theme = style.theme
        look = f"background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line};"
        page.setStyleSheet(f"QTextBrowser {{ {look} }}")
        page.document().setDefaultStyleSheet(_SPACING)
        from markdown_it import MarkdownIt

        text = resource("help", f"{name}.md").read_text("utf-8")
        page.setHtml(MarkdownIt("commonmark").enable("table").render(text))
        self.page = page
        _close_below(self, page)


class Notices(QDialog):
    """Licences of everything that ships with the program, as plain text."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(760, 640)
        page = QPlainTextEdit()
        page.setAccessibleName(title)
        page.setReadOnly(True)
        mono = QFont("monospace")
        mono.setPixelSize(12)
        page.setFont(mono)
        page.setPlainText(resource("notices.txt").read_text("utf-8"))
        _close_below(self, page)


def _close_below(dialog: QDialog, page: QWidget) -> None:
    inside = QVBoxLayout(dialog)
    inside.setContentsMargins(12, 12, 12, 12)
    inside.addWidget(page, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    inside.addWidget(buttons)
