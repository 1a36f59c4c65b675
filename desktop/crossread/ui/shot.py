"""``python -m crossread.ui.shot A B … -o window.png``: a picture of the window, without a screen."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from crossread.errors import CrossreadError


def main(arguments: list[str] | None = None) -> int:
    """Compare what is given and write the picture; returns the exit code."""
    parser = argparse.ArgumentParser(prog="crossread.ui.shot", description=__doc__)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--layout", default="rows", choices=("rows", "columns", "read"))
    parser.add_argument("--finding", type=int, default=1, help="the number of the finding to choose")
    parser.add_argument("--right-to-left", action="store_true", help="mirror the window")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt

    from crossread import pipeline, sources
    from crossread import session as acts
    from crossread.ui import app
    from crossread.ui.models.view import Layout

    session = acts.new()
    for place in given.sources:
        try:
            session = acts.add_entries(session, sources.load(place))
        except CrossreadError as error:
            sys.stderr.write(f"{error}\n")
    try:
        comparison = pipeline.compare_session(session) if len(session.entries) > 1 else None
    except CrossreadError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if given.right_to_left:
        app.application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width, _, height = given.size.partition("x")
    app.screenshot(
        session,
        comparison,
        given.out,
        size=(int(width), int(height)),
        theme=given.theme,
        layout=Layout(given.layout),
        finding=given.finding,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
