"""Looking for a newer version: only when the user asks, never by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from crossread import __version__
from crossread.errors import CrossreadError
from crossread.model import Progress
from crossread.ui.job import Job
from crossread.ui.words import said, tr

if TYPE_CHECKING:
    from crossread.sources.updates import Release
    from crossread.ui.window import Window


class Updating:
    """Asks in a job and says what came of it in the notice line."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._job: Job | None = None

    def check(self) -> None:
        """Ask the address the build was given for the newest version."""
        from crossread.sources import updates

        notice, address = self._window.notice, updates.feed_address()
        if not address:
            said = tr(
                "This is version {version}. This copy does not know where new versions are listed:"
                " look where you got it.",
                version=__version__,
            )
            notice.say(said)
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self._window.desk.jobs.start(
            lambda progress: _asked(address, progress), self._answered, self._failed
        )
        notice.progress("update", tr("Asking for the newest version"), self._job.cancel)

    def _answered(self, release: Release) -> None:
        from crossread.sources import updates

        self._job = None
        notice = self._window.notice
        if not updates.is_newer(release.version, __version__):
            notice.say(tr("This is the newest version ({version}).", version=__version__))
            return
        said = tr("Version {new} is there; you have {version}.", new=release.version, version=__version__)
        if release.page:
            notice.say(said, tr("Show it"), lambda: QDesktopServices.openUrl(QUrl(release.page)))
        else:
            notice.say(said)

    def _failed(self, error: CrossreadError) -> None:
        self._job = None
        self._window.notice.say(said(error.message), tr("Try again"), self.check)


def _asked(address: str, progress: Progress) -> Release:
    from crossread.sources.updates import newest_release

    return newest_release(address, progress)
