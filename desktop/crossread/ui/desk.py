"""The one door between the window and the work: a session, its comparison, the view, the undo stack.

Every act of the user makes a new ``Session`` and comes through ``act``; it is shown once it is durable. Where
articles, pins, base or settings changed, a job makes a new ``Comparison``. Panels listen to four signals and
never to each other.
"""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from crossread import session as acts
from crossread.errors import CrossreadError
from crossread.model import Article, Comparison, Decision, Entry, Finding, Pin, Progress, Session, State
from crossread.settings import Settings
from crossread.ui.command import Change
from crossread.ui.job import Job, Jobs
from crossread.ui.loading import Loader
from crossread.ui.models.heirs import heirs, inherited
from crossread.ui.models.listing import OPEN, listed, neighbour
from crossread.ui.models.view import Filter, View
from crossread.ui.words import said, say, series, tr
from crossread.ui.writing import Writing

_KEPT = 8
_NAMED = 6
"""Findings named in one sentence."""
_PAUSE = 300
"""Milliseconds from an article that came in to comparing, where others are on their way."""


class Desk(QObject):
    """``comparison`` is None while there are fewer than two articles or the first one is being made.

    ``session`` is where acts begin: it has all that was done. ``shown`` is what the window shows of it: the
    acts that are durable, which on a slow disk are not all yet.

    ``session_changed`` after every act; ``compared`` when ``comparison`` was replaced;
    ``view_changed`` (old, new); ``unsaved`` says why an act could not be made durable; ``told`` carries a
    sentence for the user, ``spoken`` one for screen readers only; ``working`` what is being done and how
    much of it ("" when nothing is).
    """

    session_changed = Signal()
    compared = Signal()
    view_changed = Signal(object, object)
    unsaved = Signal(str)
    told = Signal(str)
    spoken = Signal(str)
    working = Signal(str, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.loader = Loader(self.jobs, self)
        self.undo = QUndoStack(self)
        self.session = self.shown = acts.new()
        self.writing = Writing(self)
        self.comparison: Comparison | None = None
        self.view = View()
        self.failure = ""
        self.keep: Callable[[Session, Session, str], None] | None = None
        """Makes an act durable before it is shown (before, after, label), on the thread of ``writing``;
        raises StoreError."""
        self._made_from: tuple[Entry, ...] = ()
        self._decisions: dict[str, Decision] = {}
        self._listed: tuple[Finding, ...] = ()
        self._marked: tuple[Finding, ...] = ()
        self._made: list[tuple[object, Comparison]] = []
        self._made_of: object = None
        self._before: Comparison | None = None
        self._extracted: dict[str, str] = {}
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._compare)
        self.loader.arrived.connect(self._arrived)

    # ------------------------------------------------------------------------------ reading

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the comparison, or those of the session while there is none."""
        if self.comparison is not None:
            return self.comparison.articles
        return tuple(e.article for e in self.shown.entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of ``articles``, with the names they have now.

        What was taken out or moved a moment ago keeps its place until the next comparison is there.
        """
        if self.comparison is None:
            return self.shown.entries
        now = {entry.extracted.id: entry for entry in self.shown.entries}
        return tuple(now.get(entry.extracted.id, entry) for entry in self._made_from)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that pass the filter, weightiest first."""
        return self._listed

    @property
    def marked(self) -> tuple[Finding, ...]:
        """The findings highlighted in the texts: the listed ones and, muted, the trivial ones."""
        return self._marked

    @property
    def decisions(self) -> dict[str, Decision]:
        return self._decisions

    def decision(self, finding: str) -> Decision:
        return self._decisions.get(finding, OPEN)

    def written(self, finding: str) -> Decision:
        """The decision with what was typed a moment ago, which may still be on its way to the disk."""
        if not self.writing.under_way:
            return self.decision(finding)
        return dict(self.session.decisions).get(finding, OPEN)

    def finding(self, id: str) -> Finding | None:
        if self.comparison is None or not id:
            return None
        return next((f for f in self.comparison.findings if f.id == id), None)

    @property
    def current(self) -> Finding | None:
        """The chosen finding."""
        return self.finding(self.view.current)

    @property
    def comparing(self) -> bool:
        return self._job is not None

    # ------------------------------------------------------------------------------- acting

    def act(self, label: str, after: Session, merge: str = "") -> None:
        """One undoable step; ``label`` is what the log calls it. Does nothing where nothing would change."""
        if after != self.session:
            self.undo.push(Change(label, self.session, after, self._put, merge))

    def start(self, session: Session, comparison: Comparison | None = None) -> None:
        """Show another session, with a comparison already made of it if there is one; undo begins anew."""
        self.writing.finish()
        self.loader.cancel_all()
        self.undo.clear()
        kept = self.view
        self.view = replace(View(), zoom=kept.zoom, layout=kept.layout, blind=kept.blind)
        self._before = None
        if comparison is not None:
            self._remember(self._key(session), comparison)
        self.comparison = None
        self._made_of = None
        self._put(session, "", durable=False)

    def _put(self, session: Session, label: str, *, durable: bool = True) -> None:
        before, self.session = self.session, session
        if not durable or self.keep is None or session == before:
            if not self.writing.under_way:
                self._confirm(session, None)
            return
        self.writing.begin(
            partial(self.keep, before, session, label), lambda error: self._confirm(session, error)
        )
        if not _in_place(before, session):
            # Positions on screen would be those of other articles than positions in the session.
            self.writing.finish()

    def _confirm(self, session: Session, error: CrossreadError | None) -> None:
        """Show what is durable now, or could not be made so: then it is told, and kept with the next act."""
        if error is not None:
            self.unsaved.emit(said(error.message))
        self.shown = session
        self._decisions = dict(session.decisions)
        self._list()
        self.session_changed.emit()
        if not self.writing.under_way:
            self._compare_soon()

    def look(self, **changes: object) -> None:
        """Change the view."""
        self.set_view(replace(self.view, **changes))  # type: ignore[arg-type]

    def set_view(self, view: View) -> None:
        old, self.view = self.view, view
        if old == view:
            return
        if old.filter != view.filter:
            self._list()
        self.view_changed.emit(old, view)

    def set_filter(self, **changes: object) -> None:
        self.look(filter=replace(self.view.filter, **changes))  # type: ignore[arg-type]

    def clear_filter(self) -> None:
        self.look(filter=Filter())

    def choose(self, id: str) -> None:
        self.look(current=id)

    def step(self, by: int) -> None:
        """Choose the next or the previous finding of the list."""
        if following := neighbour(self._listed, self.view.current, by):
            self.choose(following)

    def decide(self, state: State, ids: Iterable[str] | None = None, reason: str = "") -> None:
        """Decide one finding (the current one) or many."""
        chosen = list(ids) if ids is not None else [self.view.current] * bool(self.view.current)
        if not chosen:
            return
        label = {
            State.OPEN: say("act.reopen"),
            State.VERIFIED: say("act.verify"),
            State.DISMISSED: say("act.dismiss"),
            State.FOLLOW_UP: say("act.follow-up"),
        }[state]
        self.act(label, acts.decide_all(self.session, chosen, state, _now(), reason=reason))

    def write(self, id: str, **fields: str) -> None:
        """Change the note, the reason, "checked against" or "response sought" of a finding."""
        after = acts.decide(self.session, id, _now(), **fields)  # type: ignore[arg-type]
        self.act(say("act.note"), after, merge=f"{id} {sorted(fields)}")

    def pin(self, pin: Pin, label: str) -> None:
        self.act(label, acts.pin(self.session, pin))

    # ------------------------------------------------------------------------------ working

    def _arrived(self, entries: tuple[Entry, ...]) -> None:
        after = acts.add_entries(self.session, entries)
        if after == self.session:
            self.told.emit(tr("This article is in the comparison already."))
            return
        self.act(say("act.add"), after)

    def _key(self, session: Session) -> object:
        articles = tuple(entry.article for entry in session.entries)
        return (tuple(a.id for a in articles), articles, session.pins, session.base, Settings.of(session))

    @property
    def settings(self) -> Settings:
        """What the comparison is computed with; saved with it."""
        return Settings.of(self.session)

    def set_settings(self, settings: Settings) -> None:
        """Compute with other thresholds or kinds: one undoable step, except while there is no article."""
        after = acts.set_settings(self.session, settings)
        if self.session.entries:
            self.act(say("act.settings"), after)
        else:
            self.session = self.shown = after

    def retry(self) -> None:
        """Compare once more after a failure."""
        self._made_of = None
        self._compare()

    def _compare_soon(self) -> None:
        """While more is coming in, wait a moment for it: eight files at once are compared once."""
        if self.loader.under_way and len(self.session.entries) > 1:
            self._pause.start()
        else:
            self._compare()

    def _compare(self) -> None:
        self._pause.stop()
        key = self._key(self.session)
        if key == self._made_of:
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._made_of = key
        self.failure = ""
        if len(self.session.entries) < 2:
            self.working.emit("", 1.0)
            self._show(None)
        elif (known := next((made for of, made in self._made if of == key), None)) is not None:
            self.working.emit("", 1.0)
            self._show(known)
        else:
            self._job = self.jobs.start(
                _comparing(self.session, self.settings, kept=self.keep is not None),
                lambda comparison: self._compared(key, comparison),
                self._failed,
                lambda what, share: self.working.emit(what or tr("Comparing"), share),
            )
            self.working.emit(tr("Comparing"), 0.0)

    def stop_comparing(self) -> None:
        """Stop the comparison under way; the last one stays on screen."""
        if self._job is not None:
            self._job.cancel()
            self._failed(CrossreadError("error.comparing-stopped"))

    def _compared(self, key: object, comparison: Comparison) -> None:
        self._job = None
        self._remember(key, comparison)
        self.working.emit("", 1.0)
        self._show(comparison)

    def _remember(self, key: object, comparison: Comparison) -> None:
        """A list, not a table: hashing whole articles costs more than comparing a few keys."""
        self._made = [(of, made) for of, made in self._made[-_KEPT + 1 :] if of != key]
        self._made.append((key, comparison))

    def _failed(self, error: CrossreadError) -> None:
        self._job = None
        self.failure = said(error.message)
        self.working.emit("", 1.0)
        self.compared.emit()

    def _show(self, comparison: Comparison | None) -> None:
        self.comparison, self._made_from = comparison, self.session.entries
        became = self._became(comparison) if comparison else {}
        self._list()
        kept = {f.id for f in comparison.findings} if comparison else set()
        view = replace(self.view, opened=frozenset())
        view = replace(view, current=became.get(view.current, view.current))
        if view.current not in kept:
            view = replace(view, current="")
        if view.reading >= len(self.session.entries):
            view = replace(view, reading=0)
        self.view = view
        self.compared.emit()
        self._inherit(became)
        # A comparison is a great many small values without cycles; the collector must not walk through
        # them again and again while the user scrolls and filters.
        gc.freeze()

    def _became(self, comparison: Comparison) -> dict[str, str]:
        """The findings of the comparison before that have other evidence now, by id."""
        before, self._before = self._before, comparison
        self._extracted.update((e.article.id, e.extracted.id) for e in self.session.entries)
        asked = {self.view.current, *(id for id, _ in self.session.decisions)}
        return heirs(before, comparison, self._extracted, asked) if before is not None else {}

    def _inherit(self, became: dict[str, str]) -> None:
        """Decisions survive a recount: they go to what their findings became, and the user is told."""
        after = inherited(self.session, became)
        if after == self.session or self.comparison is None:
            return
        given = {id for id, _ in after.decisions} - {id for id, _ in self.session.decisions}
        names = [f.label for f in self.comparison.findings if f.id in given]
        self._put(after, say("act.inherit"))
        shown = series(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        self.told.emit(
            tr("Changed since you decided, look again: {findings}. Your decisions were kept.", findings=shown)
        )

    def _list(self) -> None:
        if self.comparison is None:
            self._listed = self._marked = ()
            return
        wanted = self.view.filter
        self._marked = listed(self.comparison, self._decisions, replace(wanted, trivia=True))
        self._listed = tuple(f for f in self._marked if wanted.trivia or not f.trivial)

    def close(self) -> None:
        """Stop everything under way but what is being written; nobody listens any more."""
        self.writing.end()
        self._pause.stop()
        self.undo.blockSignals(True)  # a stack that dies tells of its emptying
        self.loader.cancel_all()
        self.jobs.stop()


_ONE = threading.Lock()
"""One comparison at a time: one that was replaced ends before the one that replaces it begins."""


@contextlib.contextmanager
def _alone(progress: Progress) -> Iterator[None]:
    while not _ONE.acquire(timeout=0.05):
        progress("", 0.0)
    try:
        yield
    finally:
        _ONE.release()


def _comparing(session: Session, settings: Settings, *, kept: bool) -> Callable[[Progress], Comparison]:
    """Work that compares a session's articles; ``kept`` where an earlier answer may be used and left."""

    def work(progress: Progress) -> Comparison:
        from crossread.ui import cache

        if kept and (known := cache.recall(session, settings)) is not None:
            return known
        from crossread.pipeline import compare_session, seldom_collected

        with _alone(progress), seldom_collected(aside=True):
            made = compare_session(session, settings, progress=progress)
        if kept:
            cache.remember(session, settings, made)
        return made

    return work


def _in_place(before: Session, after: Session) -> bool:
    """Whether every article still stands where it stood."""
    were = [entry.extracted.id for entry in before.entries]
    return [entry.extracted.id for entry in after.entries][: len(were)] == were


def _now() -> datetime:
    return datetime.now(UTC)
