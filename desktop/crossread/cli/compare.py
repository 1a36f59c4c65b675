"""``crossread compare``: articles in, findings out."""

from __future__ import annotations

import argparse

from crossread import pipeline
from crossread import session as act
from crossread.cli import output, terminal
from crossread.cli.loading import load_all, session_of
from crossread.cli.saving import check_endings, options_of, save_all
from crossread.model import Session
from crossread.report.data import as_json
from crossread.report.options import ANY_STATE
from crossread.settings import Settings


def run(given: argparse.Namespace) -> int:
    """Load what can be loaded, compare it, write what is asked for; 3 where some sources failed."""
    check_endings(given.output)
    progress = terminal.progress()
    loaded = load_all(given.sources, progress)
    session = session_of(loaded, title=given.title, base=given.base)
    session = act.set_organisation(act.set_preparer(session, given.preparer), given.organisation)
    session = act.set_settings(session, settings_of(given, session))
    comparison = pipeline.compare_session(session, progress=progress)
    for notice in comparison.notices:
        terminal.complain(notice)
    # Nothing is reviewed yet: the report shows what was found.
    save_all(given.output, comparison, session, options_of(given, ANY_STATE), progress)
    if given.json:
        output.write_json(as_json(comparison, session), given.json)
    elif not given.output:
        terminal.say(output.summary(comparison))
    return loaded.code


def settings_of(given: argparse.Namespace, session: Session) -> Settings:
    """The settings of a session, with what the common options say otherwise."""
    own = Settings.of(session)
    return Settings(
        links=own.links if given.links is None else given.links,
        findings=own.findings if given.findings is None else given.findings,
        kinds=given.kinds or own.kinds,
    )
