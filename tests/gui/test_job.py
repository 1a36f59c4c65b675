"""The one job: answers, errors, cancelling, late answers."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from crossread import pipeline
from crossread import session as acts
from crossread.errors import ComparisonError, CrossreadError
from crossread.model import Progress, Session
from crossread.ui.job import Jobs
from crossread.ui.window import Window


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


def test_one_comparison_at_a_time(
    window: Window, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was replaced has ended before the next begins: what the engine remembers is not shared."""
    at_work, most, begun = 0, 0, 0
    lock, go = threading.Lock(), threading.Event()

    def slow(*_args: object, progress: Progress, **_more: object) -> None:
        nonlocal at_work, most, begun
        with lock:
            at_work, begun = at_work + 1, begun + 1
            most = max(most, at_work)
        try:
            go.wait(0.2)
            progress("", 0.5)
            raise ComparisonError("error.two-needed")
        finally:
            with lock:
                at_work -= 1

    monkeypatch.setattr(pipeline, "compare_session", slow)
    window.desk.start(session)
    qtbot.waitUntil(lambda: begun == 1)
    window.desk.act("Base", acts.set_base(window.desk.session, 1))
    window.desk.act("Base", acts.set_base(window.desk.session, 2))
    qtbot.waitUntil(lambda: bool(window.desk.failure), timeout=10_000)
    assert most == 1
    assert begun == 2
