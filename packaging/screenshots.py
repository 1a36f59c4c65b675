#!/usr/bin/env python3
"""Take the user guide's pictures from the real window, in every language of the guide.

    dev.py exec python packaging/screenshots.py [LANGUAGE …]

They go to ``resources/help/<language>/img``: almost two pixels for one on the page, few colours, so
that all together stay small.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from crossread.model import Comparison, Session
    from crossread.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
LANGUAGES = ("en", "fr", "de", "es", "ar")
WIDEST = 1280
COLOURS = 36
EXACT = 8
"""Colours kept as they are, the commonest: paper, desk, ink …"""
WHEN = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
EVENT = "Attack at Tarn Bridge"
NOTE = "Both can hold. Asked the hospital for its own list."


def main(arguments: list[str]) -> int:
    """One process a language: what Qt has set up for one does not leak into the next."""
    if arguments[:1] == ["--take"]:
        take(arguments[1])
        return 0
    for language in arguments or LANGUAGES:
        with tempfile.TemporaryDirectory() as home:
            # A home of its own: no recent comparisons of ours in the picture.
            around = {"CROSSREAD_HOME": home, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
            command = [sys.executable, __file__, "--take", language]
            subprocess.run(command, env=os.environ | around, check=True)
    total = sum(path.stat().st_size for path in HELP.rglob("*.png"))
    print(f"{total / 1e6:.2f} MB in all")
    return 0


def take(language: str) -> None:
    """All pictures of one language."""
    from crossread import session as acts
    from crossread.ui import app
    from crossread.ui.language import speak

    speak(app.application(), language)
    pictures = Pictures(language)
    start = app.make_window(acts.new(), None)
    pictures.show(start, 900, 600)
    pictures.keep("start", start.grab())
    start.close()
    session, comparison = sample()
    window = app.make_window(session, comparison)
    pictures.show(window, 1290, 830)
    pictures.workbench(window)
    pictures.tables(window)
    pictures.export(window)
    window.close()


def sample() -> tuple[Session, Comparison]:
    """The sample with a name and the first things decided, as in the middle of a review."""
    from crossread import pipeline, sources
    from crossread import session as acts
    from crossread.model import State

    session = acts.set_title(acts.new("", id="guide"), EVENT)
    for page in sorted((ROOT / "resources" / "samples").glob("*.html")):
        session = acts.add_entries(session, sources.load(str(page)))
    comparison = pipeline.compare_session(session)
    ids = {finding.number: finding.id for finding in comparison.findings}
    session = acts.decide(session, ids[2], WHEN, state=State.VERIFIED, note=NOTE)
    session = acts.decide(session, ids[3], WHEN, state=State.FOLLOW_UP)
    return session, comparison


class Pictures:
    """Takes them and keeps them in the folder of a language."""

    def __init__(self, language: str) -> None:
        self._folder = HELP / language / "img"
        self._folder.mkdir(parents=True, exist_ok=True)

    def show(self, window: Window, width: int, height: int) -> None:
        window.resize(width, height)
        window.show()
        settle()

    def workbench(self, window: Window) -> None:
        """The window, its layouts, and its parts."""
        from crossread.ui.models.view import Layout
        from crossread.ui.panels.why import WhyPanel

        bench = window.bench
        window.desk.step(1)
        settle()
        # The numbers stand where nothing is written: a share of the width, and pixels from top or bottom.
        parts = (
            (bench.left.cards, 0.6, -22),
            (bench.left.findings, 0.6, -17),
            (bench.filter, 0.72, 20),
            (bench.texts.view, 0.5, bench.texts.view.height() - 70),
            (bench.texts.overview, 0.5, bench.texts.overview.height() - 70),
            (bench.inspector, 0.5, 26),
            (bench.inspector.deciding, 0.9, bench.inspector.deciding.height() - 34),
        )
        self.keep("window", numbered(window, parts))
        window.desk.step(1)
        self.show(window, 1290, 760)
        self.keep("inspector", bench.inspector.grab())
        why = bench.inspector.findChild(WhyPanel)
        assert why is not None
        why.toggle.setChecked(True)
        settle()
        self.keep("why", why.body.grab())
        why.toggle.setChecked(False)
        window.desk.step(-1)
        self.show(window, 1290, 800)
        bench.hint.hide()
        bench.filter.words.setText("soldiers")
        settle(0.5)
        self.keep("filter", bench.filter.grab())
        bench.filter.words.clear()
        settle(0.5)
        bench.show_left(False)
        bench.show_right(False)
        for layout in (Layout.COLUMNS, Layout.READ):
            window.show_layout(layout)
            settle()
            self._texts(window, layout.value)

    def _texts(self, window: Window, name: str) -> None:
        from crossread.ui.texts.read import ReadView

        window.desk.step(1)
        window.desk.step(-1)
        self.show(window, 1060, 600)
        view = window.bench.texts.view
        if isinstance(view, ReadView):
            view.open_slip(2)
            settle()
        self.keep(name, window.bench.texts.grab())

    def tables(self, window: Window) -> None:
        from crossread.ui.panels.across import Across

        window.bench.show_page(1)
        self.show(window, 1060, 600)
        across = window.findChild(Across)
        assert across is not None
        for id in ("figures", "sources", "timeline"):
            across.open(id)
            settle()
            self.keep(id, across.grab())

    def export(self, window: Window) -> None:
        window.bench.show_texts()
        self.show(window, 1290, 800)
        dialog = window.exporting.dialog()
        assert dialog is not None
        dialog.show()
        settle(30.0, lambda: bool(dialog.preview.pages))
        settle()
        self.keep("export", dialog.grab())
        dialog.reject()

    def keep(self, name: str, picture: QPixmap) -> None:
        """Write a picture: at most ``WIDEST`` pixels wide, in a palette of its own colours."""
        from PIL import Image as Shapes
        from PySide6.QtCore import QBuffer, QIODevice

        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(held, "PNG")
        image = Shapes.open(io.BytesIO(bytes(held.data().data()))).convert("RGB")
        width = min(WIDEST, image.width)
        if width < image.width:
            height = round(image.height * width / image.width)
            image = image.resize((width, height), Shapes.Resampling.LANCZOS)
        few = image.quantize(palette=palette(image), dither=Shapes.Dither.NONE)
        path = self._folder / f"{name}.png"
        few.save(path, "PNG", optimize=True)
        print(f"{path.relative_to(ROOT)}  {few.width} × {few.height}  {path.stat().st_size // 1000} kB")


def palette(image: Image) -> Image:
    """The colours that tell: rare hues count for more than their share, or the paper would take all."""
    from PIL import Image as Pictures

    counted = image.getcolors(image.width * image.height) or []
    bins: Counter[tuple[int, ...]] = Counter()
    for count, colour in counted:
        assert isinstance(colour, tuple)
        bins[tuple(part // 4 * 4 + 2 for part in colour)] += count
    drawn = [
        colour
        for colour, count in sorted(bins.items())
        for _ in range(max(1, round(count**0.5 * (1 + (max(colour) - min(colour)) / 24))))
    ]
    strip = Pictures.new("RGB", (len(drawn), 1))
    strip.putdata(drawn)
    rest = strip.quantize(COLOURS - EXACT, method=Pictures.Quantize.MEDIANCUT, kmeans=4)
    flat = Counter({colour: count for count, colour in counted if isinstance(colour, tuple)})
    broad = sorted(flat, key=lambda colour: (-flat[colour], colour))[:EXACT]
    made = Pictures.new("P", (1, 1))
    made.putpalette([part for colour in broad for part in colour] + (rest.getpalette() or []))
    return made


def numbered(window: Window, parts: Sequence[tuple[QWidget, float, int]]) -> QPixmap:
    """The window with a number on each of its parts."""
    from PySide6.QtCore import QPoint, QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QPainter, QPen

    picture = window.grab()
    theme = window.look.theme
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(window.look.interface)
    font.setPixelSize(17)
    font.setBold(True)
    painter.setFont(font)
    for number, (part, share, y) in enumerate(parts, 1):
        along = 1 - share if window.isRightToLeft() else share
        middle = part.mapTo(window, QPoint(round(part.width() * along), y))
        box = QRectF(middle.x() - 15, middle.y() - 15, 30, 30)
        painter.setPen(QPen(QColor(theme.paper), 3))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(box)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return picture


def settle(seconds: float = 0.3, until: Callable[[], bool] | None = None) -> None:
    """Let the window do what it has begun."""
    from crossread.ui import app

    app.wait(until or (lambda: False), seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
