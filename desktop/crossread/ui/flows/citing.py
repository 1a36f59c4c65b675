"""Citations: a finding or a paragraph as one line with its source, on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from crossread.model import ParagraphRef
from crossread.ui.words import language, tr

if TYPE_CHECKING:
    from crossread.ui.window import Window


class Citing:
    """Copies citations. None in blind review: a citation names the outlet."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def possible(self) -> bool:
        desk = self._window.desk
        return desk.comparison is not None and not desk.view.blind

    def finding(self) -> None:
        """The chosen finding: every version with its source."""
        from crossread.report.citation import cite_finding

        desk = self._window.desk
        if desk.comparison is not None and desk.current is not None and self.possible:
            self._copy(cite_finding(desk.comparison, desk.current, language()))

    def paragraph(self, ref: ParagraphRef) -> None:
        from crossread.report.citation import cite_paragraph

        comparison = self._window.desk.comparison
        if comparison is not None and self.possible:
            self._copy(cite_paragraph(comparison, ref, language()))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.notice.say(tr("Copied as a citation."))
