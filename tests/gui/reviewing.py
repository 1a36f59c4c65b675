"""Run as a program: a window in which findings are decided one after another, on a disk it never waits for.

Says the session's id, then a line for every decision that the window shows.
"""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from crossread import session as acts
from crossread.model import State
from crossread.ui import app
from crossread.ui.window import Window
from crossread.ui.writing import Writing


def main() -> None:
    application = app.application()
    Writing.patience = 0.0
    window = Window()
    window.show()
    desk = window.desk
    desk.start(acts.new("Harbour fire"))
    told = 0

    def tell() -> None:
        nonlocal told
        for number in range(told, len(desk.decisions)):
            sys.stdout.write(f"{number}\n")
        told = len(desk.decisions)
        sys.stdout.flush()

    step = QTimer(window)
    step.timeout.connect(lambda: desk.decide(State.VERIFIED, [str(len(desk.session.decisions))]))
    desk.session_changed.connect(tell)
    print(desk.session.id, flush=True)
    step.start(3)
    application.exec()


if __name__ == "__main__":
    main()
