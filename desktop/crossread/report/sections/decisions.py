"""Section 8: what the user decided, and the notes printed with what they are about."""

from __future__ import annotations

from crossread.model import Finding, State
from crossread.report.blocks import Block, Column, Role, Run, Runs, Table, Text, runs
from crossread.report.material import Material


def blocks(material: Material) -> tuple[Block, ...]:
    words = material.words
    decided = [f for f in material.comparison.findings if _touched(material, f)]
    if not decided:
        return (Text(runs(words("decisions.none")), Role.NOTE),)
    columns = (
        Column(words("decisions.finding"), 0),
        Column(words("decisions.what"), 3),
        Column(words("decisions.state"), 0),
        Column(words("decisions.note"), 3),
    )
    return (Table(words("decisions.caption"), columns, tuple(_row(material, f) for f in decided)),)


def _touched(material: Material, finding: Finding) -> bool:
    decision = material.decisions.get(finding.id)
    return decision is not None and (decision.state is not State.OPEN or bool(decision.note))


def _row(material: Material, finding: Finding) -> tuple[Runs, ...]:
    words, decision = material.words, material.decisions[finding.id]
    told = [decision.note, decision.reason]
    if decision.checked_against:
        told.append(f"{words('decision.checked-against')}: {decision.checked_against}")
    if decision.response_sought:
        told.append(f"{words('decision.response-sought')}: {decision.response_sought}")
    if decision.when:
        told.append(material.time(decision.when))
    return (
        (material.finding_link(finding),),
        runs(material.words.said(finding.summary)),
        runs(words(f"state.{decision.state.value}")),
        (Run(" · ".join(t for t in told if t)),),
    )
