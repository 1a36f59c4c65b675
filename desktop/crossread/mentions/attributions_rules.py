"""Attributions by rules alone: cue verbs, "according to", quotations and headline colons.

The fallback where the tagger cannot run, the reader for other languages' quotations, and the reader
of speech inside speech. Works sentence by sentence on words; there is no parser behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.mentions.cues import cue_forms
from crossread.mentions.found import Found
from crossread.mentions.words import Word, cover, word_set, words_of
from crossread.model import Article, Quote, Span

_QUOTE_MARKS = frozenset('“”"«»„‘’')
_PRONOUN_SUBJECTS = frozenset(
    {"this", "that", "these", "those", "some", "many", "few", "all", "both", "one", "other"}
)
_TOLD = frozenset(
    "told tell tells asked ask asks informed assured reminded warned advised notified briefed".split()
)
_BE = frozenset("is are was were be been being 's 're".split())
_PAST = frozenset(
    "said told wrote thought felt knew understood saw found showed read swore sought called asked".split()
)
_SUBJECT_LIMIT = 14
"""Longest source phrase in words."""


@cache
def _class(name: str) -> frozenset[str]:
    return word_set("grammar.txt", name)


@cache
def _that_verbs() -> frozenset[str]:
    return cue_forms("that")


@cache
def _to_verbs() -> frozenset[str]:
    return cue_forms("to")


@cache
def _np_verbs() -> frozenset[str]:
    return cue_forms("np")


@cache
def _finite() -> frozenset[str]:
    return _class("auxiliary") | _class("verb") | _that_verbs() | _to_verbs() | _np_verbs()


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence as words, with the quotations that touch it; ``inside[i]`` is whether word i is quoted."""

    words: list[Word]
    inside: list[bool]

    def lower(self, at: int) -> str:
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def is_mark(self, at: int, marks: str) -> bool:
        return 0 <= at < len(self.words) and self.words[at].text in marks

    def span(self, start: int, end: int) -> Span | None:
        """From word ``start`` to before ``end``, commas and spaces at the edges left out."""
        while start < end and self.words[start].text in ",;:—–-":
            start += 1
        while end > start and self.words[end - 1].text in ",;:—–-.":
            end -= 1
        return cover(self.words[start:end]) if start < end else None


def read_by_rules(article: Article, quotes: Sequence[Quote]) -> list[Found]:
    """The attributions of an article in text order, without kind, standing and speaker."""
    found: list[Found] = []
    before: int | None = None  # paragraph of the last sentence that ended in somebody's quotation
    for sentence in article.sentences:
        line = _line(article, sentence.span, quotes)
        here = _without_overlap([*_according_to(line), *_by_verbs(line), *_labelled(line)])
        if not here and sentence.paragraph == 0:
            here = list(_headline(line))
        if not here and before == sentence.paragraph and found and _all_quoted(line):
            # “…,” he said. “And another sentence.”
            found[-1] = _continued(found[-1], sentence.span)
            continue
        found += [_whole_quotations(f, quotes, article) for f in here]
        if here:
            direct = any(line.inside)
            before = sentence.paragraph if direct else None
        elif not _all_quoted(line):
            before = None
    return sorted(found, key=lambda f: min(s.start for s in f.content))


def _whole_quotations(found: Found, quotes: Sequence[Quote], article: Article) -> Found:
    """The content drawn back to the start of a quotation of which only the last sentence was taken."""
    pieces = []
    for span in found.content:
        holder = next(
            (p for q in quotes if not q.scare for p in q.pieces if p.start < span.start < p.end), None
        )
        begins = article.text[max(0, span.start - 2) : span.start].rstrip()[-1:] in set(".!?…")
        start = holder.start - 1 if holder is not None and begins else span.start
        pieces.append(Span(max(0, start), span.end))
    return Found(found.source, found.cue, tuple(pieces), found.confidence)


def _all_quoted(line: _Line) -> bool:
    """Whether every word stands in quotation marks."""
    spoken = [inside for inside, word in zip(line.inside, line.words, strict=True) if not word.is_mark]
    return bool(spoken) and all(spoken)


def _continued(found: Found, more: Span) -> Found:
    return Found(found.source, found.cue, (*found.content, more), found.confidence)


