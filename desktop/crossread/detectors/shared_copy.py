"""Shared copy: long passages in common, so that one wire report is not taken for corroboration."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.alignment.shared import LEAST, PLACES, crowded
from crossread.detectors import Context, detector
from crossread.detectors._common import finding, letters, quoted, why
from crossread.model import Evidence, Finding, Kind, Relation
from crossread.wording import say


@detector("shared_copy", "Shared copy", Kind.SHARED_COPY)
def find(context: Context) -> Iterator[Finding]:
    """One finding a passage that several articles carry in the same words."""
    for i, count in crowded(context.articles):
        title = context.articles[i].headline or context.articles[i].outlet or say("notice.no-headline")
        context.run.notice(say("notice.repeated", title=title, count=count, kept=PLACES))
    for passage in context.alignment.shared:
        first, span = passage.spans[0]
        opening = quoted(context.articles[first], span)
        yield finding(
            context,
            "shared_copy",
            Kind.SHARED_COPY,
            Relation.SAME_TEXT,
            say(
                "shared.passage",
                who=letters(i for i, _ in passage.spans),
                count=passage.words,
                opening=opening,
            ),
            [Evidence(i, s) for i, s in passage.spans],
            why(
                say("shared.rule"),
                features=((say("why.words-in-common"), str(passage.words)),),
                thresholds=((say("threshold.least-words"), str(LEAST)),),
                clears=say("shared.clears"),
            ),
        )
