"""What happened in this comparison: its log, to read and to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crossread.errors import StoreError
from crossread.ui.models.sheets import Sheet
from crossread.ui.panels.across import SheetView
from crossread.ui.panels.widgets import button, label
from crossread.ui.style import Style
from crossread.ui.words import tr

_WIDTHS = (56, 184, 204, 250)
_LINE = 36
_WHOLE = 520
"""Pixels in which a fingerprint is shown whole."""


class HistoryDialog(QDialog):
    """Read-only; the newest line is in sight, what is added while it is open appears at once."""

    def __init__(self, parent: QWidget, style: Style, read: Callable[[], Sheet]) -> None:
        """``read`` gives the sheet as it is now. Raises StoreError where it cannot be read."""
        super().__init__(parent)
        self._read = read
        sheet = read()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sheet.title)
        self.resize(1260, 560)
        self.view = SheetView(style)
        self.view.verticalHeader().setDefaultSectionSize(_LINE)
        self.view.fixed_widths = (*_WIDTHS, _WHOLE)
        self.empty = label(sheet.empty, "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = label(sheet.note, "small", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copied = button(tr("Copy table"), self.view.copy)
        buttons.addButton(self.copied, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.empty, 1)
        inside.addWidget(self.note)
        inside.addWidget(buttons)
        self._show(sheet)

    def refresh(self) -> None:
        """Read the log anew; a file that cannot be read just now leaves what is shown."""
        try:
            sheet = self._read()
        except StoreError:
            return
        self._show(sheet)

    def _show(self, sheet: Sheet) -> None:
        full = bool(sheet.rows)
        self.view.setVisible(full)
        self.note.setVisible(full)
        self.copied.setEnabled(full)
        self.empty.setVisible(not full)
        self.view.show_sheet(sheet)
        self.view.scrollToBottom()
