"""``crossread report``: from a saved comparison to paper."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from crossread import pipeline
from crossread.cli import terminal
from crossread.cli.compare import settings_of
from crossread.cli.saving import check_endings, options_of, save_all, states_of
from crossread.store import Store


def run(given: argparse.Namespace) -> int:
    """Open the file, compute the comparison anew, write every output."""
    check_endings(given.output)
    progress = terminal.progress()
    with Store.open(Path(given.file)) as store:
        session, log = store.session(), store.log()
    comparison = pipeline.compare_session(session, settings_of(given, session), progress=progress)
    for notice in comparison.notices:
        terminal.complain(notice)
    options = replace(options_of(given, states_of(given)), log=log)
    save_all(given.output, comparison, session, options, progress)
    return 0
