"""From a finding's evidence to what the reader sees: passages with words marked, and word differences."""

from __future__ import annotations

import re
from collections.abc import Iterable

from diff_match_patch import diff_match_patch

from crossread.model import Article, Evidence, Finding, Kind, Span, Standing, letter
from crossread.report.blocks import Run, Runs, Style, Version
from crossread.report.material import Material
from crossread.report.references import paragraph_of, reference
from crossread.wording import isolated

CONTEXT = 180
"""Most code points of context printed on either side of the words meant."""

LONG = 1400
"""From this many code points on a passage may run over the end of a page."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.35


def versions(material: Material, finding: Finding) -> tuple[Version, ...]:
    """One version for each piece of evidence, in the order of the articles."""
    ordered = sorted(finding.evidence, key=lambda e: (e.article, e.span.start, e.span.end))
    return tuple(_version(material, finding.kind, e) for e in ordered)


def _version(material: Material, kind: Kind, evidence: Evidence) -> Version:
    article = material.comparison.articles[evidence.article]
    ref = paragraph_of(material.comparison, evidence)
    passage = excerpt(article, evidence.span, kind)
    return Version(
        reference=f"[{reference(ref)}]",
        link=material.paragraph_anchor(ref),
        article=letter(evidence.article),
        outlet=f"{letter(evidence.article)} {material.outlet(evidence.article)}",
        passage=passage,
        value=material.words.said(evidence.value),
        speaker=speaker(material, evidence),
        language=article.language,
        right_to_left=article.right_to_left,
        long=sum(len(r.text) for r in passage) > LONG,
    )


def speaker(material: Material, evidence: Evidence) -> str:
    """Who says so in that article, and how it stands there."""
    words = material.words
    standing = words(f"standing.{evidence.standing.value}")
    if not evidence.speaker:
        return words("speaker.outlet") if evidence.standing is Standing.OWN_VOICE else standing
    if evidence.standing in (Standing.OWN_VOICE, Standing.SAID):
        return words.said(evidence.speaker)
    return f"{words.said(evidence.speaker)} ({standing})"


def excerpt(article: Article, span: Span, kind: Kind) -> Runs:
    """The sentences around a span with its words marked, cut with an ellipsis where they are long."""
    around = _sentences_around(article, span)
    start = max(around.start, span.start - CONTEXT)
    end = min(around.end, span.end + CONTEXT)
    before = article.text[start : span.start]
    after = article.text[span.end : end]
    if start > around.start:
        before = "… " + before.partition(" ")[2]
    if end < around.end:
        after = after.rpartition(" ")[0] + " …"
    marked = Run(span.of(article.text), Style.MARKED, kind=kind.value, language=article.language)
    pieces = (Run(before, language=article.language), marked, Run(after, language=article.language))
    return tuple(run for run in pieces if run.text)


def _sentences_around(article: Article, span: Span) -> Span:
    touched = [s.span for s in article.sentences if s.span.overlaps(span)]
    if not touched:
        return article.paragraph_at(span.start).span if article.paragraphs else span
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


# ------------------------------------------------------------------------- word differences


def differences(material: Material, finding: Finding) -> tuple[Runs, ...]:
    """For quotations: the words of the fullest version against each other version of its language."""
    if finding.kind is not Kind.QUOTE:
        return ()
    texts = [(e, e.span.of(material.comparison.articles[e.article].text)) for e in finding.evidence]
    if not texts:
        return ()
    first, fullest = max(texts, key=lambda pair: (len(pair[1]), -pair[0].article))
    lines = (_against(material, first, fullest, e, text) for e, text in texts if e is not first)
    return tuple(line for line in lines if line)


def _against(material: Material, a: Evidence, text_a: str, b: Evidence, text_b: str) -> Runs:
    if text_a == text_b:
        return ()
    changes = word_changes(text_a, text_b)
    kept = sum(len(text) for way, text in changes if way == 0)
    if kept < _ALIKE * min(len(text_a), len(text_b)):
        return ()
    name_a, name_b = letter(a.article), letter(b.article)
    words = material.words
    between = words(
        "difference.between", a=isolated(name_a, words.language), b=isolated(name_b, words.language)
    )
    head = Run(between + " ", Style.MUTED)
    return (head, *_marked(material, changes, name_a, name_b))


def word_changes(a: str, b: str) -> list[tuple[int, str]]:
    """Word-level edit script: (-1 only in a, 0 in both, 1 only in b) and the text, Myers' O(ND).

    >>> word_changes("to the last house", "to the house")
    [(0, 'to the '), (-1, 'last '), (0, 'house')]
    """
    codes: dict[str, str] = {}
    coded = [_encoded(_WORDS.findall(text), codes) for text in (a, b)]
    back = {code: word for word, code in codes.items()}
    script = diff_match_patch().diff_main(coded[0], coded[1], False)
    return [(way, "".join(back[c] for c in text)) for way, text in script]


def _encoded(words: Iterable[str], codes: dict[str, str]) -> str:
    # Supplementary planes: far from the surrogates, room for a million different words.
    return "".join(codes.setdefault(word, chr(0x10000 + len(codes))) for word in words)


def _marked(material: Material, changes: list[tuple[int, str]], a: str, b: str) -> Iterable[Run]:
    for way, text in changes:
        if way == 0:
            yield Run(text)
        elif way < 0:
            yield Run(material.words("difference.only", letter=a, text=text.strip()), Style.ONLY_FIRST)
            yield Run(" ")
        else:
            yield Run(material.words("difference.only", letter=b, text=text.strip()), Style.ONLY_SECOND)
            yield Run(" ")
