"""Shared copy: long passages in common, so that one wire report is not taken for corroboration."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.alignment.shared import LEAST
from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, quoted, why
from crossread.model import Evidence, Finding, Kind, Relation


@detector("shared_copy", "Shared copy", Kind.SHARED_COPY)
def find(context: Context) -> Iterator[Finding]:
    """One finding a passage that several articles carry in the same words."""
    for passage in context.alignment.shared:
        first, span = passage.spans[0]
        opening = quoted(context.articles[first], span)
        yield finding(
            context,
            "shared_copy",
            Kind.SHARED_COPY,
            Relation.SAME_TEXT,
            f"{letters(i for i, _ in passage.spans)} share {passage.words} words in a row: “{opening}”. "
            "Count them as one origin.",
            [Evidence(i, s) for i, s in passage.spans],
            why(
                "the same words in the same order",
                features=(("words in common", str(passage.words)),),
                thresholds=(("least number of words", str(LEAST)),),
                clears="The passage is a document or a statement that each article quotes for itself.",
            ),
        )
