"""Section 9: what was set aside. Dismissed findings with reasons, and everything not looked at."""

from __future__ import annotations

from crossread.model import Finding, State
from crossread.report.blocks import Block, Column, Heading, Role, Runs, Table, Text, runs
from crossread.report.evidence import versions
from crossread.report.material import Material


def blocks(material: Material) -> tuple[Block, ...]:
    return (*_dismissed(material), *_unreviewed(material))


def _dismissed(material: Material) -> tuple[Block, ...]:
    words = material.words
    found = [f for f in material.comparison.findings if material.state(f) is State.DISMISSED]
    if not found:
        return (Heading(words("aside.dismissed")), Text(runs(words("aside.no-dismissed")), Role.NOTE))
    columns = (
        Column(words("decisions.finding"), 0),
        Column(words("decisions.what"), 3),
        Column(words("aside.where"), 1),
        Column(words("aside.reason"), 2),
    )
    rows = tuple((*_named(material, f), runs(_reason(material, f))) for f in found)
    return (Heading(words("aside.dismissed")), Table(words("aside.dismissed"), columns, rows))


def _reason(material: Material, finding: Finding) -> str:
    decision = material.decisions[finding.id]
    return decision.reason or decision.note or material.words("aside.no-reason")


def _unreviewed(material: Material) -> tuple[Block, ...]:
    words = material.words
    found = [f for f in material.listed if material.state(f) is State.OPEN]
    if not found:
        return (Heading(words("aside.unreviewed")), Text(runs(words("aside.no-unreviewed")), Role.NOTE))
    columns = (
        Column(words("decisions.finding"), 0),
        Column(words("summary.kind"), 1),
        Column(words("decisions.what"), 4),
        Column(words("aside.where"), 1),
    )
    rows = []
    for finding in found:
        label, what, where = _named(material, finding)
        rows.append((label, runs(words(f"kind.{finding.kind.value}")), what, where))
    return (
        Heading(words("aside.unreviewed")),
        Text(runs(words("aside.unreviewed-note", count=len(found))), Role.NOTE),
        Table(words("aside.unreviewed"), columns, tuple(rows)),
    )


def _named(material: Material, finding: Finding) -> tuple[Runs, Runs, Runs]:
    where = dict.fromkeys(v.reference for v in versions(material, finding))
    said = material.words.said(finding.summary)
    return (material.finding_link(finding),), runs(said), runs(" ".join(where))
