"""Attributions by rules alone: cue verbs, "according to", quotations and headline colons.

The fallback where the tagger cannot run, the reader for other languages' quotations, and the reader
of speech inside speech. Works sentence by sentence on words; there is no parser behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.mentions.found import Found
from crossread.mentions.rules_line import QUOTE_MARKS, Line, line_of, that_verbs
from crossread.mentions.rules_verbs import by_verbs
from crossread.mentions.words import cover
from crossread.model import Article, Pulse, Quote, Span, still


def read_by_rules(article: Article, quotes: Sequence[Quote], pulse: Pulse = still) -> list[Found]:
    """The attributions of an article in text order, without kind, standing and speaker.

    ``pulse`` hears of every sentence, and may raise to stop.
    """
    found: list[Found] = []
    before: int | None = None  # paragraph of the last sentence that ended in somebody's quotation
    for sentence in article.sentences:
        pulse(2, 3)
        line = line_of(article, sentence.span, quotes)
        here = _without_overlap([*_according_to(line), *by_verbs(line), *_labelled(line)])
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


def _all_quoted(line: Line) -> bool:
    """Whether every word stands in quotation marks."""
    spoken = [inside for inside, word in zip(line.inside, line.words, strict=True) if not word.is_mark]
    return bool(spoken) and all(spoken)


def _continued(found: Found, more: Span) -> Found:
    return Found(found.source, found.cue, (*found.content, more), found.confidence)


def _labelled(line: Line) -> Iterator[Found]:
    """A transcript's "OKORO: We will appeal." """
    at = next((i for i, w in enumerate(line.words[:6]) if w.text == ":"), None)
    if not at or any(line.inside[:at]) or not all(w.is_capital or w.is_mark for w in line.words[:at]):
        return
    source, content = line.span(0, at), line.span(at + 1, len(line.words))
    if source and content and len(line.words) - at > 3:
        yield Found((source,), (cover([line.words[at]]),), (content,), 0.5)


def with_lost_quotations(article: Article, found: Sequence[Found], by_rules: Sequence[Found]) -> list[Found]:
    """What the tagger found, and by rules the quotations that it left without a speaker."""
    lost = [
        each
        for each in by_rules
        if each.content[0].of(article.text)[0] in QUOTE_MARKS
        and not any(span.overlaps(own) for other in found for span in _spans(other) for own in _spans(each))
    ]
    return sorted([*found, *lost], key=lambda f: (f.content[0], f.cue))


def _spans(found: Found) -> tuple[Span, ...]:
    return found.source + found.cue + found.content


def read_span(article: Article, span: Span) -> list[Found]:
    """The attributions inside a stretch of text, for speech inside speech."""
    line = line_of(article, span, ())
    return _without_overlap([*_according_to(line), *by_verbs(line)])


def _without_overlap(found: Sequence[Found]) -> list[Found]:
    """The outermost attributions: one whose cue lies in another's content is speech inside speech."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: -sum(len(s) for s in f.content)):
        cue = each.cue[0] if each.cue else each.content[0]
        if not any(s.contains(cue) for other in kept for s in other.content):
            kept.append(each)
    return kept


# -------------------------------------------------------------------------------- headlines


def _headline(line: Line) -> Iterator[Found]:
    """ "Police: three held" and "Three held: police"."""
    colons = [i for i, w in enumerate(line.words) if w.text in ":—" and not line.inside[i]]
    if len(colons) != 1 or any(line.lower(i) in that_verbs() for i in range(len(line.words))):
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


def _according_to(line: Line) -> Iterator[Found]:
    for at, word in enumerate(line.words[:-2]):
        if word.lower != "according" or line.inside[at] or line.lower(at + 1) != "to":
            continue
        end = line.phrase_end(at + 2)
        source = line.span(at + 2, end)
        if source is None:
            continue
        cue = (cover(line.words[at : at + 2]),)
        content = [line.span(line.clause_start(at), at)] if at else []
        if not any(content):
            content = [line.span(end, len(line.words))]
        pieces = tuple(s for s in content if s)
        if pieces:
            yield Found((source,), cue, pieces, 0.8)
