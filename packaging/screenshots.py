#!/usr/bin/env python3
"""Take the user guide's pictures from the real window: ``dev.py exec python packaging/screenshots.py``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "help" / "img"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        # A home of its own: no recent comparisons of ours in the picture.
        os.environ["CROSSREAD_HOME"] = home
        take()


def take() -> None:
    from PySide6.QtCore import Qt

    from crossread import pipeline, sources
    from crossread import session as acts
    from crossread.ui import app
    from crossread.ui.window import Window

    qt = app.application()
    session = acts.new()
    for page in sorted((ROOT / "resources" / "samples").glob("*.html")):
        session = acts.add_entries(session, sources.load(str(page)))
    comparison = pipeline.compare_session(session)
    PICTURES.mkdir(parents=True, exist_ok=True)

    def keep(window: Window, name: str) -> None:
        window.resize(1280, 800)
        window.show()
        for _ in range(20):
            qt.processEvents()
        window.grab().scaledToWidth(760, Qt.TransformationMode.SmoothTransformation).save(
            str(PICTURES / f"{name}.png")
        )
        print(name)

    start = app.make_window(acts.new(), None)
    keep(start, "start")
    window = app.make_window(session, comparison)
    window.desk.step(1)
    keep(window, "rows")
    window.bench.show_page(1)
    keep(window, "figures")


if __name__ == "__main__":
    main()