def _labelled(line: _Line) -> Iterator[Found]:
    """A transcript's "OKORO: We will appeal." """
    at = next((i for i, w in enumerate(line.words[:6]) if w.text == ":"), None)
    if not at or any(line.inside[:at]) or not all(w.is_capital or w.is_mark for w in line.words[:at]):
        return
    source, content = line.span(0, at), line.span(at + 1, len(line.words))
    if source and content and len(line.words) - at > 3:
        yield Found((source,), (cover([line.words[at]]),), (content,), 0.5)


def with_lost_quotations(article: Article, found: Sequence[Found], quotes: Sequence[Quote]) -> list[Found]:
    """What the tagger found, and by rules the quotations that it left without a speaker."""
    lost = [
        each
        for each in read_by_rules(article, quotes)
        if each.content[0].of(article.text)[0] in _QUOTE_MARKS
        and not any(span.overlaps(own) for other in found for span in _spans(other) for own in _spans(each))
    ]
    return sorted([*found, *lost], key=lambda f: (f.content[0], f.cue))


def _spans(found: Found) -> tuple[Span, ...]:
    return found.source + found.cue + found.content


def read_span(article: Article, span: Span) -> list[Found]:
    """The attributions inside a stretch of text, for speech inside speech."""
    line = _line(article, span, ())
    return _without_overlap([*_according_to(line), *_by_verbs(line)])


def _line(article: Article, span: Span, quotes: Sequence[Quote]) -> _Line:
    words = words_of(article.text, span)
    pieces = [p for q in quotes if q.span.overlaps(span) and not q.scare for p in q.pieces]
    inside = [any(p.start <= w.start < p.end for p in pieces) for w in words]
    return _Line(words, inside)


def _without_overlap(found: Sequence[Found]) -> list[Found]:
    """The outermost attributions: one whose cue lies in another's content is speech inside speech."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: -sum(len(s) for s in f.content)):
        cue = each.cue[0] if each.cue else each.content[0]
        if not any(s.contains(cue) for other in kept for s in other.content):
            kept.append(each)
    return kept


# -------------------------------------------------------------------------------- headlines


def _headline(line: _Line) -> Iterator[Found]:
    """ "Police: three held" and "Three held: police"."""
    colons = [i for i, w in enumerate(line.words) if w.text in ":—" and not line.inside[i]]
    if len(colons) != 1 or any(line.lower(i) in _that_verbs() for i in range(len(line.words))):
        return
    at = colons[0]
    before, after = line.span(0, at), line.span(at + 1, len(line.words))
    if before is None or after is None:
        return
    cue = (Span(line.words[at].start, line.words[at].end),)
    if at <= 3 and len(line.words) - at > 4:
        yield Found((before,), cue, (after,), 0.5)
    elif len(line.words) - at <= 4 and at > 4:
        yield Found((after,), cue, (before,), 0.5)


# ------------------------------------------------------------------------------ according to


def _according_to(line: _Line) -> Iterator[Found]:
    for at in range(len(line.words) - 2):
        if line.inside[at] or line.lower(at) != "according" or line.lower(at + 1) != "to":
            continue
        end = _phrase_end(line, at + 2)
        source = line.span(at + 2, end)
        if source is None:
            continue
        cue = (cover(line.words[at : at + 2]),)
        content = [line.span(_clause_start(line, at), at)] if at else []
        if not any(content):
            content = [line.span(end, len(line.words))]
        pieces = tuple(s for s in content if s)
        if pieces:
            yield Found((source,), cue, pieces, 0.8)


def _phrase_end(line: _Line, at: int) -> int:
    """The end of a noun phrase that begins at a word: before a comma, a clause or the end."""
    first = at
    while at < len(line.words):
        word = line.words[at]
        if word.text in ".;:—–()?!" or word.text in _QUOTE_MARKS:
            break
        if word.text == "," or (at > first and word.lower in _class("boundary")):
            break
        at += 1
    return at


def _clause_start(line: _Line, at: int) -> int:
    """Where the clause that ends before a word begins: after a semicolon, else at the sentence's start."""
    for i in range(at - 1, -1, -1):
        if line.words[i].text == ";" and not line.inside[i]:
            return i + 1
    return 0


# ------------------------------------------------------------------------------------- verbs


def _by_verbs(line: _Line) -> Iterator[Found]:
    previous: tuple[Span, ...] = ()
    for at, word in enumerate(line.words):
        if line.inside[at]:
            continue
        made = _at_verb(line, at, word.lower, previous)
        if made is not None:
            previous = made.source
            yield made


