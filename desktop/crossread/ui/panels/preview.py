"""The first pages of a report, one below the other, or why there are none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crossread.ui.panels.widgets import label
from crossread.ui.style import Style
from crossread.ui.words import tr


class Preview(QStackedWidget):
    """Pages stay on screen while newer ones are made; a thin bar says so."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._pages = QVBoxLayout()
        self._pages.setSpacing(14)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._style = style
        inner = QWidget()
        inner.setObjectName("scrolled")
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 6, 0)
        holder.addLayout(self._pages)
        holder.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("Preview of the report"))
        self._area.setWidget(inner)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Making the preview"))
        keep = self.bar.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(keep)
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.bar)
        inside.addWidget(self._area, 1)
        self.words = label("", "quiet", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMargin(24)
        self.addWidget(shown)
        self.addWidget(self.words)
        self.pages: list[Sheet] = []

    @property
    def room(self) -> int:
        """How many pixels wide a page is drawn."""
        return max(200, round((self._area.viewport().width() - 8) * self.devicePixelRatioF()))

    def wait(self) -> None:
        """Pages are being made."""
        self.setCurrentIndex(0)
        self.bar.show()

    def show_pages(self, pictures: tuple[QImage, ...], count: int) -> None:
        self.bar.hide()
        self.setCurrentIndex(0)
        for old in self.pages:
            old.hide()
            old.deleteLater()
        self.pages = [Sheet(each, number, count) for number, each in enumerate(pictures, 1)]
        for page in self.pages:
            self._pages.addWidget(page)

    def say(self, sentence: str) -> None:
        """Why there is nothing to see."""
        self.bar.hide()
        self.words.setText(sentence)
        self.setCurrentIndex(1)


class Sheet(QFrame):
    """One page, as wide as there is room."""

    def __init__(self, picture: QImage, number: int, count: int) -> None:
        super().__init__()
        self._picture = picture
        self.setAccessibleName(tr("Page {number} of {count}", number=number, count=count))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._picture.height() / max(1, self._picture.width()))

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
