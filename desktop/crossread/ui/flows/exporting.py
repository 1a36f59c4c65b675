"""Handing over: a report of exactly what is listed on screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from crossread.errors import CrossreadError
from crossread.model import Comparison, LogEntry, Progress, Relation, Session, State
from crossread.ui.models.view import Filter
from crossread.ui.words import tr

if TYPE_CHECKING:
    from crossread.report import Filter as ReportFilter
    from crossread.ui.window import Window


class Exporting:
    """Asks where to, then writes beside the window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def ask(self) -> None:
        from crossread.report import endings

        kinds = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings())
        title = self._window.desk.session.title or tr("Comparison")
        safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in title).strip()
        chosen, picked = QFileDialog.getSaveFileName(
            self._window, tr("Export what is listed"), f"{safe}.pdf", kinds
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(picked.partition("*")[2].rstrip(")") or ".pdf")
        self.write(path)

    def write(self, path: Path) -> None:
        """Export to ``path`` in a job; says when it is done or what went wrong."""
        desk, window = self._window.desk, self._window
        if desk.comparison is None:
            return
        work = _exporting(desk.comparison, desk.session, desk.view.filter, window.files.log, path)
        window.notice.progress(tr("Writing {name}", name=path.name), None)
        job = desk.jobs.start(
            work,
            lambda _nothing: self._done(path),
            lambda error: self._failed(error),
            lambda what, share: window.notice.follow(what, share),
        )
        window.notice.progress(tr("Writing {name}", name=path.name), job.cancel)

    def _done(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._window.notice.say(tr("Exported: {path}", path=path), tr("Open it"), show)

    def _failed(self, error: CrossreadError) -> None:
        self._window.notice.say(str(error))


def _exporting(
    comparison: Comparison,
    session: Session,
    chosen: Filter,
    log: Callable[[], tuple[LogEntry, ...]],
    path: Path,
) -> Callable[[Progress], None]:
    def work(progress: Progress) -> None:
        from crossread.report import Options, export

        options = Options(time=datetime.now(UTC), filter=report_filter(chosen), log=log())
        export(comparison, session, options, path, progress)

    return work


def report_filter(chosen: Filter) -> ReportFilter:
    """The report's filter that passes the same findings as the one on screen."""
    from crossread.report import Filter as Paper

    return replace(
        Paper(),
        kinds=chosen.kinds,
        relations=chosen.relations or frozenset(Relation),
        outlets=chosen.outlets,
        states=chosen.states or frozenset(State),
        words=chosen.words,
        trivial=chosen.trivia,
    )
