"""Section 11: the aligned text in full, every passage of a finding marked with its number."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.model import Article, Finding, Paragraph, ParagraphRef, Row, Span, letter
from crossread.report.blocks import Block, Heading, Passage, Role, Run, Runs, Style, Text, runs
from crossread.report.material import Material
from crossread.report.references import reference


def blocks(material: Material) -> tuple[Block, ...]:
    words, comparison = material.words, material.comparison
    marks = _marks(material)
    made: list[Block] = [Text(runs(words("text.note")), Role.NOTE)]
    laid: set[ParagraphRef] = set()
    for number, row in enumerate(comparison.alignment.rows, 1):
        made.append(Heading(words("text.row", number=number)))
        made.extend(_row(material, row, marks, laid))
    made.extend(_rest(material, marks, laid))
    return tuple(made)


Marks = dict[int, list[tuple[Span, Finding]]]
"""For each article the spans of printed findings, in text order."""


def _marks(material: Material) -> Marks:
    marks: Marks = {}
    for finding in material.shown:
        if material.is_printed(finding):
            for evidence in finding.evidence:
                marks.setdefault(evidence.article, []).append((evidence.span, finding))
    for found in marks.values():
        found.sort(key=lambda pair: (pair[0], pair[1].number))
    return marks


def _row(material: Material, row: Row, marks: Marks, laid: set[ParagraphRef]) -> Iterator[Block]:
    words = material.words
    absent: dict[str, list[str]] = {}
    for position, cell in enumerate(row.cells):
        article = material.comparison.articles[position]
        for number in cell:
            ref = ParagraphRef(position, number)
            yield _passage(material, ref, marks, first=ref not in laid)
            laid.add(ref)
        if not cell and position not in row.headlines:
            key = "cell.cannot-tell" if article.cut_off else "cell.not-found"
            absent.setdefault(words(key), []).append(letter(position))
    told = [f"{', '.join(letters)}: {state}" for state, letters in absent.items()]
    if row.also:
        told.append(words("text.also", places=" ".join(f"[{reference(r)}]" for r in row.also)))
    if row.pinned:
        told.append(words("text.pinned"))
    if told:
        yield Text(runs(" · ".join(told)), Role.NOTE)


def _rest(material: Material, marks: Marks, laid: set[ParagraphRef]) -> Iterator[Block]:
    """Paragraphs that stand in no row: no text may be lost."""
    left = [
        ParagraphRef(i, p.number)
        for i, article in enumerate(material.comparison.articles)
        for p in article.paragraphs
        if ParagraphRef(i, p.number) not in laid
    ]
    if left:
        yield Heading(material.words("text.rest"))
        yield from (_passage(material, ref, marks, first=True) for ref in left)


def _passage(material: Material, ref: ParagraphRef, marks: Marks, *, first: bool) -> Passage:
    article = material.comparison.articles[ref.article]
    paragraph = article.paragraph(ref.number)
    return Passage(
        reference=f"[{reference(ref)}]",
        anchor=f"{letter(ref.article)}-{ref.number}" if first else "",
        outlet=material.outlet(ref.article),
        runs=tuple(_marked(article, paragraph, marks.get(ref.article, []))),
        language=article.language,
        right_to_left=article.right_to_left,
    )


def _marked(article: Article, paragraph: Paragraph, marks: list[tuple[Span, Finding]]) -> Iterator[Run]:
    """The paragraph's text; overlapping marks are shown from where the one before ends."""
    at = paragraph.span.start
    for span, finding in marks:
        start, end = max(span.start, at), min(span.end, paragraph.span.end)
        if start >= end:
            continue
        if start > at:
            yield Run(article.text[at:start], language=article.language)
        yield Run(article.text[start:end], Style.MARKED, kind=finding.kind.value, language=article.language)
        yield from _number(finding)
        at = end
    if at < paragraph.span.end:
        yield Run(article.text[at : paragraph.span.end], language=article.language)


def _number(finding: Finding) -> Runs:
    return (Run(f"\u2009{finding.label}", Style.MUTED, link=finding.label),)
