"""Predictions for the divergence benchmark through the public engine API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crossread.model import Finding, Kind
from crossread.pipeline import compare
from tests.benchmarks.alignment import article

Row = dict[str, Any]
SCORED = {Kind.FIGURE, Kind.DATE, Kind.ATTRIBUTION, Kind.QUOTE, Kind.NAMING, Kind.CERTAINTY}


def predict(rows: Sequence[Row]) -> list[Row]:
    return [{"event": row["event"], "findings": findings(row["articles"])} for row in rows]


def findings(given: Sequence[Row]) -> list[Row]:
    articles = [article(a["paragraphs"], a.get("outlet") or "", date=a.get("date") or "") for a in given]
    comparison = compare(articles)
    ids = [a["id"] for a in given]
    return [_row(f, ids) for f in comparison.findings if f.kind in SCORED and not f.trivial]


def _row(finding: Finding, ids: Sequence[str]) -> Row:
    mentions = [
        {"article": ids[e.article], "start": e.span.start, "end": e.span.end} for e in finding.evidence
    ]
    return {
        "kind": finding.kind.value,
        "relation": finding.relation.value,
        "confidence": finding.confidence,
        "mentions": mentions,
    }
