"""What the user chose for a report, and what a report with it contains."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.model import Comparison, LogEntry, Relation, Session, State
from crossread.report.options import ANY_STATE, Options, Paper, Part
from crossread.report.options import Filter as PaperFilter
from crossread.ui.models.view import Filter
from crossread.ui.words import language

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

PAGED = (".pdf", ".html", ".docx")
"""Formats that have sections and a language; the others are tables or data."""


class Extent(StrEnum):
    """Which findings go into the report."""

    REVIEWED = "reviewed"
    LISTED = "listed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """The export dialog's state. ``logo`` is a path or ""; ``parts_off`` are ids of sections left out."""

    extent: Extent = Extent.REVIEWED
    ending: str = ".pdf"
    full_text: bool = False
    paper: Paper = Paper.A4
    language: str = "en"
    preparer: str = ""
    organisation: str = ""
    logo: str = ""
    parts_off: tuple[str, ...] = ()

    @property
    def parts(self) -> frozenset[Part]:
        wanted = {part for part in Part if part.value not in self.parts_off}
        return frozenset(wanted | {Part.TEXT} if self.full_text else wanted - {Part.TEXT})


def report_filter(chosen: Filter) -> PaperFilter:
    """The report's filter that passes the same findings as the one on screen."""
    return replace(
        PaperFilter(),
        kinds=chosen.kinds,
        relations=chosen.relations or frozenset(Relation),
        outlets=chosen.outlets,
        states=chosen.states or frozenset(State),
        words=chosen.words,
        trivial=chosen.trivia,
        language=language(),
    )


def filter_of(extent: Extent, on_screen: Filter) -> PaperFilter:
    """Reviewed: all that was decided; listed: what the screen lists; all: everything that is not trivial."""
    if extent is Extent.REVIEWED:
        return PaperFilter()
    return report_filter(on_screen) if extent is Extent.LISTED else PaperFilter(states=ANY_STATE)


def options_of(choice: Choice, on_screen: Filter, time: datetime, log: tuple[LogEntry, ...]) -> Options:
    """The report's settings."""
    return Options(
        time=time,
        filter=filter_of(choice.extent, on_screen),
        parts=choice.parts,
        paper=choice.paper,
        language=choice.language,
        preparer=choice.preparer,
        organisation=choice.organisation,
        logo=Path(choice.logo) if choice.logo else None,
        log=log,
    )


@dataclass(frozen=True, slots=True)
class Count:
    """``findings`` in the report of ``of``, ``open`` of them not reviewed.

    ``widened`` where nothing is reviewed yet: the report then holds everything and says so.
    """

    findings: int
    open: int
    of: int
    widened: bool = False


def count_of(comparison: Comparison, session: Session, choice: Choice, on_screen: Filter) -> Count:
    """How many findings a report will hold, by the same rules as the report itself."""
    decisions = dict(session.decisions)
    of = sum(not f.trivial for f in comparison.findings)
    chosen, widened = filter_of(choice.extent, on_screen).in_force(session)
    if choice.ending == ".json":
        passing = list(comparison.findings)
        of, widened = len(passing), False
    else:
        passing = [f for f in comparison.findings if chosen.passes(comparison, f, decisions.get(f.id))]
    undecided = [f for f in passing if f.id not in decisions or decisions[f.id].state is State.OPEN]
    return Count(len(passing), len(undecided), of, widened)


def load(store: QSettings | None, language: str = "") -> Choice:
    """The last choice; anything missing or unreadable has its default, the language that of the window."""
    kept = Choice(language=language or "en")
    for each in fields(Choice) if store is not None else ():
        value = store.value(f"export/{each.name}") if store is not None else None
        if value is not None:
            kept = _with(kept, each.name, str(value))
    return kept


def _with(choice: Choice, name: str, value: str) -> Choice:
    try:
        if name == "extent":
            return replace(choice, extent=Extent(value))
        if name == "paper":
            return replace(choice, paper=Paper(value))
        if name == "full_text":
            return replace(choice, full_text=value.lower() == "true")
        if name == "parts_off":
            return replace(choice, parts_off=tuple(part for part in value.split(",") if part))
    except ValueError:
        return choice
    return replace(choice, **{name: value})  # type: ignore[arg-type]


def save(store: QSettings | None, choice: Choice) -> None:
    """Keep the choice for the next report."""
    if store is None:
        return
    for each in fields(Choice):
        value = getattr(choice, each.name)
        store.setValue(f"export/{each.name}", ",".join(value) if isinstance(value, tuple) else str(value))