def _at_verb(line: _Line, at: int, verb: str, previous: tuple[Span, ...]) -> Found | None:
    that, to, np = verb in _that_verbs(), verb in _to_verbs(), verb in _np_verbs()
    if not (that or to or np) or line.words[at].is_capital or not _is_verb(line, at, verb):
        return None
    if verb.endswith("ing") and line.lower(at - 1) not in _class("auxiliary"):
        return _participle(line, at, previous) if that else None
    if that and _is_inverted(line, at):
        return _inverted(line, at)
    source_start, source_end = _subject(line, at)
    source = line.span(source_start, source_end)
    if source is None and line.lower(at - 1) in {"and", "who", "but", "then"}:
        who = line.lower(at - 1) == "who"
        source = cover([line.words[at - 1]]) if who else _first_phrase(line, at)
    if source is None:
        return None
    cue = (cover(line.words[source_end : at + 1]),) if source_end <= at else ()
    content = _content_after(line, at, source_start, that=that, to=to, np=np)
    if not content:
        return None
    return Found((source,), cue, content, 0.6 if that else 0.4)


def _is_verb(line: _Line, at: int, verb: str) -> bool:
    """Whether a form that may be a noun or an infinitive is a finite verb here."""
    before = line.lower(at - 1)
    if before == "to" or line.is_mark(at - 1, "-") or line.is_mark(at + 1, "-"):
        return False
    if before in _class("determiner") - _PRONOUN_SUBJECTS or before in _class("preposition"):
        return False
    if verb.endswith(("ed", "ing")) or verb in _PAST:
        return not (before in _BE and verb.endswith("ed"))
    if verb not in _class("noun too"):
        return True
    # "reports" is a verb after a name or a pronoun, "report" after a plural or an auxiliary.
    if before in _class("pronoun") | _class("auxiliary") | _class("adverb"):
        return True
    return line.words[at - 1].is_capital if verb.endswith("s") else before.endswith("s")


def _participle(line: _Line, at: int, previous: tuple[Span, ...]) -> Found | None:
    """ "…, adding that …": the speaker is the one before."""
    if not line.is_mark(at - 1, ',”"') or at + 2 >= len(line.words):
        return None
    first = _first_phrase(line, at)
    source = previous or ((first,) if first else ())
    content = line.span(at + 1, _sentence_end(line))
    return Found(source, (cover([line.words[at]]),), (content,), 0.5) if content and source else None


def _first_phrase(line: _Line, limit: int) -> Span | None:
    """The noun phrase before the first finite verb of a sentence."""
    for i in range(1, limit):
        if not line.inside[i] and line.lower(i) in _finite() and not line.words[i].is_capital:
            start, stop = _subject(line, i)
            return line.span(start, stop)
    return None


def _sentence_end(line: _Line) -> int:
    end = len(line.words)
    while end and line.words[end - 1].text in ".?!" and not line.inside[end - 1]:
        end -= 1
    return end


def _is_inverted(line: _Line, at: int) -> bool:
    """ "…," said X."""
    if at < 3 or not (line.is_mark(at - 1, "”\"’'") or line.is_mark(at - 1, ",")):
        return False
    if line.lower(at + 1) in {"that", ""} or line.is_mark(at + 1, ',.:“"'):
        return False
    opens = line.words[at + 1]
    subjects = _class("determiner") | _class("pronoun")
    if not (opens.is_capital or opens.lower in subjects or opens.lower.endswith("s")):
        return False
    if line.words[at - 1].text == ",":
        end = _phrase_end(line, at + 1)
        rest = [line.lower(i) for i in range(at + 1, end)]
        return 0 < len(rest) <= _SUBJECT_LIMIT and not any(w in _class("auxiliary") for w in rest)
    return True


def _inverted(line: _Line, at: int) -> Found | None:
    end = _phrase_end(line, at + 1)
    stop = next((i for i in range(at + 2, end) if _cuts_subject(line, i)), end)
    source = line.span(at + 1, stop)
    before = line.span(_clause_start(line, at), at)
    if source is None or before is None:
        return None
    pieces = [before]
    after = next((i for i in range(end, len(line.words)) if line.inside[i]), None)
    if after is not None and line.is_mark(after - 1, '“"'):
        more = line.span(after - 1, len(line.words))
        pieces += [more] if more else []
    elif line.is_mark(end, ",") and end + 2 < len(line.words) and line.words[end + 1].text.islower():
        # "The plan, said Okoro, would fail."
        more = line.span(end + 1, _sentence_end(line))
        pieces += [more] if more and _has_verb(line, end + 1, end + 3) else []
    return Found((source,), (cover([line.words[at]]),), tuple(pieces), 0.7)


