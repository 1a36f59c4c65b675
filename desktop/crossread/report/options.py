"""What the user chooses before exporting: the filter on screen, the sections, paper and language."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from crossread.model import Comparison, Decision, Finding, Kind, LogEntry, Relation, Session, State
from crossread.wording import told

REVIEWED = frozenset({State.VERIFIED, State.FOLLOW_UP, State.DISMISSED})
ANY_STATE = frozenset(State)


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "us-letter"


class Part(StrEnum):
    """The sections of a report, in order; each but the head can be switched off.

    The value names the section in the word table and in links; its place is its printed number.
    """

    SUMMARY = "summary"
    SOURCES = "sources"
    FIGURES = "figures"
    SPEECH = "speech"
    QUOTATIONS = "quotations"
    NAMES = "names"
    COVERAGE = "coverage"
    DECISIONS = "decisions"
    ASIDE = "aside"
    METHOD = "method"
    TEXT = "text"
    PROVENANCE = "provenance"

    @property
    def number(self) -> int:
        """1 for the summary … 12 for provenance; 0 is the head."""
        return list(Part).index(self) + 1


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are meant; the same on screen and on paper.

    ``outlets`` are article positions, empty for all: a finding passes with evidence in any of them.
    ``words`` must all occur in the summary or in the quoted evidence, letter case aside.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    relations: frozenset[Relation] = frozenset(Relation)
    outlets: frozenset[int] = frozenset()
    states: frozenset[State] = REVIEWED
    words: str = ""
    trivial: bool = False
    language: str = "en"
    """The language of the summaries that ``words`` are sought in, beside English."""

    def passes(self, comparison: Comparison, finding: Finding, decision: Decision | None) -> bool:
        """Whether a finding is shown; ``decision`` is None where the user has not touched it."""
        return (
            finding.kind in self.kinds
            and finding.relation in self.relations
            and (decision.state if decision else State.OPEN) in self.states
            and (self.trivial or not finding.trivial)
            and (not self.outlets or any(e.article in self.outlets for e in finding.evidence))
            and self._has_words(comparison, finding)
        )

    def in_force(self, session: Session | None) -> tuple[Filter, bool]:
        """The filter a report uses, and whether it was widened to all states: nothing is reviewed yet,
        and an empty report would read like "no differences"."""
        decided = session is not None and any(d.state is not State.OPEN for _, d in session.decisions)
        if decided or State.OPEN in self.states or len(self.states) < 2:
            return self, False
        return replace(self, states=ANY_STATE), True

    def _has_words(self, comparison: Comparison, finding: Finding) -> bool:
        if not self.words:
            return True
        quoted = [e.span.of(comparison.articles[e.article].text) for e in finding.evidence]
        said = told(finding.summary, self.language)
        searched = " ".join([finding.label, finding.summary, said, *quoted]).casefold()
        return all(word in searched for word in self.words.casefold().split())


@dataclass(frozen=True, slots=True)
class Options:
    """A report's settings. ``time`` is aware and given, so that equal input gives equal bytes.

    ``preparer`` and ``organisation`` default to the session's. ``logo`` is a PNG, JPEG or SVG file.
    ``log`` is what the saved comparison's file says happened, printed in the provenance.
    """

    time: datetime
    filter: Filter = field(default_factory=Filter)
    parts: frozenset[Part] = frozenset(Part) - {Part.TEXT}
    paper: Paper = Paper.A4
    language: str = "en"
    title: str = ""
    preparer: str = ""
    organisation: str = ""
    logo: Path | None = None
    log: tuple[LogEntry, ...] = ()

    @property
    def full_text(self) -> bool:
        return Part.TEXT in self.parts
