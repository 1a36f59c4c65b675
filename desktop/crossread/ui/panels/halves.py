"""Texts and inspector: beside each other, or one under the other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_BESIDE = (728, 304)
_UNDER = 260
"""Height of the inspector under the texts where there is enough of it."""
_SHARE = 0.4
"""Of a low window it takes no more than this: most of the room is for the articles."""


class Halves(QSplitter):
    """Under the texts the inspector has its share of the height until the user moves the border."""

    def __init__(self, texts: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._inspector = inspector
        self._moved = False
        self.addWidget(texts)
        self.addWidget(inspector)
        self.setSizes(list(_BESIDE))
        self.splitterMoved.connect(self._keep)

    def set_under(self, under: bool) -> None:
        """Put the inspector under the texts, or beside them again."""
        wanted = Qt.Orientation.Vertical if under else Qt.Orientation.Horizontal
        if self.orientation() is wanted:
            return
        self._moved = False
        self.setOrientation(wanted)
        if under:
            self._share_out()
        else:
            self.setSizes(list(_BESIDE))

    def _keep(self) -> None:
        self._moved = True

    def _share_out(self) -> None:
        if self.orientation() is not Qt.Orientation.Vertical or self._moved or self._inspector.isHidden():
            return
        height = self.height() - self.handleWidth()
        wanted = max(min(_UNDER, round(_SHARE * height)), self._inspector.minimumSizeHint().height())
        if self.sizes()[1] != wanted:
            self.setSizes([height - wanted, wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # The inspector was shown, or what it needs at least has changed.
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_out()
        return done
