"""Attributions by their cue verbs: plain, inverted, participles, asides."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.mentions.found import Found
from crossread.mentions.rules_line import (
    Line,
    cue_verbs,
    finite_verbs,
    np_verbs,
    that_verbs,
    to_verbs,
    word_class,
)
from crossread.mentions.rules_phrases import content_after, subject_before
from crossread.mentions.words import cover
from crossread.model import Span

_PRONOUN_SUBJECTS = frozenset(
    {"this", "that", "these", "those", "some", "many", "few", "all", "both", "one", "other"}
)
_BE = frozenset("is are was were be been being 's 're".split())
_PAST = frozenset(
    "said told wrote thought felt knew understood saw found showed read swore sought called asked".split()
)
_SUBJECT_LIMIT = 14
"""Longest source phrase behind a cue in words."""


def by_verbs(line: Line) -> Iterator[Found]:
    previous: tuple[Span, ...] = ()
    for at, word in enumerate(line.words):
        if word.lower not in cue_verbs() or line.inside[at]:
            continue
        made = _at_verb(line, at, word.lower, previous)
        if made is not None:
            previous = made.source
            yield made


def _at_verb(line: Line, at: int, verb: str, previous: tuple[Span, ...]) -> Found | None:
    that, to, np = verb in that_verbs(), verb in to_verbs(), verb in np_verbs()
    if line.words[at].is_capital or not _is_verb(line, at, verb):
        return None
    if verb.endswith("ing") and line.lower(at - 1) not in word_class("auxiliary"):
        return _participle(line, at, previous) if that else None
    if that and _is_inverted(line, at):
        return _inverted(line, at)
    source_start, source_end = subject_before(line, at)
    source = line.span(source_start, source_end)
    if source is None and line.lower(at - 1) in {"and", "who", "but", "then"}:
        who = line.lower(at - 1) == "who"
        source = cover([line.words[at - 1]]) if who else _first_phrase(line, at)
    if source is None:
        return None
    cue = (cover(line.words[source_end : at + 1]),) if source_end <= at else ()
    content = content_after(line, at, source_start, that=that, to=to, np=np)
    if not content:
        return None
    return Found((source,), cue, content, 0.6 if that else 0.4)


def _is_verb(line: Line, at: int, verb: str) -> bool:
    """Whether a form that may be a noun or an infinitive is a finite verb here."""
    before = line.lower(at - 1)
    if before == "to" or line.is_mark(at - 1, "-") or line.is_mark(at + 1, "-"):
        return False
    if before in word_class("determiner") - _PRONOUN_SUBJECTS or before in word_class("preposition"):
        return False
    if verb.endswith(("ed", "ing")) or verb in _PAST:
        return not (before in _BE and verb.endswith("ed"))
    if verb not in word_class("noun too"):
        return True
    # "reports" is a verb after a name or a pronoun, "report" after a plural or an auxiliary.
    if before in word_class("pronoun") | word_class("auxiliary") | word_class("adverb"):
        return True
    return line.words[at - 1].is_capital if verb.endswith("s") else before.endswith("s")


def _participle(line: Line, at: int, previous: tuple[Span, ...]) -> Found | None:
    """ "…, adding that …": the speaker is the one before."""
    if not line.is_mark(at - 1, ',”"') or at + 2 >= len(line.words):
        return None
    first = _first_phrase(line, at)
    source = previous or ((first,) if first else ())
    content = line.span(at + 1, line.end)
    return Found(source, (cover([line.words[at]]),), (content,), 0.5) if content and source else None


def _first_phrase(line: Line, limit: int) -> Span | None:
    """The noun phrase before the first finite verb of a sentence."""
    for i in range(1, limit):
        if not line.inside[i] and line.lower(i) in finite_verbs() and not line.words[i].is_capital:
            start, stop = subject_before(line, i)
            return line.span(start, stop)
    return None


def _is_inverted(line: Line, at: int) -> bool:
    """ "…," said X."""
    if at < 3 or not (line.is_mark(at - 1, "”\"’'") or line.is_mark(at - 1, ",")):
        return False
    if line.lower(at + 1) in {"that", ""} or line.is_mark(at + 1, ',.:“"'):
        return False
    opens = line.words[at + 1]
    subjects = word_class("determiner") | word_class("pronoun")
    if not (opens.is_capital or opens.lower in subjects or opens.lower.endswith("s")):
        return False
    if line.words[at - 1].text == ",":
        end = line.phrase_end(at + 1)
        rest = [line.lower(i) for i in range(at + 1, end)]
        return 0 < len(rest) <= _SUBJECT_LIMIT and not any(w in word_class("auxiliary") for w in rest)
    return True


def _inverted(line: Line, at: int) -> Found | None:
    end = line.phrase_end(at + 1)
    stop = next((i for i in range(at + 2, end) if _cuts_subject(line, i)), end)
    source = line.span(at + 1, stop)
    before = line.span(line.clause_start(at), at)
    if source is None or before is None:
        return None
    pieces = [before]
    after = next((i for i in range(end, len(line.words)) if line.inside[i]), None)
    if after is not None and line.is_mark(after - 1, '“"'):
        more = line.span(after - 1, len(line.words))
        pieces += [more] if more else []
    elif line.is_mark(end, ",") and end + 2 < len(line.words) and line.words[end + 1].text.islower():
        # "The plan, said Okoro, would fail."
        more = line.span(end + 1, line.end)
        pieces += [more] if more and line.has_verb(end + 1, end + 3) else []
    return Found((source,), (cover([line.words[at]]),), tuple(pieces), 0.7)


def _cuts_subject(line: Line, at: int) -> bool:
    """ "said X in a statement", "said X on Friday": where the subject of an inverted cue ends."""
    word, following = line.lower(at), line.lower(at + 1)
    if word in word_class("time"):
        return True
    if word in {"in", "on", "during", "at", "via"}:
        after = following if following not in word_class("determiner") else line.lower(at + 2)
        return after in word_class("time") | {
            "statement",
            "interview",
            "email",
            "twitter",
            "tweet",
            "telephone",
            "news",
            "phone",
            "speech",
            "briefing",
        }
    return word in {"as", "after", "when", "while"}
