"""A finding, a paragraph or an article as a citation, for the clipboard, footnotes and the data tables."""

from __future__ import annotations

from datetime import UTC, datetime

from crossread.model import Article, Comparison, Finding, Message, ParagraphRef, SourceKind, Stamp, letter
from crossread.report.printable import printable
from crossread.report.references import paragraph_of, reference
from crossread.wording import embedded, say, told


def cite_article(article: Article, language: str = "en") -> str:
    """Byline, headline, outlet, times, address, retrieved, archived, hash; what is unknown is left out."""
    source = article.source
    parts = (
        ", ".join(article.byline),
        say("cite.headline", headline=article.headline) if article.headline else "",
        article.outlet,
        _stamp("cite.published", article.published),
        _stamp("cite.modified", article.modified),
        _place(article),
        say("cite.retrieved", when=_utc(source.retrieved)),
        say("cite.archived", address=source.archive_address) if source.archive_address else "",
        f"SHA-256 {source.sha256}",
    )
    between = told(say("list.comma"), language)
    return printable(between.join(embedded(part, language) for part in parts if part) + ".")


def cite_paragraph(comparison: Comparison, ref: ParagraphRef, language: str = "en") -> str:
    """The paragraph's words in quotation marks, its reference, and the article's citation.

    Raises KeyError where the article has no such paragraph.
    """
    article = comparison.articles[ref.article]
    said = _quotation(article.paragraph(ref.number).span.of(article.text), language)
    return f"{said} [{reference(ref)}] {cite_article(article, language)}"


def cite_finding(comparison: Comparison, finding: Finding, language: str = "en") -> str:
    """One line for the finding, one for each version, one for each article cited."""
    lines = [printable(f"{finding.label}. {told(finding.summary, language)}")]
    cited: dict[int, None] = {}
    for evidence in finding.evidence:
        article = comparison.articles[evidence.article]
        said = _quotation(evidence.span.of(article.text), language)
        who = f" ({printable(embedded(evidence.speaker, language))})" if evidence.speaker else ""
        lines.append(f"[{reference(paragraph_of(comparison, evidence))}] {said}{who}")
        cited[evidence.article] = None
    lines.extend(f"{letter(i)}: {cite_article(comparison.articles[i], language)}" for i in sorted(cited))
    return "\n".join(lines)


def _quotation(text: str, language: str) -> str:
    return printable(told(say("cite.quotation", words=printable(text)), language))


def _stamp(id: str, stamp: Stamp | None) -> str:
    if stamp is None:
        return ""
    written = stamp.when.strftime("%Y-%m-%d") if stamp.date_only else _utc(stamp.when)
    return say(id, when=say("cite.guessed", when=written) if stamp.guessed else written)


def _utc(when: datetime) -> str | Message:
    if when.tzinfo is None:
        return say("cite.zone-unknown", when=when.strftime("%Y-%m-%d %H:%M"))
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _place(article: Article) -> str:
    """The address; for a file its name without the folders, which are the user's own."""
    source = article.source
    if source.kind is SourceKind.ADDRESS:
        return source.canonical_address or source.final_address or source.location
    if source.kind is SourceKind.FILE:
        return say("cite.file", name=source.location.replace(chr(92), "/").rpartition("/")[2])
    return say("cite.pasted")
