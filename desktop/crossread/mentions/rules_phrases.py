"""The noun phrase before a cue and the claim after it, found without a parser."""

from __future__ import annotations

from crossread.mentions.rules_line import Line, finite_verbs, word_class
from crossread.model import Span

TOLD = frozenset(
    "told tell tells asked ask asks informed assured reminded warned advised notified briefed".split()
)
"""Cues that name a hearer before the claim."""
_SUBJECT_LIMIT = 14
"""Longest source phrase in words."""


def subject_before(line: Line, at: int) -> tuple[int, int]:
    """First word and end of the noun phrase before a verb, jumping an apposition between commas."""
    end = at
    while end and _is_between(line, end - 1):
        end -= 1
    stop = end
    if line.is_mark(end - 1, ","):
        opening = next((i for i in range(end - 2, 0, -1) if line.is_mark(i, ",")), None)
        if opening is None or line.inside[opening]:
            return at, at
        stop = opening
    start = stop
    while start > 0 and stop - start < _SUBJECT_LIMIT and not _before_subject(line, start - 1):
        start -= 1
    return _trim_subject(line, start, stop)


def _is_between(line: Line, at: int) -> bool:
    """Auxiliaries, adverbs and "on Friday" between subject and verb."""
    word = line.lower(at)
    if line.inside[at] or line.words[at].is_mark:
        return False
    if word in word_class("auxiliary") or word in word_class("adverb") or word.endswith("ly"):
        return not line.words[at].is_capital or at == 0
    if word in word_class("time"):
        return True
    return word == "on" and line.lower(at + 1) in word_class("time")


def _before_subject(line: Line, at: int) -> bool:
    word = line.words[at]
    if line.inside[at] or (word.is_mark and word.text not in "-.'’&$%"):
        return True
    lower = word.lower
    if lower in word_class("boundary") and lower not in {"that", "what"}:
        return True
    if lower == "that":
        return (
            line.lower(at + 1) in word_class("determiner") | word_class("pronoun")
            or line.words[at + 1].is_capital
        )
    return (
        lower in finite_verbs() and not word.is_capital and line.lower(at - 1) not in word_class("determiner")
    )


def _trim_subject(line: Line, start: int, stop: int) -> tuple[int, int]:
    while start < stop and line.lower(start) in {"and", "or", "but", "as", "then", "meanwhile", "however"}:
        start += 1
    # "On Thursday Smith said": a leading time phrase is no subject.
    if line.lower(start) in word_class("preposition") and start + 1 < stop:
        times = [i for i in range(start + 1, stop) if line.lower(i) in word_class("time")]
        if times and times[-1] + 1 < stop:
            start = times[-1] + 1
        else:
            return stop, stop
    if line.lower(start) in word_class("adverb") and start + 1 < stop:
        start += 1
    return start, stop


def content_after(
    line: Line, at: int, source_start: int, *, that: bool, to: bool, np: bool
) -> tuple[Span, ...]:
    end = line.end
    follows = at + 1
    aside = line.is_mark(source_start - 1, ',”"') and source_start > 3 and line.has_verb(0, source_start)
    told = (
        line.lower(at) in TOLD and line.is_mark(source_start - 1, ',”"') and any(line.inside[:source_start])
    )
    if told and not any(line.inside[at:]) and not any(line.lower(i) == "that" for i in range(follows, end)):
        aside, follows = True, end
    if that and (follows >= end or line.is_mark(follows, ",") or (aside and not opens_claim(line, follows))):
        # "X, he said." and "X, he said, Y."
        before = line.span(line.clause_start(source_start), source_start)
        after = line.span(follows, end) if follows < end else None
        return tuple(s for s in (before, after) if s)
    if to and line.lower(follows) == "to":
        return _one(line.span(follows, _np_end(line, follows, end)))
    if that:
        begin = _claim_start(line, follows, end)
        if begin is not None:
            return _one(line.span(begin, end))
    if np and not line.is_mark(follows, ".,"):
        return _one(line.span(follows, _np_end(line, follows, end)))
    return ()


def opens_claim(line: Line, at: int) -> bool:
    """Whether a claim begins at a word after the cue: "that", a quotation, a new subject."""
    word = line.lower(at)
    return (
        word == "that"
        or line.is_mark(at, '“":')
        or word in (word_class("determiner") | word_class("pronoun"))
        or (at < len(line.words) and line.words[at].is_capital and word not in word_class("time"))
    )


def _one(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span else ()


def _claim_start(line: Line, follows: int, end: int) -> int | None:
    """Where the claim begins: at "that", at a quotation, or at a clause with a verb of its own."""
    if opens_claim(line, follows) and line.lower(follows - 1) not in TOLD:
        return follows
    for i in range(follows, min(follows + 10, end)):
        if line.lower(i) == "that" and not line.inside[i]:
            return i
        if line.is_mark(i, '“"') or (line.inside[i] and not line.inside[i - 1]):
            return i
        if line.words[i].text in ",:" and i - follows < 8:
            return i + 1 if line.words[i].text == ":" or i - follows <= 6 else None
        if line.words[i].is_mark:
            break
    rest = range(follows, end)
    return follows if any(line.lower(i) in finite_verbs() for i in rest) else None


def _np_end(line: Line, begin: int, end: int) -> int:
    for i in range(begin + 1, end):
        if line.words[i].text in ",;—–" and not line.inside[i]:
            return i
        if line.lower(i) in {"but", "while", "although", "after", "because", "when"} and not line.inside[i]:
            return i
    return end
