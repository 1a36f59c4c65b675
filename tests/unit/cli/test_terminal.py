from __future__ import annotations

import io
import os
import sys

import pytest

from crossread import cli
from crossread.cli import terminal
from crossread.errors import Cancelled
from crossread.model import silent


class Screen(io.StringIO):
    """A standard error that is a terminal."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2


def test_progress_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert terminal.progress() is silent
    monkeypatch.setattr(sys, "stderr", None)
    assert terminal.progress() is silent


def test_progress_redraws_one_line_and_clears_it(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(os, "get_terminal_size", lambda _=2: os.terminal_size((30, 24)))
    progress = terminal.progress()
    progress("Loading a page with a very long address", 0.25)
    progress("Too soon to be drawn", 0.3)
    progress("Done", 1.0)
    assert screen.getvalue() == "\r\x1b[2K 25%  Loading a page with a v\r\x1b[2K"


def test_a_window_program_without_streams_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    terminal.prepare()
    terminal.say("x")
    terminal.complain("x")
    terminal.no_more_output()
    assert sys.stdout is None


def test_letters_the_terminal_cannot_show_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(held, encoding="ascii"))
    terminal.prepare()
    terminal.say("Ünï \udce9")
    assert held.getvalue().decode("utf-8") == "Ünï ?\n"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_stopping_is_130(
    stop: type[BaseException], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> int:
        raise stop

    monkeypatch.setattr(cli, "_run", stopped)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert cli.main(["extract", "x"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


def test_a_fault_of_ours_is_a_sentence_and_a_trace_only_on_demand(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CROSSREAD_DEBUG", raising=False)
    error = KeyError("x")
    cli._unexpected(KeyError, error, None)
    told = capsys.readouterr().err
    assert "fault of its own" in told
    assert "Traceback" not in told
    assert told.count("\n") == 1
    monkeypatch.setenv("CROSSREAD_DEBUG", "1")
    cli._unexpected(KeyError, error, None)
    assert "KeyError: 'x'" in capsys.readouterr().err.splitlines()[-1]
