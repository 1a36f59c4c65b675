"""The one job: answers, errors, cancelling, late answers."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from crossread.errors import CrossreadError
from crossread.model import Progress
from crossread.ui.job import Jobs


def test_an_answer_comes_home(qtbot: QtBot) -> None:
    jobs, got, told = Jobs(), [], []

    def work(progress: Progress) -> int:
        progress("half", 0.5)
        return threading.get_ident()

    jobs.start(work, got.append, got.append, lambda what, share: told.append((what, share)))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0] != threading.get_ident()
    assert told == [("half", 0.5)]
    assert not jobs.busy


def test_errors_become_sentences(qtbot: QtBot) -> None:
    jobs, failed = Jobs(), []

    def broken(_progress: Progress) -> None:
        raise ZeroDivisionError("oh")

    jobs.start(broken, failed.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], CrossreadError)
    assert "ZeroDivisionError" in str(failed[0])
    assert isinstance(failed[0].__cause__, ZeroDivisionError)


def test_a_cancelled_job_stops_and_is_never_heard_of(qtbot: QtBot) -> None:
    jobs, heard, go, ended = Jobs(), [], threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        go.wait(10)
        try:
            progress("on", 0.1)
        finally:
            ended.set()
        return "late"

    job = jobs.start(work, heard.append, heard.append)
    job.cancel()
    go.set()
    assert ended.wait(10)
    qtbot.wait(50)
    assert heard == []
    jobs.stop()
