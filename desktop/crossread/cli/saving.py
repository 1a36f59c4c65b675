"""Reports and comparison files, the format told by the ending of the file's name."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from crossread import report
from crossread.errors import ReportError
from crossread.model import Comparison, Kind, Progress, Session, State
from crossread.report.options import ANY_STATE, REVIEWED, Filter, Options, Paper, Part
from crossread.store import ENDING, Store
from crossread.wording import say


def options_of(given: argparse.Namespace, states: frozenset[State]) -> Options:
    """What the report shows: the kinds asked for, in the states asked for; with ``--all`` everything."""
    shown = Filter(kinds=given.kinds or frozenset(Kind), states=ANY_STATE if given.all else states)
    options = Options(
        time=datetime.now(UTC).replace(microsecond=0),
        filter=shown,
        paper=Paper(given.paper),
        language=given.language,
    )
    if not given.all:
        return options
    return replace(options, filter=replace(shown, trivial=True), parts=frozenset(Part))


def states_of(given: argparse.Namespace) -> frozenset[State]:
    """The states ``--only`` names, else the reviewed ones."""
    return given.only or REVIEWED


def check_endings(outputs: Sequence[str]) -> None:
    """Refuse before the work what could not be written after it. Raises ReportError."""
    endings = (*report.endings(), ENDING)
    for name in outputs:
        path = Path(name)
        if path.suffix.lower() not in endings:
            raise ReportError("error.no-ending", name=name, known=endings)
        if not path.absolute().parent.is_dir():
            raise ReportError("error.no-folder-for", folder=str(path.absolute().parent), name=path.name)


def save_all(
    outputs: Sequence[str], comparison: Comparison, session: Session, options: Options, progress: Progress
) -> None:
    """Write every output. Raises ReportError or StoreError; what was written before stays."""
    for name in outputs:
        if Path(name).suffix.lower() == ENDING:
            with Store.create(Path(name)) as store:
                store.save(store.session(), session, say("act.command-line"))
        else:
            report.export(comparison, session, options, Path(name), progress)
