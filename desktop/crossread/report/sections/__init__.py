"""The sections of a report, one a file: each a function from the material to blocks."""

from __future__ import annotations

from collections.abc import Callable

from crossread.report.blocks import Block
from crossread.report.material import Material
from crossread.report.options import Part
from crossread.report.sections import (
    aligned,
    aside,
    coverage,
    decisions,
    figures,
    method,
    names,
    provenance,
    quotations,
    sources,
    speech,
    summary,
)

Builder = Callable[[Material], tuple[Block, ...]]

BUILDERS: dict[Part, Builder] = {
    Part.SUMMARY: summary.blocks,
    Part.SOURCES: sources.blocks,
    Part.FIGURES: figures.blocks,
    Part.SPEECH: speech.blocks,
    Part.QUOTATIONS: quotations.blocks,
    Part.NAMES: names.blocks,
    Part.COVERAGE: coverage.blocks,
    Part.DECISIONS: decisions.blocks,
    Part.ASIDE: aside.blocks,
    Part.METHOD: method.blocks,
    Part.TEXT: aligned.blocks,
    Part.PROVENANCE: provenance.blocks,
}
