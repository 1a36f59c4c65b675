"""The sample comparison shows what it was written to show, and not what it was written to tempt with."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from tests.e2e.command import SAMPLES

from crossread import pipeline, sources
from crossread.across.ledger import figure_ledger
from crossread.model import Comparison, Finding, Kind, Relation

A, B, C = range(3)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    entries = [entry for path in SAMPLES for entry in sources.load(str(path))]
    return pipeline.compare([entry.article for entry in entries])


def words(comparison: Comparison, finding: Finding) -> dict[int, str]:
    """The words of the finding's evidence, by article."""
    said: dict[int, str] = {}
    for e in finding.evidence:
        said[e.article] = (
            f"{said.get(e.article, '')} {e.span.of(comparison.articles[e.article].text)}".strip()
        )
    return said


def found(
    comparison: Comparison, kinds: Iterable[Kind], wanted: dict[int, str], relation: Relation | None = None
) -> list[Finding]:
    """Findings of these kinds whose evidence has, in each article named, the words wanted."""
    return [
        finding
        for finding in comparison.findings
        if finding.kind in kinds
        and relation in (None, finding.relation)
        and all(text in words(comparison, finding).get(article, "") for article, text in wanted.items())
    ]


def test_nothing_failed_on_the_way(comparison: Comparison) -> None:
    assert comparison.notices == ()
    assert [a.outlet for a in comparison.articles] == [
        "Kestria Herald (invented)",
        "Meridian Newswire (invented)",
        "The Velm Courier (invented)",
    ]


def test_four_and_nine_soldiers_killed_are_a_conflict(comparison: Comparison) -> None:
    assert found(comparison, [Kind.FIGURE], {A: "Four", C: "Nine"}, Relation.CONFLICT)


def test_eleven_and_more_than_ten_wounded_are_no_conflict(comparison: Comparison) -> None:
    assert not found(comparison, [Kind.FIGURE], {A: "leven", B: "ten"}, Relation.CONFLICT)


def test_the_card_gives_the_reason_of_what_the_finding_says(comparison: Comparison) -> None:
    (conflict,) = found(comparison, [Kind.FIGURE], {A: "Four", C: "Nine"})
    assert "cannot both be true" in conflict.why.rule
    (wounded,) = found(comparison, [Kind.FIGURE], {A: "leven", B: "ten"})
    assert wounded.why.rule.startswith("taken for one quantity")


@pytest.mark.parametrize("other", [{B: "600"}, {C: "Nine"}, {C: "nine"}, {C: "300"}, {B: "four"}])
def test_fighters_killed_since_spring_are_not_held_against_other_numbers(
    comparison: Comparison, other: dict[int, str]
) -> None:
    assert not found(comparison, [Kind.FIGURE], {A: "240"} | other, Relation.CONFLICT)


def test_the_ministers_sentence_is_cut_in_the_herald(comparison: Comparison) -> None:
    cut = found(comparison, [Kind.QUOTE], {A: "wherever they hide", B: "no village"})
    assert any(f.relation in (Relation.TRUNCATED, Relation.ALTERED) for f in cut)


def test_the_crossing_is_the_heralds_own_voice_and_a_claim_elsewhere(comparison: Comparison) -> None:
    kinds = [Kind.ATTRIBUTION, Kind.CERTAINTY]
    claim = {A: "rossed the border"}
    assert found(comparison, kinds, claim | {B: "crossed from"}) or found(
        comparison, kinds, claim | {C: "over the border"}
    )


def test_the_commanders_capture_is_confirmed_here_and_claimed_there(comparison: Comparison) -> None:
    assert found(comparison, [Kind.CERTAINTY], {A: "was captured", C: "claimed"}, Relation.CONFLICT)


def test_one_group_has_three_names(comparison: Comparison) -> None:
    naming = [words(comparison, f) for f in comparison.findings if f.kind is Kind.NAMING]
    told = " | ".join(text for said in naming for text in said.values())
    assert "Orsa Front" in told
    assert "Orsa Liberation Front" in told or "OLF" in told
    assert "Liberation Front of Orsa" in told or "LFO" in told


def test_doubt_is_shown(comparison: Comparison) -> None:
    hedges = [
        comparison.articles[i].text[h.span.start : h.span.end].casefold()
        for i, mentions in enumerate(comparison.mentions)
        for h in mentions.hedges
    ]
    assert any("reportedly" in hedge for hedge in hedges)
    assert any("verified" in hedge or "confirmed" in hedge for hedge in hedges)


def test_the_ledger_sets_four_against_nine_killed(comparison: Comparison) -> None:
    """The headline names neither place nor kind; the same number in the body does."""
    row = next(r for r in figure_ledger(comparison).rows if r.kind == "killed" and C in r.articles)
    assert row.relation is Relation.CONFLICT
    assert [int(row.cells[i].statements[0].low) for i in (A, C)] == [4, 9]
