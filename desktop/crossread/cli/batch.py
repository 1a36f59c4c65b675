"""``crossread batch``: many events in one go, every subfolder one event."""

from __future__ import annotations

import argparse
from pathlib import Path

from crossread import pipeline
from crossread import session as act
from crossread.cli import terminal
from crossread.cli.compare import settings_of
from crossread.cli.loading import FAILED, PARTLY, load_all, session_of
from crossread.cli.saving import check_endings, options_of, save_all
from crossread.errors import Cancelled, CrossreadError, ReportError
from crossread.report.options import ANY_STATE


def run(given: argparse.Namespace) -> int:
    """Compare every event; one that fails is named and the others go on. 3 where some failed, 1 where all."""
    events = [event for folder in given.folders for event in _events(Path(folder))]
    out = _output_folder(given.output)
    check_endings(_names(events[0], out, given.format))
    codes = [_one(event, out, given) for event in events]
    done = sum(code != FAILED for code in codes)
    terminal.say(f"{done} of {len(events)} events compared.")
    if done == 0:
        return FAILED
    return PARTLY if any(codes) else 0


def _events(folder: Path) -> list[Path]:
    """The subfolders in the order of their names, hidden ones left aside. Raises ReportError."""
    if not folder.is_dir():
        raise ReportError("error.no-folder", path=str(folder))
    found = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    if not found:
        raise ReportError("error.no-events", path=str(folder))
    return found


def _output_folder(given: str | None) -> Path | None:
    if given is None:
        return None
    folder = Path(given)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError("error.folder-not-made", path=str(folder)) from error
    return folder


def _one(event: Path, out: Path | None, given: argparse.Namespace) -> int:
    progress = terminal.progress()
    names = _names(event, out, given.format)
    try:
        loaded = load_all([str(event)], progress)
        session = session_of(loaded, title=event.name)
        session = act.set_settings(session, settings_of(given, session))
        comparison = pipeline.compare_session(session, progress=progress)
        save_all(names, comparison, session, options_of(given, ANY_STATE), progress)
    except Cancelled:
        raise
    except CrossreadError as error:
        terminal.complain(f"{event}: {error}")
        return FAILED
    for notice in comparison.notices:
        terminal.complain(f"{event}: {notice}")
    found = sum(not f.trivial for f in comparison.findings)
    terminal.say(f"{event.name}: {len(session.entries)} articles, {found} findings, {', '.join(names)}")
    return loaded.code


def _names(event: Path, out: Path | None, formats: str) -> list[str]:
    endings = [each.strip().lower().lstrip(".") for each in formats.split(",") if each.strip()]
    return [str((out or event.parent) / f"{event.name}.{ending}") for ending in endings]
