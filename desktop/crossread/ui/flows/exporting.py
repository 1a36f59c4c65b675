"""Handing over: a report as chosen in the export dialog, written beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from crossread import session as acts
from crossread.errors import CrossreadError
from crossread.model import Comparison, LogEntry, Progress, Session
from crossread.ui.models.view import Filter
from crossread.ui.words import language, said, say, tr

if TYPE_CHECKING:
    from crossread.ui.dialogs.export import ExportDialog
    from crossread.ui.models.handing_over import Choice
    from crossread.ui.window import Window


class Exporting:
    """Asks what and where to, then writes in a job."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def ask(self) -> None:
        dialog = self.dialog()
        if dialog is not None and dialog.exec():
            self.chosen(dialog)

    def dialog(self) -> ExportDialog | None:
        """The export dialog on what is on screen; None where there is nothing to export."""
        window, desk = self._window, self._window.desk
        if desk.comparison is None:
            return None
        from crossread.ui.dialogs.export import ExportDialog
        from crossread.ui.models import handing_over

        kept = handing_over.load(window.settings, language())
        title = desk.session.title or tr("Comparison")
        safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in title).strip()[:120]
        return ExportDialog(window, desk.comparison, kept, safe)

    def chosen(self, dialog: ExportDialog) -> None:
        """Keep the choice of an accepted dialog, and write the report."""
        from crossread.ui.models import handing_over

        choice, path = dialog.choice(), dialog.path
        if path is None:
            return
        handing_over.save(self._window.settings, choice)
        desk = self._window.desk
        session = acts.set_preparer(desk.session, choice.preparer)
        desk.act(say("act.preparer"), acts.set_organisation(session, choice.organisation))
        self.write(path, choice)

    def write(self, path: Path, choice: Choice | None = None) -> None:
        """Export to ``path`` in a job, as chosen or else what is listed on screen; says when it is done
        or what went wrong."""
        desk, window = self._window.desk, self._window
        if desk.comparison is None:
            return
        work = _exporting(desk.comparison, desk.session, desk.view.filter, window.files.log, path, choice)
        window.notice.progress("export", tr("Writing {name}", name=path.name), None)
        job = desk.jobs.start(
            work,
            lambda _nothing: self._done(path),
            lambda error: self._failed(error),
            lambda what, share: window.notice.follow("export", what, share),
        )
        window.notice.progress("export", tr("Writing {name}", name=path.name), job.cancel)

    def _done(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._window.notice.say(tr("Exported: {path}", path=path), tr("Open it"), show)

    def _failed(self, error: CrossreadError) -> None:
        self._window.notice.say(said(error.message))


def _exporting(
    comparison: Comparison,
    session: Session,
    on_screen: Filter,
    log: Callable[[], tuple[LogEntry, ...]],
    path: Path,
    choice: Choice | None,
) -> Callable[[Progress], None]:
    def work(progress: Progress) -> None:
        from crossread.report import export
        from crossread.ui.models.handing_over import Choice, Extent, options_of

        chosen = choice or Choice(extent=Extent.LISTED)
        export(comparison, session, options_of(chosen, on_screen, datetime.now(UTC), log()), path, progress)

    return work
