"""Attribution: one claim credited to different sources, or to a source in one article only."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.detectors import Context, detector
from crossread.detectors._common import letters, quoted
from crossread.detectors._findings import build, evidence, groups
from crossread.model import Evidence, Finding, Kind, Message, Relation
from crossread.wording import say


@detector("attribution", "Sources that differ", Kind.ATTRIBUTION)
def find(context: Context) -> Iterator[Finding]:
    """Claims that match across articles whose sources are not one speaker."""
    for group in groups(context, "attribution"):
        places = evidence(group)
        first = group[0].candidate
        claim = quoted_text(first.note["claim"])
        if first.relation is Relation.CONFLICT:
            who = letters(e.article for e in places)
            summary = say("attribution.sources", who=who, claim=claim, sources=_sources(context, places))
        else:
            summary = _in_one(context, places, claim)
        yield build(
            context,
            "attribution",
            "attribution",
            group,
            summary,
            say("attribution.rule"),
            say("attribution.clears"),
        )


def _sources(context: Context, places: list[Evidence]) -> Message:
    """Who is named, each once; a source that is nobody by the words that stand for it."""
    told = [e.speaker or quoted(context.articles[e.article], e.span) for e in places if e.role == "source"]
    return say("versions", items=tuple(dict.fromkeys(told)))


def _in_one(context: Context, places: list[Evidence], claim: str) -> Message:
    """A claim that some articles hang on a source and others do not."""
    attributed = {e.article for e in places if e.role == "source"}
    flat = {e.article for e in places if e.role == "claim"} - attributed
    first = next(e for e in places if e.role == "source")
    source = quoted(context.articles[first.article], first.span)
    if len(flat) != 1:
        who = letters(e.article for e in places)
        return say("attribution.one-named", who=who, source=source, claim=claim)
    return say(
        "attribution.own-voice",
        who=letters(flat),
        others=letters(attributed),
        count=len(attributed),
        source=source,
        claim=claim,
    )


def quoted_text(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: text.rfind(" ", 0, most)].rstrip(" ,;:") + " …"
