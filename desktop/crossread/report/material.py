"""What every section of a report draws on: comparison, session, filter and words, looked up once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from crossread.across.ledger import Ledger, figure_ledger
from crossread.across.sources import SourceMatrix, source_matrix
from crossread.model import (
    Comparison,
    Decision,
    Finding,
    Kind,
    ParagraphRef,
    Pulse,
    Session,
    Stamp,
    State,
    letter,
    still,
)
from crossread.report.blocks import Run, Runs, Style
from crossread.report.options import Filter, Options, Part
from crossread.report.references import comparison_id, reference
from crossread.report.words import Words, words_of

KIND_LETTERS = {
    Kind.FIGURE: "F",
    Kind.DATE: "D",
    Kind.ATTRIBUTION: "A",
    Kind.QUOTE: "Q",
    Kind.CERTAINTY: "C",
    Kind.NAMING: "N",
    Kind.COVERAGE: "V",
    Kind.HEADLINE: "H",
    Kind.SHARED_COPY: "S",
}


@dataclass(frozen=True, slots=True)
class Material:
    """``shown`` are the findings that pass the filter, in the order of their numbers.

    ``fallback`` where nothing was reviewed yet: then the filter's states are widened to all, and the
    report says so, because an empty report would read like "no differences".
    """

    comparison: Comparison
    session: Session | None
    options: Options
    words: Words
    id: str
    filter: Filter
    fallback: bool
    decisions: dict[str, Decision]
    shown: tuple[Finding, ...]
    shown_ids: frozenset[str]
    ledger: Ledger
    matrix: SourceMatrix

    def state(self, finding: Finding) -> State:
        decision = self.decisions.get(finding.id)
        return decision.state if decision else State.OPEN

    def printed(self, *kinds: Kind) -> tuple[Finding, ...]:
        """The findings of these kinds that stand in the body: shown and not dismissed."""
        return tuple(f for f in self.shown if f.kind in kinds and self.state(f) is not State.DISMISSED)

    @property
    def listed(self) -> tuple[Finding, ...]:
        """Findings that count: all but the trivial ones."""
        return tuple(f for f in self.comparison.findings if not f.trivial)

    @property
    def reviewed(self) -> int:
        return sum(self.state(f) is not State.OPEN for f in self.listed)

    def outlet(self, position: int) -> str:
        """The outlet's name, else the headline's beginning, else the letter alone."""
        article = self.comparison.articles[position]
        return article.outlet or self.words("article.unnamed")

    def label(self, position: int) -> str:
        """The user's own name for an outlet, "" where none was given."""
        entries = self.session.entries if self.session else ()
        return entries[position].label if position < len(entries) else ""

    def finding_link(self, finding: Finding, style: Style = Style.PLAIN) -> Run:
        """``F-017``, linked where the finding is printed."""
        return Run(finding.label, style, link=finding.label if self.is_printed(finding) else "")

    def is_printed(self, finding: Finding) -> bool:
        return (
            finding.id in self.shown_ids
            and self.state(finding) is not State.DISMISSED
            and PART_OF[finding.kind] in self.options.parts
        )

    def paragraph_link(self, ref: ParagraphRef) -> Run:
        """``[B¶7]``, linked where the full text is printed."""
        return Run(f"[{reference(ref)}]", link=self.paragraph_anchor(ref))

    def paragraph_anchor(self, ref: ParagraphRef) -> str:
        return f"{letter(ref.article)}-{ref.number}" if self.options.full_text else ""

    def time(self, when: datetime) -> str:
        """``2026-03-09 16:05 UTC``, or without a zone where none is known."""
        if when.tzinfo is None:
            return when.strftime("%Y-%m-%d %H:%M")
        return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")

    def stamp(self, stamp: Stamp | None) -> str:
        """A time an article states about itself, with what is not known of it."""
        if stamp is None:
            return self.words("stamp.none")
        written = stamp.when.strftime("%Y-%m-%d") if stamp.date_only else self.time(stamp.when)
        doubts = []
        if not stamp.date_only and stamp.when.tzinfo is None:
            doubts.append(self.words("stamp.zone-unknown"))
        if stamp.guessed:
            doubts.append(self.words("stamp.guessed"))
        return f"{written} ({', '.join(doubts)})" if doubts else written


PART_OF = {
    Kind.FIGURE: Part.FIGURES,
    Kind.ATTRIBUTION: Part.SPEECH,
    Kind.CERTAINTY: Part.SPEECH,
    Kind.QUOTE: Part.QUOTATIONS,
    Kind.DATE: Part.NAMES,
    Kind.NAMING: Part.NAMES,
    Kind.COVERAGE: Part.COVERAGE,
    Kind.HEADLINE: Part.COVERAGE,
    Kind.SHARED_COPY: Part.COVERAGE,
}
"""The section in which findings of a kind are printed in full."""


def gather(
    comparison: Comparison, session: Session | None, options: Options, pulse: Pulse = still
) -> Material:
    """Look everything up once; ``pulse`` hears inside it, and may raise to stop."""
    decisions = dict(session.decisions) if session else {}
    chosen, fallback = options.filter.in_force(session)
    passing = [f for f in comparison.findings if chosen.passes(comparison, f, decisions.get(f.id))]
    return Material(
        comparison=comparison,
        session=session,
        options=options,
        words=words_of(options.language),
        id=comparison_id(comparison),
        filter=chosen,
        fallback=fallback,
        decisions=decisions,
        shown=tuple(sorted(passing, key=lambda f: f.number)),
        shown_ids=frozenset(f.id for f in passing),
        ledger=figure_ledger(comparison, pulse),
        matrix=source_matrix(comparison),
    )


def joined(parts: Iterable[Run], between: str = ", ") -> Runs:
    """Runs with a separator between them."""
    made: list[Run] = []
    for part in parts:
        if made:
            made.append(Run(between))
        made.append(part)
    return tuple(made)
