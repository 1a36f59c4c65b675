"""Attribution: one claim credited to different sources, or to a source in one article only."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters, quoted
from crossread.detectors._findings import build, evidence, groups, versions
from crossread.model import Finding, Kind, Relation


@detector("attribution", "Sources that differ", Kind.ATTRIBUTION)
def find(context: Context) -> Iterator[Finding]:
    """Claims that match across articles whose sources are not one speaker."""
    for group in groups(context, "attribution"):
        places = evidence(group)
        first = group[0].candidate
        claim = quoted_text(first.note["claim"])
        if first.relation is Relation.CONFLICT:
            sources = versions(context, places)
            summary = (
                f"{letters(e.article for e in places)} credit “{claim}” to different sources: {sources}."
            )
        else:
            attributed = sorted({e.article for e in places if e.role == "source"})
            flat = sorted({e.article for e in places if e.role == "claim"} - set(attributed))
            who = next(e for e in places if e.role == "source")
            source = quoted(context.articles[who.article], who.span)
            verb = "states" if len(flat) == 1 else "state"
            summary = (
                f"{letters(flat)} {verb} in its own voice what {letters(attributed)} hangs on a source "
                f"({source}): “{claim}”."
                if len(flat) == 1
                else f"{letters(e.article for e in places)} differ on whether a source is named ({source}): "
                f"“{claim}”."
            )
        yield build(
            context,
            "attribution",
            "attribution",
            group,
            summary,
            "one claim by its words, under sources that are not one speaker",
            "Both sources are the same speaker, or the claims are different ones.",
        )


def quoted_text(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: text.rfind(" ", 0, most)].rstrip(" ,;:") + " …"
