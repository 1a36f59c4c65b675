"""Looking for an archived copy of an article: only when the user asks, at the archive of the preferences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from crossread.errors import CrossreadError
from crossread.model import Article, Progress, SourceKind, letter
from crossread.sources import correct
from crossread.ui.models.correcting import corrected
from crossread.ui.words import day, said, say, tr

if TYPE_CHECKING:
    from crossread.ui.window import Window

Found = tuple[str, datetime | None]


class Archiving:
    """Asks the archive in a job and keeps the link with the article."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def possible(self, position: int) -> bool:
        """Only what has an address on the web can lie in an archive."""
        entries = self._window.desk.session.entries
        return position < len(entries) and bool(address_of(entries[position].article))

    def look(self, position: int | None = None) -> None:
        """Look for a copy from the time the article was retrieved."""
        window = self._window
        if position is None:
            position = window.correcting.article_here()
        if position is None:
            return
        if not self.possible(position):
            window.notice.say(
                tr("This article has no address on the web, so no archive can be asked for it.")
            )
            return
        gate = window.helping.preferences.archive
        if not gate:
            said = tr("No archive is set. Give the address of one in the preferences.")
            window.notice.say(said, tr("Preferences"), window.helping.ask_preferences)
            return
        article = window.desk.session.entries[position].article
        extracted = window.desk.session.entries[position].extracted.id
        said = tr("Asking the archive for {letter}", letter=letter(position))
        window.notice.progress("archive", said, None)
        job = window.desk.jobs.start(
            _looking(article, gate),
            lambda found: self._found(extracted, found),
            self._failed,
            lambda _what, share: window.notice.follow("archive", said, share),
        )
        window.notice.progress("archive", said, job.cancel)

    def _found(self, extracted: str, found: Found) -> None:
        """Keep the link, wherever the article stands by now; nothing where it was taken away."""
        link, when = found
        desk, notice = self._window.desk, self._window.notice
        place = next((i for i, e in enumerate(desk.session.entries) if e.extracted.id == extracted), None)
        if place is None:
            notice.done("archive")
            return
        after = corrected(
            desk.session, place, [lambda article: correct.set_archive(article, link)], datetime.now(UTC)
        )
        desk.act(say("act.archive", letter=letter(place)), after)
        date = day(when.date()) if when else ""
        if date:
            said = tr(
                "Archived copy of {date} found and noted with {letter}.", date=date, letter=letter(place)
            )
        else:
            said = tr("Archived copy found and noted with {letter}.", letter=letter(place))

        def tell() -> None:
            notice.say(said, tr("Open it"), lambda: QDesktopServices.openUrl(QUrl(link)))

        if desk.comparing:
            # The comparison takes the link over in a moment, and its progress would cover the sentence.
            desk.compared.connect(tell, Qt.ConnectionType.SingleShotConnection)
        else:
            tell()

    def _failed(self, error: CrossreadError) -> None:
        if self._window.desk.view.blind:
            # The engine's sentence names the address.
            self._window.notice.say(tr("No archived copy could be found for this article."))
        else:
            self._window.notice.say(said(error.message))


def address_of(article: Article) -> str:
    """Where the article lies on the web; for a saved page the address it states of itself, "" for none."""
    source = article.source
    if source.kind is SourceKind.ADDRESS:
        return source.final_address or source.location
    return source.canonical_address


def _looking(article: Article, gate: str) -> Callable[[Progress], Found]:
    def work(progress: Progress) -> Found:
        from crossread.sources import archived_copy

        return archived_copy(address_of(article), article.source.retrieved, timegate=gate, progress=progress)

    return work
