"""The names of an article as it writes them: runs of capitalised words, their places and neighbours."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from crossread.detectors._reading import Reading
from crossread.model import Mentions, Span
from crossread.relations.phrases import NAMES
from crossread.relations.tagging import Token

_TITLES = frozenset(
    "mr. mrs. ms. dr. sir gen. sen. rep. gov. lt. capt. sgt. col. maj. prof. rev. president senator general "
    "representative governor secretary minister judge justice king prince queen pope lord lady dame the u.s. "
    "us attorney chief director officer detective captain sergeant colonel major lieutenant congressman "
    "congresswoman adm. brig. cpl. pvt. supt. insp. hon. admiral brigadier ambassador chancellor premier "
    "speaker mayor sheriff deputy sheikh sheik imam ayatollah mullah spokesman spokeswoman".split()
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august "
    "september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. "
    "dec. mon. tue. "
    "wed. thu. fri. sat. sun. sundays mondays".split()
)
_PARTY = re.compile(r"^[DRI]-(?=[A-Z])")
_LOWER_PARTS = re.compile(
    r"^(?:[a-z]{3,}-)+(?=[A-Z])|(?<=\w)-(?:\w+(?:ed|ing)|led|born|run|style|era|wide|held|made|like|bound|area|"
    r"only|free|friendly|built|sent|bred)(?:-\w+)*$"
)
_CONTRACTION = re.compile(r"['’](?:m|ve|re|ll|d|s|t)$", re.IGNORECASE)
_RUN_ON = re.compile(r"[a-z]\.[A-Z][a-z]|@|/|\d{3}")
"""A missing space after a full stop, a handle or an address: no name."""
AROUND = 3
"""Words on either side of a name that say who is meant."""


@dataclass(slots=True)
class Written:
    """One written form of a name in one article, with every place it stands."""

    words: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    near: set[str] = field(default_factory=set)
    """Stems right beside it: its title, its role, what it does."""
    types: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def written_names(sentences: tuple[Reading, ...], mentions: Mentions) -> dict[str, Written]:
    """The names of one article by written form: runs of capitalised words, titles left out."""
    found: dict[str, Written] = {}
    starts = [n.span.start for n in mentions.names]
    for reading in sentences:
        here = mentions.names[bisect_left(starts, reading.span.start) : bisect_left(starts, reading.span.end)]
        for first, last in _runs(reading, [n.span for n in here]):
            run = [t for t in reading.tokens[first : last + 1] if t.text != "."]
            words = tuple(bare(t.text) for t in run)
            if any(w.lower() in DAYS or len(w) < 2 for w in words[-1:]):
                continue
            name = found.setdefault(" ".join(words), Written(words))
            name.spans.append(Span(run[0].start, run[-1].end))
            name.sentences.append(reading.index)
            name.near.update(_near(reading, first, last))
            name.types.update(n.type.value for n in here if n.span.overlaps(name.spans[-1]))
    return found


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """A capitalised word without what is hung on it: "D-Ohio", "Paris-based", "pro-Kremlin"."""
    return _LOWER_PARTS.sub("", _PARTY.sub("", word)).replace("’", "'")


def _near(reading: Reading, first: int, last: int) -> Iterator[str]:
    stems = reading.stems
    for at in (*range(max(0, first - AROUND), first), *range(last + 1, min(len(stems), last + 1 + AROUND))):
        if stems[at]:
            yield stems[at]


def _runs(reading: Reading, named: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """First and last index of each run of words that make up a name; an initial and its stop are inside."""
    tokens: Sequence[Token] = reading.tokens
    first, last = -1, -1
    for i, token in enumerate(tokens):
        part = _is_part(token, named)
        # A compound with a lower-case part ends a name, and never begins inside one.
        closed = first >= 0 and _LOWER_PARTS.search(tokens[last].text) is not None
        gap = first >= 0 and token.start - tokens[i - 1].end > 1
        if first >= 0 and token.text == "." and last == i - 1 and _initial(tokens, i - 1):
            continue
        if first >= 0 and (not part or closed or gap):
            yield first, last
            first = -1
        if part:
            first, last = (i if first < 0 else first), i
    if first >= 0:
        yield first, last


def _initial(tokens: Sequence[Token], i: int) -> bool:
    return len(tokens[i].text) == 1 and tokens[i].text.isupper() and i + 2 < len(tokens)


def _is_part(token: Token, named: Sequence[Span]) -> bool:
    if not any(c.isupper() for c in token.text) or token.lower in _TITLES:
        return False
    if _CONTRACTION.search(token.text) or _RUN_ON.search(token.text):
        return False
    return token.tag in NAMES or any(s.start <= token.start and token.end <= s.end for s in named)
