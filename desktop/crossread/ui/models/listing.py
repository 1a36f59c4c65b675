"""Which findings pass a filter, and how far the review is."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.model import Comparison, Decision, Finding
from crossread.ui.models.view import Filter
from crossread.ui.words import said

OPEN = Decision()


def listed(comparison: Comparison, decisions: Mapping[str, Decision], chosen: Filter) -> tuple[Finding, ...]:
    """The findings that pass, in the pipeline's order (by weight)."""
    wanted = chosen.words.casefold().split()
    return tuple(
        f
        for f in comparison.findings
        if passes(f, decisions.get(f.id, OPEN), chosen) and (not wanted or _holds(f, comparison, wanted))
    )


def passes(finding: Finding, decision: Decision, chosen: Filter) -> bool:
    """Whether a finding passes all but the words."""
    return (
        finding.kind in chosen.kinds
        and (chosen.trivia or not finding.trivial)
        and (not chosen.relations or finding.relation in chosen.relations)
        and (not chosen.states or decision.state in chosen.states)
        and (not chosen.outlets or any(e.article in chosen.outlets for e in finding.evidence))
    )


def _holds(finding: Finding, comparison: Comparison, wanted: list[str]) -> bool:
    """Whether label, summary and quoted evidence hold every word; the report's filter asks the same."""
    quoted = [e.span.of(comparison.articles[e.article].text) for e in finding.evidence]
    text = " ".join([finding.label, finding.summary, said(finding.summary), *quoted]).casefold()
    return all(word in text for word in wanted)


def neighbour(findings: tuple[Finding, ...], current: str, step: int) -> str:
    """The id of the next (1) or previous (-1) finding, round the end; "" where there is none."""
    if not findings:
        return ""
    ids = [f.id for f in findings]
    if current not in ids:
        return ids[0] if step > 0 else ids[-1]
    return ids[(ids.index(current) + step) % len(ids)]