def _cuts_subject(line: _Line, at: int) -> bool:
    """ "said X in a statement", "said X on Friday": where the subject of an inverted cue ends."""
    word, following = line.lower(at), line.lower(at + 1)
    if word in _class("time"):
        return True
    if word in {"in", "on", "during", "at", "via"}:
        after = following if following not in _class("determiner") else line.lower(at + 2)
        return after in _class("time") | {
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


# ----------------------------------------------------------------------------------- subject


def _subject(line: _Line, at: int) -> tuple[int, int]:
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


def _is_between(line: _Line, at: int) -> bool:
    """Auxiliaries, adverbs and "on Friday" between subject and verb."""
    word = line.lower(at)
    if line.inside[at] or line.words[at].is_mark:
        return False
    if word in _class("auxiliary") or word in _class("adverb") or word.endswith("ly"):
        return not line.words[at].is_capital or at == 0
    if word in _class("time"):
        return True
    return word == "on" and line.lower(at + 1) in _class("time")


def _before_subject(line: _Line, at: int) -> bool:
    word = line.words[at]
    if line.inside[at] or (word.is_mark and word.text not in "-.'’&$%"):
        return True
    lower = word.lower
    if lower in _class("boundary") and lower not in {"that", "what"}:
        return True
    if lower == "that":
        return line.lower(at + 1) in _class("determiner") | _class("pronoun") or line.words[at + 1].is_capital
    return lower in _finite() and not word.is_capital and line.lower(at - 1) not in _class("determiner")


def _trim_subject(line: _Line, start: int, stop: int) -> tuple[int, int]:
    while start < stop and line.lower(start) in {"and", "or", "but", "as", "then", "meanwhile", "however"}:
        start += 1
    # "On Thursday Smith said": a leading time phrase is no subject.
    if line.lower(start) in _class("preposition") and start + 1 < stop:
        times = [i for i in range(start + 1, stop) if line.lower(i) in _class("time")]
        if times and times[-1] + 1 < stop:
            start = times[-1] + 1
        else:
            return stop, stop
    if line.lower(start) in _class("adverb") and start + 1 < stop:
        start += 1
    return start, stop


# ----------------------------------------------------------------------------------- content


def _content_after(
    line: _Line, at: int, source_start: int, *, that: bool, to: bool, np: bool
) -> tuple[Span, ...]:
    end = _sentence_end(line)
    follows = at + 1
    aside = line.is_mark(source_start - 1, ',”"') and source_start > 3 and _has_verb(line, 0, source_start)
    told = (
        line.lower(at) in _TOLD and line.is_mark(source_start - 1, ',”"') and any(line.inside[:source_start])
    )
    if told and not any(line.inside[at:]) and not any(line.lower(i) == "that" for i in range(follows, end)):
        aside, follows = True, end
    if that and (follows >= end or line.is_mark(follows, ",") or (aside and not _opens_claim(line, follows))):
        # "X, he said." and "X, he said, Y."
        before = line.span(_clause_start(line, source_start), source_start)
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


def _has_verb(line: _Line, start: int, end: int) -> bool:
    return any(line.lower(i) in _finite() for i in range(start, end))


def _opens_claim(line: _Line, at: int) -> bool:
    """Whether a claim begins at a word after the cue: "that", a quotation, a new subject."""
    word = line.lower(at)
    return (
        word == "that"
        or line.is_mark(at, '“":')
        or word in (_class("determiner") | _class("pronoun"))
        or (at < len(line.words) and line.words[at].is_capital and word not in _class("time"))
    )


def _one(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span else ()


def _claim_start(line: _Line, follows: int, end: int) -> int | None:
    """Where the claim begins: at "that", at a quotation, or at a clause with a verb of its own."""
    if _opens_claim(line, follows) and line.lower(follows - 1) not in _TOLD:
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
    return follows if any(line.lower(i) in _finite() for i in rest) else None


def _np_end(line: _Line, begin: int, end: int) -> int:
    for i in range(begin + 1, end):
        if line.words[i].text in ",;—–" and not line.inside[i]:
            return i
        if line.lower(i) in {"but", "while", "although", "after", "because", "when"} and not line.inside[i]:
            return i
    return end
