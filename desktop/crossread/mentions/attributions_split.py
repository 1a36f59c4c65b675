"""One content that holds a second cue: "X said A, but denied that B and claimed that C".

The tagger sometimes takes the whole for one claim; then B would pass for something X said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossread.mentions.found import Found
from crossread.mentions.rules_line import QUOTE_MARKS, that_verbs
from crossread.model import Span

_NEXT = re.compile(
    r"(?P<gap>,?\s(?:and|but|yet)\s)(?P<cue>(?:(?:also|later|then|again)\s)?(?P<verb>[a-z]+))"
    r"(?P<that>\sthat)?\s(?=\w)"
)
_SHORTEST = 12
"""Letters of a claim on either side below which nothing is split off."""


def split_claims(text: str, found: Sequence[Found]) -> list[Found]:
    """The attributions, those of several coordinated cues as one each with the source of the first."""
    made: list[Found] = []
    for each in found:
        made += _split(text, each) if each.source and len(each.content) == 1 else [each]
    return sorted(made, key=lambda f: (f.content[0], f.cue))


def _split(text: str, found: Found) -> list[Found]:
    content, cue = found.content[0], found.cue[0]
    if content.start < cue.end or set(content.of(text)) & QUOTE_MARKS:
        return [found]
    first = cue.of(text).split()[-1]
    for hit in _NEXT.finditer(text, content.start, content.end):
        left = Span(content.start, hit.start())
        right = Span(hit.start("that") + 1 if hit["that"] else hit.end(), content.end)
        if min(len(left), len(right)) >= _SHORTEST and _goes_on(first, hit):
            before = Found(found.source, found.cue, (left,), found.confidence)
            after = Found(found.source, (Span(*hit.span("cue")),), (right,), found.confidence)
            return [before, *_split(text, after)]
    return [found]


def _goes_on(first: str, hit: re.Match[str]) -> bool:
    """Whether the verb behind "and" stands as the cue: "said … and denied that", "adding … and insisting"."""
    verb = hit["verb"]
    if verb not in that_verbs() and verb != "denied":
        return False
    if first.endswith("ing"):
        return verb.endswith("ing")
    past = first in {"said", "told"} or first.endswith("ed")
    return bool(hit["that"]) and verb.endswith("ed") and past
