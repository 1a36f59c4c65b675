"""Words that hold a claim at a distance, their class, their strength, and the clause they govern.

The classes follow the hedging cues of Hyland (Hedging in Scientific Research Articles, 1998) and the
factuality scale of FactBank (Saurí and Pustejovsky, 2009), cut down to what news writing uses.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from crossread.mentions.words import Taken, sections
from crossread.model import Article, Hedge, Pulse, Span, still

_GAP = r"(?:\W+[\w’'-]+){0,4}?\W+"
_STRONGEST_FIRST = {0: 0, 3: 1, 2: 2, 1: 3}


@dataclass(frozen=True, slots=True)
class _Kind:
    """The expressions of one class: their pattern, and the words they begin with."""

    pattern: re.Pattern[str]
    firsts: frozenset[str]
    name: str
    strength: int


@cache
def _kinds() -> tuple[_Kind, ...]:
    grouped: dict[str, list[str]] = {}
    for section, line in sections("hedges.txt"):
        grouped.setdefault(section, []).append(line)
    compiled = []
    for section, lines in grouped.items():
        name, strength = section.rsplit(" ", 1)
        longest_first = sorted(map(_expression, lines), key=len, reverse=True)
        pattern = re.compile(rf"(?<![\w’'])(?:{'|'.join(longest_first)})(?![\w’'])", re.IGNORECASE)
        firsts = frozenset(word for line in lines for word in _first_words(line))
        compiled.append(_Kind(pattern, firsts, name, int(strength)))
    return tuple(sorted(compiled, key=lambda kind: _STRONGEST_FIRST[kind.strength]))


_FIRST = re.compile(r"(?<![\w’'])\w+")


def _first_words(line: str) -> list[str]:
    """The words that an expression can begin with."""
    words = [_FIRST.match(choice) for choice in line.split()[0].split("|")]
    if None in words:
        raise ValueError(f"hedges.txt: an expression begins with a letter, not as here: {line}")
    return [word.group().casefold() for word in words if word]


def _expression(line: str) -> str:
    parts = []
    for position, token in enumerate(line.split()):
        if token == "...":
            parts.append(_GAP)
            continue
        optional = token.startswith("(")
        choice = "|".join(re.escape(w).replace("'", "['’]") for w in token.strip("()").split("|"))
        space = "" if position == 0 or parts[-1] == _GAP else r"\s*" if token == "-" else r"\s+"
        if position and line.split()[position - 1] == "-":
            space = r"\s*"
        parts.append(f"(?:{space}(?:{choice}))?" if optional else f"{space}(?:{choice})")
    return "".join(parts)


def find_hedges(article: Article, pulse: Pulse = still) -> tuple[Hedge, ...]:
    """All hedges in text order; where two expressions overlap the stronger one stays.

    ``pulse`` hears of every hedge, and may raise to stop.
    """
    if article.language not in {"", "en"}:
        return ()
    found: list[Hedge] = []
    taken = Taken(len(article.text))
    breaks: dict[int, _Breaks] = {}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for word in _FIRST.finditer(article.text):
        places[word.group().casefold()].append(word.start())
    for kind in _kinds():
        begins = sorted(place for word in kind.firsts & places.keys() for place in places[word])
        for hit in _hits(kind.pattern, article.text, begins):
            span = Span(*hit.span())
            if not taken.meets(span) and _is_hedge(article.text, hit):
                pulse(len(found), len(article.text))
                taken.take(span)
                scope = _scope(article, span, kind.name, breaks)
                found.append(Hedge(span, scope, kind.name, kind.strength))
    return tuple(sorted(found, key=lambda h: h.span))


def _hits(pattern: re.Pattern[str], text: str, begins: Iterable[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` finds where it can begin at some places alone."""
    end = 0
    for place in begins:
        hit = pattern.match(text, place) if place >= end else None
        if hit:
            end = hit.end()
            yield hit


_NOT_MODAL = re.compile(r"\s+not\b(?!\s+(?:be|have))|\s*n['’]t\b|\s+\d|,?\s+\d{4}")


def _is_hedge(text: str, hit: re.Match[str]) -> bool:
    word = hit.group()
    if word in {"May", "MAY"}:
        # The month, unless it opens a sentence as a wish, which is no hedge either.
        return False
    lower = word.lower()
    if lower == "could":
        return not _NOT_MODAL.match(text, hit.end())
    if lower == "may":
        return not re.match(r"\s+\d", text[hit.end() : hit.end() + 3])
    if lower == "dismissed":
        # "dismissed from his post" is no denial.
        return not re.match(
            r"\s+(?:from|as\s+(?:head|chief|director)|in\b)", text[hit.end() : hit.end() + 20]
        )
    return True


_BREAK = re.compile(
    r"[;:—–]\s|,\s+(?:and|but|while|although|though|whereas|because|which|who|whose|where|as|after|"
    r"before|since|so|yet|if|when|unless|adding|saying|claiming|according)\b|\s(?:but|while|although|"
    r"though|whereas|because|unless)\s",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    r"\b(?:the|these|those|this|that|their|his|her|its|such|both)\s+(?:\w+\s+){0,2}?(?:claims?|reports?|"
    r"allegations?|accounts?|figures?|numbers?|statements?|accusations?|charges?|assertions?|details|"
    r"information|videos?|images|footage|tolls?)\b|^(?:it|this|that|none)\b",
    re.IGNORECASE,
)


class _Breaks:
    """Where the clauses of a sentence part: read once, since a long one may hold thousands of hedges."""

    def __init__(self, text: str, sentence: Span) -> None:
        hits = list(_BREAK.finditer(text, sentence.start, sentence.end))
        self.starts = [hit.start() for hit in hits]
        self.ends = [hit.end() for hit in hits]
        self.marks = [hit.group()[0] in ";:—–" for hit in hits]

    def around(self, span: Span, sentence: Span) -> tuple[int, int]:
        """Start and end of the clause that holds a stretch."""
        before = bisect_right(self.ends, span.start) - 1
        after = bisect_left(self.starts, span.end)
        start = sentence.start
        if before >= 0:
            start = self.ends[before] if self.marks[before] else self.starts[before]
        return start, self.starts[after] if after < len(self.starts) else sentence.end


def _scope(article: Article, span: Span, name: str, breaks: dict[int, _Breaks]) -> Span:
    """The clause around the hedge; with a sentence on "the claims" before it, that sentence too."""
    index = _sentence_index(article, span.start)
    sentence = article.sentences[index].span if article.sentences else span
    if index not in breaks:
        breaks[index] = _Breaks(article.text, sentence)
    start, end = breaks[index].around(span, sentence)
    while start < span.start and article.text[start] in " ,":
        start += 1
    if name in {"unverified", "denial"} and index and _BACKWARD.search(article.text[start:end]):
        before = article.sentences[index - 1]
        here = article.sentences[index]
        if before.paragraph >= here.paragraph - 1 and before.paragraph > 0:
            start = before.span.start
    return Span(min(start, span.start), max(end, span.end))


def _sentence_index(article: Article, at: int) -> int:
    return max(0, bisect_right(article.sentences, at, key=lambda s: s.span.start) - 1)
