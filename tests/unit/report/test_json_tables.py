"""The tables in the JSON are those of the window: one model for all."""

from __future__ import annotations

from crossread import pipeline, sources
from crossread.across.ledger import figure_ledger
from crossread.across.sources import source_matrix
from crossread.paths import resource
from crossread.report.data import as_json


def test_ledger_and_sources_in_the_json_are_the_tables() -> None:
    entries = [e for page in sorted(resource("samples").glob("*.html")) for e in sources.load(str(page))]
    comparison = pipeline.compare([entry.article for entry in entries])
    tables = as_json(comparison)["tables"]
    ledger = figure_ledger(comparison)
    assert [row["title"] for row in tables["ledger"]["rows"]] == [row.title for row in ledger.rows] != []
    said = tables["ledger"]["rows"][0]["cells"][0]["statements"][0]
    first = ledger.rows[0].cells[0].statements[0]
    assert said["span"] == {"start": first.span.start, "end": first.span.end}
    assert said["low"] == format(first.low, "f")
    assert [row["label"] for row in tables["sources"]["rows"]] == [
        row.label for row in source_matrix(comparison).rows
    ]
