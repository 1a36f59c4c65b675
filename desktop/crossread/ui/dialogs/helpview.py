"""The page of the help reader: set in the reading face, pictures crisp on every screen, zoom, sections."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser

from crossread.ui import fonts
from crossread.ui.dialogs.helppictures import drawn, sized
from crossread.ui.models.helptext import HelpText
from crossread.ui.style import Style
from crossread.ui.theme import Theme

SIZES = (11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 28)
USUAL = SIZES.index(15)
MARGIN = 28


def spacing(theme: Theme, right: bool = False) -> str:
    """The style sheet of a page; ``right`` where it is read from there, in a face that brings its own air."""
    height, side = (118, "right") if right else (142, "left")
    cell = "4px 0 4px 18px" if right else "4px 18px 4px 0"
    return (
        f"p, li {{ line-height: {height}%; }} p {{ margin: 9px 0; }} li {{ margin: 5px 0; }}"
        "h1 { margin: 0 0 10px 0; } h2 { margin: 34px 0 6px 0; } h3 { margin: 20px 0 4px 0; }"
        f"table {{ margin-bottom: 12px; }} th, td {{ padding: {cell}; vertical-align: top; }}"
        f"th {{ text-align: {side}; }}"
        f"a {{ color: {theme.accent}; }} h1 a, h2 a, h3 a {{ color: {theme.ink}; text-decoration: none; }}"
        "pre { white-space: pre-wrap; }"
        f"code {{ background-color: {theme.hover}; font-size: 90%; }}"
        "p.picture { margin: 16px 0 2px 0; line-height: 100%; }"
        f"p.caption {{ margin: 0 0 18px 0; font-size: 87%; color: {theme.quiet}; }}"
    )


class HelpView(QTextBrowser):
    """``section_changed`` says which heading one reads under; ``zoom_asked`` a turn of the wheel."""

    section_changed = Signal(str)
    zoom_asked = Signal(int)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._look = style
        self.shown: HelpText | None = None
        self._tops: list[tuple[float, str]] = []
        self._section = ""
        self.step = USUAL
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # A bar that comes and goes would change the room the pictures are drawn for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._fit)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell())

    # ----------------------------------------------------------------------------- contents

    def show_text(self, text: HelpText) -> None:
        """Another page, from its top."""
        self.shown, self._section = text, ""
        theme, document = self._look.theme, self.document()
        colours = f"background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line};"
        self.setStyleSheet(f"QTextBrowser {{ {colours} border-radius: 6px; }}")
        self.setAccessibleName(text.title)
        document.setDefaultFont(fonts.reading(SIZES[self.step]))
        document.setDefaultStyleSheet(spacing(theme, text.right_to_left))
        document.setDocumentMargin(MARGIN)
        document.setIndentWidth(26)
        option = QTextOption(document.defaultTextOption())
        right = text.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setBaseUrl(QUrl.fromLocalFile(f"{text.folder}/"))
        self._set()

    def _set(self) -> None:
        assert self.shown is not None
        self.setHtml(sized(self.shown.html, self.shown.folder, self._room()))
        self._measure()

    def _room(self) -> int:
        return self.viewport().width() - 2 * MARGIN - 4

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the page's own folder, and nothing else from anywhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self.shown is None:
            return None
        # The pages name their pictures "img/x.png"; whatever else is asked for has no file there.
        path = self.shown.folder / "img" / Path(QUrl(name).path()).name
        return drawn(path, self._room(), self.devicePixelRatioF(), self._look.theme.strong_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()

    def _fit(self) -> None:
        """Pictures anew for another width."""
        if self.shown is not None:
            place = self.place()
            self._set()
            self.go_to_place(place)

    # -------------------------------------------------------------------------------- zoom

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def zoom(self, by: int) -> None:
        """Bigger or smaller by steps; 0 is the usual size. What one reads stays on screen."""
        self.step = max(0, min(len(SIZES) - 1, self.step + by)) if by else USUAL
        place = self.place()
        self.document().setDefaultFont(fonts.reading(SIZES[self.step]))
        self._measure()
        self.go_to_place(place)

    # ------------------------------------------------------------------------------ places

    def _measure(self) -> None:
        """How far down each heading stands."""
        layout, document = self.document().documentLayout(), self.document()
        found = []
        block = document.begin()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            pieces = block.begin()
            while not pieces.atEnd():
                found += [(top, name) for name in pieces.fragment().charFormat().anchorNames()]
                pieces += 1
            block = block.next()
        self._tops = found
        self._tell()

    def place(self) -> float:
        """Where one reads: the number of the heading passed last, and the share of the way to the next."""
        value = self.verticalScrollBar().value()
        tops = [top for top, _ in self._tops]
        at = bisect_right(tops, value + 1) - 1
        start = tops[at] if at >= 0 else 0.0
        end = tops[at + 1] if at + 1 < len(tops) else float(self.document().size().height())
        return at + min(0.999, max(0.0, (value - start) / max(1.0, end - start)))

    def go_to_place(self, place: float) -> None:
        """Back to what ``place`` said, whatever size the page has now."""
        at = int(place // 1)
        tops = [top for top, _ in self._tops]
        start = tops[at] if 0 <= at < len(tops) else 0.0
        end = tops[at + 1] if at + 1 < len(tops) else float(self.document().size().height())
        self.verticalScrollBar().setValue(round(start + (place - at) * (end - start)))

    def go_to(self, section: str) -> None:
        """To a heading by its id; the top where there is none of that name."""
        self._measure()
        top = next((top for top, name in self._tops if name == section), 0.0)
        self.verticalScrollBar().setValue(round(max(0.0, top - 14)) if section else 0)
        self._tell()

    def _tell(self) -> None:
        value = self.verticalScrollBar().value()
        at = bisect_right([top for top, _ in self._tops], value + 40) - 1
        if self._tops and value >= self.verticalScrollBar().maximum() > 0:
            at = max(at, self._last_started(value))
        section = self._tops[max(0, at)][1] if self._tops else ""
        if section != self._section:
            self._section = section
            self.section_changed.emit(section)

    def _last_started(self, value: int) -> int:
        """At the very end: the last heading whose text began in the upper half of the screen."""
        middle = value + self.viewport().height() / 2
        return bisect_right([top for top, _ in self._tops], middle) - 1
